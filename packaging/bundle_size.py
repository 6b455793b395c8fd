"""What takes the space in a bundle: `python packaging/bundle_size.py [--write] [FOLDER]`.

With --write the counts go into docs/packaging.md, too.
"""

from __future__ import annotations

import json
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
MOST_BYTES = 420_000_000
REST = "Python, other decoders, system libraries"


PAGE = ROOT / "docs" / "packaging.md"
BEGIN, END = "<!-- bundle_size: begin -->\n", "<!-- bundle_size: end -->\n"


def main(arguments: list[str]) -> int:
    """Print a table, the largest first; 1 where the bundle is larger than it may be."""
    given = [argument for argument in arguments if argument != "--write"]
    folder = Path(given[0]) if given else ROOT / "dist" / "braintumor-desktop"
    sizes, files = count(folder)
    rows = [*sizes.most_common(), ("all", sizes.total())]
    sys.stdout.writelines(f"{size / 1e6:>8.1f} MB  {part}\n" for part, size in rows)
    sys.stdout.write(f"{files:,} files, {components(folder)} components\n")
    if "--write" in arguments:
        write(table(folder))
    return int(sizes.total() > MOST_BYTES)


def count(folder: Path) -> tuple[Counter[str], int]:
    """Bytes by part, and the number of files; links take no space."""
    sizes: Counter[str] = Counter()
    files = 0
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            relative = path.relative_to(folder).as_posix().removeprefix("_internal/")
            sizes[_part(relative)] += path.stat().st_size
            files += 1
    return sizes, files


def components(folder: Path) -> int:
    """How many components the bill of materials lists; 0 without one."""
    bill = folder / "sbom.cdx.json"
    return len(json.loads(bill.read_text("utf-8"))["components"]) if bill.is_file() else 0


def table(folder: Path) -> str:
    """The counts for the page."""
    sizes, files = count(folder)
    rows = [f"| {part} | {size / 1e6:.1f} |" for part, size in sizes.most_common()]
    total = f"| **all** (goal {MOST_BYTES // 1_000_000}) | **{sizes.total() / 1e6:.1f}** |"
    said = f"{files:,} files, {components(folder)} components in the bill of materials."
    return "\n".join(["| part | MB |", "|---|---|", *rows, total, "", said, ""])


def write(text: str) -> None:
    """Put the counts into the page."""
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    after = rest.split(END)[1]
    PAGE.write_text(f"{before}{BEGIN}{text}{END}{after}", encoding="utf-8")


def _part(relative: str) -> str:
    return next((part for part, starts in PARTS.items() if relative.startswith(starts)), REST)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
