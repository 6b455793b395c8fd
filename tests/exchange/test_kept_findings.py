"""What a reader said of findings, through the file and back; damage is no finding."""

import json

import numpy as np
import pytest

from braintumor_desktop.exchange import kept, kept_findings, kept_masks
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.said import Said
from tests.helpers import kept_files


def mask():
    array = np.zeros((41, 57), bool)
    array[10:23, 5:38] = np.random.default_rng(2).random((13, 33)) > 0.4
    return Mask.of(array)


SAID = Said("rejected", 2, {"1.2 1.2.7 0 0": mask(), "file abc 3": mask()})


def test_what_was_said_comes_back_with_its_masks(tmp_path):
    path = tmp_path / "work" / "a.json"
    kept_files.write(path, {"findings": {"2.25.1": SAID}, "thresholds": {"abc": 35}})
    values = kept.read(path).values
    assert values == {"findings": {"2.25.1": SAID}, "thresholds": {"abc": 35}}


def test_the_threshold_at_which_it_was_accepted_comes_back(tmp_path):
    said = Said("accepted", 2, SAID.masks, percent=35)
    path = tmp_path / "work" / "a.json"
    kept_files.write(path, {"findings": {"2.25.1": said}})
    assert kept.read(path).values == {"findings": {"2.25.1": said}}


@pytest.mark.parametrize("status", ["proposed", "accepted"])
def test_a_target_comes_back(tmp_path, status):
    target = Said(status, 2, SAID.masks, is_target=True)
    path = tmp_path / "work" / "a.json"
    kept_files.write(path, {"findings": {"2.25.1": target}})
    assert kept.read(path).values == {"findings": {"2.25.1": target}}


@pytest.mark.parametrize(
    "change",
    [
        {"status": "proposed"},
        {"target": "yes"},
        {"threshold": 0.5},
        {"threshold": 500},
        {"number": 0},
        {"masks": {"a": {"shape": [4, 4], "box": [0, 0, 5, 4], "bits": ""}}},
        {"masks": {"a": {"shape": [4, 4], "box": [0, 0, 4, 4], "bits": "AAAA"}}},
        {"masks": {"a": {"shape": [10**9, 4], "box": [0, 0, 4, 4], "bits": ""}}},
    ],
)
def test_what_cannot_be_is_refused(change):
    value = json.loads(json.dumps(kept_findings.to_json(SAID))) | change
    with pytest.raises(ValueError):  # noqa: PT011 -- the words of many libraries
        kept_findings.from_json(value)


@pytest.mark.parametrize("value", [4, 96, 0.5, "50", None])
def test_a_threshold_is_whole_percent(value):
    with pytest.raises(ValueError, match="threshold"):
        kept_findings.threshold_from_json(value)


def test_bits_that_would_fill_the_memory_are_refused():
    import base64
    import zlib

    bomb = base64.b64encode(zlib.compress(bytes(10**7))).decode()
    value = {"a": {"shape": [9, 9], "box": [0, 0, 9, 9], "bits": bomb}}
    with pytest.raises(ValueError, match="bytes of a mask"):
        kept_masks.from_json(value)
