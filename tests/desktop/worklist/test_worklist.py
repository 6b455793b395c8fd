"""The worklist in the window: what it shows, sorts, filters, keeps, opens and removes."""

from __future__ import annotations

import csv
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, QItemSelectionModel, QPoint, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem

from braintumor_desktop.desktop.choices import reader_choice
from braintumor_desktop.desktop.look import words
from braintumor_desktop.desktop.worklist import cells, columns
from braintumor_desktop.desktop.worklist import table as worklist_view
from braintumor_desktop.desktop.worklist.columns import COLUMNS, PLACES
from braintumor_desktop.desktop.worklist.table import WorklistTable
from braintumor_desktop.review import database, verdicts, worklist
from braintumor_desktop.review.rounds import Plan
from braintumor_desktop.review.verdicts import Reading
from braintumor_desktop.workspace.changes import AnswersChanged
from tests.helpers.stubs import StubWorkflow, picture_file
from tests.helpers.worklist_table import cell, names, record, settle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.shell.main_window import MainWindow

TUMORS = {"a.png": 0.2, "b.png": 0.97, "c.png": 0.55}
BY_SUSPICION = ["b.png", "c.png", "a.png", "d.png", "notes.txt"]


@pytest.fixture
def folder(qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow) -> Path:
    """An opened folder: three judged pictures, one rejected, one text."""
    networks.tumors = TUMORS
    networks.refused = frozenset({"d.png"})
    made = tmp_path / "scans"
    made.mkdir()
    for name in ("a.png", "b.png", "c.png", "d.png"):
        picture_file(made / name)
    (made / "notes.txt").write_text("nothing to see")
    window.open([made])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    rows, workspace = window.rows, window.workspace
    qtbot.waitUntil(lambda: all(rows.of(one).is_final for one in workspace.series), timeout=20_000)
    record(qtbot, window)
    assert window.items_dock.isHidden()  # A panel does not open by itself.
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.items_dock.isVisible()
    suspicious_first(qtbot, window)
    return made


def suspicious_first(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.worklist.suspicious, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def click_head(
    qtbot: QtBot,
    window: MainWindow,
    name: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    header = window.worklist.table.horizontalHeader()
    section = PLACES[name]
    place = QPoint(header.sectionViewportPosition(section) + 12, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    settle(qtbot, window)


def choose(window: MainWindow, *rows: int) -> None:
    table = window.worklist.table
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().clearSelection()
    for row in rows:
        index = window.worklist.model.index(row, 0)
        table.selectionModel().select(index, flags.Select | flags.Rows)


@pytest.mark.usefixtures("folder")
def test_items_say_what_is_known_of_them(window: MainWindow) -> None:
    said = [cell(window, 0, c.name) for c in COLUMNS if c.name not in {"thumbnail", "added"}]
    assert said == [
        *("", "b.png", "", "", "", "1", "Done", "Glioma", "0.97", "0.03", "12 px"),
        *("", "", "", ""),
    ]
    assert cell(window, 3, "suspicion") == "Not judged"
    assert cell(window, 3, "remark") == "This is a CT."
    assert cell(window, 4, "remark").startswith("notes.txt is no")


@pytest.mark.usefixtures("folder")
def test_the_most_suspicious_are_first_and_what_has_no_answer_last(window: MainWindow) -> None:
    # b is a tumor; c is near even and a is not sure enough to be called calm.
    assert names(window) == BY_SUSPICION
    assert window.worklist.suspicious.isChecked()


@pytest.mark.usefixtures("folder")
def test_a_click_on_a_head_sorts_and_the_next_one_turns_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    click_head(qtbot, window, "tumor_probability")
    assert names(window) == BY_SUSPICION
    click_head(qtbot, window, "tumor_probability")
    assert names(window) == ["a.png", "c.png", "b.png", "d.png", "notes.txt"]
    header = window.worklist.model.headerData(
        PLACES["tumor_probability"], Qt.Orientation.Horizontal
    )
    assert header == "Tumor p \u2191"
    assert not window.worklist.suspicious.isChecked()
    suspicious_first(qtbot, window)
    assert names(window) == BY_SUSPICION


@pytest.mark.usefixtures("folder")
def test_answers_find_their_place_when_nobody_works_in_the_table(
    qtbot: QtBot, window: MainWindow
) -> None:
    model, panel = window.worklist.model, window.worklist
    key = model.entry(0).key  # type: ignore[union-attr]

    def calm(opened: database.Database) -> None:
        with opened.writing() as connection:
            sql = "UPDATE item SET suspicion = 0, answer = 'no_tumor' WHERE key = ?"
            connection.execute(sql, (key,))

    panel.table.setFocus()
    window.records.write(calm, items=[key])
    window.bridge.tell(AnswersChanged(frozenset([key])))
    settle(qtbot, window)
    panel._sort_again()
    settle(qtbot, window)
    assert names(window) == BY_SUSPICION  # Nothing moves under the hand.
    window.viewer.canvas.setFocus()
    panel._sort_again()
    settle(qtbot, window)
    assert names(window) == ["c.png", "a.png", "b.png", "d.png", "notes.txt"]
    panel._sort_again()
    assert not panel._settling.isActive()


@pytest.mark.usefixtures("folder")
def test_shift_click_sorts_by_several_columns(qtbot: QtBot, window: MainWindow) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    window.worklist.table.choose_columns(["name", "state", "suspicion"])
    click_head(qtbot, window, "state")
    click_head(qtbot, window, "name", shift)
    click_head(qtbot, window, "name", shift)
    assert names(window) == ["c.png", "b.png", "a.png", "notes.txt", "d.png"]
    model = window.worklist.model
    heads = [
        model.headerData(PLACES[name], Qt.Orientation.Horizontal) for name in ("state", "name")
    ]
    assert heads == ["State \u2191\u00b9", "Name \u2193\u00b2"]


@pytest.mark.usefixtures("folder")
def test_the_arrow_keys_in_the_table_follow_its_order(qtbot: QtBot, window: MainWindow) -> None:
    table = window.worklist.table
    table.setCurrentIndex(window.worklist.model.index(0, PLACES["name"]))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert window.views.slice.path.name == "c.png"  # type: ignore[union-attr]


@pytest.mark.usefixtures("folder")
def test_page_down_follows_the_table_s_order_while_the_table_has_the_focus(
    qtbot: QtBot, window: MainWindow
) -> None:
    table = window.worklist.table
    table.setCurrentIndex(window.worklist.model.index(0, PLACES["name"]))
    window.bridge.flush()
    table.setFocus()
    seen = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(table, key)
        window.bridge.flush()
        seen.append(window.views.slice.path.name)  # type: ignore[union-attr]
    assert seen == ["c.png", "a.png", "d.png", "a.png"]
    window.viewer.canvas.setFocus()
    window.viewer.canvas.slice_requested.emit(-1)  # The wheel goes the same way.
    assert window.views.slice.path.name == "c.png"  # type: ignore[union-attr]


@pytest.mark.usefixtures("folder")
def test_the_table_is_saved_as_it_is_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    target = tmp_path / "items.csv"
    window.closing.save_table(target)
    qtbot.waitUntil(lambda: "Saved as" in window.viewer.messages.text)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == names(window)
    assert rows[0]["tumor_probability"] == "0.9700"
    assert rows[3]["reason"] == "Not judged: this is a CT."


@pytest.mark.usefixtures("folder")
def test_a_table_that_cannot_be_saved_says_why(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.closing.save_table(tmp_path / "no such folder" / "items.csv")
    qtbot.waitUntil(lambda: "items.csv cannot be written" in window.viewer.messages.text)


@pytest.mark.usefixtures("folder")
def test_a_text_is_looked_for_while_one_types(qtbot: QtBot, window: MainWindow) -> None:
    bar = window.worklist.bar
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bar.text.hasFocus()
    qtbot.keyClicks(bar.text, "b.png")
    qtbot.waitUntil(lambda: names(window) == ["b.png"])
    assert window.worklist.count.text() == "1 of 5 items"
    qtbot.keyClicks(bar.text, "x")
    qtbot.waitUntil(lambda: names(window) == [])
    assert window.worklist.table.said == "No item fits the filter."
    qtbot.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(window) == BY_SUSPICION)
    assert window.worklist.count.text() == "5 items"
    assert bar.clear.isHidden()


@pytest.mark.usefixtures("folder")
def test_each_filter_leaves_what_fits(qtbot: QtBot, window: MainWindow) -> None:
    bar = window.worklist.bar
    qtbot.mouseClick(bar.more, Qt.MouseButton.LeftButton)
    assert bar.fields.isVisible()

    def filtered() -> list[str]:
        settle(qtbot, window)
        found = names(window)
        qtbot.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        assert names(window) == BY_SUSPICION
        return found

    bar.answers._actions["glioma"].trigger()
    assert filtered() == ["b.png"]
    bar.states._actions["rejected"].trigger()
    assert bar.more.text() == "1 filter"
    assert filtered() == ["d.png", "notes.txt"]
    bar.lowest.setValue(0.3)
    assert filtered() == ["b.png", "c.png"]
    bar.highest.setValue(0.3)
    assert filtered() == ["a.png"]
    bar.verdicts._actions["glioma"].trigger()
    assert filtered() == []
    bar.verdicts._actions[""].trigger()
    assert filtered() == BY_SUSPICION
    bar.disagreeing._actions["yes"].trigger()
    assert filtered() == []
    bar.flagged._actions["yes"].trigger()
    bar.flagged._actions["no"].trigger()
    assert bar.flagged.chosen == ("no",)
    assert filtered() == BY_SUSPICION
    bar.first.setDate(QDate(2020, 1, 1))
    assert filtered() == []


@pytest.mark.usefixtures("folder")
def test_filters_are_kept_under_a_name(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.worklist
    panel.ask_name = lambda: "tumors"
    panel.bar.answers._actions["glioma"].trigger()
    panel._keep()
    qtbot.mouseClick(panel.bar.clear, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    panel._saved_menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: panel._saved_menu.actions()[0].text() == "tumors")
    panel._saved_menu.actions()[0].trigger()
    settle(qtbot, window)
    assert names(window) == ["b.png"]
    assert panel.bar.answers.chosen == ("glioma",)
    panel._forget("tumors")
    panel._saved_menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: panel._saved_menu.actions()[0].text() == "Nothing saved so far")


@pytest.mark.usefixtures("folder")
def test_the_user_chooses_the_columns_and_they_stay(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    table = window.worklist.table
    window.worklist._columns_menu.aboutToShow.emit()
    actions = {a.text(): a for a in window.worklist._columns_menu.actions()}
    assert actions["Name"].isChecked()
    before = table.columns_shown
    actions["Name"].trigger()
    assert table.columns_shown == tuple(name for name in before if name != "name")
    again = WorklistTable(window.bridge, window.worklist.model)
    qtbot.addWidget(again)
    again._fit_columns()
    assert again.columns_shown == table.columns_shown
    actions["As the room allows"].trigger()
    assert table.columns_shown == before


@pytest.mark.usefixtures("folder")
def test_several_items_are_flagged_and_no_more(qtbot: QtBot, window: MainWindow) -> None:
    choose(window, 0, 2)
    window.actions_["item_flag"].trigger()
    qtbot.waitUntil(lambda: cell(window, 2, "flag") == columns.FLAG)
    assert [cell(window, row, "flag") for row in range(3)] == [columns.FLAG, "", columns.FLAG]
    choose(window, 0, 1, 2)
    window.actions_["item_flag"].trigger()
    qtbot.waitUntil(lambda: cell(window, 1, "flag") == columns.FLAG)
    window.actions_["item_flag"].trigger()
    qtbot.waitUntil(lambda: [cell(window, row, "flag") for row in range(3)] == ["", "", ""])


@pytest.mark.usefixtures("folder")
def test_a_click_on_the_flag_sets_it(qtbot: QtBot, window: MainWindow) -> None:
    table = window.worklist.table
    table.choose_columns(["flag", "name"])
    place = table.visualRect(window.worklist.model.index(1, PLACES["flag"])).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: cell(window, 1, "flag") == columns.FLAG)


@pytest.mark.usefixtures("folder")
def test_a_comment_is_written_in_its_cell_and_kept(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    table = window.worklist.table
    table.setCurrentIndex(window.worklist.model.index(1, PLACES["name"]))
    window.actions_["item_comment"].trigger()
    editor = table.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "motion")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cell(window, 1, "comment") == "motion")
    settle(qtbot, window)
    path = window.records.state.path
    window.shut_down()
    assert path is not None
    with database.opened(path) as opened:
        mine = worklist.Query(text="motion", reader=reader_choice.name())
        found = worklist.find(opened, mine)
        assert [e.name for e in worklist.page(opened, found)] == ["c.png"]


@pytest.mark.usefixtures("folder")
def test_what_is_removed_leaves_the_list_not_the_disk_and_can_be_undone(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    window.telling.warn("an older warning")
    choose(window, 0, 4)
    window.actions_["item_remove"].trigger()
    settle(qtbot, window)
    assert names(window) == ["c.png", "a.png", "d.png"]
    assert (folder / "b.png").is_file()
    messages = window.viewer.messages
    assert messages.text.startswith("2 items were removed from the worklist.")
    messages._action.click()
    settle(qtbot, window)
    assert names(window) == BY_SUSPICION


@pytest.mark.usefixtures("folder")
def test_the_items_that_are_chosen_stay_chosen_when_they_move(
    qtbot: QtBot, window: MainWindow
) -> None:
    choose(window, 0, 2)
    before = set(window.worklist.table.chosen_numbers)
    click_head(qtbot, window, "name")
    assert names(window)[:2] == ["a.png", "b.png"]
    assert set(window.worklist.table.chosen_numbers) == before
    assert window.worklist.table.chosen_rows == [0, 1]


@pytest.mark.usefixtures("folder")
def test_what_readers_answered_is_told_with_their_names_but_who_reads_sees_the_own(
    qtbot: QtBot, window: MainWindow
) -> None:
    key = window.worklist.model.entry(0).key  # type: ignore[union-attr]

    def give(opened: database.Database) -> None:
        verdicts.give(opened, Reading(key, "R", verdicts.AIDED, verdicts.now()), "meningioma")

    window.records.write(give, items=[key])
    settle(qtbot, window)
    assert cell(window, 0, "verdict") == "R: Meningioma"
    assert cell(window, 0, "state") == "Reviewed"
    window.worklist.model.set_reader("S")
    settle(qtbot, window)
    assert cell(window, 0, "verdict") == ""
    assert cell(window, 0, "state") == "Done"
    window.worklist.model.set_reader("R")
    settle(qtbot, window)
    assert cell(window, 0, "verdict") == "Meningioma"
    assert cell(window, 0, "state") == "Reviewed"


@pytest.mark.usefixtures("folder")
def test_with_a_seal_no_cell_says_what_the_networks_said(qtbot: QtBot, window: MainWindow) -> None:
    shown = names(window)
    key = window.worklist.model.entry(0).key  # type: ignore[union-attr]
    reading = Reading(key, "Another", verdicts.AIDED, verdicts.now())
    window.records.write(lambda d: verdicts.give(d, reading, "pituitary"), items=[key])
    settle(qtbot, window)
    window.workspace.seal.put_on(())
    window.bridge.tell(AnswersChanged(frozenset([key])))
    settle(qtbot, window)
    # Neither do their order and a filter for what was answered.
    assert names(window) == sorted(shown)
    window.worklist.bar.answers._actions["glioma"].trigger()
    settle(qtbot, window)
    assert names(window) == sorted(shown)
    said = {cell(window, row, c.name) for row in range(5) for c in COLUMNS}
    for word in ("Glioma", "0.97", "Unclear", "Done", "12 px", "Another: Pituitary", "Reviewed"):
        assert word not in said


@pytest.mark.usefixtures("folder")
def test_hidden_names_are_in_no_cell(window: MainWindow) -> None:
    window.bridge.tell(window.bridge.identity.hide(True))
    window.bridge.flush()
    said = " ".join(cell(window, row, c.name) for row in range(5) for c in COLUMNS)
    assert ".png" not in said
    assert "notes.txt" not in said


def reopened(qtbot: QtBot, window: MainWindow) -> None:
    """As after a restart: nothing is open, the database is."""
    window.closing.close_all()
    settle(qtbot, window)
    assert window.views.current is None


def test_after_a_restart_items_are_there_and_open_by_themselves(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    reopened(qtbot, window)
    assert sorted(names(window)) == sorted(BY_SUSPICION)
    table, model = window.worklist.table, window.worklist.model
    index = model.index(names(window).index("c.png"), PLACES["name"])
    place = table.visualRect(index).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.workspace.count == 0  # To choose one touches no file.
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.views.current is not None)
    assert window.views.slice.path == folder / "c.png"  # type: ignore[union-attr]
    assert window.workspace.count == 1
    settle(qtbot, window)
    table.setFocus()
    row = names(window).index("c.png")
    qtbot.keyClick(table, Qt.Key.Key_PageDown)
    wanted = names(window)[row + 1]
    qtbot.waitUntil(lambda: window.views.slice.path.name == wanted)  # type: ignore[union-attr]
    assert window.workspace.count == 2


@pytest.mark.usefixtures("folder")
def test_enter_and_page_down_open_where_nothing_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    reopened(qtbot, window)
    table = window.worklist.table
    table.setFocus()
    table.setCurrentIndex(window.worklist.model.index(1, PLACES["name"]))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.views.current is not None)
    assert window.views.slice.path.name == names(window)[1]  # type: ignore[union-attr]


def test_a_file_that_is_gone_is_said(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    reopened(qtbot, window)
    (folder / "c.png").unlink()
    window.worklist.table.visit_requested.emit(names(window).index("c.png"))
    messages = window.viewer.messages
    qtbot.waitUntil(lambda: "its files are not there any more" in messages.text)
    assert messages.text.startswith("c.png cannot be shown")
    assert names(window).count("c.png") == 1


def test_a_file_that_is_another_now_is_said(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    reopened(qtbot, window)
    (folder / "c.png").write_text("no picture any more")
    window.worklist.table.visit_requested.emit(names(window).index("c.png"))
    messages = window.viewer.messages
    qtbot.waitUntil(lambda: any("hold something else now" in text for text in messages.texts))


@pytest.mark.usefixtures("folder")
def test_small_pictures_come_for_what_is_open_and_what_is_not(
    qtbot: QtBot, window: MainWindow
) -> None:
    model = window.worklist.model
    place = PLACES["thumbnail"]

    def drawn(row: int) -> bool:
        icon = model.data(model.index(row, place), Qt.ItemDataRole.DecorationRole)
        return icon is not None and not icon.isNull()

    qtbot.waitUntil(lambda: drawn(0))
    reopened(qtbot, window)
    window.worklist.thumbnails._made.clear()
    row = names(window).index("b.png")
    qtbot.waitUntil(lambda: drawn(row))
    assert window.workspace.count == 0
    assert not drawn(names(window).index("notes.txt"))


@pytest.mark.usefixtures("folder")
def test_a_copy_is_made_and_restored(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    window.commands.worklist.ask_where = lambda take: take(copy)
    window.actions_["back_up"].trigger()
    messages = window.viewer.messages
    qtbot.waitUntil(lambda: any("was copied to" in text for text in messages.texts))
    choose(window, 0)
    window.actions_["item_remove"].trigger()
    settle(qtbot, window)
    assert len(names(window)) == 4
    window.commands.worklist.ask_copy = lambda take: take(copy)
    window.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: any("took the place of" in text for text in messages.texts))
    qtbot.waitUntil(lambda: window.records.state.may_write)
    settle(qtbot, window)
    assert len(names(window)) == 5


@pytest.mark.usefixtures("folder")
def test_another_worklist_shows_its_own_items(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.commands.worklist.ask_other = lambda take: take(tmp_path / "other.db")
    window.actions_["open_worklist"].trigger()
    qtbot.waitUntil(lambda: window.records.state.may_write)
    settle(qtbot, window)
    assert names(window) == []
    assert window.worklist.table.said.startswith("The worklist is empty.")


def test_a_worklist_that_cannot_be_opened_says_why_in_its_place(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: window.records.state.may_write)
    (tmp_path / "notes.db").write_text("these are notes")
    window.records.open(tmp_path / "notes.db")
    qtbot.waitUntil(lambda: window.records.state.phase == "failed")
    assert "it is no database" in window.worklist.table.said
    assert not window.actions_["restore"].isEnabled()


def test_these_are_judged_first(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, networks: StubWorkflow
) -> None:
    networks.seconds = 0.2
    scans = tmp_path / "scans"
    scans.mkdir()
    for number in range(20):
        picture_file(scans / f"p{number:02}.png")
    window.open([scans])
    qtbot.waitUntil(lambda: window.opening.state.phase == "done", timeout=10_000)
    qtbot.waitUntil(lambda: bool(networks.asked), timeout=10_000)
    qtbot.waitUntil(lambda: not window.judging._recalling.is_busy, timeout=10_000)
    window.judging.stop()
    qtbot.waitUntil(lambda: window.judging.state.phase == "stopped", timeout=10_000)
    settle(qtbot, window)
    done = len(networks.asked)
    assert done < 15
    choose(window, names(window).index("p18.png"), names(window).index("p17.png"))
    window.actions_["item_first"].trigger()
    qtbot.waitUntil(lambda: len(networks.asked) >= done + 2, timeout=10_000)
    assert {item.path.name for item in networks.asked[done : done + 2]} == {"p17.png", "p18.png"}


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("width", [1200, 1600, 2200])
def test_the_columns_share_the_room_and_leave_no_bar_of_two_pixels(
    qtbot: QtBot, window: MainWindow, width: int
) -> None:
    window.studies_dock.hide()
    window.verdict_dock.hide()
    window.resize(width, 800)
    table = window.worklist.table
    qtbot.waitUntil(lambda: table.viewport().width() > width - 40)
    assert table.horizontalScrollBar().maximum() == 0
    assert table.horizontalHeader().length() == pytest.approx(table.viewport().width(), abs=4)


def test_show_in_the_message_leads_to_the_files_that_cannot_be_read(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    for number in range(20):
        picture_file(scans / f"p{number:02}.png")
    (scans / "empty.dcm").write_bytes(b"")
    window.open([scans])
    messages, table = window.viewer.messages, window.worklist.table
    qtbot.waitUntil(lambda: "empty.dcm" in messages.text, timeout=10_000)
    settle(qtbot, window)
    row = names(window).index("empty.dcm")
    shown = window.views.current
    messages._action.click()
    index = window.worklist.model.index(row, PLACES["name"])
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(index).center()))
    assert window.views.current == shown


@pytest.mark.usefixtures("folder")
def test_the_columns_of_a_width_are_always_the_same(qtbot: QtBot, window: MainWindow) -> None:
    """Else the bar below them comes and goes without an end, and the window hangs."""
    table = WorklistTable(window.bridge, window.worklist.model)
    qtbot.addWidget(table)
    table.show()
    header, most = table.horizontalHeader(), 0

    def sizes() -> list[int]:
        return [header.sectionSize(place) for place in range(len(COLUMNS))]

    for width in range(700, 1500, 7):
        table.resize(width, 300)
        first = sizes()
        table._fit_columns()
        assert sizes() == first, width
        most = max(most, header.length() - table.viewport().width())
    assert most <= 0


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("width", [760, 1024, 1600])
def test_names_and_reasons_keep_their_room_where_it_is_small(
    qtbot: QtBot, window: MainWindow, width: int
) -> None:
    window.resize(width, 700)
    qtbot.wait(50)
    table = window.worklist.table
    assert {"name", "suspicion", "tumor_probability", "remark"} <= set(table.columns_shown)
    assert table.horizontalScrollBar().maximum() == 0
    sizes = {c.name: table.columnWidth(n) for n, c in enumerate(COLUMNS)}
    assert sizes["name"] >= 80
    assert sizes["remark"] >= (200 if width >= 1600 else 100)


@pytest.mark.usefixtures("folder")
def test_no_state_is_cut_in_any_language(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = window.worklist.table
    said = "Noch nicht fertig beurteilt"
    monkeypatch.setattr(worklist_view, "tr", lambda text: said if text == "Not judged" else text)
    table.resize(1600, 300)
    table._fit_columns()
    assert table.columnWidth(PLACES["state"]) > table.fontMetrics().horizontalAdvance(said) + 8


@pytest.mark.usefixtures("folder")
def test_marks_have_their_size_on_a_screen_of_high_resolution(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = SimpleNamespace(devicePixelRatio=lambda: 2.0)
    monkeypatch.setattr(cells, "QGuiApplication", SimpleNamespace(primaryScreen=lambda: screen))
    table, option = window.worklist.table, QStyleOptionViewItem()
    table.initViewItemOption(option)
    index = window.worklist.model.index(0, PLACES["suspicion"])
    table.itemDelegate().initStyleOption(option, index)
    assert not option.icon.isNull()
    assert option.decorationSize == QSize(cells.MARK, cells.MARK)


@pytest.mark.usefixtures("folder")
def test_the_column_that_it_is_sorted_by_stays_in_sight(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1600, 700)
    window.worklist.model.sort_by("uncertainty")
    settle(qtbot, window)
    window.resize(1024, 700)
    qtbot.wait(50)
    assert "uncertainty" in window.worklist.table.columns_shown


def test_the_table_is_of_the_reader_who_reads(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    assert window.worklist.model.query.reader == reader_choice.name()
    reader_choice.keep("Jane Roe")
    window.reading.changed.emit()
    assert window.worklist.model.query.reader == "Jane Roe"
    window.reading.start(Plan("J. Doe"))
    qtbot.waitUntil(lambda: window.reading.round is not None, timeout=10_000)
    assert window.worklist.model.query.reader == window.workspace.author == "J. Doe"
    assert not window.worklist.model.query.of_all
    window.reading.leave()
    assert window.worklist.model.query.of_all
    assert window.worklist.model.query.reader == "Jane Roe"
    assert folder.is_dir()


def test_an_empty_table_and_an_empty_list_say_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    window.items_dock.show()
    qtbot.waitUntil(lambda: window.records.state.may_write)
    settle(qtbot, window)
    for view in (window.worklist.table, window.study_list):
        seen = view.viewport().grab().toImage()
        colors = {seen.pixelColor(x, y).name() for x in range(12, 160) for y in range(12, 60)}
        assert len(colors) > 3


def test_a_series_says_its_patient_date_and_study(
    qtbot: QtBot, window: MainWindow, sample: Path
) -> None:
    window.open([sample])
    qtbot.waitUntil(lambda: window.workspace.count == 2, timeout=10_000)
    settle(qtbot, window)
    assert [cell(window, 0, name) for name in ("patient", "date", "study", "images")] == [
        "SYNTHETIC^PHANTOM",
        words.date("20260105"),
        "Synthetic head, not a patient",
        "24",
    ]


def test_a_chosen_column_is_remembered_by_name() -> None:
    assert len(PLACES) == len(COLUMNS)
    sorted_by = {column.name for column in COLUMNS if column.is_sorted}
    assert sorted_by <= set(worklist.COLUMNS)


@pytest.mark.usefixtures("folder")
def test_esc_leaves_the_search_and_keeps_what_is_looked_for(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.viewer.messages.clear()
    window.actions_["find_item"].trigger()
    qtbot.keyClicks(window.worklist.bar.text, "b.png")
    qtbot.waitUntil(lambda: names(window) == ["b.png"])
    qtbot.keyClick(window.worklist.bar.text, Qt.Key.Key_Escape)
    assert window.worklist.table.hasFocus()
    assert window.worklist.bar.text.text() == "b.png"


def test_before_the_list_is_read_nobody_says_that_it_is_empty(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    said: list[tuple[str, str, str]] = []

    def look() -> None:
        panel = window.worklist
        said.append((window.records.state.phase, panel.table.said, panel.count.text()))

    window.records.state_changed.connect(look)
    window.records.open(tmp_path / "other.db")
    qtbot.waitUntil(lambda: window.records.state.may_write, timeout=10_000)
    settle(qtbot, window)
    assert ("open", "Reading the worklist…", "") in said
    qtbot.waitUntil(lambda: window.worklist.table.said.startswith("The worklist is empty."))
    assert window.worklist.count.text() == "0 items"


def test_a_worklist_that_was_moved_is_told_and_goes_on_when_it_is_back(
    qtbot: QtBot, window: MainWindow, folder: Path
) -> None:
    path = window.records.state.path
    assert path is not None
    assert path.stat().st_mode & 0o777 == 0o600 or path.drive
    away = path.with_name("away.db")
    path.rename(away)
    window.worklist.table.selectRow(0)
    window.actions_["item_flag"].trigger()
    messages = window.viewer.messages
    qtbot.waitUntil(lambda: "is not where it was" in messages.text, timeout=10_000)
    assert str(path) in messages.text
    assert not path.exists()
    assert names(window)  # What was read stays in sight.
    away.rename(path)
    window.records.open(path)
    qtbot.waitUntil(lambda: window.records.state.may_write, timeout=10_000)
    qtbot.waitUntil(lambda: not window.records.is_busy, timeout=10_000)
    found: list[object] = []
    window.records.ask(
        lambda opened: worklist.find(opened, worklist.Query(flagged=True)),
        lambda result, _error: found.append(result),
    )
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    assert len(found[0]) == 1  # type: ignore[arg-type]
