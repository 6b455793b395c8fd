"""The child: decodes one picture after the other until its input ends.

It is told what to do by plain messages (`messages.py`) and answers with pixels, or with the
reason why there are none.  What a codec prints is caught: libraries written in C tell of
damage in no other way.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging.decoding import messages
from braintumor_desktop.imaging.decoding.limits import beyond_memory
from braintumor_desktop.imaging.decoding.messages import Message
from braintumor_desktop.station.reports import report
from braintumor_desktop.words import carried

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

CODECS = {
    "dicom": "braintumor_desktop.imaging.dicom.codecs",
    "picture": "braintumor_desktop.imaging.raster_pixels",
}
"""Name of a codec -> its module, which has `preload()` and
`decode(path, about, data, printed) -> (pixels, about)`."""

ORPHAN_SECONDS = 30
"""Beyond the time limit, after which a child ends itself: its parent is gone."""

_PRINTED_BYTES = 1 << 16


def main() -> int:
    """Serve the parent at the other end of standard input and output, until it closes."""
    source, target = os.fdopen(os.dup(0), "rb", 0), os.fdopen(os.dup(1), "wb", 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent.
    printed = _catch_prints()
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - no path of a file
        messages.send(target, Message({"ready": True}))
        while (request := messages.receive(source)) is not None:
            try:
                messages.send(target, _answer(request, printed, nowhere.fileno()))
            except OSError:  # The parent has ended meanwhile.
                break
    return 0


def _answer(request: Message, printed: Callable[[], str], nowhere: int) -> Message:
    """Do what is asked; whatever goes wrong is an answer, too."""
    head = request.head
    codec: Any = import_module(CODECS[head["codec"]])
    if head.get("preload"):
        codec.preload()
        return Message({})
    printed()  # What was left over says nothing of this picture.
    # No thread of Python could end a decoder that holds the interpreter.
    faulthandler.dump_traceback_later(head["seconds"] + ORPHAN_SECONDS, exit=True, file=nowhere)
    path = Path(head["path"])
    try:
        with _limited(path, head["bytes"]):
            pixels, about = codec.decode(path, head["about"], bytes(request.data), printed)
        return _pixels(pixels, about)
    except BadInput as error:
        said = [carried(text) for text in (error.title, error.text, error.hint)]
        return Message({"error": {"code": error.code, "said": said}})
    except Exception as error:  # noqa: BLE001 -- the parent logs it: this process has no log
        return Message({"failed": report(error)})
    finally:
        faulthandler.cancel_dump_traceback_later()


def _pixels(pixels: NDArray[np.generic], about: dict[str, Any]) -> Message:
    whole = np.ascontiguousarray(pixels)
    head = {"dtype": whole.dtype.str, "shape": whole.shape, "about": about}
    return Message(head, whole.reshape(-1).view(np.uint8).data)


@contextmanager
def _limited(path: Path, memory: int) -> Iterator[None]:
    """No more memory than this beyond what is held already, where the system can say no."""
    if sys.platform != "linux":  # Elsewhere the parent watches.
        yield
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    allowed, hard = pages * resource.getpagesize() + memory, before[1]
    soft = allowed if hard == resource.RLIM_INFINITY else min(allowed, hard)
    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    try:
        yield
    except MemoryError as error:
        raise beyond_memory(path, memory) from error
    except BadInput as error:
        if _is_memory(error):
            raise beyond_memory(path, memory) from error
        raise
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def _is_memory(error: BaseException | None) -> bool:
    """Whether a codec that failed had no memory; some say so in words of their own."""
    while error is not None:
        if isinstance(error, MemoryError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _catch_prints() -> Callable[[], str]:
    """Lead standard output and error into a pipe; returns what empties it.

    What does not fit is dropped where the system can do that; where it cannot, a codec that
    prints without end waits until its time is over.
    """
    read_end, write_end = os.pipe()
    if hasattr(os, "set_blocking"):
        for end in (read_end, write_end):
            os.set_blocking(end, False)
    os.dup2(write_end, 1)
    os.dup2(write_end, 2)

    def printed() -> str:
        if not _can_read(read_end):
            return ""
        return os.read(read_end, _PRINTED_BYTES).decode("utf-8", "replace")

    return printed


def _can_read(descriptor: int) -> bool:
    """Whether something lies in a pipe."""
    if sys.platform == "win32":
        import _winapi
        import msvcrt

        return bool(_winapi.PeekNamedPipe(msvcrt.get_osfhandle(descriptor), 0)[0])
    import select

    return bool(select.select([descriptor], [], [], 0)[0])


if __name__ == "__main__":
    sys.exit(main())
