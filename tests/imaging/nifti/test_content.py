"""Compressed volumes: their sums, damage of every kind, stopping, and threads side by side."""

from __future__ import annotations

import gzip
import threading
import zlib
from typing import TYPE_CHECKING

import nibabel
import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadInput, Cancelled
from braintumor_desktop.imaging.nifti import content, reader

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DATA = np.random.default_rng(5).integers(0, 900, (40, 30, 12)).astype(np.int16)
SLICE_BYTES = 40 * 30 * 2
SUM_AND_LENGTH = 8


def volume(path: Path, data: np.ndarray = DATA) -> Path:
    nibabel.Nifti1Image(data, np.eye(4)).to_filename(path)
    return path


def raw_volume(folder: Path, data: np.ndarray = DATA) -> bytes:
    return volume(folder / "raw.nii", data).read_bytes()


def refused(path: Path) -> BadInput:
    with pytest.raises(BadInput) as caught:
        reader.load(path, reader.read_header(path).slices[3].frame)
    return caught.value


def test_a_byte_that_only_the_checksum_notices_makes_a_volume_unreadable(tmp_path):
    """Stored, not packed: every byte of it unpacks, so that nothing but the sum can tell."""
    whole = gzip.compress(raw_volume(tmp_path), compresslevel=0)
    path = tmp_path / "v.nii.gz"
    path.write_bytes(whole)
    np.testing.assert_array_equal(reader.load(path, 3).stored, DATA[:, :, 3].T)
    for place in (5000, len(whole) // 2, len(whole) - SUM_AND_LENGTH - 1):
        damaged = bytearray(whole)
        damaged[place] ^= 0x10
        path.write_bytes(damaged)
        error = refused(path)
        assert error.code == "unreadable"
        assert "checksum" in str(error)


@pytest.mark.parametrize("back", [8, 5, 4, 1], ids=["sum", "sum end", "length", "length end"])
def test_a_sum_or_a_length_that_does_not_fit_makes_a_volume_unreadable(tmp_path, back):
    path = volume(tmp_path / "v.nii.gz")
    damaged = bytearray(path.read_bytes())
    damaged[-back] ^= 0x01
    path.write_bytes(damaged)
    assert refused(path).code == "unreadable"


def test_few_of_400_flipped_bits_go_unnoticed(tmp_path):
    path = volume(tmp_path / "v.nii.gz")
    whole = path.read_bytes()
    random = np.random.default_rng(9)
    unnoticed = 0
    for place in random.integers(10, len(whole), 400):
        damaged = bytearray(whole)
        damaged[place] ^= 1 << int(random.integers(8))
        path.write_bytes(damaged)
        try:
            stored = reader.load(path, 3).stored
        except BadInput:
            continue
        unnoticed += 1
        np.testing.assert_array_equal(stored, DATA[:, :, 3].T)  # in the file's name
    assert unnoticed < 10


@pytest.mark.parametrize("member", [0, 1])
def test_every_member_of_a_compressed_file_is_checked(tmp_path, member):
    raw = raw_volume(tmp_path)
    members = [gzip.compress(raw[:9000], 0), gzip.compress(raw[9000:], 0)]
    path = tmp_path / "v.nii.gz"
    path.write_bytes(b"".join(members))
    np.testing.assert_array_equal(reader.load(path, 9).stored, DATA[:, :, 9].T)
    damaged = bytearray(members[member])
    damaged[5000] ^= 0x40
    members[member] = bytes(damaged)
    path.write_bytes(b"".join(members))
    assert "checksum" in str(refused(path))


def test_damage_behind_the_first_of_several_volumes_is_noticed(tmp_path):
    several = np.stack([DATA, DATA // 2, DATA // 3], axis=3)
    whole = bytearray(gzip.compress(raw_volume(tmp_path, several), 0))
    whole[-2000] ^= 0x08
    path = tmp_path / "v.nii.gz"
    path.write_bytes(whole)
    assert "checksum" in str(refused(path))


@pytest.mark.parametrize("slices", [0, 2, 11])
def test_a_cut_volume_says_how_many_whole_slices_are_in_it(tmp_path, slices):
    raw = raw_volume(tmp_path)
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    present = raw[: 352 + slices * SLICE_BYTES + SLICE_BYTES // 2]
    path = tmp_path / "v.nii.gz"
    path.write_bytes(packer.compress(present) + packer.flush(zlib.Z_SYNC_FLUSH))
    with pytest.raises(BadInput, match=rf"it ends after {slices} of 12 slices"):
        reader.read_header(path)


def test_a_volume_without_its_sum_is_unreadable(tmp_path):
    path = volume(tmp_path / "v.nii.gz")
    path.write_bytes(path.read_bytes()[:-SUM_AND_LENGTH])
    with pytest.raises(BadInput, match="cut short before its checksum"):
        reader.read_header(path)


@pytest.mark.parametrize("tail", [bytes(5000), b"left over by a tape"])
def test_what_follows_the_compressed_content_does_not_matter(tmp_path, tail):
    path = volume(tmp_path / "v.nii.gz")
    path.write_bytes(path.read_bytes() + tail)
    assert len(reader.read_header(path).slices) == 12
    np.testing.assert_array_equal(reader.load(path, 11).stored, DATA[:, :, 11].T)


def test_a_file_that_unpacks_without_end_is_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(content, "MAX_BEHIND", 1 << 16)
    path = tmp_path / "bomb.nii.gz"
    path.write_bytes(gzip.compress(raw_volume(tmp_path) + bytes(1 << 22)))
    with pytest.raises(BadInput, match="longer than its header declares"):
        reader.read_header(path)


def slow_pieces(monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event, list]:
    """Unpacking that starts, tells so, and goes on only when it may."""
    started, may_go_on, unpacked = threading.Event(), threading.Event(), []
    real = content._unpacked

    def slowly(file) -> Iterator[bytes]:
        unpacked.append(file)
        for piece in real(file):
            yield piece
            started.set()
            assert may_go_on.wait(30)
            yield b""

    monkeypatch.setattr(content, "_unpacked", slowly)
    return started, may_go_on, unpacked


def test_threads_that_want_one_volume_unpack_it_once(tmp_path, monkeypatch):
    path = volume(tmp_path / "v.nii.gz")
    started, may_go_on, unpacked = slow_pieces(monkeypatch)
    threads = [threading.Thread(target=reader.load, args=(path, k)) for k in range(4)]
    for thread in threads:
        thread.start()
    assert started.wait(30)
    may_go_on.set()
    for thread in threads:
        thread.join()
    assert len(unpacked) == 1
    np.testing.assert_array_equal(reader.load(path, 2).stored, DATA[:, :, 2].T)


def test_one_volume_does_not_wait_for_another(tmp_path, monkeypatch):
    slow, other = volume(tmp_path / "a.nii.gz"), volume(tmp_path / "b.nii.gz")
    reader.load(other, 0)
    started, may_go_on, _ = slow_pieces(monkeypatch)
    thread = threading.Thread(target=reader.load, args=(slow, 0))
    thread.start()
    assert started.wait(30)
    np.testing.assert_array_equal(reader.load(other, 1).stored, DATA[:, :, 1].T)
    may_go_on.set()
    thread.join()


def test_stopping_ends_the_unpacking(tmp_path, monkeypatch):
    path = volume(tmp_path / "v.nii.gz")
    token = CancelToken()
    real = content._unpacked

    def stopped(file) -> Iterator[bytes]:
        for piece in real(file):
            token.cancel()
            yield piece
            pytest.fail("it went on")

    with monkeypatch.context() as patch:
        patch.setattr(content, "_unpacked", stopped)
        with pytest.raises(Cancelled):
            reader.load(path, 0, token)
    np.testing.assert_array_equal(reader.load(path, 0).stored, DATA[:, :, 0].T)


def test_stopping_ends_the_waiting_for_another_thread(tmp_path, monkeypatch):
    path = volume(tmp_path / "v.nii.gz")
    started, may_go_on, _ = slow_pieces(monkeypatch)
    thread = threading.Thread(target=reader.load, args=(path, 0))
    thread.start()
    assert started.wait(30)
    token = CancelToken()
    timer = threading.Timer(0.1, token.cancel)
    timer.start()
    with pytest.raises(Cancelled):
        reader.load(path, 1, token)
    timer.join()
    may_go_on.set()
    thread.join()


def test_a_damaged_volume_is_not_unpacked_again_for_each_slice(tmp_path, monkeypatch):
    path = volume(tmp_path / "v.nii.gz")
    damaged = bytearray(path.read_bytes())
    damaged[-6] ^= 0x01
    path.write_bytes(damaged)
    unpacked = []
    real = content._unpacked
    monkeypatch.setattr(content, "_unpacked", lambda file: unpacked.append(file) or real(file))
    for k in range(5):
        with pytest.raises(BadInput, match="checksum"):
            reader.load(path, k)
    assert len(unpacked) == 1
