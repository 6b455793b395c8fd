"""Answers written into a folder of results, line by line, as they come."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from braintumor_desktop.errors import AppError, BadInput
from braintumor_desktop.exchange import overlays, results
from braintumor_desktop.exchange.addresses import Address, parts_of
from braintumor_desktop.exchange.results_folder import EVIDENCE, OVERLAYS
from braintumor_desktop.findings.result import Reason, failed
from braintumor_desktop.imaging import files
from braintumor_desktop.workflow.batch import Judged
from braintumor_desktop.workflow.item import unforeseen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.exchange.addresses import Roots
    from braintumor_desktop.exchange.previous import Previous
    from braintumor_desktop.exchange.results import Line
    from braintumor_desktop.exchange.results_folder import ResultsFolder
    from braintumor_desktop.findings.result import ImageResult, ModelId
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Series, Slice, SliceKey
    from braintumor_desktop.workflow.batch import Work


@dataclass(frozen=True)
class Wishes:
    """What is written beside lines and masks.

    Attributes:
        overlays: pictures with what was outlined drawn in.
        evidence: gray maps of the evidence for each verdict.
        identity: who the patient is, in the lines.
    """

    overlays: bool = False
    evidence: bool = False
    identity: bool = False


@dataclass
class _Images:
    """The images of a series that were added so far."""

    seconds: float = 0.0
    all_known: bool = True
    sha256: dict[SliceKey, str] = field(default_factory=dict)


class ToFolder:
    """A sink of the engine that writes; each line is told of once it is in the file."""

    def __init__(
        self,
        folder: ResultsFolder,
        previous: Previous,
        roots: Roots,
        models: Sequence[ModelId],
        told: Callable[[Line, bool], None],
        wishes: Wishes,
    ) -> None:
        """Begin with no answers.

        Args:
            folder: that is written into.
            previous: what an earlier run wrote there.
            roots: the paths that were given.
            models: that judge.
            told: called with each line, and whether it is of an earlier run.
            wishes: what else is written.
        """
        self._folder = folder
        self._previous = previous
        self._roots = roots
        self._models = models
        self._told = told
        self._wishes = wishes
        self._known: dict[SliceKey, Line] = {}
        self._images: dict[str, _Images] = {}

    def known(self, item: Slice, sha256: str) -> ImageResult | None:
        """The answer of the earlier run to a slice; safe to call from several threads."""
        found = self._previous.image(item, self._roots.address(item.path), sha256)
        if found is None:
            return None
        line, result = found
        if item.overruled is not None and line.get("overruled") is None:
            return None  # It was refused then, for the reason that is overruled now.
        self._known[item.key] = line
        # Evidence is in no line: where it is wished and was not written, it is asked for anew.
        if self._wishes.evidence and result.status == "done":
            return result if self._folder.has_evidence(result, _address(line)) else None
        return result

    def checksums(self, item: Slice) -> tuple[str, ...]:
        """SHA-256 of the files that the earlier run judged as this slice."""
        return self._previous.checksums(item, self._roots.address(item.path))

    def lacks_overlay(self, result: ImageResult) -> bool:
        """Whether an answer of the earlier run still needs its overlay; as safe as `known`."""
        if not self._wishes.overlays or result.status != "done":
            return False
        line = self._known.get(result.slice.key)
        # Without a line it is known from elsewhere.
        return line is None or not self._folder.has_overlay(result, _address(line))

    def add_image(self, work: Work, judged: Judged) -> None:
        """Write the pictures, then the line that names them; a known item has both.

        Raises:
            StorageError: it cannot be written.
        """
        images = self._images.setdefault(work.series.id, _Images())
        images.seconds += judged.result.seconds
        images.sha256[work.slice.key] = judged.result.sha256 or ""
        line = self._known.pop(work.slice.key, None)
        if line is not None:
            self._add_pictures(judged, _address(line))
            self._told(line, True)
            return
        images.all_known = False
        try:
            line = self._image_line(work, judged)
            self._folder.add(line)
        except AppError:
            raise
        except Exception as error:  # noqa: BLE001 -- whatever it is, it belongs to this item
            line = self._image_line(
                work, Judged(_spoiled(judged.result, error), None, is_known=False)
            )
            self._folder.add(line)
        self._told(line, False)

    def add_series(self, series: Series, result: SeriesResult, *, is_final: bool) -> None:
        """Write the sum over a series, unless it is known and nothing was added.

        A series that was cut short has no line: its volume would be too small.

        Raises:
            StorageError: it cannot be written.
        """
        if not is_final:
            return
        images = self._images.pop(series.id)
        if results.series_id(series) is None:
            return
        address = self._roots.series_address(series)
        digest = _digest(series, images.sha256)
        known = self._previous.series(address, series.id, digest)
        if known is not None and images.all_known:
            self._told(known, True)
            return
        fact = results.SeriesFact(images.seconds, digest, self._wishes.identity)
        self._add(results.series_line(result, address, series, self._models, fact))

    def add_problem(self, problem: Problem, token: CancelToken) -> None:
        """Write the line of a file that gave no image.

        Raises:
            Cancelled: the token was set.
            StorageError: it cannot be written.
        """
        started = time.perf_counter()
        sha256 = _sha256(problem.path, token)
        address = self._roots.address(problem.path)
        known = self._previous.file(address, sha256)
        if known is not None:
            self._told(known, True)
            return
        fact = results.FileFact(
            status="rejected" if problem.is_rejection else "error",
            reason=Reason(problem.code, problem.message),
            sha256=sha256,
            seconds=time.perf_counter() - started,
        )
        self._add(results.file_line(fact, address, self._models))

    def _image_line(self, work: Work, judged: Judged) -> Line:
        address = self._roots.address(work.slice.path)
        mask = self._folder.add_mask(judged.result, address)
        self._add_pictures(judged, address)
        identity = self._wishes.identity
        return results.image_line(judged.result, address, work.series, mask, identity=identity)

    def _add_pictures(self, judged: Judged, address: Address) -> None:
        """Write what is wished beside the line."""
        result, image = judged.result, judged.image
        overlay, heat = judged.pictures.get(OVERLAYS), judged.pictures.get(EVIDENCE)
        if self._wishes.overlays and image is not None and result.status == "done":
            overlay = overlays.overlay_png(image, result)
        if self._wishes.evidence and heat is None:
            heat = overlays.evidence_png(result)
        if overlay is not None:
            self._folder.add_overlay(result, address, overlay)
        if heat is not None:
            self._folder.add_evidence(result, address, heat)

    def _add(self, line: Line) -> None:
        self._folder.add(line)
        self._told(line, False)


def _address(line: Line) -> Address:
    """Of what an earlier run wrote: its root may have been typed in another way."""
    return Address(line["root"], line["path"])


def _digest(series: Series, sha256: Mapping[SliceKey, str]) -> str:
    """What changes when a slice of the series is added, removed, changed or can be read."""
    facts = [f"{sha256.get(item.key, '')} {item.frame}" for item in series.slices]
    facts.append(str(series.lost))
    return hashlib.sha256(parts_of(facts)).hexdigest()


def _spoiled(result: ImageResult, error: Exception) -> ImageResult:
    """An answer that cannot be written; what its header says may be the cause."""
    item = replace(result.slice, spacing_mm=None)
    failure = failed(item, unforeseen(item, error), result.sha256)
    return replace(failure, models=result.models, seconds=result.seconds)


def _sha256(path: Path, token: CancelToken) -> str | None:
    """Of a file that can be read; opening a pipe would wait forever."""
    try:
        return files.sha256(path, token) if path.is_file() else None
    except (BadInput, OSError):
        return None
