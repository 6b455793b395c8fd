"""The menu "File": opening, keeping and closing."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.words import mark

ENTRIES = (
    Entry("open_file", mark("Open files\u2026"), "Ctrl+O", "open_file"),
    Entry("open_folder", mark("Open folder\u2026"), "Ctrl+Shift+O", "open_folder"),
    Entry("open_sample", mark("Open the sample study"), "", "sample"),
    Entry("recent", mark("Open recent"), "", "recent"),
    Entry(
        "open_handed_over",
        mark("Open a handed-over study\u2026"),
        hint=mark("An encrypted file, with its password: its pictures and results"),
    ),
    Entry("watched", mark("Watched folders"), hint=mark("Folders where new studies appear")),
    Entry(
        "open_whole_series",
        mark("Open whole series"),
        hint=mark("The other slices of this series"),
    ),
    SEPARATOR,
    Entry("save_table", mark("Save table as CSV\u2026"), "Ctrl+S", "save"),
    Entry(
        "export_items",
        mark("Export the worklist\u2026"),
        "Ctrl+E",
        hint=mark("As Excel, CSV or JSON Lines, as a contact sheet, or for another computer"),
    ),
    Entry(
        "show_report",
        mark("Report\u2026"),
        "Ctrl+Shift+P",
        hint=mark("Of the shown series: look at its pages, save them as PDF, print them"),
    ),
    Entry(
        "show_summary",
        mark("Summary as QR code\u2026"),
        hint=mark("Of the shown series, for a telephone; it names nobody unless you want it"),
    ),
    Entry(
        "export_results",
        mark("Export results\u2026"),
        "Ctrl+Shift+E",
        hint=mark("Of the shown series: DICOM objects, report, FHIR, QR code"),
    ),
    Entry(
        "deidentify",
        mark("De-identify study\u2026"),
        hint=mark("Write the files of the shown study without what names the patient"),
    ),
    Entry(
        "hand_over",
        mark("Hand over study\u2026"),
        hint=mark("As one encrypted file for a USB stick, with its results"),
    ),
    Entry(
        "archive",
        mark("Archive\u2026"),
        hint=mark("Search an archive on the network, fetch studies, send results"),
    ),
    Entry(
        "import_items",
        mark("Merge a carried worklist\u2026"),
        hint=mark("What another computer exported; nothing becomes double"),
    ),
    SEPARATOR,
    Entry(
        "back_up",
        mark("Back up the worklist\u2026"),
        hint=mark("A copy of the database, in one file"),
    ),
    Entry(
        "restore",
        mark("Restore the worklist\u2026"),
        hint=mark("A copy takes the place of the database, which is kept"),
    ),
    Entry(
        "open_worklist",
        mark("Open another worklist\u2026"),
        hint=mark("A database of its own; the next start opens the usual one"),
    ),
    SEPARATOR,
    Entry(
        "close_study",
        mark("Close study"),
        "Ctrl+W",
        hint=mark("Close all series of this study"),
    ),
    Entry("close_all", mark("Close all")),
    SEPARATOR,
    Entry("settings", mark("Settings\u2026"), "Ctrl+,", "settings"),
    SEPARATOR,
    Entry("quit", mark("Quit"), "Ctrl+Q"),
)
