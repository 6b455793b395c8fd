"""Libraries of the bundle look for others beside themselves alone."""

from __future__ import annotations

import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ELF = runpy.run_path(str(ROOT / "packaging" / "elf.py"))

pytestmark = pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("gcc") and shutil.which("readelf")),
    reason="libraries are made with gcc and looked at with readelf, on Linux",
)


def library(folder: Path, *options: str) -> Path:
    made = folder / "libone.so"
    command = ["gcc", "-shared", "-fPIC", "-x", "c", "-", "-o", str(made), *options]
    subprocess.run(command, input="int one(void) { return 1; }\n", text=True, check=True)
    return made


def told_by_readelf(path: Path) -> list[str]:
    """What another program says of the search path of a library."""
    done = subprocess.run(["readelf", "-dW", str(path)], capture_output=True, text=True, check=True)
    return re.findall(r"\((?:RUNPATH|RPATH)\).*\[(.*)\]", done.stdout)


@pytest.mark.parametrize("tags", ["--enable-new-dtags", "--disable-new-dtags"])
@pytest.mark.parametrize("path", ["/home/somebody/python/lib", "$ORIGIN/../a:/opt/b", "/o"])
def test_a_path_of_another_computer_is_taken_out(tmp_path: Path, tags: str, path: str) -> None:
    made = library(tmp_path, f"-Wl,{tags},-rpath,{path}")
    assert told_by_readelf(made) == [path]
    table = [("libone.so", str(made), "BINARY")]
    ((_, cleaned, _),) = ELF["without_foreign_paths"](table, tmp_path / "new")
    assert told_by_readelf(Path(cleaned)) == ["$ORIGIN" if len(path) > 6 else ""]
    code = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).one())"
    done = subprocess.run([sys.executable, "-c", code, cleaned], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("1\n", "")
    assert told_by_readelf(made) == [path]


@pytest.mark.parametrize("options", [(), ("-Wl,-rpath,$ORIGIN/../libs:$ORIGIN",)])
def test_a_library_that_looks_beside_itself_stays_as_it_is(tmp_path: Path, options) -> None:
    table = [("libone.so", str(library(tmp_path, *options)), "BINARY")]
    assert ELF["without_foreign_paths"](table, tmp_path / "new") == table


@pytest.mark.parametrize("content", [b"", b"\x7fELF", b"MZ" + bytes(100), b"#!/bin/sh\n"])
def test_what_is_no_library_stays_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x").write_bytes(content)
    table = [("x", str(tmp_path / "x"), "BINARY"), ("gone", str(tmp_path / "gone"), "SYMLINK")]
    assert ELF["without_foreign_paths"](table, tmp_path / "new") == table
