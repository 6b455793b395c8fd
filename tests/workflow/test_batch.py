"""Slices in, results out: in order, however they fail, and with little memory."""

import hashlib
import os
import threading
from collections import deque
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled, StorageError
from braintumor_desktop.exchange.heat_map import levels
from braintumor_desktop.findings.result import ImageResult, Verdict
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.image import HeaderReason
from braintumor_desktop.inference import judge
from braintumor_desktop.inference.judge import Networks
from braintumor_desktop.workflow import batch, models, sums
from tests.helpers import dicom_files
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
    item = replace(
        slices_of(pictures)[0], reason=HeaderReason("not_mr", "Not judged: this is a CT.")
    )
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
    def load(_item, token=None):
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


def series_of(*folders):
    return files.scan(folders).series


def work_of(*series):
    return [batch.Work(one, item) for one in series for item in one.slices]


class Kept:
    """A sink that keeps what it is told."""

    def __init__(self, before=None):
        self.images, self.sums, self.threads = [], [], set()
        self._before = before

    def add_image(self, work, judged):
        if self._before is not None:
            self._before(work)
        self.images.append((work, judged))
        self.threads.add(threading.current_thread())

    def add_series(self, series, result, *, is_final):
        self.sums.append((series, result, is_final, len(self.images)))
        self.threads.add(threading.current_thread())

    @property
    def results(self):
        return [judged.result for _, judged in self.images]


def run(work, networks=None, sink=None, token=None, **options):
    sink = sink or Kept()
    networks = networks or fake_networks()
    batch.run(batch.Listed(work), networks, sink, token or CancelToken(), **options)
    return sink


@pytest.fixture
def one_series(tmp_path):
    """Ten slices of a head, 3 mm apart, a tumor in the fourth and fifth."""
    for index in range(10):
        values = head_values(tumor=index in {3, 4}).astype(np.uint16)
        ds = dicom_files.mr_slice(
            values,
            SOPInstanceUID=f"1.2.3.{index}",
            InstanceNumber=index,
            ImagePositionPatient=[0.0, 3.0 * index, 0.0],
            ImageOrientationPatient=[1.0, 0.0, 0.0, 0.0, 0.0, -1.0],
        )
        dicom_files.write(tmp_path / f"IM{index}", ds)
    (series,) = series_of(tmp_path)
    return series


def test_a_run_gives_the_answers_of_single_slices_in_the_order_of_the_work(pictures):
    (pictures / "05.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"broken")
    work = work_of(*series_of(pictures))
    networks = fake_networks()
    results = run(work, networks).results
    one_by_one = [batch.judge_slice(w.slice, networks, CancelToken()) for w in work]
    assert [r.slice for r in results] == [w.slice for w in work]
    for left, right in zip(results, one_by_one, strict=True):
        assert (left.status, left.reason, left.sha256) == (right.status, right.reason, right.sha256)
        assert left.mask_area_px == right.mask_area_px


def test_copies_of_the_networks_judge_side_by_side_and_the_order_stays(pictures):
    both, waited = threading.Barrier(2, timeout=20), []

    def wait_for_the_other(runs):
        if runs == 0:
            both.wait()
            waited.append(runs)

    copies = [fake_networks(wait_for_the_other) for _ in range(2)]
    work = work_of(*series_of(pictures))
    sink = run(work, replace(copies[0], others=(copies[1],)))
    assert [w.slice for w, _ in sink.images] == [w.slice for w in work]
    assert waited == [0, 0]
    assert sum(one.classifier.runs for one in copies) == len(work)


def test_a_run_stays_a_few_items_ahead_so_that_a_new_order_counts(pictures):
    work = work_of(*series_of(pictures))
    queue = deque(work)

    class Queue:
        def take(self):
            return queue.popleft() if queue else None

    def turn_around(work_done):
        if work_done is work[0]:
            queue.reverse()

    sink = Kept(turn_around)
    batch.run(Queue(), fake_networks(), sink, CancelToken())
    order = [work.index(w) for w, _ in sink.images]
    assert sorted(order) == list(range(12))
    # What was ahead by then comes first, then the last ones backward.
    ahead = order.index(11)
    assert 1 <= ahead <= 1 + batch.WAITING
    assert order == [*range(ahead), *range(11, ahead - 1, -1)]


def test_queue_and_sink_are_asked_in_the_thread_of_the_run(one_series):
    asked = set()

    class Queue(batch.Listed):
        def take(self):
            asked.add(threading.current_thread())
            return super().take()

    sink = Kept()
    batch.run(Queue(work_of(one_series)), fake_networks(), sink, CancelToken())
    assert asked == sink.threads == {threading.current_thread()}


@pytest.mark.parametrize("step", ["load", "prepare", "judge"])
@pytest.mark.parametrize("fault", [ValueError("NaN"), RecursionError(), ZeroDivisionError()])
def test_what_goes_wrong_in_an_item_belongs_to_it_and_the_others_go_on(
    pictures, step, fault, monkeypatch, caplog
):
    def fail_at_the_third(call):
        def wrapped(*args):
            if step == "judge" and networks.segmenter.runs == 2:
                networks.segmenter.runs += 1
                raise fault
            if step != "judge" and args[0].path.name == "02.png":
                raise fault
            return call(*args)

        return wrapped

    networks = fake_networks()
    load = fail_at_the_third(files.load) if step == "load" else files.load
    if step != "load":
        monkeypatch.setattr(judge, step, fail_at_the_third(getattr(judge, step)))
    results = run(work_of(*series_of(pictures)), networks, load=load).results
    assert [r.status for r in results].count("done") == 11
    third = results[2]
    assert (third.status, third.reason.code) == ("error", "failed")
    name = type(fault).__name__
    assert third.reason.message.startswith("02.png cannot be judged: the program failed on it")
    assert name in third.reason.message
    (record,) = caplog.records
    assert record.exc_info[1] is fault


def test_a_series_whose_sum_fails_says_so_and_the_others_go_on(
    one_series, pictures, tmp_path, monkeypatch
):
    summarize = sums.summarize

    def fail_once(series, answers, token):
        if series.kind == "dicom":
            raise OverflowError
        return summarize(series, answers, token)

    monkeypatch.setattr(sums, "summarize", fail_once)
    found = series_of(tmp_path)
    sink = run(work_of(*found), sums_before_end=False)
    failed = [result for series, result, _, _ in sink.sums if series.kind == "dicom"]
    assert [(r.status, r.reason.code) for r in failed] == [("error", "failed")]
    assert "OverflowError" in failed[0].reason.message
    assert len(sink.sums) == len(found)


def test_a_fault_of_the_sink_ends_the_run(pictures):
    def full(_work):
        raise StorageError("results.jsonl cannot be written", "the disk is full")

    with pytest.raises(StorageError):
        run(work_of(*series_of(pictures)), sink=Kept(full))
    assert not [t for t in threading.enumerate() if t.name.startswith(("reader", "judge"))]


def test_a_run_that_is_stopped_ends_at_once_and_leaves_no_thread(pictures):
    token, started = CancelToken(), threading.Event()

    def slow(runs):
        if runs == 2:
            started.set()
            assert token_set.wait(20)

    token_set = threading.Event()

    def stop():
        started.wait(20)
        token.cancel()
        token_set.set()

    stopper = threading.Thread(target=stop)
    stopper.start()
    sink = Kept()
    with pytest.raises(Cancelled):
        run(work_of(*series_of(pictures)), fake_networks(slow), sink, token)
    stopper.join()
    assert len(sink.images) == 2
    assert not [t for t in threading.enumerate() if t.name.startswith(("reader", "judge"))]


def test_a_series_is_summed_up_when_its_last_slice_has_an_answer(one_series):
    sink = run(work_of(one_series), sums_before_end=False)
    ((series, result, is_final, after),) = sink.sums
    assert (series, is_final, after) == (one_series, True, 10)
    assert (result.images, result.tumor_images) == (10, 2)
    assert result == summarize(one_series, sink.results)


def test_sums_before_the_end_are_few_and_say_that_they_are_not_final(one_series):
    series = replace(one_series, slices=tuple(many(one_series.slices[0], 1000)))
    counted = []

    def answer(item, _sha256):
        return ImageResult(item, "done", verdict=Verdict({"glioma": 0.1, "no_tumor": 0.9}))

    sink = run(work_of(series), known=answer)
    counted = [after for *_, after in sink.sums]
    assert [is_final for *_, is_final, _ in sink.sums] == [*[False] * (len(counted) - 1), True]
    assert counted[0] == 1
    assert counted[-1] == 1000
    # All sums together look at a few times as many answers as there are, however many.
    assert sum(counted) < 6 * 1000
    assert len(counted) > 10


def many(item, count):
    """Slices of one file; only their frames differ."""
    return [replace(item, frame=index) for index in range(count)]


def test_slices_in_any_order_and_between_those_of_others_complete_their_series(
    one_series, tmp_path
):
    folder = tmp_path / "other"
    folder.mkdir()
    write(folder / "a.png", head_values())
    (other,) = series_of(folder)
    work = work_of(one_series)
    mixed = [*work[5:], *work_of(other), *work[:5]]
    sink = run(mixed, sums_before_end=False)
    assert [series for series, *_ in sink.sums] == [other, one_series]
    assert sink.sums[1][1] == run(work, sums_before_end=False).sums[0][1]


def test_a_series_that_grows_while_it_is_judged_is_complete_with_all_its_slices(one_series):
    small = replace(one_series, slices=one_series.slices[::2])
    work = [
        *work_of(small)[:4],
        *work_of(one_series)[1::2],
        batch.Work(one_series, small.slices[4]),
    ]
    sink = run(work, sums_before_end=False)
    ((series, result, is_final, after),) = sink.sums
    assert (series, is_final, after, result.images) == (one_series, True, 10, 10)


def test_earlier_answers_count_in_the_sum(one_series):
    before = {r.slice: r for r in run(work_of(one_series)[:6]).results}
    sink = run(
        work_of(one_series)[6:],
        earlier=lambda _series, item: before.get(item),
        sums_before_end=False,
    )
    ((_, result, is_final, after),) = sink.sums
    assert (is_final, after) == (True, 4)
    assert result == run(work_of(one_series), sums_before_end=False).sums[0][1]


def test_a_series_that_is_cut_short_is_never_final(one_series):
    sink = run(work_of(one_series)[:9])
    assert sink.sums
    assert not any(is_final for *_, is_final, _ in sink.sums)


def test_pixels_are_handed_on_only_when_asked_for(pictures):
    work = work_of(*series_of(pictures))[:2]
    assert all(judged.image is None for _, judged in run(work).images)
    kept = run(work, keep_images=True).images
    assert [judged.image.shape for _, judged in kept] == [w.slice.shape for w in work]


def test_a_known_answer_is_not_judged_again(pictures):
    work, networks = work_of(*series_of(pictures)), fake_networks()
    third = work[2].slice

    def known(item, sha256):
        return ImageResult(item, "done", sha256=sha256) if item == third else None

    sink = run(work, networks, known=known)
    assert [j.is_known for _, j in sink.images] == [w.slice == third for w in work]
    assert networks.classifier.runs == len(work) - 1


def test_an_empty_mask_takes_no_memory(pictures):
    result = batch.judge_slice(slices_of(pictures)[1], fake_networks(), CancelToken())
    assert result.mask.shape == (51, 41)
    assert result.mask.nbytes == 0


def test_the_evidence_of_an_answer_takes_two_bytes_a_place_and_is_shown_the_same(pictures):
    networks = fake_networks()
    ramp = np.linspace(0.0, 1.0, 64, dtype=np.float32).reshape(8, 8)
    networks.classifier.evidence = np.stack([ramp] * 4)
    item = slices_of(pictures)[0]
    evidence = batch.judge_slice(item, networks, CancelToken()).evidence
    assert evidence.nbytes == 2 * evidence.size
    assert evidence.size <= 64 * 64
    prepared = judge.prepare(item, files.load(item), *networks.shapes)
    exact = judge.judge(prepared, networks, CancelToken()).evidence
    assert exact.dtype == np.float32
    shown, expected = (levels(found, item.shape).astype(int) for found in (evidence, exact))
    assert expected.max() == 255
    assert abs(shown - expected).max() <= 1


def test_a_window_leaves_one_core_free():
    assert models.default_threads() == max(1, os.cpu_count() - 1)
