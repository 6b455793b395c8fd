"""What tells slices apart."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from PIL import Image as PilImage

from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.image import Series, Slice, Stamp
from tests.helpers.dicom_files import SERIES, mr_slice, write

HERE = Slice(Path("/scans/a.png"), None, (4, 6), stamp=Stamp(100, 5))


def test_a_dicom_slice_is_known_by_what_its_file_says_wherever_it_lies(tmp_path: Path) -> None:
    ds = mr_slice(SOPInstanceUID="1.2.3")
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    write(tmp_path / "one" / "IM1", ds)
    write(tmp_path / "other" / "renamed.dcm", ds)
    keys = [files.scan([tmp_path / name]).series[0].slices[0].key for name in ("one", "other")]
    assert keys[0] == keys[1]
    assert (keys[0].series, keys[0].instance, keys[0].frame) == (SERIES, "1.2.3", None)


def test_a_picture_that_was_changed_is_another(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    PilImage.new("L", (6, 4), 10).save(path)
    before = files.scan([path]).series[0].slices[0]
    assert files.scan([path]).series[0].slices[0].key == before.key
    PilImage.new("L", (6, 4), 200).save(path)
    os.utime(path, ns=(1, 1))
    after = files.scan([path]).series[0].slices[0]
    assert after.stamp == Stamp(path.stat().st_size, 1)
    assert after.key != before.key


def test_frames_and_twins_of_one_instance_are_told_apart() -> None:
    one = replace(HERE, sop_uid="1.2", series_uid="1")
    assert one.key == replace(one, path=Path("/elsewhere"), stamp=None).key
    assert len({one.key, replace(one, frame=0).key, replace(one, twin=1).key}) == 3


def test_a_series_knows_the_place_of_each_slice() -> None:
    slices = tuple(replace(HERE, frame=n) for n in (4, 0, 7))
    series = Series("s", "nifti", slices)
    assert [series.places[replace(item).key] for item in slices] == [0, 1, 2]
