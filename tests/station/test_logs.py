"""The log is private and bounded, and what could name a patient does not get into it."""

from __future__ import annotations

import ast
import logging
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import braintumor_desktop
from braintumor_desktop.errors import BadInput, StorageError
from braintumor_desktop.station import crashes, logs, reports

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENT = "DOE^JANE"
PACKAGE = Path(braintumor_desktop.__file__).parent
ours = logging.getLogger("braintumor_desktop.test")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(logs, "LARGEST", 10_000)
    handler = logs.start(tmp_path / "logs", "window", "info")
    yield tmp_path / "logs"
    logs.stop(handler)


def written(folder: Path) -> str:
    return (folder / "window.log").read_text(encoding="utf-8")


def test_numbers_and_codes_are_written_names_and_paths_are_not(folder: Path) -> None:
    ours.info("%s: %d of %s", "not_mr", 7, Path(f"/data/{PATIENT}/IM0001"))
    ours.warning("for %s", PATIENT)
    assert "not_mr: 7 of (withheld)" in written(folder)
    assert PATIENT not in written(folder)


@pytest.mark.parametrize(
    ("message", "args"),
    [("%d files", (PATIENT,)), ("%(name)s", ({"name": PATIENT},)), ("none", (PATIENT,))],
)
def test_a_message_that_does_not_fit_its_arguments_withholds_them(
    tmp_path: Path, message: str, args: tuple[object, ...]
) -> None:
    handler = logs.start(tmp_path, "window", "info")
    record = logging.LogRecord(ours.name, logging.INFO, __file__, 1, message, args, None)
    line = handler.format(record)
    logs.stop(handler)
    assert line.endswith(f"{message} (withheld)")
    assert PATIENT not in line


def test_of_a_library_only_its_name_and_level_are_written(folder: Path) -> None:
    logging.getLogger("library").warning("PatientName is %s", PATIENT)
    assert "warning" in written(folder)
    assert "library: a message of a library (withheld)" in written(folder)


def test_of_an_exception_only_types_and_places_are_written(folder: Path) -> None:
    try:
        try:
            _ = {}[PATIENT]  # type: ignore[var-annotated]
        except KeyError as error:
            raise BadInput("unreadable", f"{PATIENT}.dcm cannot be read") from error
    except BadInput:
        ours.exception("a job failed")
    assert "braintumor_desktop.errors.BadInput (unreadable)" in written(folder)
    assert "caused by KeyError" in written(folder)
    assert PATIENT not in written(folder)


def test_a_report_names_places_in_our_code() -> None:
    from braintumor_desktop.imaging import limits

    try:
        limits.shown_name(None)  # type: ignore[arg-type]
    except AttributeError as error:
        text = reports.report(error)
    assert "imaging/limits.py:" in text
    assert "in shown_name" in text
    assert "NoneType" not in text


@pytest.mark.parametrize(
    ("file", "place"),
    [
        ("/home/Jane/bt/braintumor_desktop/desktop/app.py", "desktop/app.py"),
        (r"C:\bt\braintumor_desktop\errors.py", "errors.py"),
        ("braintumor_desktop/imaging/dicom/file.py", "imaging/dicom/file.py"),  # An executable.
        ("braintumor_desktop/__main__.py", "__main__.py"),
        ("/home/braintumor_desktop/venv/lib/python3/site-packages/numpy/core.py", None),
        ("numpy/core.py", None),
        ("<frozen importlib>", None),
    ],
)
def test_our_code_is_known_from_source_and_in_an_executable(file: str, place: str | None) -> None:
    assert reports.in_package(file) == place


def test_a_report_of_an_executable_names_places_in_our_code() -> None:
    source = "def load():\n    raise ValueError('DOE^JANE')\n"
    space: dict[str, Any] = {"__name__": "braintumor_desktop.imaging.files"}
    exec(compile(source, "braintumor_desktop/imaging/files.py", "exec"), space)  # noqa: S102
    with pytest.raises(ValueError, match="JANE") as caught:
        space["load"]()
    assert reports.report(caught.value).endswith("\n  at imaging/files.py:2 in load")


def test_a_report_of_endless_recursion_is_short() -> None:
    def sink(depth: int) -> None:
        compile_again(depth)

    def compile_again(depth: int) -> None:
        sink(depth + 1)

    with pytest.raises(RecursionError) as caught:
        sink(0)
    assert len(reports.report(caught.value)) < 10_000


def test_the_log_is_for_its_user_alone_and_does_not_grow_for_ever(folder: Path) -> None:
    for number in range(1_000):
        ours.info("a line of the log, number %d, which is not short at all", number)
    files = sorted(folder.iterdir())
    assert len(files) == 1 + logs.KEPT
    assert all(path.stat().st_size <= logs.LARGEST for path in files)
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert "number 999," in written(folder)


def test_a_log_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError, match="The log in"):
        logs.start(tmp_path / "file" / "logs", "window", "info")


def test_every_message_in_the_program_is_literal() -> None:
    """The literal text of a message is written as it is: nothing may be put together there."""
    calls = {path.name: log_calls(path) for path in PACKAGE.rglob("*.py")}
    assert sum(len(found) for found in calls.values()) > 10
    made = {
        (name, call.lineno)
        for name, found in calls.items()
        for call in found
        if not isinstance(call.args[0], ast.Constant)
    }
    assert made == set()


def log_calls(path: Path) -> list[ast.Call]:
    text = path.read_text(encoding="utf-8")
    if "log." not in text:
        return []
    calls = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call)]
    return [call for call in calls if call.args and ast.unparse(call.func).startswith("log.")]


CRASH = """
import faulthandler, sys
from pathlib import Path
from braintumor_desktop.station import crashes
watch = crashes.Watch(Path(sys.argv[1]))
watch.begin()
if sys.argv[2] == "crash":
    faulthandler._sigsegv()
if sys.argv[2] == "kill":
    import os, signal
    os.kill(os.getpid(), signal.SIGKILL)
watch.end()
"""


def end(folder: Path, how: str) -> list[Path]:
    subprocess.run([sys.executable, "-c", CRASH, str(folder), how], check=False, timeout=30)
    return crashes.collect(folder)


def test_a_native_crash_leaves_a_report_for_the_next_start(tmp_path: Path) -> None:
    reports_ = end(tmp_path, "crash")
    assert len(reports_) == 1
    text = reports_[0].read_text(encoding="utf-8")
    assert "Segmentation fault" in text
    assert str(Path.cwd()) not in text
    assert stat.S_IMODE(reports_[0].stat().st_mode) == 0o600
    assert crashes.collect(tmp_path) == []
    assert crashes.kept(tmp_path) == reports_


@pytest.mark.parametrize("how", ["kill", "in order"])
def test_a_program_that_was_killed_or_ended_in_order_leaves_nothing(
    tmp_path: Path, how: str
) -> None:
    assert end(tmp_path, how) == []
    assert list(tmp_path.iterdir()) == []


def test_the_file_of_a_program_that_still_runs_is_left_alone(tmp_path: Path) -> None:
    watch = crashes.Watch(tmp_path)
    watch.begin()
    assert crashes.collect(tmp_path) == []
    assert len(list(tmp_path.iterdir())) == 1
    watch.end()
    assert list(tmp_path.iterdir()) == []


def test_a_dump_names_our_code_from_the_package_on() -> None:
    dump = (
        "Fatal Python error: Aborted\n\nCurrent thread 0x00007f (most recent call first):\n"
        '  File "/home/Жанна/bt/braintumor_desktop/desktop/app.py", line 12 in run\n'
        '  File "/home/Жанна/lib/numpy/core.py", line 3 in dot\n'
        "Extension modules: numpy.core (total: 1)\n"
    )
    assert crashes.cleaned(dump).splitlines()[3:] == [
        "  at desktop/app.py:12 in run",
        "  at core.py:3 in dot",
    ]
