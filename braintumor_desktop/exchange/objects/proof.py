"""Objects are read again, and compared with what they were made from, before they are done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pydicom

from braintumor_desktop.errors import StorageError
from braintumor_desktop.exchange.objects.case import tracking_uid
from braintumor_desktop.exchange.objects.encoding import encoded
from braintumor_desktop.station import writing
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.exchange.objects.sources import Sources
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.imaging.image import Slice

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
    writing.write_whole(path, encoded(made))
    wrong = check(path)
    if wrong:
        path.unlink(missing_ok=True)
        raise StorageError(tr("An object was not written as it should be"), wrong)


def segmentation_is_wrong(path: Path, case: Case, sources: Sources) -> str:
    """What of a segmentation differs from the findings: places, pixels, segments; or "".

    Frame by frame, so that time and memory grow with what is outlined alone.
    """
    read, entries = pydicom.dcmread(path), case.findings
    # A label map describes its background as segment 0.
    segments = [item for item in read.SegmentSequence if item.SegmentNumber > 0]
    if len(segments) != len(entries):
        return f"it has {len(segments)} segments, not {len(entries)}"
    positions = {_source_key(*sources.of(p)): p for p in range(len(case.series.slices))}
    missing = {(n, p) for n, one in enumerate(entries, start=1) for p in one.finding.masks}
    is_map, known = read.SegmentationType == "LABELMAP", _Known()
    for frame, pixels in zip(read.PerFrameFunctionalGroupsSequence, _pixels_of(read), strict=True):
        position = positions.get(_named_source(_fact(frame, "DerivationImageSequence", known)))
        if position is None:
            return "a frame refers to no slice of the series"
        place = _fact(frame, "PlanePositionSequence", known)
        if _is_elsewhere(place, case.series.slices[position]):
            return f"slice {position + 1} lies elsewhere"
        numbers = range(1, len(entries) + 1) if is_map else [_segment_number(frame, known)]
        for number in numbers:
            mask = entries[number - 1].finding.masks.get(position)
            found = pixels == number if is_map else pixels > 0
            if not found.any() if mask is None else _is_mask(found, mask):
                missing.discard((number, position))
                continue
            return f"segment {number} differs on slice {position + 1}"
    if missing:
        number, position = min(missing)
        return f"segment {number} is missing on slice {position + 1}"
    for number, (item, entry) in enumerate(zip(segments, entries, strict=True), 1):
        if item.TrackingUID != tracking_uid(entry):
            return f"segment {number} has another tracking UID"
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
        if np.abs(_share(read, sources, position) - wanted).max() > STEP:
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


_Known = dict[tuple[str, bytes], "Dataset"]
"""Items of sequences by the bytes that they were read from."""


def _source_key(ds: Dataset, frame: int | None) -> tuple[str, int | None]:
    return str(ds.SOPInstanceUID), frame


def _fact(frame: Dataset, name: str, known: _Known) -> Dataset:
    """What a frame says in a sequence of one item.

    Many frames say the same: what is known by its bytes is not parsed again, which takes longer
    than all else.
    """
    encoded = frame.get_item(name).value
    if not isinstance(encoded, bytes):
        first: Dataset = frame[name][0]
        return first
    if (name, encoded) not in known:
        known[name, encoded] = frame[name][0]
    return known[name, encoded]


def _pixels_of(read: Dataset) -> Iterator[NDArray[np.uint8]]:
    """uint8 (rows, columns): each frame of a segmentation that was read, without reading again.

    Of one bit a pixel they follow each other without a gap, the least significant bit of a byte
    first (PS3.5 8.1.1).
    """
    if read.BitsAllocated != 1 or read.file_meta.TransferSyntaxUID.is_compressed:
        yield from pydicom.iter_pixels(read)
        return
    shape = read.Rows, read.Columns
    size, packed = shape[0] * shape[1], np.frombuffer(read.PixelData, np.uint8)
    for start in range(0, size * int(read.NumberOfFrames), size):
        skipped = start % 8
        part = packed[start // 8 : -(-(start + size) // 8)]
        bits = np.unpackbits(part, bitorder="little")[skipped : skipped + size]
        yield bits.reshape(shape)


def _named_source(derivation: Dataset) -> tuple[str, int | None]:
    """The picture that a frame was drawn on (PS3.3 C.7.6.16.2.6), with its frame from 1."""
    named = derivation.SourceImageSequence[0]
    frame = named.get("ReferencedFrameNumber")
    return str(named.ReferencedSOPInstanceUID), None if frame is None else int(frame)


def _segment_number(frame: Dataset, known: _Known) -> int:
    return int(_fact(frame, "SegmentIdentificationSequence", known).ReferencedSegmentNumber)


def _is_elsewhere(place: Dataset, item: Slice) -> bool:
    """Whether a frame says another place than its slice: the middle of its first pixel, LPS mm."""
    said, wanted = place.ImagePositionPatient, None if item.plane is None else item.plane.position
    if wanted is None or len(said) != len(wanted):
        return True
    return not all(abs(a - b) <= MM for a, b in zip(said, wanted, strict=True))


def _is_mask(found: NDArray[np.bool_], mask: Mask) -> bool:
    """Whether pixels (rows, columns) are those of a mask: alike in its box, and none outside."""
    top, left, bottom, right = mask.box
    inside = found[top:bottom, left:right]
    is_alone = np.count_nonzero(found) == np.count_nonzero(inside)
    return found.shape == mask.shape and is_alone and np.array_equal(inside, mask.part)


def _share(read: Any, sources: Sources, position: int) -> Any:
    """Float (rows, columns): a slice of a probability map."""
    ds, frame = sources.of(position)
    wanted = {"segment_numbers": [1], "rescale_fractional": True}
    if frame is None:
        array = read.get_pixels_by_source_instance([ds.SOPInstanceUID], **wanted)
    else:
        array = read.get_pixels_by_source_frame(ds.SOPInstanceUID, [frame], **wanted)
    return array[0, ..., 0]
