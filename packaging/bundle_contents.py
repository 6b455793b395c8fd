"""What goes into the bundle and what stays out: read by packaging/braintumor-desktop.spec."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

HIDDEN_MODULES = ("gdcm", "_gdcm.gdcmswig", "jpeg_ls", "_CharLS", "openjpeg", "_openjpeg", "rle")
"""The decoders, which pydicom and pylibjpeg import by names made at run time."""

EXCLUDED_MODULES = (
    # readline and gdbm are under the GPL.
    *(
        "readline",
        "_gdbm",
        "_dbm",
        "_curses",
        "curses",
        "_tkinter",
        "tkinter",
        "nis",
        "ossaudiodev",
    ),
    *("pydoc_data", "lib2to3", "idlelib", "ensurepip", "distutils", "setuptools", "pip"),
    *("_pytest", "pytest", "numpy.f2py", "numpy.distutils", "numpy.tests", "matplotlib", "scipy"),
    # Of the extra "cluster": workers and callers run from a Python environment (docs/cluster.md).
    *("distributed", "dask", "tornado"),
    *("PyQt5", "PyQt6", "PySide2", "torch", "IPython", "pandas", "onnx", "sympy"),
    *("onnxruntime.transformers", "onnxruntime.quantization", "onnxruntime.tools"),
    *("cv2.gapi", "PIL.ImageTk", "PIL.ImageQt", "google.protobuf"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest"),
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtUiTools", "PySide6.QtXml"),
    *("PySide6.QtSvgWidgets", "PySide6.QtOpenGLWidgets"),
)

LEFT_OUT = (
    "*/Qt/translations/*",
    "*/Qt/qml/*",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/generic/*",
    "*/plugins/networkinformation/*",
    "*/plugins/tls/*",
    "*/plugins/qmltooling/*",
    "*/plugins/sqldrivers/*",
    "*/plugins/xcbglintegrations/*",
    "*/plugins/wayland-graphics-integration-client/*",
    # Printing goes through the system's CUPS where that is; what it needs is the system's, too.
    *("libcups*", "libavahi*", "libgnutls*", "libp11-kit*", "libidn2*", "libunistring*"),
    *("libtasn1*", "libnettle*", "libhogweed*", "libgmp*"),
    # Loads the desktop's GTK with all that this needs, for its file dialog.
    "*/plugins/platformthemes/*gtk3*",
    "*/plugins/platforms/*eglfs*",
    "*/plugins/platforms/*linuxfb*",
    "*/plugins/platforms/*vnc*",
    "*/plugins/platforms/*vkkhrdisplay*",
    "*/plugins/platforms/*minimalegl*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*libQt6Qml*",
    "*libQt6Quick*",
    "*libQt6VirtualKeyboard*",
    "*libQt6EglFS*",
    "*libQt6EglFs*",
    "*libQt6Labs*",
    *("libgtk-3*", "libgdk*", "libcairo*", "libpango*", "libatk*", "libatspi*", "libepoxy*"),
    *("libharfbuzz.so*", "libgraphite2*", "libthai*", "libdatrie*", "libpixman*", "libfribidi*"),
    *("libgio*", "libgmodule*", "libgobject*", "libmount*", "libblkid*", "libselinux*"),
    *("libXcursor*", "libXcomposite*", "libXdamage*", "libXi.so*", "libXinerama*", "libXrandr*"),
    # Not among the formats that the program reads.
    *("PIL/_avif*", "pillow.libs/libavif*"),
    # Only Phosphor is used (braintumor_desktop/desktop/look/icons.py).
    *(f"qtawesome/fonts/{name}*" for name in ("codicon", "elusive", "fontawesome", "material")),
    "qtawesome/fonts/remixicon*",
    # Pictures are read by Pillow and OpenCV.
    *(f"*/plugins/imageformats/*q{kind}*" for kind in ("webp", "tiff", "tga", "wbmp", "icns")),
    "*libreadline*",
    "*libgdbm*",
    "*/tests/*",
    "*/test/*",
    "*.pyi",
    # Holds sums of files that the installation made, which differ from one to the next.
    "*.dist-info/RECORD",
    # numpy's own tests.
    *("numpy/_core/*_tests.*", "numpy/_core/_simd.*"),
    "pydicom/data/test_files/*",
    "pydicom/data/charset_files/*",
    "nibabel/tests/*",
)
"""Patterns of paths in the bundle."""

KEPT = ("*/Qt/translations/qtbase_de.qm", "*/Qt/translations/qtbase_fr.qm")
"""Patterns of what stays in spite of LEFT_OUT: Qt's own texts in the languages of the window."""

_DEBUG = re.compile(rb"\.debug_info|\.symtab")


def data_files() -> list[tuple[str, str]]:
    """What the program reads from its folder: (file, folder in the bundle), sorted."""
    names = ["LICENSE", "models/MODEL_CARD.md", "models/catalog.json", "models/figures.json"]
    models = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "models").glob("*.onnx"))
    resources = sorted(
        str(path.relative_to(ROOT)) for path in (ROOT / "resources").rglob("*") if path.is_file()
    )
    return [(str(ROOT / name), str(Path(name).parent)) for name in names + models + resources]


def keep(table: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """A table of PyInstaller, (path in the bundle, file, kind), without what is left out."""
    return sorted(entry for entry in table if not _is_left_out(entry[0].replace("\\", "/")))


def without_dangling(
    table: list[tuple[str, str, str]], others: list[tuple[str, str, str]]
) -> list[tuple[str, str, str]]:
    """A table without links to what is neither in it nor in the other one.

    PyInstaller gives as a link's file its target, from the link's folder.
    """
    there = {name for name, _, _ in [*table, *others]}
    return [
        entry
        for entry in table
        if entry[2] != "SYMLINK" or os.path.normpath(Path(entry[0]).parent / entry[1]) in there
    ]


def stripped(table: list[tuple[str, str, str]], folder: Path) -> list[tuple[str, str, str]]:
    """The same table with stripped copies of the libraries that carry debug information.

    Not PyInstaller's own `strip`: libraries in the `*.libs` folders of wheels were moved about
    by patchelf, and many no longer load after strip.
    """
    if not sys.platform.startswith("linux"):
        return table
    return [(name, _strip(name, source, folder), kind) for name, source, kind in table]


def _is_left_out(name: str) -> bool:
    if any(fnmatch(name, pattern) for pattern in KEPT):
        return False
    return any(fnmatch(name, pattern) for pattern in LEFT_OUT)


def _strip(name: str, source: str, folder: Path) -> str:
    if ".libs/" in name or not Path(source).is_file() or not _has_symbols(Path(source)):
        return source
    copy = folder / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, copy)
    copy.chmod(0o755)
    subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)
    return str(copy)


def _has_symbols(path: Path) -> bool:
    """Whether sections for debuggers are there; readelf lists the names."""
    done = subprocess.run(["readelf", "-SW", str(path)], capture_output=True, check=False)
    return bool(_DEBUG.search(done.stdout))
