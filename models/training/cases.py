"""Whole DICOM series through the program: what the networks say slice by slice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput
from braintumor_desktop.findings.labels import NO_TUMOR
from braintumor_desktop.imaging import files
from braintumor_desktop.inference.judge import Networks, judge, prepare

if TYPE_CHECKING:
    from pathlib import Path

    from braintumor_desktop.imaging.image import Series

FOLDERS = ("dicom_healthy_case", "dicom_glioma_case/t1c")


@dataclass(frozen=True)
class Case:
    """Counts over one series.

    Attributes:
        name: folder and series description.
        slices, tumor, masks, rejected: how many there are, are called tumor, have a mask,
            and were kept out before the verdict.
    """

    name: str
    slices: int
    tumor: int
    masks: int
    rejected: int


def all_cases(data: Path, networks: Networks) -> list[Case]:
    """The bundled synthetic study, and the DICOM cases that are there.

    Args:
        data: the folder with `brain_mri_2d` beside the cases.
        networks: the loaded networks.
    """
    folders = [INSTALLATION / "resources" / "sample", *(data / name for name in FOLDERS)]
    found = [(folder, files.scan([folder])) for folder in folders if folder.is_dir()]
    return [
        _case(f"{folder.name}: {series.description}", series, networks)
        for folder, scan in found
        for series in scan.series
    ]


def _case(name: str, series: Series, networks: Networks) -> Case:
    tumor = masks = rejected = 0
    for item in series.slices:
        try:
            prepared = prepare(item, files.load(item), *networks.shapes)
            found = judge(prepared, networks, CancelToken())
        except BadInput:
            rejected += 1
            continue
        tumor += found.verdict.label != NO_TUMOR
        masks += bool(found.mask.any())
    return Case(name, len(series.slices), tumor, masks, rejected)
