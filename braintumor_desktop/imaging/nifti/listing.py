"""All fields of a NIfTI header as entries, what they mean, and its extensions (nifti1.h)."""

from __future__ import annotations

import math
import zlib
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.imaging.entry import MOST_VALUES, Entry, binary, plain, several
from braintumor_desktop.imaging.limits import unreadable
from braintumor_desktop.imaging.nifti.content import GZIP
from braintumor_desktop.imaging.nifti.header import read_raw
from braintumor_desktop.imaging.plain import open_plain
from braintumor_desktop.words import joined, mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

_MOST_EXTENSION_BYTES = 1 << 20
"""Of a file that are read to list its extensions."""
_MOST_EXTENSIONS = 100
_TEXT = frozenset({"descrip", "aux_file", "db_name", "intent_name"})
"""Free texts, which may name a patient."""
_UNKNOWN = mark("of an unknown kind")
_EXTENSIONS = {
    0: _UNKNOWN,
    2: "DICOM",
    4: "AFNI",
    6: mark("comment"),
    8: "XCEDE",
    10: "JIM",
    18: "PyPickle",
    20: "MiND",
    32: "CIFTI",
    38: "eval",
    40: "Matlab",
    42: "Quantiphyse",
    44: "MRS",
}
_AXES = (mark("frequency axis {axis}"), mark("phase axis {axis}"), mark("slice axis {axis}"))
_SPACE = {1: "m", 2: "mm", 3: "\u00b5m"}
_TIME = {8: "s", 16: "ms", 24: "\u00b5s", 32: "Hz", 40: "ppm", 48: "rad/s"}


def list_fields(path: Path) -> tuple[Entry, ...]:
    """List the fields of a header.

    Args:
        path: .nii, .nii.gz or the .hdr of a pair.

    Returns:
        In the order of the header; below qform and sform their matrices, from voxel indices to RAS
        in mm as the file has them; then the extensions.

    Raises:
        BadInput: it is no NIfTI header, or cut short.
    """
    header = read_raw(path)
    entries = [_field(header, name) for name in header.keys()]  # noqa: SIM118 - no dictionary
    return (*entries, *_matrices(header), *_extensions(path, header))


def _field(header: Any, name: str) -> Entry:
    value = np.asarray(header[name])
    kind, size = value.dtype, value.nbytes
    meaning = _meaning(header, name)
    text = _values(value)
    if meaning:
        text = f"{text}  {meaning}"
    vr = tr("text") if kind.kind == "S" else kind.name
    return Entry("", name, vr, size, text, key=name, names_person=name in _TEXT and bool(text))


def _values(value: np.ndarray[Any, Any]) -> str:
    if value.dtype.kind == "S":
        return plain(value.tobytes().rstrip(b"\0").decode("latin-1"))
    flat = value.ravel()
    shown = (f"{number:.9g}" if value.dtype.kind == "f" else str(number) for number in flat)
    return several([text for text, _ in zip(shown, range(MOST_VALUES), strict=False)], flat.size)


def _meaning(header: Any, name: str) -> str:
    """The words for a code; "" where it has none, or one that nobody knows."""
    words: Mapping[str, Callable[[], object]] = {
        "datatype": lambda: header.get_value_label("datatype"),
        "qform_code": lambda: header.get_value_label("qform_code"),
        "sform_code": lambda: header.get_value_label("sform_code"),
        "intent_code": lambda: header.get_value_label("intent_code"),
        "slice_code": lambda: header.get_value_label("slice_code"),
        "xyzt_units": lambda: _units(int(header["xyzt_units"])),
        "dim_info": lambda: _directions(header),
    }
    try:
        return str(words[name]()) if name in words else ""
    except _damage():
        return tr("unknown")


def _units(code: int) -> str:
    space, time = _SPACE.get(code & 7), _TIME.get(code & 0x38)
    unknown = tr("unknown")
    return tr("space {space}, time {time}", space=space or unknown, time=time or unknown)


def _directions(header: Any) -> str:
    """Which axis is which, as an MR scanner encodes."""
    named = zip(_AXES, header.get_dim_info(), strict=True)
    said = [tr(text, axis=axis + 1) for text, axis in named if axis is not None]
    return joined(said, ", ") if said else ""


@cache
def _damage() -> tuple[type[Exception], ...]:
    """What nibabel raises on numbers that are none."""
    from nibabel.spatialimages import HeaderDataError

    return HeaderDataError, ArithmeticError, LookupError, ValueError


def _matrices(header: Any) -> Iterator[Entry]:
    for name, read in (("qform", header.get_qform), ("sform", header.get_sform)):
        try:
            matrix = np.asarray(read(), np.float64)
        except _damage():
            yield Entry("", name, "matrix", None, tr("its numbers give no matrix"), key=name)
            continue
        rows = tuple(
            Entry("", axis, "", value="  ".join(f"{number:.6g}" for number in row), key=axis)
            for axis, row in zip(("x", "y", "z"), matrix[:3], strict=True)
        )
        code = int(header[f"{name}_code"])
        said = tr("voxel to RAS, mm")
        if not code:
            said = tr("voxel to RAS, mm; not in force, its code is 0")
        yield Entry("", name, "matrix", None, said, rows, key=name)


def _extensions(path: Path, header: Any) -> Iterator[Entry]:
    """What follows the header: (size, code, content), as long as its first byte says so."""
    start = int(header.sizeof_hdr)
    is_single = bytes(header["magic"].item()).startswith(b"n+")
    offset = float(header["vox_offset"]) if is_single else math.inf
    # No number counts as the largest, one below 0 as none.
    data = _front(path, int(max(0, min(_MOST_EXTENSION_BYTES, offset))))
    if len(data) < start + 4 or not data[start]:
        return
    order = "big" if header.endianness == ">" else "little"
    at = start + 4
    for number in range(1, _MOST_EXTENSIONS + 1):
        size = int.from_bytes(data[at : at + 4], order)  # type: ignore[arg-type]
        code = int.from_bytes(data[at + 4 : at + 8], order)  # type: ignore[arg-type]
        if size < 8 or at + size > len(data):
            return
        content = data[at + 8 : at + size].rstrip(b"\0")
        kind = tr(_EXTENSIONS.get(code, _UNKNOWN))
        text = _content(content, size - 8)
        name = tr("Extension {number}, {kind}", number=number, kind=kind)
        yield Entry(
            "",
            name,
            tr("code {code}", code=code),
            size - 8,
            text,
            key=f"e{number}",
            names_person=True,
        )
        at += size


def _content(content: bytes, length: int) -> str:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return binary(content, length)
    is_text = all(character.isprintable() or character in "\r\n\t" for character in text)
    return plain(text) if is_text else binary(content, length)


def _front(path: Path, count: int) -> bytes:
    """The first bytes of a file, unpacked where it is packed."""
    with open_plain(path) as file:
        head = file.read(count + 64)
        if not head.startswith(GZIP):
            return head[:count]
        unpacker, found = zlib.decompressobj(wbits=31), b""
        try:
            while head and len(found) < count:
                found += unpacker.decompress(head, count - len(found))
                head = unpacker.unconsumed_tail or file.read(1 << 16)
        except zlib.error as error:
            raise unreadable(path, tr("its compressed content is damaged")) from error
        return found
