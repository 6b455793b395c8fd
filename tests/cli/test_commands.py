"""`info`, `models`, `selftest`, and how a command or the window is chosen."""

import json
import os
import subprocess
import sys

import nibabel
import numpy as np
import pytest

from braintumor_desktop import INSTALLATION, __main__
from braintumor_desktop.cli import selftest_checks
from braintumor_desktop.errors import AppError
from braintumor_desktop.workflow import models
from tests.helpers import dicom_files
from tests.helpers.fake_networks import head_values


def program(*arguments):
    return __main__.main([str(argument) for argument in arguments])


@pytest.fixture
def scan(tmp_path):
    ds = dicom_files.mr_slice(
        head_values((61, 45)).astype(np.uint16), WindowCenter=90, WindowWidth=180
    )
    return dicom_files.write(tmp_path / "IM1", ds, dicom_files.LOSSLESS["RLE"])


def test_info_says_what_a_file_is(scan, capsys):
    assert program("info", scan, "--json") == 0
    (fact,) = json.loads(capsys.readouterr().out)
    assert (fact["format"], fact["rows"], fact["columns"]) == ("DICOM", 61, 45)
    assert fact["transfer_syntax"]["uid"] == "1.2.840.10008.1.2.5"
    assert fact["spacing_mm"] == list(dicom_files.SPACING)
    assert fact["position_mm"] == list(dicom_files.POSITION)
    assert fact["windows"] == [{"name": None, "center": 90.0, "width": 180.0}]
    assert (fact["can_be_judged"], fact["reason"]) == (True, None)


def test_info_says_how_a_slice_without_a_place_is_turned(tmp_path, capsys):
    ds = dicom_files.mr_slice(ImagePositionPatient=None)
    path = dicom_files.write(tmp_path / "a", ds)
    program("info", path, "--json")
    (fact,) = json.loads(capsys.readouterr().out)
    assert (fact["plane"], fact["position_mm"]) == ("coronal", None)
    assert fact["orientation"][3:] == list(dicom_files.ALONG_COLUMN)
    program("info", path)
    assert "coronal, at an unknown place" in capsys.readouterr().out


def test_info_in_words_names_the_same(scan, capsys):
    program("info", scan)
    said = capsys.readouterr().out
    for words in ("RLE Lossless", "45 x 61", "0.75 x 1.25 mm", "W 180  C 90", "can be judged  yes"):
        assert words in said


@pytest.mark.parametrize("odd", [np.nan, np.inf, -np.inf])
def test_info_tells_the_range_of_what_are_numbers(tmp_path, capsys, odd):
    values = np.linspace(2.0, 5.0, 40 * 50, dtype=np.float32).reshape(40, 50)
    values[3, 4] = odd
    nibabel.Nifti1Image(values, np.eye(4)).to_filename(tmp_path / "a.nii")
    program("info", tmp_path / "a.nii", "--json")

    def refuse(constant: str) -> None:
        pytest.fail(f"{constant} is no JSON (RFC 8259, 6)")

    (fact,) = json.loads(capsys.readouterr().out, parse_constant=refuse)
    assert fact["values"] == [2.0, 5.0]


def test_info_of_a_picture_without_any_number_has_no_range(tmp_path, capsys):
    nibabel.Nifti1Image(np.full((40, 50), np.nan), np.eye(4)).to_filename(tmp_path / "a.nii")
    program("info", tmp_path / "a.nii", "--json")
    (fact,) = json.loads(capsys.readouterr().out)
    assert fact["values"] is None
    program("info", tmp_path / "a.nii")
    assert "nan" not in capsys.readouterr().out.replace("a.nii", "").lower()


def test_info_says_why_something_cannot_be_judged(tmp_path, scan, capsys):
    dicom_files.write(tmp_path / "ct", dicom_files.mr_slice(Modality="CT", SeriesInstanceUID="1.9"))
    (tmp_path / "notes.txt").write_text("hello")
    assert program("info", tmp_path, "--json") == 0
    facts = {fact["path"]: fact for fact in json.loads(capsys.readouterr().out)}
    assert facts[str(tmp_path / "ct")]["reason"]["code"] == "not_mr"
    assert facts[str(tmp_path / "notes.txt")]["reason"]["code"] == "not_image"
    assert len({frozenset(fact) for fact in facts.values()}) == 1
    assert program("info", tmp_path / "notes.txt") == 1
    assert program("info", tmp_path / "missing") == 2


def test_info_does_not_fail_when_its_reader_has_gone(scan):
    folder = scan.parent
    for index in range(30):
        (folder / f"{index}.txt").write_text("x")
    command = [sys.executable, "-W", "error", "-m", "braintumor_desktop", "info", str(folder)]
    done = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=INSTALLATION
    )
    done.stdout.close()
    assert done.stderr.read() == b""
    done.stderr.close()
    assert done.wait() == 0


@pytest.mark.model
def test_the_shipped_networks_are_listed_and_verified(capsys):
    assert program("models", "list", "--json") == 0
    facts = json.loads(capsys.readouterr().out)
    assert {fact["role"] for fact in facts} == {"classifier", "gate", "segmenter"}
    assert program("models", "verify") == 0
    assert "unchanged" in capsys.readouterr().out


def test_a_changed_network_is_found_and_not_used(tmp_path, monkeypatch, capsys, scan):
    (tmp_path / "models").mkdir()
    catalog = (INSTALLATION / "models" / "catalog.json").read_text()
    (tmp_path / "models" / "catalog.json").write_text(catalog)
    for entry in json.loads(catalog)["models"]:
        (tmp_path / "models" / entry["file"]).write_bytes(b"other")
    monkeypatch.setattr(models, "MODELS", tmp_path / "models")
    assert program("models", "verify", "--json") == 2
    assert not any(fact["ok"] for fact in json.loads(capsys.readouterr().out))
    assert program("analyze", scan, "--output", tmp_path / "out") == 2
    assert "was changed" in capsys.readouterr().err
    with pytest.raises(AppError, match="was changed"):
        selftest_checks.check_networks()


@pytest.mark.model
def test_selftest_passes_in_a_process_without_a_display(tmp_path):
    command = [sys.executable, "-m", "braintumor_desktop", "selftest", "--json"]
    environment = {k: v for k, v in os.environ.items() if "DISPLAY" not in k and "QT" not in k}
    done = subprocess.run(
        [*command, "--output", str(tmp_path / "report.pdf")],
        capture_output=True,
        check=False,
        cwd=INSTALLATION,
        env=environment | {"XDG_DATA_HOME": str(tmp_path)},
    )
    report = json.loads(done.stdout)
    assert [check["detail"] for check in report["checks"] if not check["ok"]] == []
    assert (report["ok"], done.returncode) == (True, 0)
    assert "not a diagnosis" in report["notice"]
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_selftest_names_what_is_broken(tmp_path, monkeypatch, capsys):
    def broken():
        raise AppError("The window does not draw", "it is black")

    monkeypatch.setattr(__main__, "_check_window", broken)
    monkeypatch.setattr(selftest_checks, "check_known_cases", lambda: "fine")
    monkeypatch.setattr(selftest_checks, "RESOURCES", tmp_path)
    assert program("selftest") == 1
    said = capsys.readouterr().out
    assert "FAILED  Window                The window does not draw: it is black." in said
    assert "FAILED  Decoders              selftest.json is missing or damaged" in said
    assert "Failed: Files, Decoders, Window." in said


def test_wrong_pixels_of_a_decoder_are_found(monkeypatch):
    expected = json.loads((selftest_checks.RESOURCES / "selftest.json").read_text())
    case = next(case for case in expected["decoding"] if "rle" in case["file"])
    other = {"file": "selftest/jpeg_ls_near_lossless.dcm", "tolerance": 0}
    monkeypatch.setattr(
        selftest_checks, "_expected", lambda: {"decoding": [case, {**case, **other}]}
    )
    with pytest.raises(AppError, match="gives wrong pixels"):
        selftest_checks.check_decoders()


@pytest.mark.parametrize("command", ["", "analyze", "render", "info", "models", "selftest"])
def test_help_shows_examples(command, capsys):
    assert program(*filter(None, [command]), "--help") == 0
    assert "examples:\n  braintumor-desktop" in capsys.readouterr().out


def test_commands_that_do_not_exist_are_usage_errors(capsys):
    assert program("--frobnicate") == 2
    assert program("anlyze", "--output", "x") == 2
    assert "neither a path nor a command" in capsys.readouterr().err


def test_paths_open_the_window_even_when_they_are_named_like_a_command(tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(__main__, "_open_window", lambda paths: opened.append(list(paths)) or 0)
    for arguments in ([], ["scans"], ["./analyze"], ["a", "analyze"], ["--", "analyze"]):
        assert program(*arguments) == 0
    assert opened == [[], ["scans"], ["./analyze"], ["a", "analyze"], ["analyze"]]


def test_without_a_display_the_window_says_what_to_use_instead(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert program() == 2
    assert program(tmp_path) == 2
    assert "analyze PATH --output DIR" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("platform", "environment", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_display_is_looked_for_where_there_may_be_none(platform, environment, shown):
    assert __main__.has_display(platform, environment) is shown


def test_commands_do_not_load_qt(scan):
    code = (
        "import sys; from braintumor_desktop.__main__ import main;"
        f"main(['info', {str(scan)!r}]);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, cwd=INSTALLATION
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("info", ""),
        ("analyze", "", "--output", "out"),
        ("analyze", ".", "--output", ""),
        ("render", "", "--output", "a.png"),
        ("render", "a.png", "--output", ""),
        ("selftest", "--output", ""),
        ("models", "add", ""),
    ],
)
def test_an_empty_path_is_none(tmp_path, monkeypatch, capsys, arguments):
    """As of a variable that a script forgot to set: not the folder that one happens to be in."""
    monkeypatch.chdir(tmp_path)
    assert program(*arguments) == 2
    assert "it is empty: name a file or a folder" in capsys.readouterr().err
    assert not [path for path in tmp_path.iterdir() if path.name != "data"]


def test_a_database_is_named_before_the_paths(tmp_path, monkeypatch, capsys):
    opened = []
    monkeypatch.setattr(
        __main__, "_open_window", lambda paths, database: opened.append((paths, database)) or 0
    )
    file = tmp_path / "w.db"
    for given in (
        ["--database", str(file), "scans"],
        [f"--database={file}"],
        ["--database", str(file), "--", "analyze"],
    ):
        assert program(*given) == 0
    assert opened == [(["scans"], file), ([], file), (["analyze"], file)]
    for given in (["--database"], ["--database="], ["--database", str(tmp_path)]):
        assert program(*given) == 2
        assert "--database names a file" in capsys.readouterr().err
    assert len(opened) == 3
