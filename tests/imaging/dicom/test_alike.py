"""What slices of a series share is read once: no slice may take what is another one's."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.dicom import header
from braintumor_desktop.imaging.dicom import reader as dicom
from tests.helpers import dicom_files as files

if TYPE_CHECKING:
    from pathlib import Path

PIXELS = np.arange(35, dtype=np.uint16).reshape(5, 7)

CHANGES: list[dict[str, Any]] = [
    {},
    {"SOPInstanceUID": "1.2.3"},
    {"InstanceNumber": 99},
    {"InstanceNumber": None},
    {"ImagePositionPatient": ["1", "2", "3"]},
    {"ImagePositionPatient": None},
    {"ImagePositionPatient": ["1", "2"]},
    {"ImagePositionPatient": ["1e9", "2", "3"]},
    {"ImageOrientationPatient": ["1", "0", "0", "0", "1", "0"]},
    {"ImageOrientationPatient": ["1", "0", "0", "1", "0", "0"]},
    {"ImageOrientationPatient": None},
    {"PixelSpacing": ["1", "1"]},
    {"PixelSpacing": ["0", "1"]},
    {"FrameOfReferenceUID": "1.9"},
    {"WindowCenter": "7", "WindowWidth": "9"},
    {"WindowCenter": ["7", "8"], "WindowWidth": ["9", "10"]},
    {"WindowCenter": "7", "WindowWidth": "0"},
    {"RescaleSlope": "3", "RescaleIntercept": "-1"},
    {"RescaleSlope": "0"},
    {"PixelPaddingValue": 3},
    {"ImageType": ["ORIGINAL", "PRIMARY", "P", "ND"]},
    {"EchoTime": "30"},
    {"AcquisitionNumber": 2},
    {"BodyPartExamined": "KNEE"},
    {"Modality": "CT"},
    {"PatientID": "P2"},
    {"PatientName": "ROE^RICHARD"},
    {"SeriesInstanceUID": "1.7"},
    {"StudyDate": "20250101"},
    {"PhotometricInterpretation": "MONOCHROME1"},
    {"PixelRepresentation": 1},
    {"BitsStored": 10, "HighBit": 9},
    {"Rows": 7, "Columns": 5},
    {"Rows": 50},
    {"BitsStored": 99},
    {"NumberOfFrames": 0},
    {"PresentationLUTShape": "INVERSE"},
    {"Manufacturer": "Braintumor Desktop phantom"},
]


def told(path: Path) -> Any:
    """All that is read of a file, or why not."""
    try:
        slices = dicom.read_headers(path)
        image = dicom.load(path, None)
    except BadInput as error:
        return error.code, error.text
    shown = image.slope, image.intercept, image.inverted, image.windows, image.padding
    return slices, shown, image.stored.tolist()


def test_a_slice_is_read_the_same_after_any_others(tmp_path: Path) -> None:
    paths = [
        files.write(tmp_path / f"{index}", files.mr_slice(PIXELS, **change))
        for index, change in enumerate(CHANGES)
    ]
    alone = {}
    for path in paths:
        header._cached.cache_clear()
        header._shared.cache_clear()
        alone[path] = told(path)
    for seed in range(6):
        header._shared.cache_clear()
        random.Random(seed).shuffle(paths)
        for path in paths:
            header._cached.cache_clear()
            assert told(path) == alone[path], CHANGES[int(path.name)]
        # The others of the same kind were read from what the first one left.
        assert header._shared.cache_info().hits >= 8


def test_files_of_another_folder_are_not_taken_for_the_same_series(tmp_path: Path) -> None:
    """Files that name no series are held together by their folder."""
    ds = files.mr_slice(PIXELS, SeriesInstanceUID=None)
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        path = files.write(tmp_path / name / "IM", ds)
        assert dicom.read_headers(path)[0].facts.folder == str(tmp_path / name)


def test_a_slice_that_is_cut_short_is_noticed_after_a_whole_one(tmp_path: Path) -> None:
    whole = files.write(tmp_path / "a", files.mr_slice(PIXELS))
    dicom.read_headers(whole)
    (tmp_path / "b").write_bytes(whole.read_bytes()[:-20])
    with pytest.raises(BadInput) as caught:
        dicom.read_headers(tmp_path / "b")
    assert caught.value.code == "unreadable"
    assert caught.value.series_uid == files.SERIES
