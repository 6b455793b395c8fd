"""`compare`: two dates, their heads, their findings."""

from __future__ import annotations

import json
from collections import Counter

import cv2
import numpy as np
import pytest
from PIL import Image

from braintumor_desktop import NOTICE, __main__
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import compare as command
from braintumor_desktop.findings.registered import Registration
from braintumor_desktop.imaging import files
from braintumor_desktop.phantom.dicom import datasets
from braintumor_desktop.workflow import comparing
from tests.helpers import heads, lesions

TURN = cv2.Rodrigues(np.radians([6.0, -4.0, 9.0]))[0]
SHIFT = np.array([7.0, -5.0, 4.0])
MATRIX = np.eye(4)
MATRIX[:3, :3], MATRIX[:3, 3] = TURN, SHIFT


@pytest.fixture(scope="module")
def dates(tmp_path_factory):
    """A head, and the same lying otherwise a year later: point -> TURN @ point + SHIFT."""
    folder = tmp_path_factory.mktemp("dates")
    for name in ("before", "now"):
        (folder / name).mkdir()
        for n, ds in enumerate(datasets(heads.with_lesion(), description="T1 +C")):
            ds.MagneticFieldStrength = "1.5"
            if name == "now":
                _move(ds, n)
            ds.save_as(folder / name / f"IM{n:03}.dcm", enforce_file_format=True)
    return folder


def _move(ds, n):
    orientation = np.array(ds.ImageOrientationPatient, float).reshape(2, 3) @ TURN.T
    ds.ImageOrientationPatient = [f"{value:.9f}" for value in orientation.ravel()]
    place = TURN @ np.array(ds.ImagePositionPatient, float) + SHIFT
    ds.ImagePositionPatient = [f"{value:.6f}" for value in place]
    ds.MagneticFieldStrength = "3"
    ds.StudyDate, ds.SeriesInstanceUID, ds.FrameOfReferenceUID = "20250302", "1.2.9", "1.2.9.1"
    ds.SOPInstanceUID = ds.file_meta.MediaStorageSOPInstanceUID = f"1.2.9.{n + 2}"


def compare(dates, *flags):
    paths = [str(dates / "before"), str(dates / "now"), "--output", str(dates / "out")]
    return __main__.main(["compare", *paths, "--quiet", *flags])


def test_the_later_head_is_found_in_the_earlier_one(dates, capsys):
    assert compare(dates) == 0
    facts = json.loads((dates / "out" / "compare.json").read_text("utf-8"))
    assert facts["accepted"]
    assert facts["overlap"] > 0.9
    back = np.array(facts["matrix_lps"])
    point = np.array([12.0, -30.0, 25.0])
    assert (back @ [*(TURN @ point + SHIFT), 1])[:3] == pytest.approx(point, abs=0.7)
    assert facts["notice"] == NOTICE
    assert facts["pictures"] == [
        f"{name}-{n}.png" for n in (1, 2, 3) for name in ("fit", "difference")
    ]
    assert all((dates / "out" / name).exists() for name in facts["pictures"])
    assert "fits" in capsys.readouterr().out


def test_acquisition_stands_beside_it_and_what_differs_is_said(dates, capsys):
    if not (dates / "out" / "compare.json").exists():
        compare(dates)
    facts = json.loads((dates / "out" / "compare.json").read_text("utf-8"))
    strength = facts["acquisition"]["field_strength"]
    assert strength == {"before": "1.5 T", "now": "3.0 T", "differs": True}
    assert "Field strength differs: 1.5 T, then 3.0 T." in facts["caveats"]
    tilted = {"before": "axial, oblique", "now": "axial", "differs": True}
    assert facts["acquisition"]["orientation"] == tilted
    assert not facts["acquisition"]["spacing"]["differs"]


def test_both_dates_are_read_once(dates, tmp_path, monkeypatch):
    counted = Counter()
    load = files.load

    def counting(item, *rest):
        counted[item.path] += 1
        return load(item, *rest)

    monkeypatch.setattr(files, "load", counting)
    fits = Registration(MATRIX, 1.4, 0.3, 1.0, 0.1)
    monkeypatch.setattr(comparing.registration, "register", lambda *_args, **_named: fits)
    paths = [str(dates / "before"), str(dates / "now"), "--output", str(tmp_path / "out")]
    assert __main__.main(["compare", *paths, "--quiet"]) == 0
    assert len(counted) == 48
    # One of each series is looked at before, to learn how its values are kept.
    assert sum(counted.values()) == 50


def test_pictures_show_whether_both_fit(dates):
    if not (dates / "out" / "fit-2.png").exists():
        compare(dates)
    difference = np.asarray(Image.open(dates / "out" / "difference-2.png"))
    middle = difference[40:-60, 40:-40].astype(int)
    assert np.abs(middle - 128).mean() < 12
    assert np.asarray(Image.open(dates / "out" / "fit-2.png")).std() > 30


def test_heads_that_do_not_fit_are_an_answer_of_its_own(tmp_path, capsys, monkeypatch):
    lost = Registration(np.eye(4), 1.01, 0.0, 0.3, 4.0, "too little in common")
    found = comparing.Comparison(lesions.series(), lesions.series(), lost, (), ())
    facts = command.facts_of(found)
    assert facts["accepted"] is False
    assert facts["problem"] == "too little in common"
    assert facts["findings"] == []


def test_findings_come_with_their_sizes_and_by_how_much_they_differ(monkeypatch):
    fits = Registration(np.eye(4), 1.4, 0.3, 1.0, 0.1)
    monkeypatch.setattr(comparing, "volume_of", lambda *_: None)
    monkeypatch.setattr(comparing.registration, "register", lambda *_args, **_named: fits)
    monkeypatch.setattr(comparing, "pair_of", lambda *_: None)
    grown = (((8, 20, 25), 17.0), *lesions.BALLS[1:])
    found = comparing.compare(lesions.listing(), lesions.listing(grown), CancelToken())
    first = command.facts_of(found)["findings"][0]
    assert first["now"]["volume_ml"] > first["before"]["volume_ml"]
    assert first["volume_percent"] == pytest.approx(
        100 * (first["now"]["volume_ml"] / first["before"]["volume_ml"] - 1), abs=0.1
    )


def test_nothing_to_compare_is_said(dates, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    paths = [str(dates / "before"), str(tmp_path / "empty"), "--output", str(tmp_path / "out")]
    assert __main__.main(["compare", *paths]) == 1
    assert "nothing to compare" in capsys.readouterr().err.lower()
