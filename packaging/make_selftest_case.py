"""Write what `selftest` compares with: `python packaging/make_selftest_case.py`.

Writes resources/selftest.json (the shipped networks' answers to two slices of the sample,
and the files that an installation needs) and resources/selftest/*.dcm (one small picture
in every transfer syntax).  Run it again after the sample or the networks have changed.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from pydicom.uid import JPEGBaseline8Bit, JPEGExtended12Bit

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from braintumor_desktop.cli import selftest_checks  # noqa: E402 -- likewise
from braintumor_desktop.imaging import files  # noqa: E402 -- likewise
from braintumor_desktop.imaging.geometry import to_pixel  # noqa: E402 -- likewise
from braintumor_desktop.phantom.dicom import SAMPLE_SERIES  # noqa: E402 -- likewise
from braintumor_desktop.phantom.head import SAMPLE_LESION  # noqa: E402 -- likewise
from braintumor_desktop.workflow import models  # noqa: E402 -- likewise
from tests.helpers import dicom_files  # noqa: E402 -- likewise

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from braintumor_desktop.imaging.image import Slice

RESOURCES = ROOT / "resources"
LOSSY_TOLERANCE = 150
"""Stored values, of 4,095; the corners of the picture ring."""


def main() -> None:
    """Write the pictures, then the answers."""
    decoding = write_syntaxes(RESOURCES / "selftest")
    expected = {"files": needed_files(), "decoding": decoding, "cases": known_cases()}
    path = RESOURCES / selftest_checks.EXPECTED
    path.write_text(json.dumps(expected, indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(f"{path}\n{json.dumps(expected['cases'], indent=2)}\n")


def write_syntaxes(folder: Path) -> list[dict[str, Any]]:
    """One slice of 12 bits in every transfer syntax; in those of lossy JPEG of 8 bits."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    plain = dicom_files.write(folder / "plain_12_bits.dcm", dicom_files.mr_slice(_values()))
    cases = []
    for name, syntax in (dicom_files.NATIVE | dicom_files.LOSSLESS | dicom_files.LOSSY).items():
        if syntax != JPEGExtended12Bit:
            path = dicom_files.write(_file(folder, name), dicom_files.mr_slice(_values()), syntax)
            tolerance = LOSSY_TOLERANCE if name in dicom_files.LOSSY else 0
            cases.append(_decoding(path, plain, tolerance))
    return cases + _write_jpeg(folder)


def _write_jpeg(folder: Path) -> list[dict[str, Any]]:
    """JPEG baseline and extended: with 8 bits the streams are the same."""
    values = (_values() >> 4).astype(np.uint8)
    plain = dicom_files.write(folder / "plain_8_bits.dcm", dicom_files.mr_slice(values, 8))
    baseline, extended = _file(folder, "JPEG baseline"), _file(folder, "JPEG extended")
    dicom_files.write(baseline, dicom_files.mr_slice(values, 8), JPEGBaseline8Bit)
    old, new = JPEGBaseline8Bit.encode(), JPEGExtended12Bit.encode()
    extended.write_bytes(baseline.read_bytes().replace(old, new))
    return [_decoding(path, plain, LOSSY_TOLERANCE / 16) for path in (baseline, extended)]


def _values() -> NDArray[np.uint16]:
    return dicom_files.slice_values(38, 54)


def _file(folder: Path, name: str) -> Path:
    return folder / f"{re.sub('[^a-z0-9]+', '_', name.lower())}.dcm"


def _decoding(path: Path, reference: Path, tolerance: float) -> dict[str, Any]:
    names = {"file": path, "reference": reference}
    return {k: p.relative_to(RESOURCES).as_posix() for k, p in names.items()} | {
        "tolerance": tolerance
    }


def needed_files() -> list[str]:
    """Files beside the program's own code."""
    networks = ("braintumor", "gate")
    names = ["models/catalog.json", *(f"models/{name}.onnx" for name in networks)]
    for series in (*SAMPLE_SERIES, ""):
        folder = RESOURCES / "sample" / series if series else RESOURCES / "selftest"
        names += sorted(path.relative_to(ROOT).as_posix() for path in folder.glob("*"))
    return names


def known_cases() -> list[dict[str, Any]]:
    """The answers to the slice through the lesion's center, and to the healthy head's middle."""
    networks = models.load_networks(models.default_threads())
    lesion, healthy = (
        files.scan([RESOURCES / "sample" / name]).series[0] for name in SAMPLE_SERIES
    )
    chosen = min(lesion.slices, key=_off_lesion_mm), healthy.slices[len(healthy.slices) // 2]
    names = [item.path.relative_to(RESOURCES).as_posix() for item in chosen]
    return [case(name, selftest_checks.judge_case(name, networks)) for name in names]


def _off_lesion_mm(item: Slice) -> float:
    assert item.plane is not None
    assert item.spacing_mm is not None
    return abs(float(to_pixel(item.plane, item.spacing_mm, SAMPLE_LESION.center_mm)[2]))


def case(name: str, result: Any) -> dict[str, Any]:
    """A stored answer."""
    return {
        "file": name,
        "label": result.verdict.label,
        "tumor_probability": round(result.verdict.tumor_probability, 4),
        "mask_area_px": result.mask_area_px,
    }


if __name__ == "__main__":
    main()
