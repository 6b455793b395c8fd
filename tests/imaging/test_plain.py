"""Only plain files are opened, and what goes wrong with one file stays with it."""

from __future__ import annotations

import hashlib
import logging
import os
import socket  # noqa: TID251 - of this machine: one that lies in a folder
import struct
import sys
import threading
from pathlib import Path

import nibabel
import numpy as np
import pytest
from PIL import Image as Pillow
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    JPEGLSLossless,
)

from braintumor_desktop.errors import BadInput, Cancelled
from braintumor_desktop.exchange.results_folder import is_results_folder
from braintumor_desktop.imaging import files, raster
from braintumor_desktop.imaging.plain import kept_to, open_plain, opened_once
from tests.helpers import dicom_files
from tests.helpers.opening import opens_of

UNFORESEEN = [
    ValueError("DOE^JANE"),
    IndexError("list index out of range"),
    OverflowError("too large to convert"),
    ZeroDivisionError(),
    struct.error("unpack requires"),
    RecursionError("maximum recursion depth"),
    TypeError("'NoneType'"),
    KeyError("x"),
]


def picture(path: Path) -> Path:
    Pillow.fromarray(np.arange(35, dtype=np.uint8).reshape(5, 7)).save(path)
    return path


@pytest.mark.parametrize("error", UNFORESEEN, ids=lambda error: type(error).__name__)
def test_a_search_goes_on_after_an_error_that_nobody_foresaw(tmp_path, monkeypatch, caplog, error):
    bad, good = picture(tmp_path / "a.png"), picture(tmp_path / "b.png")
    real = raster.read_header

    def read_header(path: Path) -> list:
        if path == bad:
            raise error
        return real(path)

    monkeypatch.setattr(raster, "read_header", read_header)
    with caplog.at_level(logging.ERROR):
        found = files.scan([tmp_path])
    assert [series.slices[0].path for series in found.series] == [good]
    assert [(p.path, p.code, p.is_rejection) for p in found.problems] == [
        (bad, "unreadable", False)
    ]
    assert found.problems[0].message.startswith("a.png cannot be read: its content is damaged")
    assert [record.exc_info[1] for record in caplog.records] == [error]
    assert not any("a.png" in record.getMessage() for record in caplog.records)


@pytest.mark.parametrize("error", UNFORESEEN, ids=lambda error: type(error).__name__)
def test_decoding_gives_a_reason_whatever_the_reader_raises(tmp_path, monkeypatch, error):
    item = files.scan([picture(tmp_path / "a.png")]).series[0].slices[0]

    def load(*_arguments: object) -> None:
        raise error

    monkeypatch.setattr(raster, "load", load)
    with pytest.raises(BadInput) as caught:
        files.load(item)
    assert caught.value.code == "unreadable"
    assert caught.value.__cause__ is error


def test_a_file_for_which_there_is_no_memory_is_too_large(tmp_path):
    with pytest.raises(BadInput) as caught, kept_to(tmp_path / "IM1"):
        raise MemoryError
    assert caught.value.code == "too_large"
    assert str(caught.value).startswith("IM1 is too large to open: there is not enough memory.")


def test_a_stop_is_no_fault_of_the_file(tmp_path):
    with pytest.raises(Cancelled), kept_to(tmp_path):
        raise Cancelled


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no names in folders there")
@pytest.mark.timeout(10)
def test_a_pipe_is_refused_at_once_whatever_its_name(tmp_path):
    os.mkfifo(tmp_path / "results.jsonl")
    os.mkfifo(tmp_path / "IM1.dcm")
    with pytest.raises(BadInput, match="it is a socket, a pipe or a device"):
        open_plain(tmp_path / "IM1.dcm")
    assert not is_results_folder(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no names in folders there")
@pytest.mark.timeout(10)
def test_a_file_that_became_a_pipe_is_a_problem_of_that_file(tmp_path):
    item = files.scan([picture(tmp_path / "a.png")]).series[0].slices[0]
    item.path.unlink()
    os.mkfifo(item.path)
    for read in (lambda: files.load(item), lambda: files.sha256(item.path)):
        with pytest.raises(BadInput) as caught:
            read()
        assert caught.value.code == "unreadable"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device")
@pytest.mark.timeout(10)
def test_an_endless_device_behind_a_link_is_not_read(tmp_path):
    (tmp_path / "volume.nii").symlink_to("/dev/zero")
    with pytest.raises(BadInput, match="a device"):
        open_plain(tmp_path / "volume.nii")
    found = files.scan([tmp_path / "volume.nii"])
    assert [problem.code for problem in found.problems] == ["unreadable"]


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no such sockets")
def test_a_socket_is_not_opened(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.dcm")
        with pytest.raises(BadInput, match="a socket"):
            open_plain(Path("s.dcm"))


def test_a_plain_file_is_read_as_it_is(tmp_path):
    (tmp_path / "a").write_bytes(b"a\r\nb\x1a")
    with open_plain(tmp_path / "a") as file:
        assert file.read() == b"a\r\nb\x1a"


def study(folder: Path) -> list[str]:
    """A file of every kind."""
    syntaxes = (
        ExplicitVRLittleEndian,
        JPEGLSLossless,
        DeflatedExplicitVRLittleEndian,
        ExplicitVRBigEndian,
    )
    for number, syntax in enumerate(syntaxes):
        ds = dicom_files.mr_slice(SOPInstanceUID=f"1.2.3.{number}")
        dicom_files.write(folder / f"{number}.dcm", ds, syntax)
    gray = np.arange(3500, dtype=np.uint8).reshape(50, 70)
    for suffix in ("png", "jpg", "tif", "bmp", "webp"):
        Pillow.fromarray(gray).save(folder / f"picture.{suffix}")
    Pillow.fromarray(gray).save(folder / "packed.tif", compression="tiff_lzw")
    volume = np.arange(3500, dtype=np.int16).reshape(50, 70, 1)
    for name in ("volume.nii", "volume.nii.gz"):
        nibabel.Nifti1Image(volume, np.eye(4)).to_filename(folder / name)
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_opened_once_to_find_it_and_once_to_load_and_hash_it(tmp_path):
    names = study(tmp_path)
    found = []
    searched = opens_of(tmp_path, lambda: found.append(files.scan([tmp_path])))
    assert searched == {str(tmp_path / name): 1 for name in names}
    items = [item for series in found[0].series for item in series.slices]
    assert sorted(item.path.name for item in items) == names
    loaded, hashes = {}, {}

    def load() -> None:
        for item in items:
            with opened_once(item.path):
                hashes[item.path.name] = files.sha256(item.path)
                loaded[item.path.name] = files.load(item).stored

    assert opens_of(tmp_path, load) == {str(item.path): 1 for item in items}
    expected = {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in tmp_path.iterdir()}
    assert hashes == {name: expected[name] for name in hashes}
    np.testing.assert_array_equal(loaded["1.dcm"], loaded["0.dcm"])


def test_readers_of_one_open_file_have_a_place_of_their_own(tmp_path):
    (tmp_path / "a").write_bytes(bytes(range(256)) * 100)
    with opened_once(tmp_path / "a"), open_plain(tmp_path / "a") as one:
        assert one.read(5) == b"\0\1\2\3\4"
        with open_plain(tmp_path / "a", buffering=0) as other:
            assert other.seek(-2, os.SEEK_END) == 25_598
            assert other.read(10) == b"\xfe\xff"
        assert one.read(3) == b"\5\6\7"
        assert one.seek(20_000) == one.tell() == 20_000
        assert one.read(1) == bytes([20_000 % 256])
    with open_plain(tmp_path / "a") as file:
        assert file.read(1) == b"\0"


def test_another_thread_opens_its_own(tmp_path):
    (tmp_path / "a").write_bytes(b"abc")
    with opened_once(tmp_path / "a"):
        read = []

        def other() -> None:
            with open_plain(tmp_path / "a") as file:
                read.append(file.read())

        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
    assert read == [b"abc"]
