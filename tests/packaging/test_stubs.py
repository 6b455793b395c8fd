"""Stand-ins for the libraries that the bundle leaves out."""

from __future__ import annotations

import ctypes
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LIBS = "opencv_python_headless.libs"

pytestmark = pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("gcc") and shutil.which("readelf")),
    reason="stand-ins are made with gcc and readelf, on Linux",
)


def without_unused(table, folder):
    return runpy.run_path(str(ROOT / "packaging" / "stubs.py"))["without_unused"](table, folder)


def compiled(code: str, library: Path, *options: str) -> Path:
    library.parent.mkdir(parents=True, exist_ok=True)
    source = library.with_suffix(".c")
    source.write_text(code, encoding="ascii")
    command = ["gcc", "-shared", "-fPIC", f"-Wl,-soname,{library.name}", "-o", str(library)]
    subprocess.run([*command, str(source), *options], check=True)
    return library


@pytest.fixture
def table(tmp_path):
    """A library that uses one function of a versioned library, which needs a third."""
    libs = tmp_path / LIBS
    third = compiled("int packet(void) { return 1; }", libs / "libvpx-1.so.11")
    versions = tmp_path / "versions"
    versions.write_text("LIBAVCODEC_62 { global: *; };\n", encoding="ascii")
    video = compiled(
        "int packet(void); int decode(void) { return packet(); } int other(void) { return 2; }",
        libs / "libavcodec-1.so.62",
        f"-Wl,--version-script,{versions}",
        str(third),
    )
    other = compiled("int blas(void) { return 3; }", libs / "libopenblas-1.so")
    user = compiled(
        "int decode(void); int blas(void); int video(void) { return decode(); } "
        "int resize(void) { return blas(); }",
        tmp_path / "cv2" / "cv2.abi3.so",
        *(str(video), str(other)),
        f"-Wl,-rpath,$ORIGIN/../{LIBS}",
    )
    return [
        ("cv2/cv2.abi3.so", str(user), "EXTENSION"),
        *((f"{LIBS}/{path.name}", str(path), "BINARY") for path in (video, third, other)),
    ]


def laid_out(table, bundle: Path) -> Path:
    for name, source, _ in table:
        (bundle / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, bundle / name)
    return bundle


def test_what_is_linked_against_them_loads_and_works(table, tmp_path):
    made = without_unused(table, tmp_path / "stubs")

    bundle = laid_out(made, tmp_path / "bundle")
    code = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1], mode=2).resize())"  # RTLD_NOW
    library = str(bundle / "cv2" / "cv2.abi3.so")
    done = subprocess.run([sys.executable, "-c", code, library], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("3\n", "")


def test_a_function_that_was_left_out_ends_the_program_at_once(table, tmp_path):
    bundle = laid_out(without_unused(table, tmp_path / "stubs"), tmp_path / "bundle")
    code = "import ctypes, sys; ctypes.CDLL(sys.argv[1]).video(); print('went on')"
    library = str(bundle / "cv2" / "cv2.abi3.so")
    done = subprocess.run([sys.executable, "-c", code, library], capture_output=True, text=True)
    assert done.returncode < 0
    assert not done.stdout


def test_only_the_video_libraries_and_what_they_need_are_left_out(table, tmp_path):
    made = {name: source for name, source, _ in without_unused(table, tmp_path / "stubs")}

    assert sorted(made) == sorted(name for name, _, _ in table if "libvpx" not in name)
    unchanged = [name for name, source, _ in table if made.get(name) == source]
    assert unchanged == ["cv2/cv2.abi3.so", f"{LIBS}/libopenblas-1.so"]
    stand_in = ctypes.CDLL(made[f"{LIBS}/libavcodec-1.so.62"])
    assert hasattr(stand_in, "decode")
    assert not hasattr(stand_in, "other")


def test_a_stand_in_is_known_by_its_mark(table, tmp_path):
    made = {name: source for name, source, _ in without_unused(table, tmp_path / "stubs")}
    mark = runpy.run_path(str(ROOT / "packaging" / "stubs.py"))["MARK"]

    assert mark in Path(made[f"{LIBS}/libavcodec-1.so.62"]).read_bytes()
    assert mark not in Path(made[f"{LIBS}/libopenblas-1.so"]).read_bytes()


def test_a_picture_decoder_that_was_left_out_says_that_no_picture_is_its_own(tmp_path):
    """As OpenCV asks it: make a decoder, write into what it points to, look at the header."""
    libs = tmp_path / LIBS
    decoder = compiled(
        "void *make(void) { return 0; } int avifDecoderSetIOMemory(void *d) { return 0; } "
        "int parse(void *d) "
        "{ return 0; } void destroy(void *d) { }",
        libs / "libavif-1.so.16",
    )
    user = compiled(
        "struct io { void *a, *b, *c; unsigned long long size; }; struct made { void *other[30]; "
        "struct io *io; }; struct made *make(void); "
        "int avifDecoderSetIOMemory(void *); int parse(void *); "
        "void destroy(void *); int is_mine(void) { struct made *d = make(); "
        # OpenCV raises an error where this fails, whatever kind of picture it is asked for.
        "if (avifDecoderSetIOMemory(d) != 0) return 9; "
        "d->io->size = 1000000000; int found = parse(d); destroy(d); return found; }",
        tmp_path / "cv2" / "cv2.abi3.so",
        *(str(decoder), f"-Wl,-rpath,$ORIGIN/../{LIBS}"),
    )
    table = [
        ("cv2/cv2.abi3.so", str(user), "EXTENSION"),
        (f"{LIBS}/{decoder.name}", str(decoder), "BINARY"),
    ]
    bundle = laid_out(without_unused(table, tmp_path / "stubs"), tmp_path / "bundle")
    code = "import ctypes, sys; l = ctypes.CDLL(sys.argv[1]); print(l.is_mine(), l.is_mine())"
    library = str(bundle / "cv2" / "cv2.abi3.so")
    done = subprocess.run([sys.executable, "-c", code, library], capture_output=True, text=True)
    first, second = map(int, done.stdout.split())
    # avif.h: 0 is success, 9 "truncated", which OpenCV takes for success, too.
    assert min(abs(first), abs(second)) > 100


def test_a_bundle_without_opencv_stays_as_it_is(tmp_path):
    table = [("libz.so.1", "/lib/libz.so.1", "BINARY")]
    assert without_unused(table, tmp_path) == table


def test_the_program_reads_no_video():
    used = {
        name
        for path in (ROOT / "braintumor_desktop").rglob("*.py")
        for name in re.findall(r"\bcv2\.(\w+)", path.read_text(encoding="utf-8"))
    }
    assert used
    assert not [name for name in used if re.search("(?i)video|^CAP_", name)]
