"""Libraries that stand in for those that the program never calls.

OpenCV's wheel is linked against FFmpeg for video and against libavif for a kind of picture,
which nothing here uses, and does not load without them.  A stand-in has the library's name and
the functions that OpenCV asks of it.  Those for video end the program if they are called after
all.  Those for AVIF are called whenever OpenCV asks all its decoders whether a picture is theirs:
they say no.  That leaves 41 MB and their licenses out.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

REPLACED = re.compile(r"^opencv_python_headless\.libs/lib(avcodec|avformat|avutil|swscale|avif)-")
DENYING = re.compile(r"^libavif-")
NEEDED_BY_THEM = re.compile(
    r"^opencv_python_headless\.libs/lib(swresample|vpx|ssl|crypto|drm|aom)-"
)
MARK = b"stand-in made by packaging/stubs.py"
"""In the file of each, for the bill of materials."""

# What OpenCV calls of libavif gives it a decoder, whose `io` it writes into, or a result, which
# is neither success (0) nor a small number: a block of pointers is all of that.
_BLOCKS = """
static void *inner[64], *outer[512];
__attribute__((constructor)) static void fill(void) {
    for (int i = 0; i < 64; i++) inner[i] = inner;
    for (int i = 0; i < 512; i++) outer[i] = inner;
}
"""

OPENS = "avifDecoderSetIOMemory"
"""Must succeed: OpenCV raises an error for the whole picture otherwise, of whatever kind it is."""

USER = "cv2.abi3.so"
"""What is linked against them."""

Table = list[tuple[str, str, str]]


def without_unused(table: Table, folder: Path) -> Table:
    """A table of PyInstaller, (path in the bundle, file, kind), without FFmpeg and libavif.

    Args:
        table: the binaries of the bundle.
        folder: receives the stand-ins.

    Returns:
        The table with stand-ins; the table as it is on a machine without gcc and readelf,
        where the bundle gets larger, and where OpenCV is built otherwise (Windows, macOS).

    Raises:
        subprocess.CalledProcessError: a library could not be read or a stand-in not be made.
    """
    users = [Path(source) for name, source, _ in table if name.endswith(USER)]
    if not users or not any(REPLACED.match(name) for name, _, _ in table):
        return table
    if not (shutil.which("gcc") and shutil.which("readelf")):
        sys.stdout.write(
            "gcc or readelf is missing: OpenCV's video and AVIF libraries stay in (41 MB).\n"
        )
        return table
    asked = {name for name, _, is_defined in _functions(users[0]) if not is_defined}
    kept = [entry for entry in table if not NEEDED_BY_THEM.match(entry[0])]
    return [
        (name, _stand_in(source, asked, folder) if REPLACED.match(name) else source, kind)
        for name, source, kind in kept
    ]


def _functions(library: Path) -> list[tuple[str, str, bool]]:
    """(name, version or "", whether it is defined) of each dynamic symbol."""
    command = ["readelf", "-W", "--dyn-syms", str(library)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = re.findall(r" (UND|\d+) (\w+)(?:@@?(\S+))?", lines)
    return [(name, version, place != "UND") for place, name, version in found]


def _stand_in(source: str, asked: set[str], folder: Path) -> str:
    """Write a library of the same name with those of its functions that are asked of it."""
    library = Path(source)
    by_version: dict[str, list[str]] = {}
    for name, version, is_defined in sorted(_functions(library)):
        if is_defined and name in asked:
            by_version.setdefault(version, []).append(name)
    names = [name for several in by_version.values() for name in several]
    code = f'const char stand_in[] = "{MARK.decode()}";\n'
    if DENYING.match(library.name):
        code += _BLOCKS + "".join(
            f"void *{name}(void) {{ return {'0' if name == OPENS else 'outer'}; }}\n"
            for name in names
        )
    else:
        code += "".join(f"void {name}(void) {{ __builtin_trap(); }}\n" for name in names)
    script = "".join(f"{v} {{ global: {'; '.join(n)}; }};\n" for v, n in by_version.items())
    folder.mkdir(parents=True, exist_ok=True)
    made, versions = folder / library.name, folder / f"{library.name}.map"
    versions.write_text(script, encoding="ascii")
    command = ["gcc", "-shared", "-fPIC", "-O1", "-s", "-nostdlib", "-fno-builtin", "-x", "c", "-"]
    linker = [f"-soname,{library.name}", "--build-id=none", f"--version-script,{versions}"]
    command += ["-o", str(made), *(f"-Wl,{option}" for option in linker)]
    subprocess.run(command, input=code, text=True, check=True)
    return str(made)
