"""The bill of materials and the pages of licenses: what may be shipped, and what is named."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("cyclonedx", reason="needs cyclonedx-python-lib")

ROOT = Path(__file__).resolve().parents[2]

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType


@pytest.fixture(scope="module")
def scripts() -> Iterator[dict[str, ModuleType]]:
    """The modules of packaging, which is no package."""
    import importlib

    sys.path.insert(0, str(ROOT / "packaging"))
    names = ("components", "licensing", "pages", "sbom")
    yield {name: importlib.import_module(name) for name in names}
    sys.path.remove(str(ROOT / "packaging"))
    for name in names:
        del sys.modules[name]


@pytest.fixture(scope="module")
def parts(scripts: dict[str, ModuleType]) -> list[Any]:
    """What this environment would ship."""
    found: list[Any] = scripts["components"].of_environment(ROOT / "requirements.lock")
    return found


@pytest.mark.parametrize(
    "license_",
    [
        "MIT",
        "Apache-2.0 OR BSD-3-Clause",
        "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "GPL-2.0-or-later WITH Bootloader-exception",
        "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0",
        "MIT AND (GPL-2.0-only OR Apache-2.0)",
    ],
)
def test_a_license_without_copyleft_may_be_shipped(
    scripts: dict[str, ModuleType], license_: str
) -> None:
    assert scripts["licensing"].problem(license_) == ""


@pytest.mark.parametrize(
    ("license_", "why"),
    [
        ("GPL-3.0-or-later", "GPL: GPL-3.0-or-later"),
        ("AGPL-3.0-only", "GPL: AGPL-3.0-only"),
        ("MIT AND GPL-2.0-only", "GPL: GPL-2.0-only"),
        ("MIT AND (GPL-2.0-only OR AGPL-3.0-only)", "GPL: "),
        ("GPL-2.0-only WITH Classpath-exception-2.0", "GPL: "),
        ("Proprietary", "unknown license: Proprietary"),
        ("", "no license is known"),
    ],
)
def test_any_other_license_stops_the_build(
    scripts: dict[str, ModuleType], license_: str, why: str
) -> None:
    assert scripts["licensing"].problem(license_).startswith(why)


def test_everything_that_would_be_shipped_has_a_license_and_its_text(
    scripts: dict[str, ModuleType], parts: list[Any]
) -> None:
    assert scripts["sbom"].problems(parts) == []
    names = {part.name for part in parts}
    assert {"PySide6_Essentials", "Qt", "ICU", "FFmpeg", "OpenSSL 1.1", "numpy"} <= names
    assert {"OpenBLAS", "libtiff", "pydicom", "CPython"} <= names


def test_every_library_in_the_wheels_is_listed_with_its_checksum(
    scripts: dict[str, ModuleType], parts: list[Any]
) -> None:
    from importlib import metadata

    listed = {path: digest for part in parts for path, digest in part.files.items()}
    for wheel in ("opencv-python-headless", "pillow", "python-gdcm", "PySide6-Essentials"):
        files = map(str, metadata.files(wheel) or ())
        native = [file for file in files if scripts["components"]._NATIVE.search(file)]
        assert native
        assert set(native) - set(listed) == set()
    assert all(len(digest) == 64 for digest in listed.values())


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("libreadline.so.8", "GNU Readline"),
        ("x.libs/libgdbm-0a.so.6", "GNU dbm"),
        ("x.libs/libx264-1234.so.164", "x264 or x265"),
    ],
)
def test_a_library_under_the_gpl_stops_the_build(
    scripts: dict[str, ModuleType], tmp_path: Path, path: str, name: str
) -> None:
    (tmp_path / "lib").write_bytes(b"x")
    parts = scripts["components"]._components([], {path: tmp_path / "lib"})
    (problem,) = scripts["sbom"].problems(parts)
    assert problem.startswith(name)
    assert "GPL" in problem
    assert path in problem


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("--enable-shared --enable-gpl --enable-libx264", "GPL: GPL-2.0-or-later"),
        ("libavcodec license: GPL version 3 or later", "GPL: GPL-2.0-or-later"),
        ("--enable-nonfree", "unknown license: LicenseRef-nonfree"),
    ],
)
@pytest.mark.parametrize("path", ["libavcodec.so.62", "PIL/_webp.so"])
def test_a_library_that_was_built_with_gpl_parts_stops_the_build_whatever_its_name(
    scripts: dict[str, ModuleType], tmp_path: Path, path: str, said: str, why: str
) -> None:
    (tmp_path / "lib").write_bytes(b"\x7fELF\0" + said.encode() + b"\0")
    parts = scripts["components"]._components(["pillow"], {path: tmp_path / "lib"})
    assert why in " ".join(scripts["sbom"].problems(parts))
    (tmp_path / "lib").write_bytes(b"\x7fELF\0libavcodec license: LGPL version 2.1 or later\0")
    parts = scripts["components"]._components(["pillow"], {path: tmp_path / "lib"})
    assert why not in " ".join(scripts["sbom"].problems(parts))


def test_a_library_that_nobody_knows_stops_the_build(
    scripts: dict[str, ModuleType], tmp_path: Path
) -> None:
    (tmp_path / "lib").write_bytes(b"x")
    parts = scripts["components"]._components([], {"libsecret-x.so.1": tmp_path / "lib"})
    assert scripts["sbom"].problems(parts) == [
        "libsecret-x.so.1 unknown: no license is known (libsecret-x.so.1)"
    ]


def test_the_bill_is_cyclonedx_and_always_the_same(
    scripts: dict[str, ModuleType], parts: list[Any]
) -> None:
    text = scripts["sbom"].bill(parts)
    assert text == scripts["sbom"].bill(parts)
    bill = json.loads(text)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["name"] == "braintumor-desktop"
    assert len(bill["components"]) == len(parts)
    qt = next(c for c in bill["components"] if c["name"] == "Qt")
    assert qt["licenses"][0]["expression"] == "LGPL-3.0-only"
    assert qt["externalReferences"][0]["url"].startswith("https://download.qt.io/")


def test_the_pages_hold_every_text_and_what_the_lgpl_asks_for(
    scripts: dict[str, ModuleType], parts: list[Any], tmp_path: Path
) -> None:
    import re

    scripts["pages"].write_pages(tmp_path, parts)
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    links = re.findall(r"href='(texts/[^']+)'", page)
    assert len(links) > len(parts) / 2
    assert [link for link in links if not (tmp_path / link).is_file()] == []
    assert [part.name for part in parts if f"<td>{part.name}</td>" not in page] == []
    index = json.loads((tmp_path / "index.json").read_text(encoding="utf-8"))
    assert [row["name"] for row in index["parts"]] == [part.name for part in parts]
    named = {name for row in index["parts"] for name in row["texts"].values()}
    assert named == set(links)
    assert "separate files" in page
    assert "separate files" in index["about"]
    assert re.search(r"Qt \d+\.\d+\.\d+", page)
    assert any("LGPL-3.0" in link for link in links)
    assert any("GPL-3.0" in link and "LGPL" not in link for link in links)
