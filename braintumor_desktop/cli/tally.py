"""Counts over the lines of a batch, and how they are said."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Any

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.exchange.results import Line, model_facts
from braintumor_desktop.exchange.results_folder import RESULTS
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import NO_TUMOR, UNCLEAR, label_of
from braintumor_desktop.workflow.pace import duration

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from braintumor_desktop.findings.result import ModelId

GROUPS = ("tumor", "unclear", "no_tumor", "not_judged", "failed")
"""What becomes of an item."""
KEPT = 1000
"""Entries of a list in the summary at most; all are in the lines."""
SHOWN = 20
"""The same on the screen."""


class Tally:
    """What was counted so far; what it keeps does not grow with the lines.

    Attributes:
        images: lines of images.
        has_failures: whether an item failed.
    """

    def __init__(self, planned: int = 0, place: str = RESULTS) -> None:
        """Begin with nothing.

        Args:
            planned: images and files that a line is to come of.
            place: where all of them stand, for people.
        """
        self._place = place
        self.images = 0
        self._planned = planned
        self._started = time.monotonic()
        self._groups: dict[str, Counter[str]] = {"images": Counter(), "series": Counter()}
        self._answers: Counter[str] = Counter()
        self._labels: Counter[str] = Counter()
        self._rejections: Counter[str] = Counter()
        self._examples: dict[str, str] = {}
        self._counts: Counter[str] = Counter()
        self._failures = _Some()
        self._look_at = _Some()

    @property
    def has_failures(self) -> bool:
        """Whether an image, a file or the sum over a series failed."""
        return any(counted["failed"] for counted in self._groups.values())

    def add(self, line: Line, *, is_known: bool = False) -> None:
        """Count a line.

        Args:
            line: new or of an earlier run.
            is_known: it is of an earlier run.
        """
        is_series = line["kind"] == "series"
        self._groups["series" if is_series else "images"][_group(line)] += 1
        if is_series:
            self._counts["noted"] += bool(line.get("notes"))
        else:
            self._counts["known"] += is_known
            self._counts["known_judged"] += is_known and line["status"] == "done"
            self._add_image(line)
        # A slice is spoken of in its series.
        if is_series or line.get("series_id") is None:
            self._look(line)

    def _add_image(self, line: Line) -> None:
        self.images += line["kind"] == "image"
        if line["status"] == "done":
            self._labels[line["label"]] += 1
            self._answers[_answer(line)] += 1
            self._counts["disagreements"] += bool(line["disagreement"])
        elif line["status"] == "rejected":
            reason = line["reason"]
            self._rejections[reason["code"]] += 1
            self._examples.setdefault(reason["code"], reason["message"])
        else:
            frame, reason = line.get("frame"), line["reason"]
            self._failures.add({"path": line["path"], "frame": frame, **reason})

    def _look(self, line: Line) -> None:
        """Remember what a person should look at; the unclear first."""
        if line["status"] != "done":
            return
        answer, attention = _answer(line), line.get("attention") or []
        if answer != UNCLEAR and not attention:
            return
        path = line["path"] if line["path"] != "." else line["root"]
        found = {"path": path, "frame": line.get("frame"), "answer": answer}
        found |= {"attention": attention, "look_at": line.get("look_at") or []}
        self._look_at.add(found, is_first=answer == UNCLEAR)

    def summary(
        self, models: Sequence[ModelId], *, output: Path | None, is_complete: bool
    ) -> dict[str, Any]:
        """The counts, for JSON.

        Args:
            models: that were asked.
            output: the folder of the results, or None where there is none.
            is_complete: whether the work came to its end.
        """
        images = self._groups["images"]
        return {
            "notice": NOTICE,
            "program": __version__,
            "output": None if output is None else str(output),
            "complete": is_complete,
            "items": images.total(),
            "planned": max(self._planned, images.total()),
            "known": self._counts["known"],
            "done": sum(images[group] for group in GROUPS[:3]),
            "rejected": images["not_judged"],
            "failed": images["failed"],
            "answers": {
                kind: {group: counted[group] for group in GROUPS}
                for kind, counted in self._groups.items()
            },
            "labels": dict(self._labels),
            "rejections": dict(self._rejections),
            "failures": self._failures.entries,
            "look_at": self._look_at.entries,
            "look_at_left_out": self._look_at.left_out,
            "series": self._groups["series"].total(),
            "series_with_notes": self._counts["noted"],
            "disagreements": self._counts["disagreements"],
            "models": model_facts(models),
            "seconds": round(time.monotonic() - self._started, 3),
        }

    def text(self, output: Path | None, head: str | None = None) -> str:
        """The counts, for people.

        Args:
            output: the folder of the results, or None where it is gone, or there is none.
            head: the first line, where nothing was judged.
        """
        where = "" if output is None else f"Results: {output / RESULTS}. "
        return "\n".join([head or self._judged(), *self._lines(), f"{where}{NOTICE}."])

    def counts(self, *, is_complete: bool) -> dict[str, Any]:
        """How far it came, for JSON, where nothing may be said of the answers.

        Whether an image was judged or left is an answer, too.

        Args:
            is_complete: whether the work came to its end.
        """
        images = self._groups["images"]
        return {
            "notice": NOTICE,
            "program": __version__,
            "read_blind": True,
            "complete": is_complete,
            "items": images.total(),
            "planned": max(self._planned, images.total()),
            "known": self._counts["known"],
            "failed": images["failed"],
            "failures": self._failures.entries,
            "seconds": round(time.monotonic() - self._started, 3),
        }

    def counted_text(self) -> str:
        """The same for people."""
        images = self._groups["images"]
        planned, spent = max(self._planned, images.total()), self._spent()
        head = f"Through with {images.total():,} of {wording.count(planned, 'item')} in {spent}."
        hidden = f"What the networks say is kept in {self._place}: it waits to be read blind."
        return "\n".join([head, hidden, *self._failed(), f"{NOTICE}."])

    def _spent(self) -> str:
        return duration(time.monotonic() - self._started)

    def _judged(self) -> str:
        images = self._groups["images"]
        done = sum(images[group] for group in GROUPS[:3])
        planned, spent = max(self._planned, images.total()), self._spent()
        known = self._counts["known_judged"]
        earlier = f", {known:,} of them by an earlier run" if known else ""
        return f"Judged {done:,} of {wording.count(planned, 'item')} in {spent}{earlier}."

    def _lines(self) -> list[str]:
        return [
            *_table(self._groups),
            *self._types(),
            *_listed("Look at:", self._look_at, _spoken, self._place),
            *self._noted(),
            *self._not_judged(),
            *self._failed(),
        ]

    def _failed(self) -> list[str]:
        return _listed("Failed:", self._failures, _failure, self._place)

    def _types(self) -> list[str]:
        types = [c for c in self._answers.most_common() if c[0] not in {NO_TUMOR, UNCLEAR}]
        said = ", ".join(f"{label_of(code).word} {count:,}" for code, count in types)
        return [f"Tumors in images: {said}."] if said else []

    def _noted(self) -> list[str]:
        count = self._counts["noted"]
        verb = "has" if count == 1 else "have"
        said = f"{count:,} series {verb} notes on gaps, copies or sizes: see {self._place}."
        return [said] if count else []

    def _not_judged(self) -> list[str]:
        if not self._rejections:
            return []
        lines = [f"Not judged: {self._rejections.total():,}."]
        for code, count in self._rejections.most_common():
            lines.append(f"  {code:<12} {count:>6,}   such as: {self._examples[code]}")
        return lines


class _Some:
    """A list that keeps its first entries and counts the rest.

    Attributes:
        left_out: entries that are counted alone.
    """

    def __init__(self) -> None:
        self._first: list[dict[str, Any]] = []
        self._others: list[dict[str, Any]] = []
        self.left_out = 0

    @property
    def entries(self) -> list[dict[str, Any]]:
        return [*self._first, *self._others]

    def add(self, entry: dict[str, Any], *, is_first: bool = False) -> None:
        """Keep an entry; those that come first take the place of the others."""
        if len(self._first) + len(self._others) < KEPT:
            (self._first if is_first else self._others).append(entry)
            return
        self.left_out += 1
        if is_first and self._others:
            self._others.pop()
            self._first.append(entry)


def _group(line: Line) -> str:
    """One of GROUPS."""
    if line["status"] != "done":
        return "not_judged" if line["status"] == "rejected" else "failed"
    answer = _answer(line)
    return answer if answer in {UNCLEAR, NO_TUMOR} else "tumor"


def _answer(line: Line) -> str:
    """What a person is told; a line of version 1 knows the label alone."""
    answer: str = line.get("answer") or line["label"]
    return answer


def _table(groups: Mapping[str, Counter[str]]) -> list[str]:
    heads = [group.replace("_", " ") for group in GROUPS]
    rows = [f"  {'':<7}" + "".join(f"{head:>12}" for head in heads)]
    for kind, counted in groups.items():
        if counted.total():
            cells = "".join(f"{counted[group]:>12,}" for group in GROUPS)
            rows.append(f"  {kind:<7}{cells}")
    return rows


def _listed(
    head: str, some: _Some, said: Callable[[Mapping[str, Any]], str], place: str
) -> list[str]:
    entries = some.entries
    if not entries:
        return []
    lines = [head, *(f"  {said(entry)}" for entry in entries[:SHOWN])]
    more = len(entries) - SHOWN + some.left_out
    return [*lines, f"  and {more:,} more: see {place}."] if more > 0 else lines


def _spoken(entry: Mapping[str, Any]) -> str:
    word = label_of(entry["answer"]).word
    noun = "slice" if len(entry["look_at"]) == 1 else "slices"
    where = f", {noun} {wording.listed(entry['look_at'])}" if entry["look_at"] else ""
    return f"{_place(entry)}: {word}{where}"


def _failure(entry: Mapping[str, Any]) -> str:
    return f"{_place(entry)}: {entry['message']}"


def _place(entry: Mapping[str, Any]) -> str:
    frame = entry["frame"]
    return str(entry["path"]) if frame is None else f"{entry['path']} frame {frame}"
