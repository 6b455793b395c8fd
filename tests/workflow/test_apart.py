"""Judging in a child process: the same answers, and an item that ends it ends nothing else."""

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as Pillow

from braintumor_desktop.errors import BadModel
from braintumor_desktop.imaging import files
from braintumor_desktop.station import child
from braintumor_desktop.workflow import messages, models
from braintumor_desktop.workflow.apart import Apart
from braintumor_desktop.workflow.messages import Request
from tests.helpers import poison
from tests.helpers.fake_networks import head_values

pytestmark = [pytest.mark.model, pytest.mark.skipif(os.name == "nt", reason="signals")]
IDS = models.ids_in_use()


@pytest.fixture
def apart():
    one = Apart()
    yield one
    one.end()


def pictures(folder: Path, *names: str):
    for name in names:
        Pillow.fromarray(head_values((70, 51))).save(folder / name)
    return tuple(item for one in files.scan([folder]).series for item in one.slices)


def test_an_item_that_ends_its_process_is_named_and_the_others_are_judged(
    tmp_path, monkeypatch, apart
):
    monkeypatch.setattr(child, "command", poison.command)
    names = [f"p{n}.png" for n in range(8)]
    items = pictures(tmp_path, *names, "p3-poison.png", "p7-poison.png")
    said = apart.judge(Request(IDS, items))
    found = [messages.read_answer(a, i) for a, i in zip(said.answers, items, strict=True)]
    dead = {one.slice.path.name: one.reason for one in found if one.status == "error"}
    assert set(dead) == {"p3-poison.png", "p7-poison.png"}
    text = "p3-poison.png cannot be judged: it ends the process that judges it (signal 11)."
    assert (dead["p3-poison.png"].code, dead["p3-poison.png"].message) == ("failed", text)
    assert all(one.models == IDS for one in found)


def test_a_child_that_was_killed_between_two_requests_is_started_again(tmp_path, apart):
    items = pictures(tmp_path, "a.png")
    first = apart.judge(Request(IDS, items)).answers[0]
    os.kill(apart._server.pid, signal.SIGKILL)
    os.waitid(os.P_PID, apart._server.pid, os.WEXITED | os.WNOWAIT)
    again = apart.judge(Request(IDS, items)).answers[0]
    one, two = (messages.read_answer(answer, items[0]) for answer in (first, again))
    assert (one.status, one.verdict, one.sha256) == (two.status, two.verdict, two.sha256)


def test_what_is_known_is_not_judged_and_what_is_not_there_is_said(tmp_path, apart):
    items = pictures(tmp_path, "a.png", "b.png", "gone.png")
    (tmp_path / "gone.png").unlink()
    sums = files.sha256(items[0].path)
    earlier = {0: ("0" * 64, sums), 1: (sums[::-1],)}
    known, judged, gone = apart.judge(Request(IDS, items, earlier)).answers
    assert known.known == sums
    assert messages.read_answer(judged, items[1]).sha256 is not None
    assert gone.is_missing
    assert messages.read_answer(gone, items[2]).reason.code == "unreadable"


def test_other_networks_and_programs_are_refused_in_words(apart):
    changed = (replace(IDS[0], sha256="f" * 64), *IDS[1:])
    with pytest.raises(BadModel, match=r"networks are not the same.*ffffffffffff.* wanted"):
        apart.judge(Request(changed))
    with pytest.raises(BadModel, match=r"There is no classifier named nobody's"):
        apart.judge(Request((replace(IDS[0], name="nobody's"), *IDS[1:])))
    with pytest.raises(BadModel, match=r"version .* is here, 0\.0 asks"):
        apart.judge(Request(IDS, program="0.0"))
    assert apart.judge(Request(IDS)).answers == []


def test_a_child_that_does_not_start_is_said(monkeypatch, apart):
    monkeypatch.setattr(child, "command", lambda task: [*poison.command(task)[:3], "1/0"])
    with pytest.raises(BadModel, match="process that judges does not start"):
        apart.judge(Request(IDS))
