"""The dialog that asks what leaves the worklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from braintumor_desktop.desktop.dialogs.export_dialog import ExportDialog, Wish

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.dialogs.export_dialog import Which

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def made(qtbot: QtBot, *, selected: int = 0, hidden: bool = False) -> ExportDialog:
    counts: dict[Which, int] = {"shown": 37, "selected": selected, "all": 412}
    dialog = ExportDialog(counts, None, names_hidden=hidden)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(dialog: ExportDialog, ending: str) -> None:
    dialog.formats.setCurrentIndex(dialog.formats.findData(ending))


def test_it_begins_with_the_table_that_is_seen_as_excel(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    assert dialog.wish == Wish("xlsx", "item", "shown", has_codes=False)
    assert [dialog.which.itemText(row) for row in range(dialog.which.count())] == [
        "Those in the table (37)",
        "All of the worklist (412)",
    ]
    assert "names patients" in dialog.hint.text()


@pytest.mark.parametrize(
    ("ending", "rows", "codes"),
    [("csv", True, True), ("pdf", False, True), ("png", False, True), ("zip", False, False)],
)
def test_each_format_offers_what_it_has(qtbot: QtBot, ending: str, rows: bool, codes: bool) -> None:
    dialog = made(qtbot, selected=3)
    choose(dialog, ending)
    assert (dialog.rows.isEnabled(), dialog.codes.isEnabled()) == (rows, codes)
    assert dialog.export.isEnabled()


def test_what_is_carried_has_no_codes(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    dialog.codes.setChecked(True)
    assert "no names" not in dialog.hint.text()
    choose(dialog, "zip")
    assert not dialog.wish.has_codes
    assert "without the pictures" in dialog.hint.text()


def test_while_names_are_hidden_only_codes_leave(qtbot: QtBot) -> None:
    dialog = made(qtbot, hidden=True)
    assert dialog.wish.has_codes
    assert not dialog.codes.isEnabled()
    choose(dialog, "zip")
    assert not dialog.export.isEnabled()
    choose(dialog, "pdf")
    assert (dialog.wish.has_codes, dialog.export.isEnabled()) == (True, True)


def test_while_it_writes_it_can_only_be_stopped(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    dialog.show_running("12 of 37 items", 12, 37)
    assert dialog.bar.isVisible()
    assert (dialog.bar.value(), dialog.bar.maximum()) == (12, 37)
    controls = (dialog.formats, dialog.rows, dialog.which, dialog.codes, dialog.export)
    assert not any(control.isEnabled() for control in controls)
    with qtbot.waitSignal(dialog.stop_wanted):
        dialog.close_button.click()
    dialog.show_ended("Stopped: nothing was written.")
    assert all(control.isEnabled() for control in controls)
    assert not dialog.bar.isVisible()
    assert dialog.told.text() == "Stopped: nothing was written."


def test_esc_stops_what_is_written(qtbot: QtBot) -> None:
    dialog = made(qtbot)
    dialog.show_running("12 of 37 items", 12, 37)
    with qtbot.waitSignal(dialog.stop_wanted):
        dialog.reject()


def test_an_empty_worklist_leaves_nothing_to_choose(qtbot: QtBot) -> None:
    dialog = ExportDialog({"shown": 0, "selected": 0, "all": 0}, None, names_hidden=False)
    qtbot.addWidget(dialog)
    assert not dialog.export.isEnabled()
