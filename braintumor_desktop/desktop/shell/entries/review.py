"""The menu "Review": reading case by case."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.findings.labels import NO_TUMOR, NOT_ASSESSABLE, TUMOR, UNSURE, label_of
from braintumor_desktop.words import mark

ANSWER_KEYS = (
    ("glioma", mark("Answer: glioma"), "Ctrl+1"),
    ("meningioma", mark("Answer: meningioma"), "Ctrl+2"),
    ("pituitary", mark("Answer: pituitary tumor"), "Ctrl+3"),
    (TUMOR, mark("Answer: tumor of unknown type"), "Ctrl+4"),
    (NO_TUMOR, mark("Answer: no tumor"), "Ctrl+0"),
    (UNSURE, mark("Answer: unsure"), "U"),
    (NOT_ASSESSABLE, mark("Answer: not assessable"), "Q"),
)
"""What a reader answers: its code, text and key."""

ENTRIES = (
    Entry("read", mark("Read the list\u2026"), "", "read", hint=mark("Answer case by case")),
    Entry(
        "stop_reading",
        mark("End reading"),
        hint=mark("It can be gone on with"),
        short=mark("End"),
    ),
    SEPARATOR,
    Entry(
        "answer_agree",
        mark("Agree with the networks"),
        "S",
        hint=mark("Answer what the networks say"),
        short=mark("Agree"),
    ),
    Entry(
        "answer_same",
        mark("Same as my first answer"),
        "Shift+S",
        hint=mark("The second answer is the first"),
        short=mark("Same as before"),
    ),
    *(
        Entry(f"answer_{code}", text, key, is_switch=True, short=label_of(code).name)
        for code, text, key in ANSWER_KEYS
    ),
    SEPARATOR,
    Entry("comment_case", mark("Comment on the case"), "Ctrl+M"),
    Entry("flag_case", mark("Flag the case"), "Shift+F", is_switch=True, short=mark("Flag")),
    Entry(
        "undo_answer",
        mark("Take the last answer back"),
        "Ctrl+U",
        hint=mark("The last answer of this round; its case is shown again"),
        short=mark("Back"),
    ),
    SEPARATOR,
    Entry("unread_on", mark("Next case without an answer"), "Shift+PgDown", short=mark("Next")),
    Entry("unread_back", mark("Previous case without an answer"), "Shift+PgUp"),
    SEPARATOR,
    Entry(
        "lock",
        mark("Lock, change reader"),
        "Ctrl+L",
        hint=mark("Nothing of a patient is seen until a reader signs in"),
        short=mark("Lock"),
    ),
    Entry("sign_out", mark("Sign out")),
    Entry("people", mark("Readers\u2026"), hint=mark("Who signs in, and with which role")),
    Entry("audit_log", mark("Audit log\u2026"), hint=mark("Who did what, and when")),
    SEPARATOR,
    Entry(
        "agreement",
        mark("Agreement\u2026"),
        "",
        "agreement",
        hint=mark("How well networks and readers agree"),
    ),
)
