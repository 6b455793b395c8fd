"""Slices in, results out: in order, however they fail, and with little memory."""

import hashlib
import os
import threading
from dataclasses import replace

import pytest
from PIL import Image as Pillow

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.findings.result import ImageResult
from braintumor_desktop.imaging import files
from braintumor_desktop.inference.judge import Networks
from braintumor_desktop.workflow import batch, models
from tests.helpers.fake_networks import (
    BrokenSession,
    FakeSession,
    fake_networks,
    head_values,
)


def write(path, values):
    Pillow.fromarray(values).save(path)
    return path


def slices_of(folder):
    return [item for one in files.scan([folder]).series for item in one.slices]


@pytest.fixture
def pictures(tmp_path):
    """Twelve heads of different heights; every third has a tumor."""
    for index in range(12):
        values = head_values((50 + index, 41), tumor=index % 3 == 0)
        write(tmp_path / f"{index:02d}.png", values)
    return tmp_path


def test_a_slice_is_judged_with_its_checksum_and_networks(pictures):
    networks = fake_networks()
    item = slices_of(pictures)[0]
    result = batch.judge_slice(item, networks, CancelToken())
    assert result.status == "done"
    assert result.verdict.label == "glioma"
    assert result.mask.shape == (50, 41)
    assert result.mask.pixels > 0
    assert result.models == networks.models
    assert result.sha256 == hashlib.sha256(item.path.read_bytes()).hexdigest()
    assert result.seconds > 0


def test_a_slice_that_its_header_forbids_is_rejected_without_reading_pixels(pictures):
    item = replace(slices_of(pictures)[0], reason=("not_mr", "Not judged: this is a CT."))
    result = batch.judge_slice(item, fake_networks(), CancelToken())
    assert (result.status, result.reason.code) == ("rejected", "not_mr")
    assert result.reason.message == "Not judged: this is a CT."
    assert result.sha256 is not None
    assert result.models


def test_a_file_that_disappeared_is_an_error_with_a_reason(pictures):
    item = slices_of(pictures)[0]
    item.path.unlink()
    result = batch.judge_slice(item, fake_networks(), CancelToken())
    assert (result.status, result.reason.code) == ("error", "unreadable")
    assert "no longer there" in result.reason.message
    assert result.sha256 is None


def test_a_network_that_fails_is_an_error_of_that_slice(pictures):
    networks = Networks(BrokenSession("classifier"), FakeSession("segmenter"))
    result = batch.judge_slice(slices_of(pictures)[0], networks, CancelToken())
    assert (result.status, result.reason.code) == ("error", "network_failed")


def test_too_little_memory_is_an_error_of_that_slice(pictures, monkeypatch):
    def load(_item):
        raise MemoryError

    item = slices_of(pictures)[0]
    monkeypatch.setattr(files, "load", load)
    result = batch.judge_slice(item, fake_networks(), CancelToken())
    assert (result.status, result.reason.code) == ("error", "too_large")


def test_a_stopped_token_stops_before_the_networks(pictures):
    networks, token = fake_networks(), CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        batch.judge_slice(slices_of(pictures)[0], networks, token)
    assert networks.classifier.runs == 0


def test_a_file_of_many_frames_is_hashed_once_until_it_changes(tmp_path, monkeypatch):
    hashed, sha256 = [], files.sha256

    def counted(path, token):
        hashed.append(path)
        return sha256(path, token)

    monkeypatch.setattr(files, "sha256", counted)
    path = tmp_path / "many.tif"
    for number, values in enumerate((head_values(), head_values(tumor=True)), 1):
        frames = [Pillow.fromarray(values) for _ in range(3)]
        frames[0].save(path, save_all=True, append_images=frames[1:])
        os.utime(path, ns=(number, number))
        items = slices_of(path)
        assert [item.frame for item in items] == [0, 1, 2]
        results = [batch.judge_slice(i, fake_networks(), CancelToken()) for i in items]
        assert {r.sha256 for r in results} == {hashlib.sha256(path.read_bytes()).hexdigest()}
        assert len(hashed) == number


def test_reading_ahead_gives_the_same_answers_in_the_same_order(pictures):
    (pictures / "05.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"broken")
    items = slices_of(pictures)
    networks = fake_networks()
    ahead = [judged.result for judged in batch.judge_ahead(items, networks, CancelToken())]
    one_by_one = [batch.judge_slice(item, networks, CancelToken()) for item in items]
    assert [r.slice for r in ahead] == items
    for left, right in zip(ahead, one_by_one, strict=True):
        assert (left.status, left.reason, left.sha256) == (right.status, right.reason, right.sha256)
        assert left.mask_area_px == right.mask_area_px


def test_reading_ahead_stays_a_few_items_ahead(pictures, monkeypatch):
    loaded, load = [], files.load

    def counted(item):
        loaded.append(item)
        return load(item)

    monkeypatch.setattr(batch, "READ_AHEAD", 3)
    monkeypatch.setattr(files, "load", counted)
    answers = batch.judge_ahead(slices_of(pictures), fake_networks(), CancelToken())
    next(answers)
    assert 1 <= len(loaded) <= 3
    answers.close()


def test_closing_the_answers_leaves_no_reader_alive(pictures):
    answers = batch.judge_ahead(slices_of(pictures), fake_networks(), CancelToken())
    next(answers)
    answers.close()
    assert not [t for t in threading.enumerate() if t.name.startswith("reader")]


def test_pixels_are_handed_on_only_when_asked_for(pictures):
    items, networks, token = slices_of(pictures)[:2], fake_networks(), CancelToken()
    assert all(j.image is None for j in batch.judge_ahead(items, networks, token))
    kept = list(batch.judge_ahead(items, networks, token, keep_images=True))
    assert [j.image.shape for j in kept] == [item.shape for item in items]


def test_a_known_answer_is_not_judged_again(pictures):
    items, networks = slices_of(pictures), fake_networks()

    def known(item, sha256):
        return ImageResult(item, "done", sha256=sha256) if item == items[2] else None

    judged = list(batch.judge_ahead(items, networks, CancelToken(), known=known))
    assert [j.is_known for j in judged] == [item == items[2] for item in items]
    assert networks.classifier.runs == len(items) - 1


def test_an_empty_mask_takes_no_memory(pictures):
    result = batch.judge_slice(slices_of(pictures)[1], fake_networks(), CancelToken())
    assert result.mask.shape == (51, 41)
    assert result.mask.nbytes == 0


def test_a_window_leaves_one_core_free():
    assert models.default_threads() == max(1, os.cpu_count() - 1)
