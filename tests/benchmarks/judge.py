"""One 512 x 512 slice, all steps, beside the bare calls of ONNX Runtime.

Run as `python -m tests.benchmarks.judge`.
"""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
import onnxruntime

from braintumor_desktop import INSTALLATION
from braintumor_desktop.errors import CancelToken
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.inference.judge import judge, load_networks, prepare
from braintumor_desktop.inference.runtime import session_options

ROUNDS = 40
THREADS = 2
MODELS = INSTALLATION / "models"


def milliseconds(step: Callable[[], object]) -> float:
    """Time of one call."""
    started = time.perf_counter()
    step()
    return (time.perf_counter() - started) * 1000


def main() -> None:
    """Alternate the two, so that a slow moment of the machine hits both."""
    rng = np.random.default_rng(0)
    rows, columns = np.indices((512, 512))
    inside = (rows / 512 - 0.5) ** 2 + (columns / 512 - 0.5) ** 2 < 0.16
    stored = np.where(inside, 400, 5) + rng.integers(0, 60, (512, 512))
    image = Image(stored.astype(np.uint16), spacing_mm=(0.5, 0.5))
    item = Slice(Path("benchmark"), None, image.shape, image.spacing_mm)
    networks = load_networks(MODELS, THREADS)
    token = CancelToken()
    sessions = [
        onnxruntime.InferenceSession(
            MODELS / f"{role}.onnx", session_options(THREADS), providers=["CPUExecutionProvider"]
        )
        for role in ("classifier", "segmenter")
    ]
    feed = {
        "image": prepare(item, image, *networks.shapes)
        .by_shape[networks.shapes[0]]
        .grid[None, None]
    }

    def program() -> object:
        return judge(prepare(item, image, *networks.shapes), networks, token)

    def bare() -> object:
        return [session.run(None, feed) for session in sessions]

    times = [(milliseconds(program), milliseconds(bare)) for _ in range(ROUNDS + 5)][5:]
    ours, theirs = (median(column) for column in zip(*times, strict=True))
    ratio = median(a / b for a, b in times)
    print(f"one 512 x 512 slice, {THREADS} threads, median of {ROUNDS}")
    print(f"  all steps           {ours:6.1f} ms")
    print(f"  bare session runs   {theirs:6.1f} ms")
    print(f"  ratio               {ratio:6.2f}   (at most 1.3)")


if __name__ == "__main__":
    main()
