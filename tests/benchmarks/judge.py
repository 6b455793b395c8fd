"""One 512 x 512 slice, all steps, beside the bare calls of ONNX Runtime.

Run as `python -m tests.benchmarks.judge`.
"""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
import onnxruntime
from PIL import Image as Pillow

from braintumor_desktop import INSTALLATION
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.imaging.image import Image, Slice
from braintumor_desktop.inference.judge import Networks, Prepared, judge, load_networks, prepare
from braintumor_desktop.inference.runtime import session_options
from braintumor_desktop.phantom.head import SAMPLE_LESION, make_head

ROUNDS = 40
THREADS = 2
MODELS = INSTALLATION / "models"


def milliseconds(step: Callable[[], object]) -> float:
    """Time of one call."""
    started = time.perf_counter()
    step()
    return (time.perf_counter() - started) * 1000


def bare_feeds(
    networks: Networks, prepared: Prepared
) -> list[tuple[onnxruntime.InferenceSession, np.ndarray]]:
    """A plain session for each file that the program asks, and the tensor it gets."""
    asked = [s for s in (networks.gate, networks.classifier) if s]
    return [
        (
            onnxruntime.InferenceSession(
                session.entry.path, session_options(THREADS), providers=["CPUExecutionProvider"]
            ),
            prepared.for_network(session).grid[None, None],
        )
        for session in asked
    ]


def main() -> None:
    """Alternate the two, so that a slow moment of the machine hits both."""
    head = make_head(3, SAMPLE_LESION, only=range(12, 13))
    stored = np.asarray(Pillow.fromarray(head.values[0]).resize((512, 512)))
    image = Image(stored.astype(np.uint16), spacing_mm=(0.5, 0.5))
    item = Slice(Path("benchmark"), None, image.shape, image.spacing_mm)
    networks = load_networks(MODELS, THREADS)
    token = CancelToken()
    feeds = bare_feeds(networks, prepare(item, image, *networks.shapes))

    def program() -> object:
        return judge(prepare(item, image, *networks.shapes), networks, token)

    def bare() -> object:
        return [session.run(None, {"image": grid}) for session, grid in feeds]

    times = [(milliseconds(program), milliseconds(bare)) for _ in range(ROUNDS + 5)][5:]
    ours, theirs = (median(column) for column in zip(*times, strict=True))
    ratio = median(a / b for a, b in times)
    print(f"one 512 x 512 slice, {THREADS} threads, median of {ROUNDS}")
    print("| all steps / bare session runs | at most | ms | bare ms |")
    print("|---|---|---|---|")
    print(f"| {ratio:.2f} | 1.10 | {ours:.1f} | {theirs:.1f} |")


if __name__ == "__main__":
    main()
