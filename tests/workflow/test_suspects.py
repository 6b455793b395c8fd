"""What may have ended the program is judged in a process of its own, and named if it ends that."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, Reason, Verdict
from braintumor_desktop.imaging import files
from braintumor_desktop.review import answers, database
from braintumor_desktop.workflow import batch, suspects
from braintumor_desktop.workflow.apart import Said
from braintumor_desktop.workflow.messages import write_answer
from braintumor_desktop.workflow.to_database import ToDatabase
from tests.helpers.analyzing import analyze, by_path, lines_of
from tests.helpers.fake_networks import fake_networks, head_values

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from braintumor_desktop.inference.judge import Networks
    from braintumor_desktop.workflow.messages import Request


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(4):
        Pillow.fromarray(head_values((50 + number, 41))).save(folder / f"{number}.png")
    return folder


class Child:
    """Stands for the process of its own: it dies on one file, and answers all others."""

    def __init__(self, deadly: str = "") -> None:
        self.deadly = deadly
        self.asked: list[str] = []

    def judge(self, request: Request) -> Said:
        (item,) = request.items
        self.asked.append(item.path.name)
        if item.path.name == self.deadly:
            reason = Reason("failed", "It ends the process that judges it (signal 11).")
            result = ImageResult(item, "error", reason, models=request.models)
        else:
            verdict = Verdict({"glioma": 0.25, "no_tumor": 0.75})
            mask = Mask.of(np.zeros(item.shape, np.bool_))
            sha256 = files.sha256(item.path)
            result = ImageResult(item, "done", None, sha256, verdict, mask, models=request.models)
        return Said([write_answer(result)], explains=False)

    def end(self) -> None:
        pass


@pytest.fixture
def child(monkeypatch: pytest.MonkeyPatch) -> Child:
    made = Child()
    monkeypatch.setattr(suspects, "Apart", lambda: made)
    return made


@contextmanager
def sink_for(place: Path, networks: Networks) -> Iterator[ToDatabase]:
    path = place / "worklist.db"
    with database.opened(path) as opened, answers.opened(opened) as kept:
        made = ToDatabase(opened, kept, networks.models)
        made.begin()
        yield made


def judge(scans: Path, place: Path, networks: Networks, *, crashes: bool = False) -> None:
    work = [batch.Work(one, item) for one in files.scan([scans]).series for item in one.slices]
    with sink_for(place, networks) as sink:
        try:
            batch.run(batch.Listed(work), networks, sink, CancelToken(), known=sink.known)
        finally:
            if not crashes:
                sink.stopped()


class Crash(BaseException):
    """The process is gone."""


def crash_at(number: int) -> Networks:
    def before(earlier: int) -> None:
        if earlier == number:
            raise Crash

    return fake_networks(before)


def left(place: Path) -> int:
    with (
        database.opened(place / "worklist.db") as opened,
        answers.opened(opened) as kept,
    ):
        return len(kept.left())


def test_what_was_under_way_is_judged_apart_and_the_rest_as_ever(
    scans: Path, tmp_path: Path, child: Child
) -> None:
    with pytest.raises(Crash):
        judge(scans, tmp_path, crash_at(1), crashes=True)
    assert left(tmp_path) > 0
    judge(scans, tmp_path, networks := fake_networks())
    assert "0.png" not in child.asked
    assert "1.png" in child.asked
    assert len(child.asked) + networks.classifier.runs == 3  # type: ignore[attr-defined]
    assert left(tmp_path) == 0


def test_what_ends_the_other_process_too_is_named_and_stays_suspected(
    scans: Path, tmp_path: Path, child: Child
) -> None:
    child.deadly = "1.png"
    with pytest.raises(Crash):
        judge(scans, tmp_path, crash_at(1), crashes=True)
    for _ in range(2):
        child.asked.clear()
        judge(scans, tmp_path, fake_networks())
        assert "1.png" in child.asked
        assert left(tmp_path) == 1
    with sink_for(tmp_path, fake_networks()) as sink:
        (item,) = (s for one in files.scan([scans / "1.png"]).series for s in one.slices)
        answer = sink.known(item, files.sha256(item.path))
    assert answer is not None
    assert answer.reason is not None
    assert "signal 11" in answer.reason.message


def test_a_stop_in_order_leaves_nothing_suspected(
    scans: Path, tmp_path: Path, child: Child
) -> None:
    with pytest.raises(Crash):
        judge(scans, tmp_path, crash_at(1))
    assert left(tmp_path) == 0


@pytest.mark.model
@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_a_batch_that_a_picture_ends_is_gone_on_from(scans: Path, tmp_path: Path) -> None:
    """The process is really gone, and the other one really judges."""
    script = (
        "import os, sys\n"
        "from braintumor_desktop.workflow import batch\n"
        "from braintumor_desktop.__main__ import main\n"
        "judge = batch.judge\n"
        "def deadly(read, *given):\n"
        "    if read.item.path.name == '2.png': os.abort()\n"
        "    return judge(read, *given)\n"
        "batch.judge = deadly\n"
        "main(sys.argv[1:])\n"
    )
    given = ["--database", str(tmp_path / "worklist.db"), "--resume"]
    flags = ["--output", str(tmp_path / "out"), "--quiet", *given]
    done = subprocess.run(
        [sys.executable, "-c", script, "analyze", str(scans), *flags],
        capture_output=True, check=False, env=os.environ | {"PYTHONPATH": str(INSTALLATION)},
    )  # fmt: skip
    assert done.returncode < 0
    assert left(tmp_path) > 0
    analyze(scans, output=tmp_path / "out", flags=given)
    lines = by_path(lines_of(tmp_path / "out"))
    assert set(lines) == {"0.png", "1.png", "2.png", "3.png"}
    assert {line["status"] for line in lines.values()} <= {"done", "rejected"}
    assert left(tmp_path) == 0
