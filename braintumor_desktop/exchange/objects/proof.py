"""Objects are read again, and compared with what they were made from, before they are done."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np
import pydicom

from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange.objects.case import tracking_uid
from braintumor_desktop.station import writing
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.exchange.objects.sources import Sources

MM = 0.01
"""By how much a measurement may differ after it was written as text."""
STEP = 0.5 / 255 + 1e-6
"""By how much a probability may differ after it was written as eight bits."""


def write_proven(made: Dataset, path: Path, check: Callable[[Path], str]) -> None:
    """Write an object, read it again, and take it away where it says something else.

    Args:
        made: the object.
        path: the file.
        check: what is wrong with the file, or "".

    Raises:
        StorageError: it cannot be written, or reads otherwise than it was made.
    """
    # Names of readers and patients may have any letters (PS3.3 C.12.1.1.2).
    made.SpecificCharacterSet = "ISO_IR 192"
    stream = io.BytesIO()
    pydicom.dcmwrite(stream, made, enforce_file_format=True)
    writing.write_whole(path, stream.getvalue())
    wrong = check(path)
    if wrong:
        path.unlink(missing_ok=True)
        raise StorageError(tr("An object was not written as it should be"), wrong)


def segmentation_is_wrong(path: Path, case: Case, sources: Sources) -> str:
    """What of a segmentation differs from the findings: places, pixels, segments; or ""."""
    import highdicom as hd

    read = hd.seg.segread(path)
    entries = case.findings
    if len(read.segment_numbers) != len(entries):
        return f"it has {len(read.segment_numbers)} segments, not {len(entries)}"
    for number, entry in enumerate(entries, start=1):
        masks = entry.finding.masks
        for position, mask in masks.items():
            pixels = _segment(read, sources, position, number)
            if not np.array_equal(pixels, mask.array):
                return f"segment {number} differs on slice {position + 1}"
        if _volume(read, number) != entry.finding.lesion.pixels:
            return f"segment {number} has other pixels elsewhere"
    return ""


def probability_is_wrong(path: Path, case: Case, sources: Sources) -> str:
    """What of a probability map differs from the segmenter's chances; or ""."""
    import highdicom as hd

    read = hd.seg.segread(path)
    for position, result in enumerate(case.results):
        chances = None if result is None else result.chances
        if chances is None or not chances.deflated or chances.box[2] <= chances.box[0]:
            continue
        wanted = np.zeros(case.series.slices[position].shape, np.float32)
        top, left, bottom, right = chances.box
        wanted[top:bottom, left:right] = chances.percent / np.float32(100)
        # Eight bits hold it in steps of 1/255 (PS3.3 C.8.20.2.3.2).
        if np.abs(_segment(read, sources, position, 1, share=True) - wanted).max() > STEP:
            return f"the chances of slice {position + 1} differ"
    return ""


def capture_is_wrong(path: Path, picture: NDArray[np.uint8]) -> str:
    """What of a capture differs from the picture (rows, columns, 3) that it shows; or ""."""
    ds = pydicom.dcmread(path)
    same = np.array_equal(ds.pixel_array, picture)
    return "" if same and ds.BurnedInAnnotation == "YES" else "its pixels differ"


def report_is_wrong(path: Path, case: Case) -> str:
    """What of a report differs from the findings: which there are, volumes, diameters; or ""."""
    import highdicom as hd

    content: Any = hd.sr.srread(path).content
    entries, planar = case.findings, content.get_planar_roi_measurement_groups()
    if len(planar) != len(entries):
        return f"it has {len(planar)} findings, not {len(entries)}"
    for group, entry in zip(planar, entries, strict=True):
        if group.tracking_uid != tracking_uid(entry):
            return f"finding {entry.number} has another tracking UID"
    groups = content.get_volumetric_roi_measurement_groups()
    if groups and len(groups) != len(entries):
        return f"it has {len(groups)} volumes, not {len(entries)}"
    for group, entry in zip(groups, entries, strict=False):
        lesion = entry.finding.lesion
        wanted = (
            ("118565006", lesion.volume_ml),
            ("103339001", lesion.longest_mm),
            ("103340004", lesion.perpendicular_mm),
        )
        for code, value in wanted:
            said = [m.value for m in group.get_measurements() if m.name.value == code]
            if value is not None and (not said or abs(said[0] - value) > MM):
                return f"finding {entry.number}: {said} instead of {value}"
    return ""


def document_is_wrong(path: Path, pdf: bytes) -> str:
    """What of an encapsulated document differs from its bytes; or ""."""
    ds = pydicom.dcmread(path)
    length = int(ds.EncapsulatedDocumentLength)
    return "" if bytes(ds.EncapsulatedDocument)[:length] == pdf else "its bytes differ"


def _segment(
    read: Any, sources: Sources, position: int, number: int, *, share: bool = False
) -> Any:
    """(rows, columns): bool, or float32 of a probability map."""
    ds, frame = sources.of(position)
    wanted = {"segment_numbers": [number], "rescale_fractional": share}
    if frame is None:
        array = read.get_pixels_by_source_instance([ds.SOPInstanceUID], **wanted)
    else:
        array = read.get_pixels_by_source_frame(ds.SOPInstanceUID, [frame], **wanted)
    return array[0, ..., 0] if share else array[0, ..., 0] > 0


def _volume(read: Any, number: int) -> int:
    """How many pixels a segment has in all frames."""
    if read.SegmentationType == "LABELMAP":
        return int((read.pixel_array == number).sum())
    frames = np.reshape(read.pixel_array, (-1, read.Rows, read.Columns)) > 0
    return sum(
        int(frames[i].sum())
        for i, item in enumerate(read.PerFrameFunctionalGroupsSequence)
        if item.SegmentIdentificationSequence[0].ReferencedSegmentNumber == number
    )
