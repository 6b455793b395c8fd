"""What programs of others say of the objects that leave: `make conformance`.

Each client that is there reads the objects of two series (one of many files, one of many frames)
and must find the same pixels, places and numbers.  A client that is missing is named.  `--install`
fetches those that come from PyPI and npm, into the folder `build/conformance`.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import nibabel
import numpy as np

from braintumor_desktop.exchange.objects import proof
from braintumor_desktop.exchange.objects.capture import capture
from braintumor_desktop.exchange.objects.case import Reader
from braintumor_desktop.exchange.objects.encapsulated import encapsulated
from braintumor_desktop.exchange.objects.segmentation import segmentation
from braintumor_desktop.exchange.objects.sources import sources_of
from braintumor_desktop.exchange.objects.structured_report import structured_report
from tests.helpers import cases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HERE = Path(__file__).resolve().parent
CLIENTS = HERE.parents[1] / "build" / "conformance"
PYTHON = CLIENTS / "venv"
DCMQI = "dcmqi==1.5.7"


class Missing(Exception):
    """A client that is not there."""


class Wrong(Exception):
    """A client reads something else than was written."""


def main() -> int:
    """Run all checks; returns 1 where one failed."""
    if "--install" in sys.argv:
        _install()
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for series in ("files", "frames"):
            place = Path(folder) / series
            case = _write(place, in_one_file=series == "frames")
            for name, check in CHECKS.items():
                said = _said(check, place, case)
                failed += said.startswith("FAILED")
                print(f"{series:<7} {name:<34} {said}")
    return 1 if failed else 0


def _said(check: Callable[[Path, object], None], place: Path, case: object) -> str:
    try:
        check(place, case)
    except Missing as error:
        return f"skipped: {error}"
    except Wrong as error:
        return f"FAILED: {error}"
    return "ok"


def _write(place: Path, *, in_one_file: bool) -> object:
    """The sources, and every object of them."""
    cases.write_series(place / "sources", in_one_file=in_one_file)
    case = cases.case(place / "sources", reader=Reader("Dr. M\u00fcller", "meningioma"))
    sources = sources_of(case.series)
    binary = segmentation(case, sources)
    made = {
        "seg": binary,
        "labelmap": segmentation(case, sources, "LABELMAP"),
        "sr": structured_report(case, sources, binary),
        "sc": capture(np.full((90, 120, 3), 60, np.uint8), case.series, sources, 3),
        "pdf": encapsulated(b"%PDF-1.4 a report", "Report", sources),
    }
    for name, ds in made.items():
        proof.write_proven(ds, place / f"{name}.dcm", lambda _: "")
    return case


def _run(*command: str | Path) -> str:
    """What a client prints; it must end with 0."""
    program = shutil.which(command[0])
    if program is None:
        raise Missing(f"{Path(command[0]).name} is not installed")
    ran = subprocess.run([program, *command[1:]], capture_output=True, check=False, timeout=300)
    said = (ran.stdout + ran.stderr).decode("utf-8", "replace")
    if ran.returncode:
        raise Wrong(f"it ends with {ran.returncode}: {said.strip().splitlines()[-1:]}")
    return said


def _dicom3tools(place: Path, _case: object) -> None:
    for name in ("seg", "sr", "sc", "pdf"):
        errors = [line for line in _run("dciodvfy", place / f"{name}.dcm").splitlines()
                  if "Error" in line]  # fmt: skip
        if errors:
            raise Wrong(f"{name}: {errors[0]}")
    files = [*sorted((place / "sources").iterdir()), *(place / f"{n}.dcm" for n in ("seg", "sr"))]
    if "Error" in _run("dcentvfy", *files):
        raise Wrong("the entities differ")


def _dcmtk(place: Path, case: cases.Case) -> None:
    said = _run("dsrdump", place / "sr.dcm")
    for entry in case.findings:
        if f"{entry.finding.lesion.volume_ml:.4f}" not in said:
            raise Wrong(f"the volume of finding {entry.number} is missing")
    _run("dsr2html", place / "sr.dcm", place / "sr.html")


def _dcmqi(kind: str) -> Callable[[Path, cases.Case], None]:
    def check(place: Path, _case: cases.Case) -> None:
        folder = place / f"dcmqi-{kind}"
        folder.mkdir()
        _run(
            PYTHON / "bin" / "segimage2itkimage", "--inputDICOM", place / f"{kind}.dcm",
            "--outputDirectory", folder, "--outputType", "nii", "--mergeSegments",
        )  # fmt: skip
        (path,) = folder.glob("*.nii.gz")
        read = nibabel.load(path)
        _compare(np.asarray(read.dataobj), read.affine)

    return check


def _compare(values: np.ndarray, affine: np.ndarray) -> None:
    """The voxels at the places of the source's pixels; NIfTI counts RAS, DICOM LPS."""
    wanted = cases.lesions()
    from tests.helpers import dicom_files

    row_mm, column_mm = dicom_files.SPACING
    back = np.linalg.inv(affine)
    for n, corner in enumerate(cases.planes()):
        rows, columns = np.indices(wanted.shape[1:])
        points = (
            np.array(corner)
            + rows[..., None] * row_mm * np.array(dicom_files.ALONG_COLUMN)
            + columns[..., None] * column_mm * np.array(dicom_files.ALONG_ROW)
        )
        there = np.c_[points.reshape(-1, 3) * [-1, -1, 1], np.ones(points[..., 0].size)] @ back.T
        index = np.rint(there[:, :3]).astype(int)
        inside = ((index >= 0) & (index < values.shape)).all(axis=1)
        found = np.zeros(len(index), bool)
        found[inside] = values[tuple(index[inside].T)] > 0
        if not np.array_equal(found.reshape(wanted.shape[1:]), wanted[n]):
            raise Wrong(f"other voxels in slice {n + 1}")


def _dcmqi_report(place: Path, case: cases.Case) -> None:
    _run(
        PYTHON / "bin" / "tid1500reader", "--inputDICOM", place / "sr.dcm",
        "--outputMetadata", place / "sr.json",
    )  # fmt: skip
    read = json.loads((place / "sr.json").read_text("utf-8"))
    text = json.dumps(read)
    for entry in case.findings:
        if entry.finding.uid not in text:
            raise Wrong(f"finding {entry.number} is missing")
    if "5" * 64 not in text:
        raise Wrong("the network's checksum is missing")


def _ohif(kind: str) -> Callable[[Path, cases.Case], None]:
    def check(place: Path, case: cases.Case) -> None:
        if not (CLIENTS / "node_modules").exists():
            raise Missing("@cornerstonejs/adapters is not installed")
        if len(list((place / "sources").iterdir())) == 1:
            raise Missing("its decoder does not match frames of one file (OHIF#4645)")
        shutil.copy(HERE / "seg.mjs", CLIENTS / "seg.mjs")
        said = _run("node", CLIENTS / "seg.mjs", place / f"{kind}.dcm", place / "sources")
        (line,) = [line for line in said.splitlines() if line.startswith("RUNS ")]
        for uid, runs in json.loads(line[5:]).items():
            position = next(n for n, item in enumerate(case.series.slices) if item.sop_uid == uid)
            values = np.concatenate([np.full(count, value) for value, count in runs])
            if not np.array_equal(values.reshape(cases.ROWS, -1) > 0, cases.lesions()[position]):
                raise Wrong(f"other voxels in slice {position + 1}")

    return check


CHECKS = {
    "dicom3tools: all objects": _dicom3tools,
    "DCMTK: report": _dcmtk,
    "dcmqi (3D Slicer): segmentation": _dcmqi("seg"),
    "dcmqi (3D Slicer): label map": _dcmqi("labelmap"),
    "dcmqi (3D Slicer): report": _dcmqi_report,
    "Cornerstone (OHIF): segmentation": _ohif("seg"),
    "Cornerstone (OHIF): label map": _ohif("labelmap"),
}


def _install() -> None:
    """Fetch what comes from PyPI and npm; what fails is skipped later, by name."""
    CLIENTS.mkdir(parents=True, exist_ok=True)
    for command in _installs():
        if shutil.which(command[0]) is None:
            print(f"{command[0]} is not installed")
        else:
            subprocess.run(command, cwd=CLIENTS, check=False, stdout=subprocess.DEVNULL)


def _installs() -> Iterator[list[str]]:
    if not (PYTHON / "bin" / "segimage2itkimage").exists():
        yield [sys.executable, "-m", "venv", str(PYTHON)]
        yield [str(PYTHON / "bin" / "pip"), "install", "--quiet", DCMQI]
    if not (CLIENTS / "node_modules").exists():
        shutil.copy(HERE / "package.json", CLIENTS / "package.json")
        yield ["npm", "install", "--no-audit", "--no-fund", "--silent"]


if __name__ == "__main__":
    raise SystemExit(main())
