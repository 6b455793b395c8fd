"""The menu "Judge": the networks."""

from __future__ import annotations

from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR, Entry
from braintumor_desktop.words import mark

ENTRIES = (
    Entry("judge", mark("Judge this series"), "Ctrl+J", "judge"),
    Entry("judge_all", mark("Judge all"), "Ctrl+Shift+J", "judge_all"),
    Entry(
        "judge_again",
        mark("Judge this series again"),
        hint=mark("Whatever is kept of it: every slice is judged anew"),
    ),
    Entry(
        "judge_anyway",
        mark("Judge against the header"),
        hint=mark("A series whose header forbids a verdict and may be wrong"),
    ),
    Entry(
        "judge_failed",
        mark("Judge failed again"),
        hint=mark("What could not be judged by an error"),
    ),
    Entry(
        "pause",
        mark("Pause"),
        is_switch=True,
        hint=mark("Judge nothing until it is resumed"),
    ),
    Entry("stop", mark("Stop"), "", "stop", hint=mark("Set aside what is not judged so far")),
    SEPARATOR,
    Entry(
        "why",
        mark("Why, and how sure"),
        "Y",
        hint=mark("What the numbers mean, how often they err"),
    ),
    SEPARATOR,
    Entry("classifier", mark("Classifier"), hint=mark("The network that tells the tumor type")),
    Entry("segmenter", mark("Segmenter"), hint=mark("The network that outlines")),
)
