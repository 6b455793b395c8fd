"""What is noticed of damaged pixels: `python -m tests.fuzz.damage` prints the table.

A sound slice is stored in every compressed form; its compressed bytes are damaged where
pixels lie, in three ways.  What is refused is told; what is read with other pixels than
before would be judged as sound.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import files
from tests.helpers import dicom_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"
SIZE = 256
EOI = b"\xff\xd9"


@dataclass
class Row:
    """What came of the damages of one kind to one form.

    Attributes:
        told: refused.
        harmless: read, with the pixels of the sound file.
        unnoticed: read, with other pixels.
    """

    told: int = 0
    harmless: int = 0
    unnoticed: int = 0


def one_byte(rng: random.Random, data: bytearray) -> None:
    """Another value in one byte."""
    at = rng.randrange(len(data))
    data[at] ^= rng.randrange(1, 256)


def zeroed(rng: random.Random, data: bytearray) -> None:
    """A sector of the disk is gone."""
    at = rng.randrange(max(1, len(data) - 512))
    count = min(512, len(data) - at)
    data[at : at + count] = bytes(count)


def cut(rng: random.Random, data: bytearray) -> None:
    """The end is missing, and the marker of an end was put there; the length stays."""
    at = rng.randrange(len(data) // 4, len(data) * 3 // 4)
    data[at:] = EOI + bytes(len(data) - at - 2)


KINDS = (one_byte, zeroed, cut)


def slice_values() -> NDArray[np.uint16]:
    """A slice of the sample, (256, 256), 12 bits."""
    from pydicom import dcmread

    pixels = dcmread(next(SAMPLE.glob("*/IM0012"))).pixel_array
    return np.ascontiguousarray(pixels[:SIZE, :SIZE]).astype(np.uint16)


def forms(folder: Path) -> Iterator[tuple[str, Path, slice]]:
    """Name, sound file, and where its compressed pixels lie."""
    yield from _dicom(folder)
    yield from _pictures(folder)
    yield from _volumes(folder)


def _dicom(folder: Path) -> Iterator[tuple[str, Path, slice]]:
    from pydicom.uid import DeflatedExplicitVRLittleEndian, JPEGBaseline8Bit

    deep = slice_values()
    eight = (deep >> 4).astype(np.uint8)
    syntaxes = {**dicom_files.LOSSLESS, **dicom_files.LOSSY, "JPEG baseline": JPEGBaseline8Bit}
    for name, syntax in syntaxes.items():
        values = eight if syntax == JPEGBaseline8Bit else deep
        path = dicom_files.write(folder / f"{name}.dcm", dicom_files.mr_slice(values), syntax)
        data = path.read_bytes()
        # The first fragment after the offset table, without its header (PS3.5 A.4).
        start = data.index(b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff") + 12
        start += 8 + int.from_bytes(data[start + 4 : start + 8], "little")
        length = int.from_bytes(data[start + 4 : start + 8], "little")
        yield name, path, slice(start + 8 + 64, start + 8 + length)
    path = dicom_files.write(
        folder / "deflated.dcm", dicom_files.mr_slice(deep), DeflatedExplicitVRLittleEndian
    )
    yield "deflated", path, slice(1000, path.stat().st_size)


def _pictures(folder: Path) -> Iterator[tuple[str, Path, slice]]:
    from PIL import Image

    deep = slice_values()
    eight = Image.fromarray((deep >> 4).astype(np.uint8))
    for name, suffix, picture, options in (
        ("PNG", "png", Image.fromarray(deep), {}),
        ("JPEG", "jpg", eight, {"quality": 95}),
        ("JPEG, progressive", "jpeg", eight, {"quality": 95, "progressive": True}),
        ("WebP, lossless", "webp", eight.convert("RGB"), {"lossless": True}),
        ("WebP, lossy", "webp", eight.convert("RGB"), {"quality": 90}),
        ("TIFF, deflate", "tif", Image.fromarray(deep), {"compression": "tiff_adobe_deflate"}),
        ("TIFF, LZW", "tif", Image.fromarray(deep), {"compression": "tiff_lzw"}),
        ("TIFF, PackBits", "tif", eight, {"compression": "packbits"}),
        ("TIFF, JPEG", "tif", eight, {"compression": "jpeg"}),
    ):
        path = folder / f"{name}.{suffix}"
        picture.save(path, **options)
        size = path.stat().st_size
        # The directory of a TIFF of Pillow stands before its pixels.
        start = 200 if suffix == "tif" else 700 if suffix in {"jpg", "jpeg"} else 60
        yield name, path, slice(min(start, size // 4), size)


def _volumes(folder: Path) -> Iterator[tuple[str, Path, slice]]:
    import nibabel

    path = folder / "volume.nii.gz"
    values = np.stack([slice_values().T.astype(np.int16)] * 3, axis=2)
    nibabel.Nifti1Image(values, np.eye(4)).to_filename(path)
    yield "NIfTI, gzip", path, slice(200, path.stat().st_size)


def measure(
    form: tuple[str, Path, slice], damage: Callable[[random.Random, bytearray], None], count: int
) -> Row:
    """Damage a sound file so often, each time anew, and read it."""
    name, path, place = form
    sound, content = _pixels(path), path.read_bytes()
    row = Row()
    for number in range(count):
        rng = random.Random(f"{name}:{damage.__name__}:{number}")
        part = bytearray(content[place])
        damage(rng, part)
        bad = path.with_name(f"damaged-{number}-{path.name}")
        bad.write_bytes(content[: place.start] + bytes(part) + content[place.stop :])
        try:
            pixels = _pixels(bad)
        except BadInput:
            row.told += 1
        else:
            same = pixels.shape == sound.shape and bool((pixels == sound).all())
            row.harmless += same
            row.unnoticed += not same
        bad.unlink()
    return row


def _pixels(path: Path) -> NDArray[np.generic]:
    found = files.scan([path])
    if not found.series:
        raise BadInput(found.problems[0].code, found.problems[0].message)
    return files.load(found.series[0].slices[-1]).stored


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.damage", description=__doc__)
    parser.add_argument("--count", type=int, default=30, help="damages of a kind")
    parser.add_argument("--only", default="", help="forms whose name holds this")
    options = parser.parse_args(arguments)
    titles = "".join(f"{kind.__name__:>22}" for kind in KINDS)
    _tell(f"read without a word, with other pixels, of {options.count} (harmless)")
    _tell(f"{'':34}{titles}")
    with tempfile.TemporaryDirectory(prefix="damage-") as folder:
        for form in forms(Path(folder)):
            if options.only not in form[0]:
                continue
            rows = [measure(form, kind, options.count) for kind in KINDS]
            cells = "".join(f"{f'{row.unnoticed} ({row.harmless})':>22}" for row in rows)
            _tell(f"{form[0]:34}{cells}")
    return 0


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
