"""What a caller makes of what workers say, without workers."""

import json
from concurrent.futures import CancelledError
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("distributed", reason="needs the extra cluster")

from distributed import KilledWorker

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import BadCluster, Cancelled
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, ModelId, Verdict
from braintumor_desktop.imaging.image import Series, Slice
from braintumor_desktop.workflow import messages
from braintumor_desktop.workflow.batch import Work
from braintumor_desktop.workflow.cluster import Cluster
from braintumor_desktop.workflow.to_folder import Wishes

MODELS = (ModelId("a", "1", "0" * 64),)


class Future:
    """A task that has ended."""

    def __init__(self, outcome):
        self.outcome = outcome

    def result(self, timeout=None):
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome

    def add_done_callback(self, call):
        call(self)


class Client:
    """Judges at once, as a test says."""

    def __init__(self, answer):
        self.answer = answer
        self.batches = []

    def nthreads(self):
        return {"tcp://one": 1}

    def submit(self, _function, text, **_how):
        request = messages.read_request(text)
        if not request.items:  # The greeting.
            return Future((json.dumps({"explains": False}), []))
        self.batches.append([item.path.name for item in request.items])
        try:
            answers = [self.answer(item, request) for item in request.items]
        except Exception as error:  # noqa: BLE001 -- as a future holds it
            return Future(error)
        return Future((json.dumps({"explains": False}), [(a.text, a.pictures) for a in answers]))

    def cancel(self, _futures):
        pass


class Sink:
    """Remembers what it was given."""

    def __init__(self, known=None):
        self.results, self.sums, self.before = {}, [], known or {}
        self.asked = []

    def checksums(self, item):
        return tuple(self.before.get(item.path.name, {}))

    def known(self, item, sha256):
        self.asked.append((item.path.name, sha256))
        found = self.before[item.path.name][sha256]
        return None if found is None else replace(found, slice=item)

    def lacks_overlay(self, result):
        return result.brain == 0.5

    def add_image(self, work, judged):
        assert work.slice.path.name not in self.results
        self.results[work.slice.path.name] = judged

    def add_series(self, series, result, *, is_final):
        assert is_final
        self.sums.append((series.id, result.images))


def done(item, sha256="new", brain=None):
    mask, verdict = Mask.of(np.zeros((4, 5), np.bool_)), Verdict({"glioma": 0.4, "no_tumor": 0.6})
    return ImageResult(item, "done", None, sha256, verdict, mask, models=MODELS, brain=brain)


def judged(item, _request):
    return messages.write_answer(done(item))


def run(answer, *, count=60, known=None, token=None):
    slices = tuple(Slice(Path(f"/scans/IM{n}"), None, (4, 5)) for n in range(count))
    series = Series("s", "dicom", slices)
    client, sink = Client(answer), Sink(known)
    work = [Work(series, item) for item in slices]
    Cluster(client, MODELS).judge(work, sink, token or CancelToken(), Wishes())
    return client, sink


def test_every_item_is_asked_once_in_batches_and_the_series_is_summed_up():
    client, sink = run(judged)
    assert sorted(name for batch in client.batches for name in batch) == sorted(sink.results)
    assert len(sink.results) == 60
    assert {len(batch) for batch in client.batches} == {15}
    assert sink.sums == [("s", 60)]


def test_large_batches_have_fifty_items():
    client, _ = run(judged, count=430)
    assert [len(batch) for batch in client.batches] == [*[50] * 8, 30]


def test_items_of_a_batch_that_ends_its_workers_are_asked_alone_and_the_guilty_one_is_named():
    def deadly(item, request):
        if item.path.name == "IM7":
            raise KilledWorker("task", None, 3)
        return judged(item, request)

    client, sink = run(deadly)
    failed = {name: one.result for name, one in sink.results.items() if one.result.reason}
    assert set(failed) == {"IM7"}
    assert "every worker that tried it has ended" in failed["IM7"].reason.message
    assert failed["IM7"].models == MODELS
    assert len(sink.results) == 60
    assert [len(batch) for batch in client.batches].count(1) == 15


def test_what_is_known_is_taken_from_the_earlier_run():
    before = {"IM1": {"old": done(None, "old")}, "IM2": {"old": None}}

    def answer(item, request):
        known = request.earlier.get(request.items.index(item))
        if known:
            assert known == ["old"]
            return messages.known_answer("old")
        return judged(item, request)

    client, sink = run(answer, known=before)
    assert sink.results["IM1"].is_known
    # Its mask is gone: it is judged once more.
    assert (sink.results["IM2"].is_known, sink.results["IM2"].result.sha256) == (False, "new")
    assert sorted(sink.asked) == [("IM1", "old"), ("IM2", "old")]
    assert sum("IM2" in batch for batch in client.batches) == 2


def test_a_known_answer_without_its_overlay_gets_it_and_stays_known():
    before = {"IM1": {"old": done(None, "old", brain=0.5)}}

    def answer(item, request):
        if request.earlier.get(request.items.index(item)):
            return messages.known_answer("old")
        made = judged(item, request)
        return messages.Answer(made.text, {**made.pictures, "overlays": b"PNG"})

    _, sink = run(answer, known=before)
    assert (sink.results["IM1"].is_known, sink.results["IM1"].pictures) == (
        True,
        {"overlays": b"PNG"},
    )
    assert sink.results["IM1"].result.sha256 == "old"


def test_a_worker_that_does_not_see_the_files_is_said(tmp_path, monkeypatch):
    def missing(item, _request):
        return messages.write_answer(done(item), is_missing=True)

    _, sink = run(missing)  # They are not here either.
    assert len(sink.results) == 60
    monkeypatch.setattr("os.path.lexists", lambda _path: True)
    with pytest.raises(BadCluster, match=r"A worker does not see the files: IM0 is here"):
        run(missing)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (CancelledError(), "The scheduler is gone"),
        (ModuleNotFoundError("No module named 'braintumor_desktop'"), "Install the program"),
        (RuntimeError("it broke\nand more"), "RuntimeError, it broke. What is finished is kept"),
    ],
)
def test_what_goes_wrong_at_a_worker_is_said(error, said):
    def fails(_item, _request):
        raise error

    with pytest.raises(BadCluster) as caught:
        run(fails)
    assert said in str(caught.value)


def test_a_worker_with_another_program_ends_the_call():
    client = Client(judged)
    client.submit = lambda *_a, **_k: Future((json.dumps({"refused": "It is older."}), []))
    with pytest.raises(BadCluster, match="The worker tcp://one refuses: It is older"):
        Cluster(client, MODELS)


def test_it_is_stopped():
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        run(judged, token=token)
