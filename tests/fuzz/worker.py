"""Reads damaged files one after another, in a process of its own that may die of one.

Called as `python -m tests.fuzz.worker SEED FIRST COUNT CPU_SECONDS`; writes a line before a
case (`begin NUMBER`) and one after it (`end NUMBER OUTCOME`).
"""

from __future__ import annotations

import resource
import signal
import sys
import tempfile
import warnings
from contextlib import suppress
from pathlib import Path

from braintumor_desktop.errors import AppError, BadInput
from braintumor_desktop.exchange.dicom_seg import read_segmentation
from braintumor_desktop.exchange.dicom_sr import read_report
from braintumor_desktop.findings.placing import lay
from braintumor_desktop.imaging import display, files, header_listing
from braintumor_desktop.imaging.describe import describe
from tests.fuzz.mutate import mutated
from tests.fuzz.seeds import RESOURCES, seeds

ADDRESS_SPACE = 8 << 30
"""Bytes: what keeps a case from taking the machine with it."""
MEMORY_MB = 1024


def main(seed: int, first: int, count: int, cpu_seconds: float) -> None:
    """Read the cases; ends early when memory has grown too large to measure the next."""
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    warnings.simplefilter("ignore")
    # Numbers that overflow were not checked where they are read.
    warnings.simplefilter("error", RuntimeWarning)
    known = seeds()
    read(RESOURCES / "selftest" / "jpeg_baseline.dcm")  # Import before the clock runs.
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        for number in range(first, first + count):
            name, content = mutated(known, seed, number)
            path = Path(folder) / f"{number}-{name}"
            path.write_bytes(content)
            tell(f"begin {number}")
            # SIGPROF ends the process: a decoder that hangs in C cannot be interrupted.
            signal.setitimer(signal.ITIMER_PROF, cpu_seconds)
            outcome = read(path)
            signal.setitimer(signal.ITIMER_PROF, 0)
            path.unlink()
            peak = peak_mb()
            is_large = peak > MEMORY_MB
            tell(f"end {number} {f'memory {peak:.0f} MB' if is_large else outcome}")
            if is_large:
                return


def read(path: Path) -> str:
    """Everything that opening a file does, up to gray values; and its header as people read it.

    Returns:
        "read", "refused CODE", or "crash KIND: WORDS" for an error that nobody foresaw.
    """
    try:
        describe(path)
        with suppress(AppError):  # Pixels may be sound all the same.
            header_listing._listed(path, 0, None)
        found = files.scan([path])
        read_as_of_others(path, found)
        if not found.series:
            return f"refused {found.problems[0].code if found.problems else 'nothing'}"
        slices = found.series[0].slices
        for item in (slices[0], slices[len(slices) // 2], slices[-1]):
            image = files.load(item)
            display.to_rgb(image, display.default_window(image))
    except AppError as error:
        return f"refused {getattr(error, 'code', type(error).__name__)}"
    except Exception as error:  # noqa: BLE001 - what fuzzing looks for
        return f"crash {_where(error)}"
    return "read"


def read_as_of_others(path: Path, found: files.Scan) -> None:
    """Segmentations and reports are read for what they are, too, and refused for themselves."""
    with suppress(BadInput):
        for series in found.series:
            if series.modality == "SEG":
                lay(read_segmentation(path), series)
    with suppress(BadInput):
        if any(problem.about is not None for problem in found.problems):
            read_report(path)


def peak_mb() -> float:
    """The most memory that this process ever held, in MB.

    What `getrusage` says is never less than what the parent held when it started this one.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


def _where(error: Exception) -> str:
    """The kind of an error, its words, and the last place of ours that it passed."""
    place, trace = "?", error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if "braintumor_desktop" in file:
            place = f"{Path(file).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return f"{type(error).__name__} at {place}: {str(error)[:160]!r}"


def tell(line: str) -> None:
    """Say a line at once: the next file may be the last."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    seed_, first_, count_ = (int(word) for word in sys.argv[1:4])
    main(seed_, first_, count_, float(sys.argv[4]))
