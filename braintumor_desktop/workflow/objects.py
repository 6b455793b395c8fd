"""Writes the DICOM objects of a case into a folder of its own, each proven before it is done."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from braintumor_desktop.exchange import overlays
from braintumor_desktop.exchange.fhir import diagnostic_report
from braintumor_desktop.exchange.objects import proof
from braintumor_desktop.exchange.objects.capture import capture
from braintumor_desktop.exchange.objects.case import NoObject
from braintumor_desktop.exchange.objects.encapsulated import encapsulated
from braintumor_desktop.exchange.objects.segmentation import probability_map, segmentation
from braintumor_desktop.exchange.objects.sources import sources_of
from braintumor_desktop.exchange.objects.structured_report import structured_report
from braintumor_desktop.exchange.summary_code import summary_png, summary_text
from braintumor_desktop.findings.labels import mask_label
from braintumor_desktop.imaging import display, files
from braintumor_desktop.imaging.geometry import upright_turn
from braintumor_desktop.station.writing import write_whole
from braintumor_desktop.words import english, tr
from braintumor_desktop.workflow.reporting import report_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.exchange.objects.sources import Sources
    from braintumor_desktop.exchange.report import Report
    from braintumor_desktop.imaging.image import Series

Kind = Literal["seg", "labelmap", "probability", "sr", "sc", "pdf", "fhir", "qr"]
KINDS: tuple[Kind, ...] = ("seg", "labelmap", "probability", "sr", "sc", "pdf", "fhir", "qr")
ToPdf = Callable[["Report"], bytes]
"""Prints a report; it needs Qt."""
MOST_KEY_IMAGES = 20
"""Captures of one series, the largest findings first."""


def folder_name(series: Series) -> str:
    """What the folder of a series' objects is called: its Series Instance UID.

    Parts of a series that cannot be stacked have the same UID, and other pictures have none: there
    something is added that tells them apart.
    """
    uid = series.series_uid
    if uid is not None and series.id == uid:
        return uid
    own = hashlib.sha256(series.id.encode("utf-8", "surrogateescape")).hexdigest()[:8]
    head = uid or re.sub(r"[^0-9A-Za-z]+", "_", series.slices[0].path.name)[:40].strip("_")
    return f"{head}-{own}"


@dataclass(frozen=True)
class Written:
    """What became of one object.

    Attributes:
        kind: of the object.
        path: its file, or None where there is none.
        why: there is none, a sentence; or "".
    """

    kind: Kind
    path: Path | None
    why: str = ""


def write_objects(
    case: Case,
    kinds: Sequence[Kind],
    folder: Path,
    to_pdf: ToPdf,
    *,
    identity: bool = False,
    follow_up: str = "",
) -> Iterator[Written]:
    """Write the objects of a series, telling of each when it is on the disk.

    Args:
        case: the series.
        kinds: which objects.
        folder: exists; files of earlier exports in it are replaced.
        to_pdf: prints the report.
        identity: name the patient in what has no place for it of its own (FHIR, QR code).
        follow_up: the patient's other dates as HTML for the report, or "".

    Raises:
        StorageError: a file cannot be written, or reads otherwise than it was made.
        BadInput: a source cannot be read any more.
    """
    try:
        making: _Making | NoObject = _Making(case, sources_of(case.series), folder)
    except NoObject as error:
        making = error
    for kind in (one for one in KINDS if one in kinds):
        try:
            if kind in {"fhir", "qr"}:
                yield _plain(case, kind, folder, identity=identity)
            elif kind == "pdf":
                yield from _report(report_for(case, follow_up=follow_up), folder, to_pdf, making)
            elif isinstance(making, NoObject):
                yield Written(kind, None, making.text)
            else:
                yield from making.write(kind)
        except NoObject as error:
            yield Written(kind, None, error.text)


def _plain(case: Case, kind: Kind, folder: Path, *, identity: bool) -> Written:
    """What is no DICOM object: the report as FHIR, the summary as QR code."""
    if kind == "fhir":
        path = folder / "report.json"
        made = diagnostic_report(case, identity=identity)
        data = json.dumps(made, ensure_ascii=False, indent=1).encode()
    else:
        path = folder / "summary.png"
        data = summary_png(summary_text(case, identity=identity))
    write_whole(path, data)
    return Written(kind, path)


def _report(
    report: Report, folder: Path, to_pdf: ToPdf, making: _Making | NoObject
) -> Iterator[Written]:
    """The report by itself, and as an object for the archive where the pictures are from one."""
    pdf, path = to_pdf(report), folder / "report.pdf"
    write_whole(path, pdf)
    yield Written("pdf", path)
    if isinstance(making, NoObject):
        return
    made = encapsulated(pdf, english(report.title), making.sources)
    path = folder / "report.dcm"
    proof.write_proven(made, path, lambda p: proof.document_is_wrong(p, pdf))
    yield Written("pdf", path)


@dataclass
class _Making:
    """A case while its objects are written.

    The report refers to the segmentation where that was written too, never to one that is nowhere.
    """

    case: Case
    sources: Sources
    folder: Path
    segmentation: Any = None

    def write(self, kind: Kind) -> Iterator[Written]:
        if kind == "sc":
            yield from self._captures()
            return
        path = self.folder / f"{kind}.dcm"
        if kind == "probability":
            made = probability_map(self.case, self.sources)
            check = proof.probability_is_wrong
            proof.write_proven(made, path, lambda p: check(p, self.case, self.sources))
        elif kind == "sr":
            report = structured_report(self.case, self.sources, self.segmentation)
            proof.write_proven(report, path, lambda p: proof.report_is_wrong(p, self.case))
        else:
            self._segmentation(kind, path)
        yield Written(kind, path)

    def _segmentation(self, kind: Kind, path: Path) -> None:
        made = segmentation(self.case, self.sources, "BINARY" if kind == "seg" else "LABELMAP")
        check = proof.segmentation_is_wrong
        proof.write_proven(made, path, lambda p: check(p, self.case, self.sources))
        if kind == "seg":
            self.segmentation = made

    def _captures(self) -> Iterator[Written]:
        """A picture of each finding, where it is largest."""
        entries = sorted(self.case.findings, key=lambda entry: -entry.finding.lesion.pixels)
        if not entries:
            raise NoObject(tr("No key image"), tr("Nothing is outlined in this series."))
        findings: dict[int, int] = {}
        for entry in entries:
            findings.setdefault(entry.finding.lesion.largest, entry.number)
        shown = list(findings.items())[:MOST_KEY_IMAGES]
        for number, (position, finding) in enumerate(shown, start=1):
            path = self.folder / f"sc-{number}.dcm"
            picture = self._picture(position)
            made = capture(picture, self.case.series, self.sources, position, finding)
            check = partial(proof.capture_is_wrong, picture=picture)
            proof.write_proven(made, path, check)
            yield Written("sc", path)

    def _picture(self, position: int) -> NDArray[np.uint8]:
        """The slice in its own window and upright, with outlines, its sides and the notice."""
        image = files.load(self.case.series.slices[position])
        picture = display.to_rgb(image, display.default_window(image))
        for entry in self.case.findings:
            mask = entry.finding.masks.get(position)
            if mask is not None:
                color = mask_label(entry.finding.label).rgb
                picture = display.blend(picture, mask.array, color, 0.0)
        result = self.case.results[position]
        said = "" if result is None else overlays.answer_words(result)
        top = (self.case.series.description, f"slice {position + 1}", said)
        return overlays.annotate(
            upright_turn(image.facing).apply(picture),
            top=tuple(line for line in top if line),
            sides=overlays.upright_sides(image.facing),
        )
