"""What picture files say beside their pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL.PngImagePlugin import PngInfo

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.header_listing import list_header

if TYPE_CHECKING:
    from pathlib import Path

PIXELS = np.arange(37 * 53, dtype=np.uint8).reshape(37, 53)


def told(path: Path, format_: str, frame: int | None = None) -> dict[str, str]:
    header = list_header(path, frame)
    assert header.format == format_
    return {entry.name: entry.value for entry in header.entries}


def test_texts_of_a_png_stand_there_and_may_name_somebody(tmp_path: Path) -> None:
    info = PngInfo()
    info.add_text("Description", "DOE^JANE <h1>")
    Pillow.fromarray(PIXELS).save(tmp_path / "a.png", pnginfo=info, dpi=(300, 300))
    found = told(tmp_path / "a.png", "PNG")
    assert (found["Width"], found["Height"], found["Pixels"]) == ("53", "37", "L")
    assert found["Description"] == "DOE^JANE <h1>"
    entries = {e.name: e.names_person for e in list_header(tmp_path / "a.png").entries}
    assert entries["Description"]
    assert not entries["Width"]


def test_exif_of_a_jpeg_is_listed_by_its_names(tmp_path: Path) -> None:
    exif = Pillow.Exif()
    exif[0x010F] = "ACME"
    exif.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0of somebody"
    Pillow.fromarray(PIXELS).save(tmp_path / "a.jpg", exif=exif)
    header = list_header(tmp_path / "a.jpg")
    by_name = {entry.name: entry for entry in header.entries}
    assert by_name["Make"].value == "ACME"
    (inner,) = by_name["Exif"].items
    assert inner.name == "UserComment"
    assert inner.names_person


def test_fields_of_the_shown_page_of_a_tiff(tmp_path: Path) -> None:
    pages = [Pillow.fromarray(PIXELS[: 10 + n]) for n in range(3)]
    pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:], description="first")
    assert told(tmp_path / "a.tif", "TIFF")["ImageLength"] == "10"
    assert told(tmp_path / "a.tif", "TIFF", 2)["ImageLength"] == "12"
    assert told(tmp_path / "a.tif", "TIFF")["Pictures"] == "3"


def test_a_file_of_another_kind_has_no_header(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("hello")
    with pytest.raises(BadInput) as caught:
        list_header(tmp_path / "a.txt")
    assert caught.value.is_rejection
