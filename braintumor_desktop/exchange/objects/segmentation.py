"""Writes DICOM segmentations (PS3.3 A.51, A.101): a segment a finding, on the source's own grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.exchange.objects import codes
from braintumor_desktop.exchange.objects.case import NoObject, tracking_uid
from braintumor_desktop.exchange.objects.sources import BODY_PART, Sources, check_places
from braintumor_desktop.findings.labels import TUMOR, label_of
from braintumor_desktop.imaging.image import OWN_MANUFACTURER
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from braintumor_desktop.exchange.objects.case import Case
    from braintumor_desktop.findings.listing import Listed
    from braintumor_desktop.findings.result import ModelId

Kind = Literal["BINARY", "LABELMAP"]

SERIES_NUMBER = {"seg": 9001, "sr": 9002, "sc": 9003, "pdf": 9004, "probability": 9005}
"""Of our series in the study; no rule names any, and scanners stay below."""
LONGEST_LABEL = 64
"""Characters of a segment's label (LO, PS3.5 6.2)."""
MOST_BYTES = 2**30
"""Of the array that is handed over."""
_ALGORITHMS = {"network": "AUTOMATIC", "edited": "SEMIAUTOMATIC", "person": "MANUAL"}


def segmentation(case: Case, sources: Sources, kind: Kind = "BINARY") -> Dataset:
    """The findings of a series as a segmentation.

    Args:
        case: the series; what its reader rejected is left out.
        sources: its files.
        kind: BINARY for all viewers, LABELMAP for newer ones.

    Raises:
        NoObject: nothing is outlined, or the files do not say where they lie.
    """
    entries = case.findings
    if not entries:
        raise NoObject(tr("No segmentation"), tr("Nothing is outlined in this series."))
    check_places(case.series.slices)
    used = _used(sources, (entry.finding.masks for entry in entries))
    pixels = _pixels(entries, sources, used, kind)
    described = [_description(i, entry, case) for i, entry in enumerate(entries, start=1)]
    made = _made(sources, used, pixels, described, kind, case)
    made.SeriesDescription = f"Findings. {NOTICE}"
    return made


def probability_map(case: Case, sources: Sources) -> Dataset:
    """What the segmenter says of every pixel, as a FRACTIONAL segmentation.

    Raises:
        NoObject: the chances were not kept, are nowhere of note, or the files do not say where
            they lie.
    """
    chances = {
        position: result.chances
        for position, result in enumerate(case.results)
        if result is not None and result.chances is not None and result.chances.deflated
    }
    chances = {p: c for p, c in chances.items() if c.box[2] > c.box[0]}
    if not chances:
        raise NoObject(tr("No probability map"), tr("The segmenter sees nothing in this series."))
    check_places(case.series.slices)
    used = _used(sources, [chances])
    pixels = np.zeros((_frames(sources, used), *case.series.slices[0].shape), np.float32)
    for position, chance in chances.items():
        top, left, bottom, right = chance.box
        layer = pixels[_index(sources, used, position)]
        layer[top:bottom, left:right] = chance.percent / np.float32(100)
    described = [_whole_tumor(case)]
    made = _made(sources, used, pixels, described, "FRACTIONAL", case)
    made.SeriesDescription = f"Probability of the segmenter. {NOTICE}"
    made.SeriesNumber = SERIES_NUMBER["probability"]
    return made


def network_of(case: Case, role: Literal["classifier", "segmenter"]) -> ModelId | None:
    """The network with a role; `results` name the classifier first, then the segmenter."""
    networks = case.networks
    if not networks:
        return None
    return networks[0] if role == "classifier" else networks[min(1, len(networks) - 1)]


def _used(sources: Sources, masks: Iterable[Mapping[int, Any]]) -> list[int]:
    """Which files an object refers to, ascending."""
    return sorted({sources.places[position][0] for each in masks for position in each})


def _frames(sources: Sources, used: Sequence[int]) -> int:
    return sum(int(sources.files[i].get("NumberOfFrames", 1) or 1) for i in used)


def _index(sources: Sources, used: Sequence[int], position: int) -> int:
    """Where the pixels of a slice lie in the array: by file, in it by its frames."""
    file, frame = sources.places[position]
    return used.index(file) if frame is None else frame


def _pixels(
    entries: Sequence[Listed], sources: Sources, used: Sequence[int], kind: Kind
) -> NDArray[np.uint8]:
    """uint8 (frames, rows, columns) of segment numbers, or (..., segments) where they overlap."""
    if len(used) > 1 and any(sources.places[p][1] is not None for p in _positions(entries)):
        why = tr("Its frames are spread over several files.")
        raise NoObject(tr("No segmentation"), why)
    shape = (_frames(sources, used), *next(iter(entries[0].finding.masks.values())).shape)
    together = _numbered(entries, np.zeros(shape, np.uint8), lambda p: _index(sources, used, p))
    if together is not None:
        return together
    if kind == "LABELMAP":
        why = tr("Findings overlap, which a label map cannot hold.")
        raise NoObject(tr("No segmentation"), why)
    if int(np.prod(shape)) * len(entries) > MOST_BYTES:
        why = tr("Too many findings overlap in too large a series.")
        raise NoObject(tr("No segmentation"), why)
    apart = np.zeros((*shape, len(entries)), np.uint8)
    for number, entry in enumerate(entries):
        for position, mask in entry.finding.masks.items():
            apart[_index(sources, used, position), ..., number] = mask.array
    return apart


def _positions(entries: Sequence[Listed]) -> set[int]:
    return {position for entry in entries for position in entry.finding.masks}


def _numbered(
    entries: Sequence[Listed], pixels: NDArray[np.uint8], index: Callable[[int], int]
) -> NDArray[np.uint8] | None:
    """Each finding's number in its pixels; None where a pixel belongs to two, or there are many."""
    if len(entries) > np.iinfo(np.uint8).max:
        return None
    for number, entry in enumerate(entries, start=1):
        for position, mask in entry.finding.masks.items():
            top, left, bottom, right = mask.box
            part, inside = pixels[index(position)][top:bottom, left:right], mask.part
            if part[inside].any():
                return None
            part[inside] = number
    return pixels


def _description(number: int, entry: Listed, case: Case) -> Any:
    import highdicom as hd

    label = label_of(entry.finding.label)
    kind = _algorithm_type(entry)
    name = f"Finding {entry.number}: {label_of(entry.finding.label).code.replace('_', ' ')}"
    return hd.seg.SegmentDescription(
        segment_number=number,
        segment_label=name[:LONGEST_LABEL],
        segmented_property_category=codes.ABNORMAL,
        segmented_property_type=codes.concept_of(entry.finding.label),
        algorithm_type=kind,
        algorithm_identification=None if kind == "MANUAL" else _algorithm_of(case, entry),
        tracking_uid=tracking_uid(entry),
        tracking_id=f"Finding {entry.number}",
        anatomic_regions=[codes.BRAIN],
        display_color=hd.color.CIELabColor.from_rgb(*label.rgb),
    )


def _algorithm_type(entry: Listed) -> str:
    """AUTOMATIC, SEMIAUTOMATIC or MANUAL; what a person copied of a program is between them."""
    copied = None if entry.outline is None else entry.outline.copied
    if copied is not None and copied.algorithm in {"AUTOMATIC", "SEMIAUTOMATIC"}:
        return "SEMIAUTOMATIC"
    return _ALGORITHMS[entry.finding.origin]


def _algorithm_of(case: Case, entry: Listed) -> Any:
    """Of the network, or of the program of others whose outline was copied."""
    import highdicom as hd

    copied = None if entry.outline is None else entry.outline.copied
    if copied is None:
        return _algorithm(case)
    name = (copied.program or copied.creator or "unknown")[:LONGEST_LABEL]
    return hd.AlgorithmIdentificationSequence(
        name=name, family=codes.OTHERS_ALGORITHM, version="unknown", source=copied.creator or None
    )


def _whole_tumor(case: Case) -> Any:
    import highdicom as hd

    return hd.seg.SegmentDescription(
        segment_number=1,
        segment_label="Probability of a tumor",
        segmented_property_category=codes.ABNORMAL,
        segmented_property_type=codes.concept_of(TUMOR),
        algorithm_type="AUTOMATIC",
        algorithm_identification=_algorithm(case),
        anatomic_regions=[codes.BRAIN],
        display_color=hd.color.CIELabColor.from_rgb(*label_of(TUMOR).rgb),
    )


def _algorithm(case: Case) -> Any:
    """Which network outlined it (PS3.3 10.16); its checksum tells it from any other."""
    import highdicom as hd

    network = network_of(case, "segmenter")
    if network is None:
        raise NoObject(tr("No segmentation"), tr("It is not known which network outlined it."))
    return hd.AlgorithmIdentificationSequence(
        name=network.name,
        family=codes.ARTIFICIAL_INTELLIGENCE,
        version=network.version,
        source=OWN_MANUFACTURER,
        parameters={"SHA-256": network.sha256},
    )


def _made(
    sources: Sources,
    used: Sequence[int],
    pixels: NDArray[Any],
    described: Sequence[Any],
    kind: str,
    case: Case,
) -> Dataset:
    import highdicom as hd

    try:
        made = hd.seg.Segmentation(
            source_images=[sources.files[i] for i in used],
            pixel_array=pixels,
            segmentation_type=kind,
            segment_descriptions=described,
            series_instance_uid=generate_uid(),
            series_number=SERIES_NUMBER["seg"],
            sop_instance_uid=generate_uid(),
            instance_number=1,
            manufacturer=OWN_MANUFACTURER,
            manufacturer_model_name=OWN_MANUFACTURER,
            software_versions=__version__,
            device_serial_number="0",
            content_label="FINDINGS",
            content_description=NOTICE,
            content_creator_name=case.reader.person_name if case.reader else None,
            transfer_syntax_uid=ExplicitVRLittleEndian,
            omit_empty_frames=_omits_empty(pixels, len(described), kind),
        )
    except (ValueError, AttributeError, KeyError) as error:
        # What highdicom refuses: slices at one place, other directions, frames in time.
        raise NoObject(tr("No segmentation"), f"{error}.") from error
    _name_segments(made)
    if not made.get("BodyPartExamined"):
        made.BodyPartExamined = BODY_PART
    return made


def _omits_empty(pixels: NDArray[Any], segments: int, kind: str) -> bool:
    """Whether frames without pixels are left out: always, unless that makes an odd length.

    DICOM pads an odd length with a byte, over which the decoder of OHIF stumbles (@cornerstonejs
    adapters 5.14: "Unexpected 1-bit SEG PixelData length"); with the empty frames it may be even.
    """
    if kind != "BINARY":
        return True
    numbers = range(1, segments + 1)
    apart = pixels.ndim == 4
    filled = sum(
        int(np.count_nonzero((pixels[..., n - 1] if apart else pixels == n).any(axis=(1, 2))))
        for n in numbers
    )
    return not (_is_odd(pixels, filled) and not _is_odd(pixels, len(pixels) * segments))


def _is_odd(pixels: NDArray[Any], frames: int) -> bool:
    """Whether so many frames of one bit a pixel take an odd number of bytes."""
    return bool(-(-pixels.shape[1] * pixels.shape[2] * frames // 8) % 2)


def _name_segments(made: Dataset) -> None:
    """Have every frame name its segment itself.

    Of one segment highdicom says so once for all frames, which not all readers look for.
    """
    shared = made.SharedFunctionalGroupsSequence[0]
    if "SegmentIdentificationSequence" in shared:
        for frame in made.PerFrameFunctionalGroupsSequence:
            frame.SegmentIdentificationSequence = shared.SegmentIdentificationSequence
        del shared.SegmentIdentificationSequence
