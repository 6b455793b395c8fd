"""How long a DICOM segmentation takes: `python -m tests.benchmarks.segmentation`.

A series of 1,000 slices with findings in each is written as our object, with all its checks, and
by a bare call of highdicom with the same pixels, in turn in one run.  What counts is the ratio of
processor times: wall clocks of a busy machine say nothing.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import highdicom as hd
import numpy as np
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from braintumor_desktop.exchange.objects import codes, proof
from braintumor_desktop.exchange.objects.segmentation import segmentation
from braintumor_desktop.exchange.objects.sources import sources_of
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.outline import Outline
from braintumor_desktop.imaging import files
from braintumor_desktop.workflow.cases import case_of
from braintumor_desktop.workflow.worked import Worked
from tests.helpers import dicom_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from braintumor_desktop.exchange.objects.case import Case

ROWS = COLUMNS = 256
MOST = 1.5
"""Times what a bare call takes."""


@dataclass(frozen=True)
class Measured:
    """Seconds of the processor: the best of some runs.

    Attributes:
        bare: highdicom alone, from headers and an array to an object.
        made: ours, from findings to an object.
        written: the bare object and its file.
        proven: ours and its file, read again and compared.
    """

    bare: float
    made: float
    written: float
    proven: float


def write_series(folder: Path, slices: int) -> None:
    """Write a series; its pictures are empty, which makes no difference here."""
    pixels = np.zeros((ROWS, COLUMNS), np.uint16)
    for n in range(slices):
        ds = dicom_files.mr_slice(
            pixels, 12, ImagePositionPatient=[0.0, 0.0, 0.7 * n], InstanceNumber=n + 1,
            ImageOrientationPatient=[1.0, 0.0, 0.0, 0.0, 1.0, 0.0], SliceThickness=0.7,
            SOPInstanceUID=f"{dicom_files.SERIES}.{n + 1}",
        )  # fmt: skip
        dicom_files.write(folder / f"IM{n:04}.dcm", ds)


def case(folder: Path, findings: int) -> Case:
    """Findings by hand that go through all slices, side by side."""
    from braintumor_desktop.cancel import CancelToken

    (series,) = files.scan([folder]).series
    width = COLUMNS // findings
    outlines = []
    for number in range(findings):
        pixels = np.zeros((ROWS, COLUMNS), bool)
        pixels[60:180, number * width + 2 : (number + 1) * width - 2] = True
        masks = {item.id: Mask.of(pixels) for item in series.slices}
        uid = f"2.25.{number + 1}"
        outlines.append(Outline(uid, "glioma", number + 1, "person", masks=masks))
    nothing = [None] * len(series.slices)
    return case_of(series, nothing, CancelToken(), Worked(tuple(outlines)))


def measure(folder: Path, one: Case, times: int) -> Measured:
    """Each in turn, so often; the best of each."""
    headers = list(sources_of(one.series).files)
    pixels = np.zeros((len(headers), ROWS, COLUMNS), np.uint8)
    for number, entry in enumerate(one.findings, start=1):
        for position, mask in entry.finding.masks.items():
            pixels[position][mask.array] = number
    with tempfile.TemporaryDirectory() as out:
        target = Path(out) / "seg.dcm"
        sources = sources_of(one.series)
        ways: tuple[Callable[[], Any], ...] = (
            lambda: _bare(headers, pixels, len(one.findings)),
            lambda: segmentation(one, sources),
            lambda: _bare(headers, pixels, len(one.findings)).save_as(target),
            lambda: proof.write_proven(
                segmentation(one, sources),
                target,
                lambda path: proof.segmentation_is_wrong(path, one, sources),
            ),
        )
        _seconds(ways[0])  # What is imported when first needed.
        took = [[_seconds(way) for way in ways] for _ in range(times)]
    return Measured(*(min(runs) for runs in zip(*took, strict=True)))


def _bare(headers: list[Any], pixels: NDArray[np.uint8], segments: int) -> Any:
    described = [
        hd.seg.SegmentDescription(
            segment_number=number,
            segment_label=f"Finding {number}",
            segmented_property_category=codes.ABNORMAL,
            segmented_property_type=codes.concept_of("glioma"),
            algorithm_type="MANUAL",
        )
        for number in range(1, segments + 1)
    ]
    return hd.seg.Segmentation(
        source_images=headers,
        pixel_array=pixels,
        segmentation_type="BINARY",
        segment_descriptions=described,
        series_instance_uid=generate_uid(),
        series_number=1,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer="none",
        manufacturer_model_name="none",
        software_versions="0",
        device_serial_number="0",
        transfer_syntax_uid=ExplicitVRLittleEndian,
    )


def _seconds(work: Callable[[], Any]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def main() -> int:
    """Print the ratios; 1 where one is larger than it may be."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.segmentation")
    parser.add_argument("--slices", type=int, default=1000)
    parser.add_argument("--findings", type=int, default=2)
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_series(folder, options.slices)
        found = measure(folder, case(folder, options.findings), options.times)
    sys.stdout.write(
        f"{options.slices:,} slices, {options.findings} findings, processor seconds\n"
        f"the object: bare {found.bare:.2f}, ours {found.made:.2f} "
        f"({found.made / found.bare:.2f} x)\n"
        f"its file: bare {found.written:.2f}, ours, read again and compared, {found.proven:.2f} "
        f"({found.proven / found.written:.2f} x)\n"
    )
    pairs = (found.made, found.bare), (found.proven, found.written)
    return int(any(ours > MOST * bare for ours, bare in pairs))


if __name__ == "__main__":
    sys.exit(main())
