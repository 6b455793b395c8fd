"""The counts of a bundle: each file once, under the part that it belongs to."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SIZES = runpy.run_path(str(ROOT / "packaging" / "bundle_size.py"))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    files = {"_internal/cv2/cv2.so": 3_000_000, "_internal/PIL/a.so": 40_000, "program": 500}
    files |= {"_internal/models/x.onnx": 2_000_000, "_internal/opencv_python_headless.libs/b": 1}
    for name, size in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(bytes(size))
    (tmp_path / "_internal" / "libcv.so").symlink_to("cv2/cv2.so")
    (tmp_path / "sbom.cdx.json").write_text(json.dumps({"components": [{}, {}, {}]}))
    return tmp_path


def test_files_are_counted_once_and_links_not_at_all(bundle: Path) -> None:
    sizes, files = SIZES["count"](bundle)
    assert files == 6
    assert sizes["OpenCV and its libraries"] == 3_000_001
    assert (sizes["networks"], sizes["Pillow"]) == (2_000_000, 40_000)


def test_the_page_gets_the_counts_between_its_marks(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{SIZES['BEGIN']}old\n{SIZES['END']}after\n")
    monkeypatch.setitem(SIZES["write"].__globals__, "PAGE", page)
    assert SIZES["main"](["--write", str(bundle)]) == 0
    text = page.read_text()
    assert text.startswith(f"before\n{SIZES['BEGIN']}| part | MB |")
    assert "| OpenCV and its libraries | 3.0 |" in text
    assert "7 files, 3 components" in text  # The page lies in the folder, too.
    assert text.endswith(f"{SIZES['END']}after\n")
    assert "old" not in text


def test_a_bundle_that_is_too_large_fails(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SIZES["main"].__globals__, "MOST_BYTES", 5_000_000)
    assert SIZES["main"]([str(bundle)]) == 1


def test_the_page_of_the_project_has_the_marks_once() -> None:
    page = (ROOT / "docs" / "packaging.md").read_text(encoding="utf-8")
    assert (page.count(SIZES["BEGIN"]), page.count(SIZES["END"])) == (1, 1)
