"""Findings of a patient over three dates: followed, shown, corrected by hand, kept, and saved."""

from __future__ import annotations

import csv
import time

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from braintumor_desktop import NOTICE
from braintumor_desktop.desktop.look import theme
from braintumor_desktop.findings.registered import Registration
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workflow import batch, models, registration
from braintumor_desktop.workspace.work import FOLLOWED, MATCHED, REGISTRATIONS
from tests.helpers import dates as made_up
from tests.helpers import segmentations

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Three dates of one patient."""
    found = tmp_path_factory.mktemp("dates")
    for date in range(3):
        made_up.write(found, date)
    return found


@pytest.fixture
def networks(monkeypatch):
    """Networks that outline the balls."""
    stub = made_up.BrightWorkflow()
    for name in ("default_threads", "load_networks", "model_ids"):
        monkeypatch.setattr(models, name, getattr(stub, name))
    monkeypatch.setattr(batch, "run", stub.run)
    return stub


@pytest.fixture
def asked(monkeypatch):
    """Which pairs of dates were registered; the answer is the truth, without the work."""
    pairs = []

    def register(fixed, moving, _token, report):
        one, other = (int(v.grid.frame_of_reference.split(".")[2]) for v in (fixed, moving))
        pairs.append((one, other))
        report(0.5)
        matrix = made_up.matrix(other) @ np.linalg.inv(made_up.matrix(one))
        return Registration(matrix, 1.4, 0.3, 0.98, 0.2)

    monkeypatch.setattr(registration, "register", register)
    return pairs


def open_dates(window, qtbot, *paths):
    with qtbot.waitSignal(window.opening.ended, timeout=60000):
        window.open(list(paths))
    qtbot.waitUntil(lambda: all(_is_judged(window, one) for one in window.workspace.series),
                    timeout=60000)  # fmt: skip
    # On a busy machine what is judged may be known before the first picture is shown.
    qtbot.waitUntil(window.actions_["follow_up"].isEnabled, timeout=60000)


def _is_judged(window, series):
    known = window.workspace.sum_of(series.id)
    return known is not None and known.is_final


def follow(window, qtbot):
    """Open the window, and wait for all dates."""
    window.actions_["follow_up"].trigger()
    core = window.commands.follow_up
    qtbot.waitUntil(lambda: _is_whole(core), timeout=60000)
    return core


def _is_whole(core):
    made, placed = core.made, core.placed
    return (
        made is not None
        and all(one.matrix is not None for one in placed)
        and all(date.listing.entries and date.matrix is not None for date in made.dates)
        and core.shown.made is made
    )


def column(core, place):
    """What the table says of a date, row by row."""
    table = core.shown.findings
    return [table.item(row, place + 1).text() for row in range(table.rowCount())]


def events(made):
    return [[cell.event or bool(cell.entry) for cell in row.cells] for row in made.rows]


def test_it_is_offered_as_soon_as_the_list_is_known_to_be_read_openly(window, qtbot, folder):
    open_dates(window, qtbot, folder / made_up.DATES[0])
    qtbot.waitUntil(lambda: window.records.state.is_open)
    action = window.actions_["follow_up"]
    for change in window.workspace.read_blind([], ""):
        window.bridge.tell(change)
    window.bridge.flush()
    assert not action.isEnabled()
    for change in window.workspace.read_openly():
        window.bridge.tell(change)
    window.bridge.flush()
    assert action.isEnabled()


def test_lesions_of_known_volume_are_followed_over_three_dates(window, qtbot, folder, asked):
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    assert events(core.made) == [
        [True, True, True],
        [True, True, "gone"],
        [False, "new", True],
    ]
    big = [row.cells[0].size("volume_ml") for row in core.made.rows[:1]]
    assert big[0] == pytest.approx(made_up.volume_ml((made_up.A, 12.0)), rel=1e-6)
    before, now = (made_up.volume_ml((made_up.A, mm)) for mm in (12.0, 15.0))
    found = core.made.rows[0].difference(1, "volume_ml")
    assert found == pytest.approx((now - before, 100 * (now / before - 1)), rel=1e-6)
    first = column(core, 1)[0]
    assert f"+{now - before:.2f} ml (+{100 * (now / before - 1):.0f} %)" in first
    assert column(core, 2)[1] == "gone"
    assert column(core, 1)[2].split("\n")[0].endswith(" \u00b7 new")
    shown = core.shown
    facts = [shown.acquired.item(row, 0).text() for row in range(shown.acquired.rowCount())]
    assert "Field strength \u00b7 differs" in facts
    labels = [label.text() for label in shown.findChildren(type(shown.note))]
    assert NOTICE in labels
    said = " ".join([*labels, shown.windowTitle(), *column(core, 1)]).lower()
    assert "rano" not in said
    assert "progressive" not in said


def test_different_thresholds_are_said_in_the_window_until_they_are_the_same(
    window, qtbot, folder, asked
):
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    head = core.shown.findings.horizontalHeaderItem
    ids = [one.id for one in core.dates]
    said = "Outlined at different thresholds: 0.50 on 2025-01-10, 0.35 on 2025-06-20"
    assert "threshold" not in core.shown.note.text()
    window.lister.set_threshold(ids[1], 35)
    qtbot.waitUntil(lambda: said in core.shown.note.text(), timeout=30000)
    assert core.shown.note.objectName() == "warning"
    assert head(2).text().endswith("outlined at 0.35, the networks' is 0.50")
    rows = [core.shown.acquired.item(n, 0).text() for n in range(core.shown.acquired.rowCount())]
    assert "Outlined at threshold \u00b7 differs" in rows
    assert said in core.part_for(ids[1])
    window.lister.set_threshold(ids[0], 35)
    window.lister.set_threshold(ids[2], 35)
    qtbot.waitUntil(lambda: "different" not in core.shown.note.text(), timeout=30000)
    assert core.shown.note.objectName() == "quiet"


def test_the_same_lesion_has_one_tracking_uid_at_every_date(window, qtbot, folder, asked):
    from braintumor_desktop.exchange.objects.case import tracking_uid

    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    listings = [window.workspace.listings.of(one.id) for one in core.dates]
    uids = [{tracking_uid(entry) for entry in one.entries} for one in listings]
    assert len(uids[0] & uids[1] & uids[2]) == 1
    assert len(uids[0] & uids[1]) == 2
    own = [{entry.finding.uid for entry in one.entries} for one in listings]
    assert not own[0] & own[1]


def test_a_registration_is_kept_and_not_found_again(window, qtbot, folder, asked):
    open_dates(window, qtbot, folder)
    follow(window, qtbot)
    assert asked == [(0, 1), (1, 2)]
    kept = [window.workspace.work.of(REGISTRATIONS, study_id(one))
            for one in window.commands.follow_up.dates]  # fmt: skip
    assert [len(one) for one in kept] == [0, 1, 1]
    qtbot.waitUntil(lambda: window.keeping.is_done, timeout=20000)
    window.commands.follow_up.shown.close()
    window.opening.close_all()
    qtbot.waitUntil(lambda: window.workspace.count == 0, timeout=20000)
    window.bridge.flush()
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    assert asked == [(0, 1), (1, 2)]
    assert events(core.made)[0] == [True, True, True]


def test_a_cell_leads_to_the_finding_in_both_viewports(window, qtbot, folder, asked):
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    core.acts.go_to(1, 2)
    views = window.views
    shown = [views.series(viewport).study_date for viewport in views.seen]
    assert shown == [made_up.DATES[2], made_up.DATES[1]]
    for viewport, place in zip(views.seen, (2, 1), strict=True):
        entry = core.made.rows[0].cells[place].entry
        assert views.state(viewport).index in entry.finding.masks
        # The point is the same place of the head at both dates.
        point = views.links.point_in(views.series(viewport))
        there = np.linalg.inv(made_up.matrix(place)) @ [*point, 1]
        assert there[:3] == pytest.approx(made_up.A, abs=4.0)
    assert window.workspace.listings.chosen(core.dates[2].id) is not None


def test_a_person_parts_and_matches_findings_and_it_is_kept_with_who_and_when(
    window, qtbot, folder, asked
):
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    core.acts.say_other(1, 2)
    qtbot.waitUntil(lambda: len(core.made.rows) == 4, timeout=20000)
    assert core.made.rows[0].cells[2].entry is None
    said = window.workspace.work.of(MATCHED, study_id(core.dates[2]))
    (track,) = said.values()
    assert track.who
    assert track.when.startswith("20")
    core.acts.say_same(4, 2, 1)
    qtbot.waitUntil(lambda: len(core.made.rows) == 3, timeout=20000)
    cell = core.made.rows[0].cells[2]
    assert cell.by_hand is not None
    assert f"matched by {cell.by_hand.who}" in column(core, 2)[0]
    core.acts.say_nothing(1, 2)
    qtbot.waitUntil(lambda: core.made.rows[0].cells[2].by_hand is None, timeout=20000)
    assert not window.workspace.work.of(MATCHED, study_id(core.dates[2]))
    window.bridge.history.stack.undo()
    qtbot.waitUntil(lambda: core.made.rows[0].cells[2].by_hand is not None, timeout=20000)


def test_heads_that_do_not_fit_are_said_and_nothing_is_matched(window, qtbot, folder, monkeypatch):
    lost = Registration(np.eye(4), 1.02, 0.01, 0.9, 4.0, "Nothing in the two series fits together.")
    monkeypatch.setattr(registration, "register", lambda *_: lost)
    open_dates(window, qtbot, folder / made_up.DATES[0], folder / made_up.DATES[1])
    window.actions_["follow_up"].trigger()
    core = window.commands.follow_up
    qtbot.waitUntil(
        lambda: core.made is not None and core.made.dates[1].why != "" and len(core.made.rows) == 5,
        timeout=60000,
    )
    assert events(core.made)[0] == [True, "unmatched"]
    table = core.shown.acquired
    last = table.item(table.rowCount() - 1, 2).text()
    assert "Nothing in the two series fits together." in last
    assert not window.workspace.work.of(FOLLOWED, study_id(core.dates[1]))


def test_it_can_be_stopped_and_gone_on_with(window, qtbot, folder, monkeypatch):
    def slow(_fixed, _moving, token, report):
        for step in range(3000):
            token.check()
            report(step / 3000)
            time.sleep(0.01)

    monkeypatch.setattr(registration, "register", slow)
    open_dates(window, qtbot, folder / made_up.DATES[0], folder / made_up.DATES[1])
    window.actions_["follow_up"].trigger()
    core = window.commands.follow_up
    qtbot.waitUntil(lambda: "left" in core.shown.problem.text(), timeout=60000)
    core.shown.stop.click()
    qtbot.waitUntil(lambda: core.shown.problem.text().startswith("Stopped."), timeout=20000)
    assert core.shown.again.isVisible()
    assert not core.shown.bar.isVisible()
    found = Registration(made_up.matrix(1), 1.4, 0.3, 1.0, 0.2)
    monkeypatch.setattr(registration, "register", lambda *_: found)
    core.shown.again.click()
    qtbot.waitUntil(lambda: _is_whole(core), timeout=60000)
    assert events(core.made)[0] == [True, True]


def test_pictures_are_computed_labeled_and_alike_where_nothing_changed(
    window, qtbot, folder, asked
):
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    assert core.shown.plots == []
    core.shown.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(core.shown.plots) == 2, timeout=20000)
    before = list(core.shown.plots)
    theme.apply(QApplication.instance(), "light")
    qtbot.waitUntil(lambda: len(core.shown.plots) == 2, timeout=20000)
    assert core.shown.plots[0] is not before[0]
    assert core.shown.plots[0].backgroundBrush().color().name() == theme.LIGHT.panel.lower()
    theme.apply(QApplication.instance(), "dark")
    qtbot.waitUntil(lambda: len(core.shown.plots) == 2, timeout=20000)
    pane = core.shown.pictures
    core.shown.tabs.setCurrentWidget(pane)
    qtbot.waitUntil(lambda: pane.picture.image is not None, timeout=60000)
    assert pane.picture.lines[0].startswith("Computed: later minus earlier date.")
    assert pane.picture.lines[1] == NOTICE
    plates = pane._plates
    difference = plates.difference.astype(int) - 128
    assert (np.abs(difference) > 12).mean() < 0.05
    assert difference.max() > 100  # What grew.
    for code in ("blend", "checkerboard", "flicker", "prior", "current"):
        pane.mode.setCurrentIndex(pane.mode.findData(code))
        pane.mode.activated.emit(pane.mode.currentIndex())
        assert pane.picture.image is not None


def test_the_table_and_the_pages_leave(window, qtbot, folder, asked, tmp_path):
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    core.saving.ask("csv")
    (dialog,) = core.shown.findChildren(QFileDialog)  # Else the main window hides what is said.
    dialog.close()
    core.saving.save("csv", tmp_path / "all.csv")
    core.saving.save("pdf", tmp_path / "all.pdf")
    qtbot.waitUntil(lambda: (tmp_path / "all.pdf").exists(), timeout=30000)
    qtbot.waitUntil(lambda: core.shown.note.text() == f"Saved as {tmp_path / 'all.pdf'}.")
    hide = window.actions_["hide_identity"]
    hide.trigger()
    assert core.shown.note.text() == "Saved as [hidden]."
    hide.trigger()
    assert core.shown.note.text() == f"Saved as {tmp_path / 'all.pdf'}."
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert len(rows) == 9
    first = [row for row in rows if row["lesion"] == "A"]
    assert {row["tracking_uid"] for row in first} == {core.made.rows[0].uid}
    assert [row["date"] for row in first] == ["2025-01-10", "2025-06-20", "2026-03-01"]
    assert float(first[1]["volume_percent_since_last"]) == pytest.approx(95.3, abs=0.5)
    assert "field_strength: 1.5 T" in first[0]["acquisition"]
    assert {row["notice"] for row in rows} == {NOTICE}
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF")
    part = core.part_for(core.dates[0].id)
    assert "Field strength" in part
    assert core.part_for("another") is None
    assert window.commands.reporting.follow_up_of(core.dates[0].id) == part


def test_the_report_follows_what_a_reader_says_when_the_window_is_closed(
    window, qtbot, folder, asked
):
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    core.shown.close()
    qtbot.waitUntil(lambda: core.shown is None, timeout=20000)
    before = core.part_for(core.dates[0].id)
    uid = core.made.rows[1].cells[0].entry.finding.uid
    window.lister.say(core.dates[0].id, uid, "rejected")
    qtbot.waitUntil(lambda: core.made.rows[1].cells[0].entry is None, timeout=20000)
    after = core.part_for(core.dates[0].id)
    assert "3.0 ml" in before
    assert "3.0 ml" not in after
    window.opening.close_all()
    qtbot.waitUntil(lambda: core.made is None, timeout=20000)


def test_the_window_closes_with_the_dates_and_with_the_main_window(window, qtbot, folder, asked):
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    window.opening.close_all()
    qtbot.waitUntil(lambda: core.shown is None, timeout=20000)
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    shown = core.shown
    core.shut_down()
    assert not shown.isVisible()


def test_other_dates_of_the_worklist_are_offered_and_opened(window, qtbot, folder, asked):
    open_dates(window, qtbot, folder)
    qtbot.waitUntil(lambda: window.keeping.is_done, timeout=20000)
    last = [one.id for one in window.workspace.series if one.study_date == made_up.DATES[2]]
    window.opening.close(last)
    qtbot.waitUntil(lambda: window.workspace.count == 2, timeout=20000)
    qtbot.waitUntil(lambda: window.views.current is not None, timeout=20000)
    window.actions_["follow_up"].trigger()
    core = window.commands.follow_up
    qtbot.waitUntil(lambda: core.shown.more.isVisible(), timeout=20000)
    assert core.shown.more.text() == "Open 1 more from the worklist"
    core.shown.more.click()
    qtbot.waitUntil(lambda: window.workspace.count == 3, timeout=30000)
    qtbot.waitUntil(lambda: core.made is not None and len(core.made.dates) == 3, timeout=60000)


def test_names_and_dates_are_hidden_with_the_others(window, qtbot, folder, asked):
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    window.bridge.tell(window.bridge.identity.hide(True))
    head = core.shown.findings.horizontalHeaderItem(1).text()
    assert head.startswith("2025")
    assert "2025-01-10" not in head


def write_object(folder, date):
    """A segmentation of others that refers to the series of a date, in its study."""
    slices = segmentations.sources(folder / made_up.DATES[date])
    path = folder / f"of {date}.dcm"
    masks = made_up.painted_with(made_up.BALLS[date]).astype(np.uint8)
    seg = segmentations.write_seg(path, slices, masks)
    seg.StudyDate = made_up.DATES[date]
    seg.save_as(path)
    return path


@pytest.mark.parametrize("place", [0, 1])
def test_a_segmentation_that_is_selected_stands_for_the_series_that_it_refers_to(
    window, qtbot, tmp_path, asked, place
):
    for date in range(2):
        made_up.write(tmp_path, date)
    write_object(tmp_path, place)
    open_dates_and_objects(window, qtbot, tmp_path)
    seg = next(one for one in window.workspace.series if one.modality == "SEG")
    window.bridge.tell(window.views.show(seg.id))
    core = follow(window, qtbot)
    assert [one.modality for one in core.dates] == ["MR", "MR"]
    assert events(core.made) == [[True, True], [True, True], [False, "new"]]
    sums = [core.made.sum_ml(n) for n in range(2)]
    assert sums == pytest.approx([sum(map(made_up.volume_ml, b)) for b in made_up.BALLS[:2]])
    assert core.part_for(seg.id) == core.part_for(core.dates[0].id)
    window.actions_["arrange_dates"].trigger()
    shown = [window.views.series(viewport) for viewport in window.views.seen]
    assert [one.modality for one in shown] == ["MR", "MR"]
    assert shown[0].study_date == made_up.DATES[place]


def open_dates_and_objects(window, qtbot, folder):
    with qtbot.waitSignal(window.opening.ended, timeout=60000):
        window.open([folder])
    pictures = [one for one in window.workspace.series if one.modality == "MR"]
    qtbot.waitUntil(lambda: all(_is_judged(window, one) for one in pictures), timeout=60000)
    qtbot.waitUntil(lambda: not window.others.is_busy, timeout=60000)


def test_a_date_that_nobody_judged_says_so_and_has_no_total(
    window, qtbot, folder, asked, monkeypatch
):
    open_dates(window, qtbot, folder / made_up.DATES[0], folder / made_up.DATES[1])
    core = follow(window, qtbot)
    first = core.dates[0].id
    monkeypatch.setattr(window.workspace, "_sums", {
        i: one for i, one in window.workspace._sums.items() if i != first
    })  # fmt: skip
    window.workspace.listings.forget([first])
    core._look()
    qtbot.waitUntil(lambda: not core.made.dates[0].is_judged, timeout=20000)
    assert core.made.sum_ml(0) is None
    assert column(core, 0)[-1] == "not judged"
    assert "ml" in column(core, 1)[-1]
    assert column(core, 1)[-1].endswith("\n\u2013 (2025-01-10 is not judged)")
    assert "new" not in column(core, 1)[0]
    assert "Not judged so far: 2025-01-10." in core.shown.note.text()


def test_while_a_head_is_looked_for_its_findings_are_being_matched(
    window, qtbot, folder, monkeypatch
):
    def slow(_fixed, _moving, token, _report):
        while True:
            token.check()
            time.sleep(0.01)

    monkeypatch.setattr(registration, "register", slow)
    open_dates(window, qtbot, folder / made_up.DATES[0], folder / made_up.DATES[1])
    window.actions_["follow_up"].trigger()
    core = window.commands.follow_up
    qtbot.waitUntil(lambda: core.made is not None and len(core.made.rows) == 5, timeout=60000)
    said = "being matched\u2026"
    assert column(core, 1)[0] == said
    assert column(core, 1)[2].split("\n")[0].endswith(f" \u00b7 {said}")
    core.shown.stop.click()
    qtbot.waitUntil(lambda: column(core, 1)[0] == "not matched", timeout=20000)


def test_lesions_have_letters_and_each_date_says_the_number_of_its_list(
    window, qtbot, folder, asked
):
    open_dates(window, qtbot, folder)
    core = follow(window, qtbot)
    table = core.shown.findings
    assert [table.item(row, 0).text() for row in range(3)] == ["A", "B", "C"]
    for place, one in enumerate(core.dates):
        listed = {e.finding.uid: e.number for e in window.workspace.listings.of(one.id).entries}
        for row, text in zip(core.made.rows, column(core, place), strict=False):
            entry = row.cells[place].entry
            if entry is not None:
                assert text.startswith(f"Finding {listed[entry.finding.uid]}")
    assert column(core, 1)[2].startswith("Finding 2")  # The third lesion, second of its date.
    part = core.part_for(core.dates[1].id)
    assert ">C</td>" in part
    assert "Finding 2 \u00b7 new" in part
