"""Reading case by case: each answer by a key, on the disk before the next case, and blind."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from braintumor_desktop.desktop.choices import preferences, reader_choice
from braintumor_desktop.desktop.shell.main_window import MainWindow
from braintumor_desktop.desktop.work.reading import GO_ON
from braintumor_desktop.desktop.worklist.columns import COLUMNS
from braintumor_desktop.findings.labels import NO_TUMOR
from braintumor_desktop.review import cases, database, journal, listed, rounds, verdicts, worklist
from braintumor_desktop.review.rounds import Plan
from braintumor_desktop.review.verdicts import AIDED, ALONE, DECIDED
from tests.helpers.reading import (
    CALM,
    READER,
    TUMORS,
    begin,
    given,
    is_judged,
    kept,
    name_of,
    press,
    see,
)
from tests.helpers.seen import painted_in, texts_in
from tests.helpers.worklist_table import settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.reading.start_window import StartWindow
    from braintumor_desktop.review.journal import Verdict
    from tests.helpers.reading import Asked
    from tests.helpers.stubs import StubWorkflow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
TELLING = re.compile(
    r"0[.,](87|76|66|04|13|24|34|96)|glioma|meningioma|pituitary|unclear|no tumor|disagree",
    re.IGNORECASE,
)
"""What the networks say of these pictures."""


def test_nobody_reads_until_somebody_wants_to(window: MainWindow) -> None:
    assert window.reading_panel.isHidden()
    assert not window.actions_["answer_glioma"].isEnabled()
    assert window.actions_["read"].isEnabled()


def test_the_agreement_is_there_before_anybody_reads(qtbot: QtBot, window: MainWindow) -> None:
    """While the list is opened it is hidden: it may be read blind."""
    qtbot.waitUntil(lambda: window.records.state.is_open, timeout=10_000)
    qtbot.waitUntil(window.actions_["agreement"].isEnabled, timeout=10_000)


def test_the_window_asks_who_and_how(qtbot: QtBot, opened: MainWindow) -> None:
    opened.actions_["read"].trigger()
    asked = cast("StartWindow", opened.commands.reading.show_start())
    qtbot.waitUntil(lambda: bool(asked.reader.currentText()), timeout=10_000)
    asked.reader.setEditText("  B.   Reader ")
    asked.ways.setCurrentIndex(1)
    asked.ways.activated.emit(1)
    assert asked.note.isVisible()
    assert asked.shuffled.isChecked()
    assert not asked.may_go_back.isChecked()
    asked.seed.setValue(5)
    qtbot.mouseClick(asked.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: opened.reading.round is not None, timeout=10_000)
    plan = opened.reading.round.plan
    assert (plan.reader, plan.way, plan.seed, plan.may_go_back) == ("B. Reader", "blind", 5, False)
    assert reader_choice.name() == "B. Reader"


def test_who_is_new_does_not_read_as_the_last_one_did(qtbot: QtBot, opened: MainWindow) -> None:
    reader_choice.keep("A. Reader")
    plan = Plan("A. Reader", "blind", 7, may_go_back=False)
    opened.records.write(lambda database: rounds.keep(database, plan))
    asked = opened.commands.reading.show_start()
    qtbot.waitUntil(lambda: asked.plan == plan, timeout=10_000)
    asked.reader.setEditText("N. New")
    qtbot.waitUntil(lambda: asked.plan == Plan("N. New"), timeout=10_000)
    asked.reader.setEditText("A. Reader")
    qtbot.waitUntil(lambda: asked.plan == plan, timeout=10_000)
    opened.records.write(lambda database: rounds.keep_blind(database, "A. Reader"))
    asked.reader.setEditText("N. New")  # To a list that is read blind.
    expected = Plan("N. New", "blind", 7, may_go_back=False)
    qtbot.waitUntil(lambda: asked.plan == expected, timeout=10_000)
    asked.reject()


def test_another_way_begins_with_its_first_case(qtbot: QtBot, opened: MainWindow) -> None:
    plan = Plan(READER, "blind", 7, may_go_back=False, at="where one stands")
    reader_choice.keep(READER)
    opened.records.write(lambda database: rounds.keep(database, plan))
    asked = opened.commands.reading.show_start()
    qtbot.waitUntil(lambda: asked.plan == plan, timeout=10_000)
    asked.ways.setCurrentIndex(rounds.WAYS.index("decide"))
    assert (asked.plan.way, asked.plan.at) == ("decide", "")
    asked.ways.setCurrentIndex(rounds.WAYS.index("blind"))
    assert asked.plan.at == plan.at
    asked.seed.setValue(8)
    assert asked.plan.at == ""
    asked.reject()


def test_each_key_answers_and_leads_on_to_the_next(
    qtbot: QtBot, opened: MainWindow, ask: Asked
) -> None:
    begin(qtbot, opened, Plan(READER))
    assert name_of(opened) == "one.png"  # The most suspicious is first.
    press(qtbot, opened, "answer_agree")
    assert name_of(opened) == "two.png"
    press(qtbot, opened, "answer_meningioma")
    press(qtbot, opened, "answer_unsure")
    assert name_of(opened) == CALM
    assert opened.reading_panel._progress.text() == "Case 4 of 4: 3 read, 0 flagged"
    press(qtbot, opened, "answer_no_tumor")
    assert given(opened, ask) == [
        (READER, AIDED, "glioma"), (READER, AIDED, "meningioma"),
        (READER, AIDED, "unsure"), (READER, AIDED, NO_TUMOR),
    ]  # fmt: skip
    assert opened.viewer.messages.text == "All 4 cases are read."
    read = cast("list[cases.Case]", ask(cases.read))
    assert [case.name for case in read] == ["one.png", "two.png", "four.png", CALM]
    assert all(g.seconds is not None for case in read for g in case.given.values())


def test_the_order_and_filter_of_the_worklist_are_those_of_the_round(
    qtbot: QtBot, opened: MainWindow
) -> None:
    model = opened.worklist.model
    query = worklist.Query(probability=(0.5, 1.0), order=(("name", True),))
    model.set_query(query)
    qtbot.waitUntil(lambda: not model.is_waiting and len(model.ids) == 3, timeout=10_000)
    begin(qtbot, opened, Plan(READER))
    seen = []
    for _ in range(3):
        seen.append(name_of(opened))
        press(qtbot, opened, "answer_unsure")
    assert seen == ["four.png", "one.png", "two.png"]
    assert model.query.reader == READER  # Whose answers the table shows.


def test_a_key_that_is_held_down_answers_once(qtbot: QtBot, opened: MainWindow, ask: Asked) -> None:
    begin(qtbot, opened, Plan(READER))
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_U, Qt.KeyboardModifier.NoModifier, "u", autorep=True
    )
    press(qtbot, opened, "answer_unsure")
    for _ in range(3):
        QApplication.sendEvent(opened.viewer.canvas, held)
        qtbot.waitUntil(lambda: not opened.records.is_busy, timeout=10_000)
    assert len(given(opened, ask)) == 1


def test_a_setting_stays_with_the_case(qtbot: QtBot, opened: MainWindow) -> None:
    preferences.keep(GO_ON, False)
    begin(qtbot, opened, Plan(READER))
    press(qtbot, opened, "answer_pituitary")
    assert name_of(opened) == "one.png"
    assert opened.actions_["answer_pituitary"].isChecked()
    press(qtbot, opened, "answer_not_assessable")
    assert opened.actions_["answer_not_assessable"].isChecked()
    assert not opened.actions_["answer_pituitary"].isChecked()
    press(qtbot, opened, "unread_on")
    assert name_of(opened) == "two.png"
    press(qtbot, opened, "series_back")
    assert name_of(opened) == "one.png"


def test_the_last_answer_is_taken_back(qtbot: QtBot, opened: MainWindow, ask: Asked) -> None:
    begin(qtbot, opened, Plan(READER))
    press(qtbot, opened, "answer_glioma")
    press(qtbot, opened, "answer_glioma")
    assert name_of(opened) == "four.png"
    press(qtbot, opened, "undo_answer")
    assert name_of(opened) == "two.png"
    assert len(given(opened, ask)) == 1
    assert not opened.actions_["answer_glioma"].isChecked()
    press(qtbot, opened, "undo_answer")
    assert name_of(opened) == "one.png"
    assert given(opened, ask) == []
    assert not opened.actions_["undo_answer"].isEnabled()


def test_comments_and_flags_are_kept(qtbot: QtBot, opened: MainWindow, ask: Asked) -> None:
    begin(qtbot, opened, Plan(READER))
    press(qtbot, opened, "flag_case")
    assert "1 flagged" in opened.reading_panel._progress.text()
    press(qtbot, opened, "comment_case")
    comment = opened.reading_panel.comment
    qtbot.waitUntil(comment.hasFocus, timeout=5_000)
    qtbot.keyClicks(comment, "motion, S and U")  # Letters are no keys of answers here.
    qtbot.keyClick(comment, Qt.Key.Key_Return)
    assert given(opened, ask) == []
    press(qtbot, opened, "answer_glioma")
    assert [one.comment for one in kept(opened)] == ["motion, S and U"]
    press(qtbot, opened, "series_back")
    assert comment.text() == "motion, S and U"
    see(qtbot, opened)
    comment.setFocus()
    qtbot.keyClicks(comment, "!")
    qtbot.keyClick(comment, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(kept(opened)) == 2, timeout=10_000)
    assert kept(opened)[1].comment == "motion, S and U!"
    assert kept(opened)[1].answer == "glioma"
    flagged = ask(lambda d: worklist.find(d, worklist.Query(flagged=True)))
    assert len(cast("list[int]", flagged)) == 1


@pytest.mark.parametrize("way", ["open", "blind"])
def test_a_comment_is_kept_without_an_answer(
    qtbot: QtBot, opened: MainWindow, ask: Asked, way: rounds.Way
) -> None:
    begin(qtbot, opened, Plan(READER, way=way))
    key = opened.reading.key
    assert key is not None

    def kept() -> str:
        return cast("rounds.Round", ask(lambda d: rounds.begin(d, Plan(READER)))).comment(key)

    field = opened.reading_panel.comment
    qtbot.keyClicks(field, "ask for")
    qtbot.waitUntil(lambda: kept() == "ask for", timeout=5_000)  # Some time after the last key.
    qtbot.keyClicks(field, " the CT")
    field.editingFinished.emit()  # As Tab does.
    assert kept() == "ask for the CT"
    opened.reading.leave()
    begin(qtbot, opened, Plan(READER, way=way))
    opened.reading.show(key)
    opened.bridge.flush()
    see(qtbot, opened)
    assert field.text() == "ask for the CT"
    assert given(opened, ask) == []


def test_one_goes_on_where_one_stopped(qtbot: QtBot, opened: MainWindow, ask: Asked) -> None:
    begin(qtbot, opened, Plan(READER))
    press(qtbot, opened, "answer_glioma")
    opened.actions_["stop_reading"].trigger()
    assert opened.reading_panel.isHidden()
    plan = cast("Plan", ask(lambda database: rounds.plan_of(database, READER)))
    begin(qtbot, opened, plan)
    assert name_of(opened) == "two.png"
    assert opened.reading_panel._progress.text() == "Case 2 of 4: 1 read, 0 flagged"


def test_a_case_that_is_not_open_is_opened(qtbot: QtBot, opened: MainWindow) -> None:
    first = opened.workspace.series[1]
    assert first.slices[0].path.name in TUMORS
    opened.closing.close_all()
    begin_ = Plan(READER)
    told: list[str] = []
    opened.reading.told.connect(lambda _kind, text: told.append(text))
    said: list[str] = []
    asked = opened.reading_panel._asked
    opened.reading.changed.connect(lambda: said.append(asked.text()))
    opened.commands.reading.start(begin_)
    qtbot.waitUntil(lambda: opened.reading.key is not None, timeout=10_000)
    assert "The case is being opened." in said
    assert "What is shown is none of the cases." not in said
    assert told == []  # The search that ends has found it, though nobody was told of it so far.
    assert name_of(opened) == "one.png"
    press(qtbot, opened, "answer_glioma")
    qtbot.waitUntil(lambda: name_of(opened) == "two.png", timeout=10_000)


def test_the_next_case_that_was_not_open_is_read_ahead(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[str] = []
    monkeypatch.setattr(
        opened.pixels, "want_soon", lambda series: wanted.append(series.slices[0].path.name)
    )
    opened.closing.close_all()
    opened.commands.reading.start(Plan(READER))
    qtbot.waitUntil(lambda: opened.reading.key is not None, timeout=10_000)
    assert name_of(opened) == "one.png"
    qtbot.waitUntil(lambda: "two.png" in wanted, timeout=10_000)


@pytest.mark.parametrize("way", ["open", "blind"])
def test_a_case_whose_files_are_gone_is_named_and_passed_over(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, ask: Asked, way: rounds.Way
) -> None:
    opened.closing.close_all()
    for name in ("one.png", CALM):
        (tmp_path / "scans" / name).rename(tmp_path / name)
    items = ask(lambda database: len(worklist.find(database, worklist.Query())))
    opened.commands.reading.start(Plan(READER, way))
    qtbot.waitUntil(lambda: opened.reading.key is not None, timeout=10_000)
    opened.bridge.flush()
    messages = opened.viewer.messages
    first, second = {"open": ("two.png", "four.png"), "blind": ("four.png", "two.png")}[way]
    named = {
        "open": f"case 1 (one.png), case 4 ({CALM})",
        "blind": f"case 1 ({CALM}), case 3 (one.png)",
    }[way]
    assert name_of(opened) == first
    press(qtbot, opened, "unread_on")
    qtbot.waitUntil(lambda: name_of(opened) == second, timeout=10_000)
    press(qtbot, opened, "unread_on")
    qtbot.waitUntil(lambda: name_of(opened) == first, timeout=10_000)
    both = f"The files of 2 cases are not where they were: {named}."
    qtbot.waitUntil(lambda: any(both in text for text in messages.texts), timeout=10_000)
    opened.bridge.flush()
    assert opened.reading_panel._progress.text().endswith("2 missing")
    opened.bridge.identity.hide(on=True)
    assert not any("one.png" in text for text in messages.texts)
    opened.bridge.identity.hide(on=False)
    for _ in range(4 if way == "blind" else 2):
        press(qtbot, opened, "answer_glioma")
    qtbot.waitUntil(lambda: opened.reading.round.read == 2, timeout=10_000)  # type: ignore[union-attr]
    press(qtbot, opened, "unread_on")  # It is tried again, in vain, and nothing else waits.
    qtbot.waitUntil(lambda: not opened.opening.is_searching, timeout=10_000)
    assert ask(lambda database: len(worklist.find(database, worklist.Query()))) == items
    for name in ("one.png", CALM):
        (tmp_path / name).rename(tmp_path / "scans" / name)
    press(qtbot, opened, "unread_on")
    qtbot.waitUntil(lambda: name_of(opened) in {"one.png", CALM}, timeout=10_000)
    opened.open([tmp_path / "scans"])
    qtbot.waitUntil(lambda: not opened.reading.round.missing, timeout=10_000)  # type: ignore[union-attr]
    assert "missing" not in opened.reading_panel._progress.text()
    assert not any("not where they were" in text for text in messages.texts)


def test_what_is_removed_from_the_list_is_no_case_any_more(
    qtbot: QtBot, opened: MainWindow, ask: Asked
) -> None:
    begin(qtbot, opened, Plan(READER, "blind", seed=3))

    def cases() -> tuple[str, ...]:
        """Of the round that is on: it is begun anew where the list is found to be read blind."""
        return () if opened.reading.round is None else opened.reading.round.keys

    qtbot.waitUntil(lambda: len(cases()) == 4, timeout=10_000)
    gone = cases()[2]
    number = cast("dict[str, int]", ask(lambda database: worklist.numbers_of(database, [gone])))
    opened.records.write(lambda database: listed.remove(database, number.values()), is_all=True)
    qtbot.waitUntil(lambda: len(cases()) == 3, timeout=10_000)
    assert gone not in cases()
    assert opened.reading_panel._progress.text().startswith("Case 1 of 3")
    opened.records.write(lambda database: listed.bring_back(database, number.values()), is_all=True)
    qtbot.waitUntil(lambda: cases()[2:3] == (gone,), timeout=10_000)


def test_what_is_read_blind_in_one_list_is_hidden_in_another(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path
) -> None:
    """Opened beside it, the list in which the same files are judged told the answers."""
    paths = {one.slices[0].path.name: one.slices[0].path for one in opened.workspace.series}
    blind_list, other = opened.records.state.path, tmp_path / "other.db"
    assert blind_list is not None
    with database.opened(other) as copy:
        rows = [opened.rows.judged(series) for series in opened.workspace.series]
        worklist.put(copy, {series.id: "s" for series in opened.workspace.series}, rows)
    begin(qtbot, opened, Plan(READER, "blind"))
    first = name_of(opened)
    press(qtbot, opened, "answer_glioma")
    opened.commands.worklist.open(other)
    qtbot.waitUntil(lambda: opened.records.state.is_open, timeout=10_000)
    assert "another worklist" in str(opened.viewer.messages.texts)
    opened.open(list(paths.values()))
    qtbot.waitUntil(lambda: len(opened.workspace.series) == len(TUMORS), timeout=10_000)
    qtbot.waitUntil(partial(is_judged, opened), timeout=10_000)
    hidden = {
        one.slices[0].path.name
        for one in opened.workspace.series
        if opened.workspace.sum_of(one.id) is None
    }
    assert hidden == {*TUMORS} - {first}
    assert not opened.actions_["export_items"].isEnabled()
    opened.commands.worklist.open(blind_list)
    qtbot.waitUntil(lambda: opened.reading.round is not None, timeout=10_000)
    opened.reading.end_blind()
    qtbot.waitUntil(lambda: not opened.records.is_busy, timeout=10_000)
    opened.commands.worklist.open(other)
    qtbot.waitUntil(lambda: opened.records.state.is_open, timeout=10_000)
    assert not opened.workspace.seal.is_on


def test_while_the_list_is_gone_answers_wait_and_that_is_said(
    qtbot: QtBot, opened: MainWindow
) -> None:
    begin(qtbot, opened, Plan(READER))
    path = opened.records.state.path
    assert path is not None
    path.rename(path.with_name("away.db"))
    press(qtbot, opened, "answer_glioma")
    assert opened.records.state.phase == "gone"
    press(qtbot, opened, "answer_meningioma")
    qtbot.waitUntil(lambda: "this one is not taken" in str(opened.viewer.messages.texts))
    path.with_name("away.db").rename(path)
    opened.records.open(path)
    qtbot.waitUntil(lambda: len(kept(opened)) == 1, timeout=10_000)
    assert [one.answer for one in kept(opened)] == ["glioma"]
    qtbot.waitUntil(lambda: opened.reading.round is not None, timeout=10_000)  # It goes on.
    qtbot.waitUntil(lambda: name_of(opened) == "two.png", timeout=10_000)


def test_agreeing_takes_an_answer_to_agree_with(qtbot: QtBot, opened: MainWindow) -> None:
    begin(qtbot, opened, Plan(READER))
    assert opened.actions_["answer_agree"].isEnabled()
    opened.bridge.tell(opened.workspace.forget_answers())
    opened.bridge.flush()
    assert not opened.actions_["answer_agree"].isEnabled()
    assert opened.actions_["answer_glioma"].isEnabled()
    press(qtbot, opened, "answer_agree")
    assert kept(opened) == []


def test_what_is_said_of_a_case_goes_with_it(qtbot: QtBot, opened: MainWindow) -> None:
    begin(qtbot, opened, Plan(READER, "blind"))
    press(qtbot, opened, "answer_glioma")
    press(qtbot, opened, "undo_answer")
    assert "first answer stands" in opened.viewer.messages.text
    press(qtbot, opened, "answer_same")
    assert "first answer stands" not in opened.viewer.messages.text


def test_blind_nothing_tells_before_the_first_answer(
    qtbot: QtBot, opened: MainWindow, networks: StubWorkflow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert any("0.87" in text for text in texts_in(opened))
    usual = [text for text in texts_in(opened) if TELLING.search(text)]
    begin(qtbot, opened, Plan(READER, "blind"))
    qtbot.waitUntil(lambda: opened.viewer.shown is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not any(r.is_busy for r in opened.threads), timeout=10_000)
    settle(qtbot, opened)

    def seen() -> tuple[list[str], list[str], bytes]:
        texts = sorted(texts_in(opened))
        picture = opened.viewer.viewport.grab().toImage()
        return texts, sorted(painted_in(opened, monkeypatch)), bytes(picture.constBits())

    before = seen()
    # Words for what can be chosen stay; they are there before anything is opened, too.
    fixed = [
        text for text in usual if not re.search(r"\d", text.replace("Ctrl+", "").rstrip("01234)"))
    ]
    assert [t for t in before[0] if TELLING.search(t) and t not in fixed] == []
    assert [t for t in before[1] if re.search(r"0[.,]\d\d", t)] == []
    # Had the networks said the contrary, nothing would look otherwise.
    networks.tumors = {name: 1 - chance for name, chance in TUMORS.items()}
    opened.judging._on_choice_changed()
    qtbot.waitUntil(partial(is_judged, opened), timeout=10_000)
    qtbot.waitUntil(lambda: opened.judging.state.phase not in {"judging", "loading"}, timeout=9_000)
    settle(qtbot, opened)
    qtbot.wait(300)
    after = seen()
    assert after[0] == before[0]
    assert after[1] == before[1]
    assert after[2] == before[2]


def test_blind_the_first_answer_opens_and_the_second_ends_a_case(
    qtbot: QtBot, opened: MainWindow, ask: Asked
) -> None:
    begin(qtbot, opened, Plan(READER, "blind"))
    assert not opened.actions_["answer_agree"].isEnabled()
    assert "What they say is hidden." in opened.reading_panel._asked.text()
    assert opened.result_panel.headline == "Hidden"
    press(qtbot, opened, "answer_glioma")
    assert name_of(opened) == CALM  # It stays for the second answer.
    assert opened.result_panel.headline == "No tumor"
    assert "Second answer" in opened.reading_panel._asked.text()
    assert "First answer: Glioma." in opened.reading_panel._said.text()
    press(qtbot, opened, "answer_agree")
    assert name_of(opened) == "four.png"
    assert opened.result_panel.headline == "Hidden"
    press(qtbot, opened, "answer_glioma")
    press(qtbot, opened, "answer_same")
    assert [g[1:] for g in given(opened, ask)] == [
        (ALONE, "glioma"), (AIDED, NO_TUMOR), (ALONE, "glioma"), (AIDED, "glioma"),
    ]  # fmt: skip
    for first, second in zip(kept(opened)[::2], kept(opened)[1::2], strict=True):
        assert first.item == second.item
        # The networks' answer was shown after the first answer was given, for every case.
        assert first.shown <= first.given <= second.shown <= second.given


def test_blind_there_is_no_going_back_and_the_first_answer_stands(
    qtbot: QtBot, opened: MainWindow, ask: Asked
) -> None:
    begin(qtbot, opened, Plan(READER, "blind", may_go_back=False))
    press(qtbot, opened, "answer_no_tumor")
    press(qtbot, opened, "undo_answer")
    assert opened.viewer.messages.text.startswith("The first answer stands")
    press(qtbot, opened, "answer_same")
    assert name_of(opened) == "four.png"
    press(qtbot, opened, "series_back")
    assert name_of(opened) == "four.png"
    assert "not shown again" in opened.viewer.messages.text
    one = next(s for s in opened.workspace.series if s.slices[0].path.name == CALM)
    opened.bridge.tell(opened.views.show(one.id))  # From the list of studies.
    opened.bridge.flush()
    assert not opened.actions_["answer_glioma"].isEnabled()
    assert opened.reading_panel.comment.isEnabled()  # As the flag is, though the answers stand.
    press(qtbot, opened, "comment_case")
    qtbot.keyClicks(opened.reading_panel.comment, "brush")
    qtbot.keyClick(opened.reading_panel.comment, Qt.Key.Key_Return)
    assert "answers stand" not in opened.viewer.messages.text
    noted = ask(lambda database: rounds.begin(database, Plan(READER, "blind")).comment(one.id))
    assert noted == "brush"
    assert len(given(opened, ask)) == 2


def test_the_order_of_a_seed_is_the_readers(qtbot: QtBot, opened: MainWindow) -> None:
    begin(qtbot, opened, Plan(READER, "blind", seed=3))
    mine = opened.reading.round.keys
    begin(qtbot, opened, Plan("B. Reader", "blind", seed=4))
    theirs = opened.reading.round.keys
    assert sorted(mine) == sorted(theirs)
    assert mine == tuple(rounds.shuffled(mine, 3))
    assert theirs == tuple(rounds.shuffled(mine, 4))


def test_a_second_reader_sees_nothing_of_the_first(
    qtbot: QtBot, opened: MainWindow, ask: Asked
) -> None:
    begin(qtbot, opened, Plan(READER, "blind"))
    press(qtbot, opened, "comment_case")
    qtbot.keyClicks(opened.reading_panel.comment, "seen by me")
    qtbot.keyClick(opened.reading_panel.comment, Qt.Key.Key_Return)
    press(qtbot, opened, "flag_case")
    press(qtbot, opened, "answer_pituitary")
    begin(qtbot, opened, Plan("B. Reader", "blind"))
    assert opened.reading_panel._progress.text().endswith(" 0 flagged")
    assert not any("seen by me" in text for text in texts_in(opened))
    assert not any(opened.actions_[f"answer_{a}"].isChecked() for a in verdicts.ANSWERS)
    assert opened.result_panel.headline == "Hidden"
    assert "0 read" in opened.reading_panel._progress.text()
    press(qtbot, opened, "answer_no_tumor")
    assert {r for r, _, _ in given(opened, ask)} == {READER, "B. Reader"}


def test_differences_are_decided_with_all_answers_in_sight(
    qtbot: QtBot, opened: MainWindow, ask: Asked
) -> None:
    for reader, answer in ((READER, "answer_glioma"), ("B. Reader", "answer_no_tumor")):
        begin(qtbot, opened, Plan(reader))
        press(qtbot, opened, answer)
    begin(qtbot, opened, Plan("C. Judge", "decide"))
    qtbot.waitUntil(lambda: bool(opened.reading.said), timeout=10_000)
    said = opened.reading_panel._said.text().splitlines()
    assert said == ["A. Reader: Glioma", "B. Reader: No tumor"]
    press(qtbot, opened, "answer_no_tumor")
    assert given(opened, ask)[-1] == ("C. Judge", DECIDED, NO_TUMOR)


def test_blind_nothing_leaves_and_in_the_end_all_is_there_again(
    qtbot: QtBot, opened: MainWindow
) -> None:
    begin(qtbot, opened, Plan(READER, "blind"))
    assert opened.result_panel.headline == "Hidden"
    assert not opened.actions_["save_table"].isEnabled()
    assert not opened.actions_["export_items"].isEnabled()
    end_blind(qtbot, opened)
    assert opened.result_panel.headline == "No tumor"
    assert opened.actions_["save_table"].isEnabled()
    assert opened.actions_["export_items"].isEnabled()
    assert opened.reading_panel.isHidden()


def end_blind(qtbot: QtBot, window: MainWindow) -> None:
    """Stop, and show to all what the networks say, though cases wait."""
    window.actions_["stop_reading"].trigger()
    messages = window.viewer.messages
    qtbot.waitUntil(lambda: "stays blind" in str(messages.texts), timeout=10_000)
    window.bridge.flush()
    assert window.workspace.seal.is_on
    window.commands.reading._end_blind()  # As the button of the message does.

    def boxes() -> list[QMessageBox]:
        return window.findChildren(QMessageBox)

    qtbot.waitUntil(lambda: bool(boxes()), timeout=10_000)
    assert "cases" in boxes()[0].informativeText()
    boxes()[0].accept()
    qtbot.waitUntil(lambda: not window.workspace.seal.is_on, timeout=10_000)
    qtbot.waitUntil(lambda: not window.records.is_busy, timeout=10_000)
    window.bridge.flush()


def test_blind_a_pause_of_one_reader_opens_the_list_to_nobody(
    qtbot: QtBot, opened: MainWindow, ask: Asked
) -> None:
    begin(qtbot, opened, Plan("B. Reader", "blind"))
    begin(qtbot, opened, Plan(READER, "blind"))
    for _ in TUMORS:
        press(qtbot, opened, "answer_glioma")
        press(qtbot, opened, "answer_same")
    opened.actions_["stop_reading"].trigger()
    qtbot.waitUntil(lambda: "stays blind" in str(opened.viewer.messages.texts), timeout=10_000)
    assert ask(rounds.blind) == READER
    assert not opened.actions_["save_table"].isEnabled()
    begin(qtbot, opened, Plan("B. Reader", "blind"))
    for _ in TUMORS:
        press(qtbot, opened, "answer_glioma")
        press(qtbot, opened, "answer_same")
    opened.actions_["stop_reading"].trigger()  # Nobody is waited for.
    qtbot.waitUntil(lambda: not opened.workspace.seal.is_on, timeout=10_000)
    assert ask(rounds.blind) == ""
    assert opened.actions_["save_table"].isEnabled()


def test_blind_nobody_waits_who_only_looks(qtbot: QtBot, opened: MainWindow, ask: Asked) -> None:
    begin(qtbot, opened, Plan(READER, "blind", seed=3))
    opened.commands.reading._go_on_blind("C. Coordinator")  # As who signs in.
    made = opened.reading
    qtbot.waitUntil(
        lambda: made.round is not None and made.round.plan.reader == "C. Coordinator",
        timeout=10_000,
    )
    assert made.round is not None
    assert made.round.plan == Plan("C. Coordinator", "blind", 3, at=made.round.plan.at)
    press(qtbot, opened, "series_on")
    assert ask(rounds.waiting) == {READER: len(TUMORS)}
    assert ask(rounds.blind) == READER
    press(qtbot, opened, "answer_glioma")
    assert ask(rounds.waiting) == {READER: len(TUMORS), "C. Coordinator": len(TUMORS)}


def test_blind_no_filter_says_which_cases_the_networks_suspect(
    qtbot: QtBot, opened: MainWindow
) -> None:
    model, bar = opened.worklist.model, opened.worklist.bar
    model.set_query(worklist.Query(answers=("no_tumor",)))
    qtbot.waitUntil(lambda: not model.is_waiting and len(model.ids) == 1, timeout=10_000)
    begin(qtbot, opened, Plan(READER, "blind"))
    assert len(opened.reading.round.keys) == len(TUMORS)
    qtbot.waitUntil(lambda: len(model.ids) == len(TUMORS), timeout=10_000)
    telling = (bar.answers, bar.states, bar.disagreeing, bar.lowest, opened.worklist.suspicious)
    assert not any(field.isEnabled() for field in telling)
    assert not opened.worklist.suspicious.isChecked()
    heads = [str(model.headerData(n, Qt.Orientation.Horizontal)) for n in range(len(COLUMNS))]
    assert not any("\u2193" in head for head in heads if head.startswith("Result"))
    assert bar.verdicts.isEnabled()
    assert bar.more.text() == "Filter"  # It has no effect, and is not said to have one.
    assert not bar.clear.isVisible()
    assert "read blind" in opened.worklist.suspicious.toolTip()
    end_blind(qtbot, opened)
    qtbot.waitUntil(lambda: len(model.ids) == 1, timeout=10_000)
    assert bar.more.text() == "1 filter"
    assert not opened.worklist.suspicious.toolTip()
    assert all(field.isEnabled() for field in telling)


def test_the_order_is_that_of_the_table_also_while_it_is_out_of_sight(
    qtbot: QtBot, opened: MainWindow
) -> None:
    """Its filter counts only where it is seen: nobody would know what is left out."""
    query = worklist.Query(probability=(0.5, 1.0), order=(("name", True),))
    opened.worklist.model.set_query(query)
    opened.items_dock.hide()
    begin(qtbot, opened, Plan(READER))
    names = {one.id: one.slices[0].path.name for one in opened.workspace.series}
    assert [names[key] for key in opened.reading.round.keys] == sorted(TUMORS)


@pytest.mark.parametrize("way", ["open", "blind"])
def test_cases_that_come_later_are_read(
    qtbot: QtBot, opened: MainWindow, tmp_path: Path, way: rounds.Way
) -> None:
    opened.closing.close_all()
    opened.records.open(tmp_path / "empty.db")
    qtbot.waitUntil(lambda: opened.records.state.is_open, timeout=10_000)
    opened.commands.reading.start(Plan(READER, way))
    messages = opened.viewer.messages
    qtbot.waitUntil(lambda: "no cases" in messages.text, timeout=10_000)
    opened.open([tmp_path / "scans" / "one.png"])
    qtbot.waitUntil(lambda: opened.reading.key is not None, timeout=20_000)
    opened.bridge.flush()
    assert "no cases" not in messages.text
    opened.open([tmp_path / "scans" / "two.png"])
    qtbot.waitUntil(lambda: len(opened.reading.round.keys) == 2, timeout=20_000)
    names = {one.id: one.slices[0].path.name for one in opened.workspace.series}
    assert [names[key] for key in opened.reading.round.keys] == ["one.png", "two.png"]


def test_a_blind_round_that_was_not_ended_goes_on_when_the_window_opens_again(
    qtbot: QtBot, opened: MainWindow
) -> None:
    begin(qtbot, opened, Plan(READER, "blind"))
    press(qtbot, opened, "answer_glioma")
    paths = [series.slices[0].path for series in opened.workspace.series]
    opened.shut_down()
    again = MainWindow()
    try:
        again.show()
        again.complete()
        QSettings().remove("reading")  # It is of the list, not of the user's settings.
        again.start(paths)
        assert again.workspace.seal.is_on  # Before anything is opened.
        qtbot.waitUntil(lambda: again.reading.key is not None, timeout=20_000)
        assert again.reading.round is not None
        assert again.reading.round.plan.reader == READER
        assert again.reading.round.stage(again.reading.key) == AIDED
        end_blind(qtbot, again)
        again.records.open(None)
        qtbot.waitUntil(lambda: again.records.state.is_open, timeout=10_000)
        assert not again.records.state.blind
    finally:
        again.shut_down()
        again.deleteLater()


def test_a_round_that_was_not_put_away_is_offered_at_the_next_start(
    qtbot: QtBot, opened: MainWindow
) -> None:
    begin(qtbot, opened, Plan(READER))
    worklist_ = opened.records.state.path
    assert worklist_ is not None
    assert reader_choice.left_round(lambda _process: True) is None  # It still runs.
    left = reader_choice.left_round(lambda _process: False)  # It was killed.
    assert left == (READER, worklist_)
    opened.reading.leave()
    offer, messages = opened.commands.reading.left.offer, opened.viewer.messages
    again: list[bool] = []
    offer(READER, worklist_.with_name("another.db"), lambda: again.append(True))
    assert not any("was reading" in text for text in messages.texts)
    # Where reading cannot be gone on with, what was open is offered; else that is one question.
    assert again == [True]
    offer(*left, lambda: again.append(True))
    assert f"{READER} was reading" in messages.text
    assert again == [True]
    messages._action.click()
    qtbot.waitUntil(lambda: opened.reading.round is not None, timeout=10_000)
    assert opened.reading.round.plan.reader == READER  # type: ignore[union-attr]
    opened.reading.leave()
    assert reader_choice.left_round(lambda _process: False) is None


def test_another_list_ends_no_blind_round(qtbot: QtBot, opened: MainWindow, tmp_path: Path) -> None:
    begin(qtbot, opened, Plan(READER, "blind"))
    blind_list = opened.records.state.path
    assert blind_list is not None
    noted: list[bool] = []
    opened.reading.blinded.connect(noted.append)
    opened.commands.worklist.open(tmp_path / "other.db")
    qtbot.waitUntil(lambda: opened.records.state.is_open, timeout=10_000)
    assert opened.reading.round is None
    assert not opened.workspace.seal.is_on
    opened.commands.worklist.open(blind_list)
    assert opened.workspace.seal.is_on
    qtbot.waitUntil(lambda: opened.reading.key is not None, timeout=20_000)
    assert opened.reading.round is not None
    assert opened.reading.round.plan.reader == READER
    assert opened.result_panel.headline in {"Hidden", ""}
    assert noted == [True]


def test_what_cannot_be_kept_is_said_and_does_not_count(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from braintumor_desktop.errors import StorageError

    begin(qtbot, opened, Plan(READER))

    def full(*_arguments: object) -> None:
        raise StorageError("The answer was not kept", "the disk is full", "Make room.")

    monkeypatch.setattr(journal, "append", full)
    press(qtbot, opened, "answer_glioma")
    assert "the disk is full" in opened.viewer.messages.text
    assert name_of(opened) == "one.png"
    assert opened.reading.round.read == 0


def test_a_full_disk_is_said_until_there_is_room_and_the_answer_counts_then(
    qtbot: QtBot, opened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    from braintumor_desktop.errors import DiskFull

    begin(qtbot, opened, Plan(READER))
    key, keep, tries = opened.reading.key, verdicts.keep, []

    def full(database: object, verdict: Verdict) -> Verdict:
        tries.append(verdict.id)
        if len(tries) < 3:
            raise DiskFull("w.verdicts.jsonl cannot be written", "the disk is full", "Make room.")
        return keep(database, verdict)  # type: ignore[arg-type]

    monkeypatch.setattr(verdicts, "keep", full)
    opened.reading.give("glioma")
    qtbot.waitUntil(lambda: opened.records.state.phase == "full")
    messages = opened.viewer.messages
    assert "the disk is full" in messages.text
    opened.reading.give("pituitary")
    assert "this one is not taken" in messages.text

    def is_through() -> bool:
        opened.records.try_again()
        return opened.records.state.may_write

    qtbot.waitUntil(is_through, timeout=10_000)
    assert len(tries) == 3
    assert len(set(tries)) == 1
    assert not any("the disk is full" in text for text in messages.texts)
    made = opened.reading.round
    assert made is not None
    assert key is not None
    answer = made.answer(key)
    assert answer is not None
    assert answer.answer == "glioma"
