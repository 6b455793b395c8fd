"""Counts over the lines of a batch, and how they are said."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Any

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.cli.console import duration
from braintumor_desktop.exchange.results import Line, model_facts
from braintumor_desktop.exchange.results_folder import RESULTS
from braintumor_desktop.findings.labels import UNCLEAR, label_of
from braintumor_desktop.findings.wording import listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from braintumor_desktop.findings.result import ModelId


MOST_NAMED = 20
"""Unclear series that are named for people; the JSON has all."""


class Tally:
    """What was counted so far.

    Attributes:
        images: lines of images.
        failures: what failed, and why.
        unclear: series whose evidence contradicts itself, and where to look.
    """

    def __init__(self) -> None:
        self.images = 0
        self.failures: list[dict[str, Any]] = []
        self.unclear: list[dict[str, Any]] = []
        self._started = time.monotonic()
        self._labels: Counter[str] = Counter()
        self._answers: Counter[str] = Counter()
        self._series: Counter[str] = Counter()
        self._statuses: Counter[str] = Counter()
        self._rejections: Counter[str] = Counter()
        self._examples: dict[str, str] = {}
        self._counts: Counter[str] = Counter()

    def add(self, line: Line, *, is_known: bool = False) -> None:
        """Count a line.

        Args:
            line: new or of an earlier run.
            is_known: it is of an earlier run.
        """
        if line["kind"] == "series":
            self._add_series(line)
            return
        self.images += line["kind"] == "image"
        self._counts["known"] += is_known
        self._statuses[line["status"]] += 1
        if line["status"] == "done":
            self._labels[line["label"]] += 1
            self._answers[_answer(line)] += 1
            self._counts["disagreements"] += line["disagreement"]
        elif line["status"] == "rejected":
            self._add_rejection(line["reason"])
        else:
            frame, reason = line.get("frame"), line["reason"]
            self.failures.append({"path": line["path"], "frame": frame, **reason})

    def _add_series(self, line: Line) -> None:
        self._counts["series"] += 1
        if line["status"] != "done":
            return
        answer = _answer(line)
        self._series[answer] += 1
        if answer == UNCLEAR:
            keys = ("path", "attention", "look_at")
            self.unclear.append({key: line[key] for key in keys})

    def _add_rejection(self, reason: dict[str, str]) -> None:
        self._rejections[reason["code"]] += 1
        self._examples.setdefault(reason["code"], reason["message"])

    def summary(
        self, models: Sequence[ModelId], *, output: Path, is_complete: bool
    ) -> dict[str, Any]:
        """The counts, for JSON.

        Args:
            models: that were asked.
            output: the folder of the results.
            is_complete: whether the work came to its end.
        """
        return {
            "notice": NOTICE,
            "program": __version__,
            "output": str(output),
            "complete": is_complete,
            "items": self._statuses.total(),
            "known": self._counts["known"],
            "done": self._statuses["done"],
            "rejected": self._statuses["rejected"],
            "failed": self._statuses["error"],
            "labels": dict(self._labels),
            "answers": dict(self._answers),
            "rejections": dict(self._rejections),
            "failures": self.failures,
            "series": self._counts["series"],
            "series_answers": dict(self._series),
            "unclear_series": self.unclear,
            "disagreements": self._counts["disagreements"],
            "models": model_facts(models),
            "seconds": round(time.monotonic() - self._started, 3),
        }

    def text(self, output: Path | None) -> str:
        """The counts, for people.

        Args:
            output: the folder of the results, or None where it is gone.
        """
        where = "" if output is None else f"Results: {output / RESULTS}. "
        return "\n".join([*self._lines(), f"{where}{NOTICE}."])

    def _lines(self) -> list[str]:
        done, total = self._statuses["done"], self._statuses.total()
        known = self._counts["known"]
        spent = duration(time.monotonic() - self._started)
        earlier = f", {known:,} of them by an earlier run" if known else ""
        lines = [f"Judged {done:,} of {total:,} items in {spent}{earlier}."]
        lines += _counted(self._answers)
        if self._counts["disagreements"]:
            count = self._counts["disagreements"]
            lines.append(f"  The two networks disagree on {count:,}: look at them.")
        lines += self._series_lines()
        if self._rejections:
            lines.append(f"Not judged: {self._statuses['rejected']:,}.")
        for code, count in self._rejections.most_common():
            lines.append(f"  {code:<12} {count:>6,}   such as: {self._examples[code]}")
        if self.failures:
            lines.append(f"Failed: {len(self.failures):,}.")
        lines += [f"  {_place(failure)}: {failure['message']}" for failure in self.failures]
        return lines

    def _series_lines(self) -> list[str]:
        if not self._series:
            return []
        lines = [f"Series: {self._series.total():,}.", *_counted(self._series)]
        for series in self.unclear[:MOST_NAMED]:
            where = listed(series["look_at"])
            lines.append(f"  Unclear: {series['path']}" + (f": look at {where}." if where else "."))
        more = len(self.unclear) - MOST_NAMED
        return [*lines, f"  and {more:,} more that are unclear."] if more > 0 else lines


def _answer(line: Line) -> str:
    """A line of an older program has only a label."""
    return str(line.get("answer") or line["label"])


def _counted(answers: Counter[str]) -> list[str]:
    return [f"  {label_of(code).word:<16} {count:>6,}" for code, count in answers.most_common()]


def _place(failure: dict[str, Any]) -> str:
    frame = failure["frame"]
    return failure["path"] if frame is None else f"{failure['path']} frame {frame}"
