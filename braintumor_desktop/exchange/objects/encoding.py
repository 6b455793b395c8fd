"""Objects of many frames as bytes: what their frames share is encoded once.

An object of 1,000 slices says for each frame where it lies and which picture it was drawn on.
Written element by element that takes longer than all else: the library looks for ambiguous value
representations at each level of each item, although there are none, and encodes what the frames of
a slice say again for each finding.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pydicom
from pydicom.dataelem import RawDataElement
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import correct_ambiguous_vr, write_data_element
from pydicom.tag import ItemTag, Tag
from pydicom.uid import ExplicitVRLittleEndian

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping

    from pydicom.dataset import Dataset

_FRAMES = Tag("PerFrameFunctionalGroupsSequence")
_UTF_8 = "ISO_IR 192"
_ENCODING = "utf8"
"""Python's name for the same."""


def encoded(made: Dataset) -> bytes:
    """An object as the bytes of a file (PS3.10 7); it stays as it is.

    Args:
        made: of ExplicitVRLittleEndian where it has frames of its own; texts may have any letters.
    """
    # Names of readers and patients may have any letters (PS3.3 C.12.1.1.2).
    made.SpecificCharacterSet = _UTF_8
    stream = io.BytesIO()
    frames: Any = made.get(_FRAMES)
    if frames is None or made.file_meta.TransferSyntaxUID != ExplicitVRLittleEndian:
        pydicom.dcmwrite(stream, made, enforce_file_format=True)
        return stream.getvalue()
    value = _frames(frames.value)
    del made[_FRAMES]
    try:
        correct_ambiguous_vr(made, is_little_endian=True)
        _say_encoded(made)
        made[_FRAMES] = RawDataElement(_FRAMES, "SQ", len(value), value, 0, False, True)
        pydicom.dcmwrite(stream, made, enforce_file_format=True)
    finally:
        made[_FRAMES] = frames
    return stream.getvalue()


def _say_encoded(ds: Dataset) -> None:
    """Have the library take a dataset as it is, in explicit VR and little endian."""
    ds.set_original_encoding(False, True, ds._character_set)  # noqa: SLF001 - it has no other way.


def _frames(frames: Any) -> bytes:
    known: dict[tuple[int, Hashable], bytes] = {}
    items = bytearray()
    for frame in frames:
        content = b"".join(_element(frame, tag, known) for tag in sorted(frame.keys()))
        items += _ITEM + len(content).to_bytes(4, "little") + content
    return bytes(items)


def _element(frame: Dataset, tag: Any, known: dict[tuple[int, Hashable], bytes]) -> bytes:
    """An element of a frame; one that an earlier frame said the same is not encoded again."""
    element = frame[tag]
    key_of = _KEYS.get(element.keyword)
    key = None if key_of is None or len(element.value) != 1 else key_of(element.value[0])
    if key is None:
        return _written(element)
    if (tag, key) not in known:
        known[tag, key] = _written(element)
    return known[tag, key]


def _written(element: Any) -> bytes:
    if element.VR == "SQ":
        for item in element.value:
            item.walk(_say_all_encoded)
            _say_encoded(item)
    buffer = DicomBytesIO()
    buffer.is_little_endian, buffer.is_implicit_VR = True, False
    write_data_element(buffer, element, _ENCODING)
    return buffer.getvalue()


def _say_all_encoded(_ds: Dataset, element: Any) -> None:
    if element.VR == "SQ":
        for item in element.value:
            _say_encoded(item)


def _source(item: Dataset) -> Hashable:
    """Of one object: the picture that a frame was drawn on; all else it says alike of all."""
    sources = item.get("SourceImageSequence", ())
    if len(sources) != 1:
        return None
    one = sources[0]
    return str(one.ReferencedSOPInstanceUID), str(one.get("ReferencedFrameNumber", ""))


_KEYS: Mapping[str, Callable[[Any], Hashable]] = {
    "DerivationImageSequence": _source,
    "PlanePositionSequence": lambda item: tuple(map(str, item.ImagePositionPatient)),
    "SegmentIdentificationSequence": lambda item: int(item.ReferencedSegmentNumber),
}
"""What tells the sequences of one item apart that many frames of an object share."""
_ITEM = ItemTag.group.to_bytes(2, "little") + ItemTag.element.to_bytes(2, "little")
