"""Write the bundled sample study again: `python packaging/make_sample.py [FOLDER]`.

The default folder is resources/sample.  The same code and the same locked packages write
the same bytes.
"""

from __future__ import annotations

import sys
from pathlib import Path

from braintumor_desktop.phantom.dicom import SAMPLE_SERIES, write_sample

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "sample"


def main(arguments: list[str]) -> None:
    """Replace the series in the folder."""
    folder = Path(arguments[0]) if arguments else SAMPLE
    for name in SAMPLE_SERIES:
        for old in (folder / name).glob("IM*"):
            old.unlink()
    paths = write_sample(folder)
    size = sum(path.stat().st_size for path in paths)
    sys.stdout.write(f"{len(paths)} files, {size / 1e6:.2f} MB, in {folder}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
