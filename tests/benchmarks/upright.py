"""A head in all 48 orders of its axes, as NIfTI and as DICOM: which answers change?

    python tests/benchmarks/upright.py [--nifti FILE] [--dicom FOLDER] [--step N]

Without arguments the synthetic head with a lesion is turned.  NIfTI: the voxels are stored in each
order and direction of the axes, with the affine that keeps them at their place; volumes are cut
along their third axis, so only orders with the same slices are compared with each other (16 of
each).  DICOM: each slice is stored in the 8 orders and directions of its rows and columns, and the
series in both directions.  Printed are, against the first of each: answers that change, and the
largest difference of p(tumor) and of the outlined area.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from itertools import permutations, product
from pathlib import Path
from typing import TYPE_CHECKING

import nibabel
import numpy as np
import pydicom

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.attention import assess_slice
from braintumor_desktop.imaging import files
from braintumor_desktop.inference.judge import Networks, judge, load_networks, prepare
from braintumor_desktop.phantom.head import GridSpec, Lesion, make_head

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Slice

Said = dict[tuple[float, ...], tuple[str, float, int]]
"""By the place of a slice's center: answer, p(tumor), pixels outlined."""

LESION = Lesion(center_mm=(32.0, -18.0, 28.0), radius_mm=15.0)
GRID = GridSpec(shape=(12, 160, 140), spacing_mm=(1.3, 1.4), slice_distance_mm=8.0)


def main() -> None:
    """Measure, and end with 1 where an answer changes or p differs by more than 0.05."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nifti", type=Path)
    parser.add_argument("--dicom", type=Path)
    parser.add_argument("--step", type=int, default=1, help="every how many slices are judged")
    options = parser.parse_args()
    networks = load_networks(INSTALLATION / "models", 2).without_maps()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        is_right = True
        if options.nifti is not None or options.dicom is None:
            volume = phantom() if options.nifti is None else nibabel.load(options.nifti)
            is_right &= nifti(volume, folder, networks, options.step)
        if options.dicom is not None:
            is_right &= dicom(options.dicom, folder, networks, options.step)
    sys.exit(0 if is_right else 1)


def phantom() -> nibabel.Nifti1Image:
    """The synthetic head with a lesion, oblique."""
    made = make_head(2, LESION, GRID)
    data = np.stack([values.T for values in made.values], axis=2).astype(np.int16)
    first, last = made.planes[0], made.planes[-1]
    lps = np.eye(4)
    lps[:3, 0] = np.multiply(first.along_row, GRID.spacing_mm[1])
    lps[:3, 1] = np.multiply(first.along_column, GRID.spacing_mm[0])
    lps[:3, 2] = np.subtract(last.position, first.position) / (len(made.planes) - 1)
    lps[:3, 3] = first.position
    return nibabel.Nifti1Image(data, np.diag([-1, -1, 1, 1]) @ lps)


def nifti(volume: nibabel.Nifti1Image, folder: Path, networks: Networks, step: int) -> bool:
    """All 48 orders, in three groups by which axis is the third."""
    is_right = True
    for third in range(3):
        found = []
        for order in (o for o in permutations(range(3)) if o[third] == 2):
            for flips in product((1, -1), repeat=3):
                path = folder / "turned.nii"
                turns = np.array(list(zip(order, flips, strict=True)), float)
                turned = volume.as_reoriented(turns)
                turned.header.set_xyzt_units("mm")
                turned.to_filename(path)
                found.append(said([path], networks, step))
        is_right &= told(f"NIfTI, cut along axis {third}", found)
    return is_right


def dicom(source: Path, folder: Path, networks: Networks, step: int) -> bool:
    """The 8 orders of rows and columns of each slice, and the series in both directions."""
    found = []
    for is_swapped, rows_turn, columns_turn in product((False, True), repeat=3):
        target = folder / f"{is_swapped}{rows_turn}{columns_turn}"
        target.mkdir()
        for path in sorted(p for p in source.iterdir() if p.is_file()):
            write_turned(path, target / path.name, is_swapped, rows_turn, columns_turn)
        found.append(said([target], networks, step))
        shutil.rmtree(target)
    return told("DICOM", found)


def write_turned(
    path: Path, target: Path, is_swapped: bool, rows_turn: bool, columns_turn: bool
) -> None:
    """The same pixels at the same places, stored otherwise (PS3.3 C.7.6.2.1.1)."""
    header = pydicom.dcmread(path)
    pixels = header.pixel_array
    along_row, along_column = np.array(header.ImageOrientationPatient, float).reshape(2, 3)
    position = np.array(header.ImagePositionPatient, float)
    row_mm, column_mm = (float(mm) for mm in header.PixelSpacing)
    if rows_turn:
        position = position + along_column * row_mm * (pixels.shape[0] - 1)
        pixels, along_column = pixels[::-1], -along_column
    if columns_turn:
        position = position + along_row * column_mm * (pixels.shape[1] - 1)
        pixels, along_row = pixels[:, ::-1], -along_row
    if is_swapped:
        pixels, along_row, along_column = pixels.T, along_column, along_row
        row_mm, column_mm = column_mm, row_mm
    header.Rows, header.Columns = pixels.shape
    header.PixelSpacing = [row_mm, column_mm]
    header.ImagePositionPatient = [f"{v:.8g}" for v in position]
    header.ImageOrientationPatient = [f"{v:.8g}" for v in (*along_row, *along_column)]
    header.PixelData = np.ascontiguousarray(pixels).tobytes()
    header.save_as(target)


def said(paths: list[Path], networks: Networks, step: int) -> Said:
    """What is told of the slices, by where their centers lie."""
    (series,) = files.scan(paths).series
    answers: Said = {}
    places = {center(item): item for item in series.slices}
    for place in sorted(places)[::step]:
        item = places[place]
        try:
            found = judge(
                prepare(item, files.load(item), *networks.shapes), networks, CancelToken()
            )
        except BadInput as error:
            answers[place] = error.code, 0.0, 0
            continue
        pixels, verdict = int(found.mask.sum()), found.verdict
        answer = assess_slice(verdict.probabilities, pixels, "", found.brain).answer
        answers[place] = answer, verdict.tumor_probability, pixels
    return answers


def center(item: Slice) -> tuple[float, ...]:
    """Of a slice in the patient, to a hundredth of a millimeter."""
    plane, (rows, columns), (row_mm, column_mm) = item.plane, item.shape, item.spacing_mm
    across = np.multiply(plane.along_row, (columns - 1) / 2 * column_mm)
    down = np.multiply(plane.along_column, (rows - 1) / 2 * row_mm)
    return tuple(round(float(v), 1) + 0.0 for v in np.add(plane.position, across) + down)


def told(what: str, found: list[Said]) -> bool:
    """Print a line; whether nothing changes."""
    first = found[0]
    changed = sum(other[place][0] != first[place][0] for other in found for place in first)
    apart = max(abs(other[place][1] - first[place][1]) for other in found for place in first)
    pixels = max(abs(other[place][2] - first[place][2]) for other in found for place in first)
    print(
        f"{what}: {len(found)} orders x {len(first)} slices, answers that change {changed}, "
        f"largest difference of p {apart:.4f}, of the outline {pixels} px"
    )
    return changed == 0 and apart <= 0.05


if __name__ == "__main__":
    main()
