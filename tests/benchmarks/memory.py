"""Memory of the window with 1,000 slices, all shown once, and of 3,000 tumor slices' answers.

Run as `python -m tests.benchmarks.memory`; Linux only.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import subprocess
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

import numpy as np

from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, Verdict
from braintumor_desktop.imaging.image import Slice

SLICES, SIDE, LIMIT_MB = 1000, 512, 900
PATIENCE_S = 60.0
ANSWERS, ANSWERS_LIMIT_MB = 3000, 60


def main() -> None:
    """Write the series, then open it in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        write_series(Path(folder))
        environment = os.environ | {"XDG_CONFIG_HOME": folder}
        command = [sys.executable, "-m", "tests.benchmarks.memory", folder]
        subprocess.run(command, check=True, env=environment)
    print_answers()


def print_answers() -> None:
    """What the answers to tumor slices take: masks, and their parts as they are measured."""
    item = Slice(Path("IM"), None, (SIDE, SIDE), (0.45, 0.45))
    verdict = Verdict({"glioma": 0.9, "meningioma": 0.04, "pituitary": 0.03, "no_tumor": 0.03})
    rows, columns = np.indices((SIDE, SIDE))
    tracemalloc.start()
    kept = []
    for number in range(ANSWERS):
        # A lesion of 50 x 36 mm beside one of 7 mm, no two alike.
        array = ((rows - 200 - number % 50) / 56) ** 2 + ((columns - 180) / 40) ** 2 < 1
        array |= (rows - 350) ** 2 + (columns - 320 - number % 30) ** 2 < 8**2
        evidence = np.full((64, 64), number / ANSWERS, np.float16)
        mask = Mask.of(array)
        result = ImageResult(item, "done", verdict=verdict, mask=mask, evidence=evidence)
        assert len(result.regions) == 2
        kept.append(result)
    masks = sum(result.mask.nbytes for result in kept if result.mask is not None) / 2**20
    taken = tracemalloc.get_traced_memory()[0] / 2**20
    tracemalloc.stop()
    print(f"{ANSWERS:,} tumor slices of {SIDE} x {SIDE}, masks, their measured parts, evidence")
    print(f"  bits of the masks   {masks:6,.1f} MB")
    print(f"  all of the answers  {taken:6,.1f} MB   (at most {ANSWERS_LIMIT_MB})")
    assert taken < ANSWERS_LIMIT_MB


def write_series(folder: Path, slices: int = SLICES) -> None:
    """Heads of 16 bits, not compressed: 500 MB of pixels."""
    from tests.helpers import dicom_files

    rng = np.random.default_rng(0)
    rows, columns = np.indices((SIDE, SIDE))
    inside = (rows / SIDE - 0.5) ** 2 + (columns / SIDE - 0.45) ** 2 < 0.16
    values = (np.where(inside, 900, 20) + rng.integers(0, 300, inside.shape)).astype(np.uint16)
    for index in range(slices):
        ds = dicom_files.mr_slice(np.roll(values, index, axis=0), InstanceNumber=index)
        ds.SOPInstanceUID, ds.ImagePositionPatient = f"1.2.3.{index}", [0.0, float(index), 0.0]
        dicom_files.write(folder / f"IM{index:04d}", ds)


def watch(folder: Path) -> None:
    """Open the folder in the window, show every slice, and print the peaks."""
    from braintumor_desktop.desktop.life.app import create_application
    from braintumor_desktop.desktop.shell.main_window import MainWindow

    application = create_application()
    window = MainWindow()
    window.resize(1600, 1000)
    window.show()
    window.start([folder])

    def wait_until(condition) -> None:
        end = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < end, "the window does not get there"
            application.processEvents()

    started = time.perf_counter()
    wait_until(lambda: window.opening.state.phase == "done")
    series = window.views.current
    assert series is not None
    assert len(series.slices) == SLICES
    opened, seconds = peak_mb(), time.perf_counter() - started
    for index, item in enumerate(series.slices):
        window.bridge.tell(window.views.move_to(index))
        wait_until(lambda item=item: window.pixels.picture(item) is not None)
    window.shut_down()
    print(f"a series of {SLICES:,} slices of {SIDE} x {SIDE}, peak of the process")
    print(f"  opened in {seconds:.1f} s       {opened:6,.0f} MB")
    print(f"  all slices shown    {peak_mb():6,.0f} MB   (at most {LIMIT_MB})")


def peak_mb() -> float:
    """Largest resident size so far."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    if len(sys.argv) > 1:
        watch(Path(sys.argv[1]))
    else:
        main()
