"""`analyze --scheduler`: a cluster on the loopback gives the lines of one computer."""

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import pytest
from PIL import Image as Pillow

from braintumor_desktop.__main__ import main as program
from braintumor_desktop.workflow import cluster_worker, messages
from braintumor_desktop.workflow.apart import Apart
from braintumor_desktop.workflow.messages import Request
from tests.helpers import clusters
from tests.helpers.analyzing import by_path, lines_of, wait_for
from tests.helpers.fake_networks import head_values

SAMPLE = clusters.ROOT / "resources" / "sample" / "1_t1_gd_lesion"
CALL = """
import os, sys
def hook(event, arguments):
    if event == "socket.bind":
        print("LISTENS", arguments[1], file=sys.stderr)
sys.addaudithook(hook)
from braintumor_desktop.workflow import cluster
cluster.CONNECT_SECONDS = 0.2 if "QUICK" in os.environ else cluster.CONNECT_SECONDS
from braintumor_desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""
BUSY = 60
"""Seconds that processes may take to start on a busy machine."""
ALL_TLS = "--tls-ca", "a", "--tls-cert", "b", "--tls-key", "c"
needs_extra = pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None, reason="needs the extra cluster"
)
needs_cluster = [
    pytest.mark.model,
    pytest.mark.skipif(os.name == "nt", reason="signals"),
    needs_extra,
]


def started(scans, output, address, *flags, quick=False):
    """`analyze` as a user calls it; on standard error it says where it listens."""
    arguments = ["analyze", str(scans), "--output", str(output), "--scheduler", address, *flags]
    environment = {**clusters.environment(), **({"QUICK": "1"} if quick else {})}
    return subprocess.Popen(
        [sys.executable, "-c", CALL, *arguments], cwd=output.parent,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip


def ended(process):
    """Exit code, standard output, standard error."""
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def without_time(lines):
    for line in lines:
        del line["seconds"]
    return Counter(json.dumps(line, sort_keys=True) for line in lines)


def finished(output):
    path = output / "results.jsonl"
    return path.read_bytes().count(b"\n") if path.exists() else 0


@pytest.fixture(scope="module")
def scans(tmp_path_factory):
    """A series, a loose picture, what is damaged, and what ends the process that judges it."""
    folder = tmp_path_factory.mktemp("scans")
    shutil.copytree(SAMPLE, folder / "t1")
    Pillow.fromarray(head_values((70, 51))).save(folder / "loose.png")
    Pillow.fromarray(head_values((70, 52))).save(folder / "poison.png")
    (folder / "empty.dcm").touch()
    return folder


@pytest.fixture(scope="module")
def here(scans, tmp_path_factory):
    """The lines of one computer, for what it can judge."""
    out = tmp_path_factory.mktemp("here") / "out"
    (scans / "poison.png").rename(out.parent / "poison.png")
    try:
        assert program(["analyze", str(scans), "--output", str(out), "--overlays", "--quiet"]) == 1
    finally:
        (out.parent / "poison.png").rename(scans / "poison.png")
    return out


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """A scheduler with a worker: its address, its process, what starts workers, a folder."""
    folder = tmp_path_factory.mktemp("cluster")
    flags = "--preload", str(clusters.ROOT / "tests" / "helpers" / "poison.py")
    with ExitStack() as stack:
        address, process = stack.enter_context(clusters.scheduler(folder))
        stack.enter_context(clusters.worker(address, folder, *flags))
        yield address, process, lambda: clusters.worker(address, folder, *flags), folder


class TestCluster:
    pytestmark = needs_cluster

    def test_a_worker_is_killed_half_way_and_no_line_is_lost_or_doubled(
        self, running, scans, here, tmp_path
    ):
        address, _, worker, _ = running
        out = tmp_path / "out"
        with worker() as second:
            judging = started(scans, out, address, "--overlays")
            assert wait_for(lambda: finished(out) >= 8, BUSY)
            second.send_signal(signal.SIGKILL)
            left = finished(out)
            code, _, said = ended(judging)
        assert code == 1, said
        assert left < 28
        assert "LISTENS" not in said
        lines = lines_of(out)
        poisoned = by_path(lines).pop("poison.png")
        assert poisoned["reason"]["code"] == "failed"
        assert "ends the process that judges it (signal 11)" in poisoned["reason"]["message"]
        others = [line for line in lines if line["path"] != "poison.png"]
        assert without_time(others) == without_time(lines_of(here))
        for folder in ("masks", "overlays"):
            pictures = {p.name: p.read_bytes() for p in (here / folder).iterdir()}
            assert pictures == {p.name: p.read_bytes() for p in (out / folder).iterdir()}
            assert pictures

    def test_it_goes_on_with_what_is_not_judged_yet(self, running, scans, here, tmp_path):
        out = tmp_path / "out"
        shutil.copytree(here, out)
        before = lines_of(out)
        done = [line for line in before if line["kind"] == "image" and line["mask"]]
        (out / done[0]["mask"]).unlink()
        overlay = out / "overlays" / Path(done[1]["mask"]).name
        picture = overlay.read_bytes()
        overlay.unlink()
        with (out / "results.jsonl").open("rb+") as file:
            file.truncate(len(file.read()) - 5)  # The last line, torn.
        judging = started(scans, out, running[0], "--resume", "--overlays")
        code, _, said = ended(judging)
        assert code == 1, said
        new = [
            line["path"] for line in lines_of(out)[len(before) - 1 :] if line["kind"] != "series"
        ]
        expected = {done[0]["path"], "poison.png"}
        assert expected <= set(new)
        assert len(new) <= len(expected) + 1  # One more may have been the torn one.
        assert overlay.read_bytes() == picture

    def test_a_scheduler_that_ends_is_said_and_what_is_finished_is_kept(
        self, running, scans, tmp_path
    ):
        """The last one: nothing can be asked of the cluster any more."""
        out = tmp_path / "out"
        judging = started(scans, out, running[0])
        assert wait_for(lambda: finished(out) >= 3, BUSY)
        running[1].kill()
        code, _, said = ended(judging)
        assert code == 1
        assert "The scheduler is gone" in said
        assert "go on with --resume" in said
        assert len({line["path"] for line in lines_of(out)}) >= 3

    def test_a_scheduler_without_workers_judges_nothing(self, scans, tmp_path):
        with clusters.scheduler(tmp_path) as (address, _):
            code, _, said = ended(started(scans, tmp_path / "out", address))
        assert code == 2
        assert "Nobody judges: the scheduler has no workers. Start one: dask worker" in said


def called(*flags):
    return program(["analyze", str(SAMPLE), *flags])


def test_without_the_extra_it_is_named(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert called("--output", str(tmp_path / "o"), "--scheduler", "tcp://127.0.0.1:9") == 2
    said = capsys.readouterr().err
    assert "--scheduler needs the library distributed: it is not installed" in said
    assert "Install the extra cluster" in said


@needs_extra
def test_a_scheduler_that_is_not_there_is_said(tmp_path):
    code, _, said = ended(started(SAMPLE, tmp_path / "out", "tcp://127.0.0.1:9", quick=True))
    assert code == 2
    assert "The scheduler tcp://127.0.0.1:9 cannot be reached" in said
    assert "Traceback" not in said


@needs_extra
def test_encryption_is_never_left_out_silently(tmp_path):
    code, _, said = ended(started(SAMPLE, tmp_path / "out", "tls://127.0.0.1:9"))
    assert code == 2
    assert "needs --tls-ca, --tls-cert and --tls-key" in said


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--tls-ca", "a"], "need --scheduler"),
        (["--scheduler", "tls://a:1", "--tls-ca", "a"], "needs all of"),
        (["--scheduler", "tcp://a:1", "--threads", "2"], "each worker has its own"),
        (["--scheduler", "tcp://a:1", *ALL_TLS], "is encrypted at tls://"),
        (["--scheduler", "nonsense"], "is no address such as tcp://10.0.0.1:8786"),
        (["--scheduler", "inproc://1:1"], "is no address such as tcp://10.0.0.1:8786"),
    ],
)
def test_what_cannot_be_meant_is_refused(tmp_path, capsys, flags, said):
    assert called("--output", str(tmp_path / "o"), *flags) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "o").exists()


@pytest.mark.model
def test_a_worker_with_another_program_refuses_in_text(monkeypatch):
    apart = Apart()
    monkeypatch.setattr(cluster_worker._own, "apart", apart)
    head, answers = cluster_worker.judge_batch(messages.write_request(Request((), program="0.0")))
    apart.end()
    assert "version" in json.loads(head)["refused"]
    assert answers == []
