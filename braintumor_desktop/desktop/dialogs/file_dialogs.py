"""Dialogs for files and folders that block nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget

from braintumor_desktop.desktop.choices import recent
from braintumor_desktop.desktop.look import icons, theme
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BUTTONS = (
    ("backButton", "back"),
    ("forwardButton", "forward"),
    ("toParentButton", "up"),
    ("newFolderButton", "new_folder"),
    ("listModeButton", "list"),
    ("detailModeButton", "details"),
)
"""Object names in Qt's dialog, and our icons."""
SIZE = (110 * theme.GRID, 64 * theme.GRID)
"""Wide enough for names and dates."""


def ask_for_files(parent: QWidget, take: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for one or more files to open."""
    dialog = _dialog(parent, tr("Open files"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda texts: take(_remembered(texts)))
    dialog.open()
    return dialog


def ask_for_folder(
    parent: QWidget, take: Callable[[list[Path]], None], title: str = ""
) -> QFileDialog:
    """Ask for a folder, to be opened or for what the title says."""
    dialog = _dialog(parent, title or tr("Open folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.filesSelected.connect(lambda texts: take(_remembered(texts)))
    dialog.open()
    return dialog


def ask_where_to_export(
    parent: QWidget, ending: str, suggested: str, take: Callable[[Path], None]
) -> QFileDialog:
    """Ask for the name of what leaves the worklist; an existing file is asked about."""
    return _saving(parent, tr("Export the worklist"), ending, suggested, take)


def ask_for_codes(
    parent: QWidget, ending: str, suggested: str, take: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a table of codes: a new one, or an earlier one that is gone on with."""
    dialog = _saving(parent, tr("Table of codes: a new or an earlier one"), ending, suggested, take)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    return dialog


def ask_for_project(parent: QWidget, take: Callable[[Path], None]) -> QFileDialog:
    """Ask for the file of a project of de-identified studies: a new one, or an earlier one."""
    title = tr("Project: a new file, or that of earlier studies")
    dialog = _saving(parent, title, "json", "project.json", take)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    return dialog


def ask_where_to_hand_over(
    parent: QWidget, suggested: str, take: Callable[[Path], None]
) -> QFileDialog:
    """Ask for the name of an encrypted study; an existing file is asked about."""
    return _saving(parent, tr("Hand over a study"), "zip", suggested, take)


def ask_for_handed_over(parent: QWidget, take: Callable[[Path], None]) -> QFileDialog:
    """Ask for a study that was handed over as an encrypted file."""
    return _zipped(parent, tr("Open a handed-over study"), take)


def ask_for_carried(parent: QWidget, take: Callable[[Path], None]) -> QFileDialog:
    """Ask for a worklist that was carried here."""
    return _zipped(parent, tr("Merge a carried worklist"), take)


def _zipped(parent: QWidget, title: str, take: Callable[[Path], None]) -> QFileDialog:
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter("ZIP (*.zip)")
    dialog.filesSelected.connect(lambda texts: take(_remembered(texts)[0]))
    dialog.open()
    return dialog


def ask_where_to_save(parent: QWidget, suggested: str, take: Callable[[Path], None]) -> QFileDialog:
    """Ask for the name of a CSV file; an existing one is asked about."""
    return _saving(parent, tr("Save table as CSV"), "csv", suggested, take)


def ask_where_to_save_picture(
    parent: QWidget, suggested: str, take: Callable[[Path], None]
) -> QFileDialog:
    """Ask for the name of a PNG file; an existing one is asked about."""
    return _saving(parent, tr("Save picture as PNG"), "png", suggested, take)


def ask_where_to_save_report(
    parent: QWidget, suggested: str, take: Callable[[Path], None]
) -> QFileDialog:
    """Ask for the name of a PDF file; an existing one is asked about."""
    return _saving(parent, tr("Save as PDF"), "pdf", f"{suggested}.pdf", take)


def ask_where_to_save_agreement(
    parent: QWidget, suffix: str, take: Callable[[Path], None]
) -> QFileDialog:
    """Ask for the name of a file with this ending; an existing one is asked about."""
    return _saving(parent, tr("Save the agreement"), suffix, f"agreement.{suffix}", take)


def ask_where_to_save_follow_up(
    parent: QWidget, suffix: str, take: Callable[[Path], None]
) -> QFileDialog:
    """Ask for the name of a file with this ending; an existing one is asked about."""
    return _saving(parent, tr("Save the follow-up"), suffix, f"follow-up.{suffix}", take)


def ask_where_to_put(
    parent: QWidget, title: str, take: Callable[[Path], None], begin: Path | None = None
) -> QFileDialog:
    """Ask for a folder into which files are to be written, or from which they go.

    Args:
        parent: the window.
        title: what it is for.
        take: is called with it.
        begin: the folder that is chosen at first; None for that of the last file.
    """
    dialog = _dialog(parent, title)
    if begin is not None:
        dialog.setDirectory(str(begin.parent))
        dialog.selectFile(begin.name)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.filesSelected.connect(lambda texts: take(_remembered(texts)[0]))
    dialog.open()
    return dialog


def ask_where_to_back_up(parent: QWidget, take: Callable[[Path], None]) -> QFileDialog:
    """Ask for the name of a copy of the worklist; an existing one is asked about."""
    return _saving(parent, tr("Back up the worklist"), "db", "worklist-copy.db", take)


def ask_for_worklist(parent: QWidget, title: str, take: Callable[[Path], None]) -> QFileDialog:
    """Ask for a database that exists.

    Args:
        parent: the window.
        title: what it is for.
        take: is called with it.
    """
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter("DB (*.db)")
    dialog.filesSelected.connect(lambda texts: take(_remembered(texts)[0]))
    dialog.open()
    return dialog


def _saving(
    parent: QWidget, title: str, suffix: str, suggested: str, take: Callable[[Path], None]
) -> QFileDialog:
    dialog = _dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{suffix.upper()} (*.{suffix})")
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(suggested)
    dialog.filesSelected.connect(lambda texts: take(_remembered(texts)[0]))
    dialog.open()
    return dialog


def file_dialog(parent: QWidget, title: str, folder: str) -> QFileDialog:
    """A dialog that blocks nothing, with icons in the colors of the theme.

    Qt's own are dark on any ground; a dialog of the system has none of these buttons.
    """
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name, icon in BUTTONS:
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icons.icon(icon))
            dialog.resize(*SIZE)
    return dialog


def _dialog(parent: QWidget, title: str) -> QFileDialog:
    return file_dialog(parent, title, recent.last_folder())


def _remembered(texts: Sequence[str]) -> list[Path]:
    """The chosen paths; the next dialog opens in their folder."""
    paths = [Path(text) for text in texts]
    recent.remember_folder(paths[0].parent)
    return paths
