"""What takes the space in a bundle: `python packaging/bundle_size.py [FOLDER]`."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PARTS = {
    "Qt and PySide6": ("PySide6", "shiboken6", "libQt6", "libicu", "libpyside6", "libshiboken6"),
    "OpenCV and its libraries": ("cv2", "opencv_python_headless"),
    "ONNX Runtime": ("onnxruntime",),
    "NumPy and OpenBLAS": ("numpy",),
    "networks": ("models",),
    "Pillow": ("PIL", "pillow"),
    "GDCM": ("_gdcm", "python_gdcm", "libgdcm"),
    "icon fonts": ("qtawesome",),
    "sample and self-test": ("resources",),
}
REST = "Python, other decoders, system libraries"


def main(arguments: list[str]) -> int:
    """Print a table, the largest first."""
    folder = Path(arguments[0]) if arguments else ROOT / "dist" / "braintumor-desktop"
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            relative = path.relative_to(folder).as_posix().removeprefix("_internal/")
            sizes[_part(relative)] += path.stat().st_size
    rows = [*sizes.most_common(), ("all", sizes.total())]
    sys.stdout.writelines(f"{size / 1e6:>8.1f} MB  {part}\n" for part, size in rows)
    return 0


def _part(relative: str) -> str:
    return next((part for part, starts in PARTS.items() if relative.startswith(starts)), REST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
