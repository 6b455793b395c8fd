"""Pages of TIFF files: all are found, none is walked through twice, none without end."""

from __future__ import annotations

import struct
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageSequence

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import files, raster
from braintumor_desktop.imaging.raster_tiff import COMPRESSION, pages_of

if TYPE_CHECKING:
    from pathlib import Path

PAGES = [np.full((20 + n, 30), n, np.uint16) for n in range(5)]


def stack(path: Path, **options: object) -> Path:
    first, *others = [Pillow.fromarray(page) for page in PAGES]
    first.save(path, save_all=True, append_images=others, **options)
    return path


def chain(path: Path, pages: int, last_leads_to: int = 0) -> Path:
    """Directories of one gray pixel each, all with the same pixel."""
    tags = [
        (256, 1),
        (257, 1),
        (258, 8),
        (259, 1),
        (262, 1),
        (273, 8),
        (277, 1),
        (278, 1),
        (279, 1),
    ]
    size = 2 + 12 * len(tags) + 4
    data = bytearray(b"II*\0" + struct.pack("<L", 10) + b"\x07\0")
    for number in range(pages):
        following = 10 + size * (number + 1) if number < pages - 1 else last_leads_to
        data += struct.pack("<H", len(tags))
        data += b"".join(struct.pack("<HHLL", tag, 4, 1, value) for tag, value in sorted(tags))
        data += struct.pack("<L", following)
    path.write_bytes(bytes(data))
    return path


@pytest.mark.parametrize("options", [{}, {"compression": "tiff_lzw"}, {"big_tiff": True}], ids=str)
def test_each_page_has_its_size_and_its_pixels(tmp_path, options) -> None:
    path = stack(tmp_path / "a.tif", **options)
    assert [page.shape for page in pages_of(path)] == [page.shape for page in PAGES]
    for item, expected in zip(files.scan([path]).series[0].slices, PAGES, strict=True):
        assert item.shape == expected.shape
        np.testing.assert_array_equal(files.load(item).stored, expected)


def test_the_directories_are_those_that_pillow_finds(tmp_path) -> None:
    path = stack(tmp_path / "a.tif", compression="tiff_adobe_deflate")
    with Pillow.open(path) as picture:
        sizes = [page.size[::-1] for page in ImageSequence.Iterator(picture)]
        assert [page.shape for page in pages_of(path)] == sizes
    assert {page.one(COMPRESSION) for page in pages_of(path)} == {8}


@pytest.mark.parametrize(("pages", "code"), [(20_000, None), (20_001, "too_large")])
def test_many_pages_are_found_in_little_time_and_too_many_refused(tmp_path, pages, code) -> None:
    path = chain(tmp_path / "a.tif", pages)
    began = time.process_time()
    found = files.scan([path])
    assert time.process_time() - began < 5  # 1 s on a quiet machine, with Pillow 7 s.
    if code is None:
        last = found.series[0].slices[-1]
        assert (last.frame, last.shape) == (19_999, (1, 1))
        assert files.load(last).stored.tolist() == [[7]]
    else:
        assert [problem.code for problem in found.problems] == [code]
        assert "20,001 pages" in found.problems[0].message


def test_directories_that_lead_in_a_circle_end(tmp_path) -> None:
    path = chain(tmp_path / "a.tif", 3, last_leads_to=10)
    assert len(raster.read_header(path)) == 3


def test_a_directory_beyond_the_end_ends_the_pages(tmp_path) -> None:
    path = chain(tmp_path / "a.tif", 3, last_leads_to=1_000_000)
    assert len(raster.read_header(path)) == 3
    path.write_bytes(b"II*\0" + struct.pack("<L", 1000))
    with pytest.raises(BadInput) as caught:
        raster.read_header(path)
    assert caught.value.code == "unreadable"
