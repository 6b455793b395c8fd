"""Calls `analyze` as a user does, on small inputs, and reads back what it wrote."""

import json
import time

import numpy as np

from braintumor_desktop.__main__ import main as program
from tests.helpers import dicom_files
from tests.helpers.fake_networks import head_values


def write_slice(path, index, *, tumor=False, **elements):
    values = head_values(tumor=tumor).astype(np.uint16)
    ds = dicom_files.mr_slice(
        values,
        SOPInstanceUID=f"1.2.3.{index}",
        InstanceNumber=index,
        ImagePositionPatient=[0.0, 3.0 * index, 0.0],
        ImageOrientationPatient=[1.0, 0.0, 0.0, 0.0, 0.0, -1.0],
        **elements,
    )
    return dicom_files.write(path, ds)


def analyze(*paths, output, flags=(), quiet=True):
    """The exit code."""
    said = ["--quiet"] if quiet else []
    return program(["analyze", *map(str, paths), "--output", str(output), *said, *flags])


def wait_for(condition, seconds=20):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.001)
    return condition()


def lines_of(output):
    data = (output / "results.jsonl").read_bytes()
    assert data.endswith(b"\n")
    return [json.loads(line) for line in data.splitlines()]


def by_path(lines, kind="image"):
    return {line["path"]: line for line in lines if line["kind"] == kind}
