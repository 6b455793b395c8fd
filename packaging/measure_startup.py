"""Seconds from the start to a mapped window: `python packaging/measure_startup.py [PROGRAM ...]`.

Starts the built program, the one from source and an empty window of Qt on a display in memory
(Xvfb, xdotool), in turn so that all see the same machine, and waits for the window.  The cold
start drops the system's file cache, for which it must be root.
"""

from __future__ import annotations

import os
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILT = str(ROOT / "dist" / "braintumor-desktop" / "braintumor-desktop")
SOURCE = f"{sys.executable} -m braintumor_desktop"
# The least that a window of Python and Qt takes.
BARE = f"{sys.executable} -c " + shlex.quote(
    "from PySide6.QtWidgets import QApplication, QMainWindow; app = QApplication([]); "
    "w = QMainWindow(); w.setWindowTitle('Braintumor, empty'); w.resize(1600, 1000); w.show(); "
    "app.exec()"
)
RUNS, LONGEST = 5, 60.0
CACHES = Path("/proc/sys/vm/drop_caches")


def main(programs: list[str]) -> int:
    """Print a table, a line for each program."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        # Without -noreset it is away for a moment whenever its last client has left.
        ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", "1600x1000x24"],
        stderr=subprocess.DEVNULL,
        pass_fds=(writing,),
    )
    os.close(writing)
    try:
        # The server writes its number when it is ready.
        with os.fdopen(reading, encoding="ascii") as ready:
            display = f":{ready.readline().strip()}"
        say(f"{'program':<60} {'cold':>7} {'warm':>7} {'best':>7}   (s; goals 2.0, 0.5)")
        chosen = [p for p in programs or [BUILT, SOURCE, BARE] if _is_there(p)]
        cold = {p: start(p, display) if drop_caches() else float("nan") for p in chosen}
        # In turn: what else the machine does meets all of them.
        rounds = [{p: start(p, display) for p in chosen} for _ in range(RUNS)]
        for program in chosen:
            warm = [one[program] for one in rounds]
            middle = statistics.median(warm)
            say(f"{program[:60]:<60} {cold[program]:>7.2f} {middle:>7.2f} {min(warm):>7.2f}")
    finally:
        server.terminate()
        server.wait()
    return 0


def start(program: str, display: str) -> float:
    """Seconds from starting a program until its window is visible."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "DISPLAY": display, "HOME": home, "QT_QPA_PLATFORM": "xcb"}
        # Otherwise the source is compiled at every start.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        began = time.perf_counter()
        running = subprocess.Popen(shlex.split(program), env=environment, cwd=ROOT)
        try:
            _wait_for_window(running, display, began)
            return time.perf_counter() - began
        finally:
            running.terminate()
            running.wait()


def _is_there(program: str) -> bool:
    return Path(shlex.split(program)[0]).exists()


def drop_caches() -> bool:
    """Forget file contents in memory; False where that is not allowed."""
    os.sync()
    try:
        CACHES.write_text("3", encoding="ascii")
    except OSError:
        return False
    return True


def say(text: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _wait_for_window(running: subprocess.Popen[bytes], display: str, began: float) -> None:
    search = ["xdotool", "search", "--onlyvisible", "--name", "Braintumor"]
    environment = {**os.environ, "DISPLAY": display}
    while subprocess.run(search, capture_output=True, env=environment, check=False).returncode:
        if running.poll() is not None or time.perf_counter() - began > LONGEST:
            raise SystemExit(f"no window appeared; exit code {running.poll()}")
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
