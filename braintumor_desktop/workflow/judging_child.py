"""The child that judges for another process, so that an item that ends it ends nothing else.

It is asked with the text of `messages.py`, and answers item by item, in their order; it ends when
its input ends, also where its parent was killed.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from braintumor_desktop import __version__
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import AppError, BadModel, StorageError
from braintumor_desktop.exchange.results_folder import EVIDENCE, OVERLAYS
from braintumor_desktop.findings.result import ImageResult
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.decoding import messages as pipes
from braintumor_desktop.station import folders, logs
from braintumor_desktop.workflow import messages, models
from braintumor_desktop.workflow.item import Reader, judge
from braintumor_desktop.workflow.messages import MAPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future
    from typing import BinaryIO

    from braintumor_desktop.findings.result import ModelId
    from braintumor_desktop.imaging.image import Slice
    from braintumor_desktop.inference.judge import Networks
    from braintumor_desktop.workflow.item import Read
    from braintumor_desktop.workflow.messages import Answer, Request

AHEAD = 2
"""Items that are read while one is judged."""

_Loaded = dict["tuple[ModelId, ...]", "Networks"]

log = logging.getLogger(__name__)


def main() -> int:
    """Serve the parent at the other end of standard input and output, until it closes."""
    source, target = os.fdopen(os.dup(0), "rb", 0), os.fdopen(os.dup(1), "wb", 0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent.
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - no path of a file
        for descriptor in (1, 2):
            os.dup2(nowhere.fileno(), descriptor)
    try:
        handler = logs.start(folders.find().logs, "judging", "info")
    except StorageError:
        handler = logging.NullHandler()
    loaded: _Loaded = {}
    try:
        pipes.send(target, pipes.Message({"ready": True}))
        while (asked := pipes.receive(source)) is not None:
            _serve(messages.read_request(bytes(asked.data).decode()), loaded, target)
    except OSError:  # The parent has ended meanwhile.
        return 1
    finally:
        logs.stop(handler)
    return 0


def judged(request: Request, networks: Networks) -> Iterator[Answer]:
    """The answers to what a request asks for, in the order of its items.

    Args:
        request: that may be answered by these networks.
        networks: one copy; a thread reads ahead of them.
    """
    token = CancelToken()
    wanted = request.pictures
    reader = Reader(
        networks.shapes,
        token,
        partial(files.load, token=token),
        _known(request),
        keep_images=OVERLAYS in wanted,
    )
    for read in _read_ahead(reader, request.items):
        if read.known is not None:
            yield messages.known_answer(str(read.sha256))
            continue
        is_missing = read.sha256 is None and not os.path.lexists(read.item.path)
        result = judge(read, networks, token)
        yield messages.write_answer(result, read.image, wanted, is_missing=is_missing)


def _serve(request: Request, loaded: _Loaded, target: BinaryIO) -> None:
    """Answer one request.

    Raises:
        OSError: nobody hears it.
    """
    try:
        networks = _networks(request, loaded)
    except AppError as error:
        pipes.send(target, pipes.Message({"refused": str(error)}))
        return
    pipes.send(target, pipes.Message({"began": True, "explains": networks.explain}))
    for answer in judged(request, networks):
        sizes = {name: len(png) for name, png in answer.pictures.items()}
        head = {"answer": answer.text, "sizes": sizes}
        pipes.send(target, pipes.Message(head, b"".join(answer.pictures.values())))


def _networks(request: Request, loaded: _Loaded) -> Networks:
    """Those that a request wants, loaded once.

    Raises:
        BadModel: they are not here, or others, or the program is another version.
    """
    if request.program != __version__:
        text = f"version {__version__} is here, {request.program} asks"
        raise BadModel("The program is not the same", text, "Install the same version everywhere.")
    if request.models not in loaded:
        names = [model.name for model in request.models]
        networks = models.load_networks(1, *names[:2])
        if networks.models != request.models:
            raise BadModel("The networks are not the same", _difference(networks, request), _SAME)
        loaded[request.models] = networks
    networks = loaded[request.models]
    needs_maps = {EVIDENCE, MAPS} & set(request.pictures)
    return networks if needs_maps else networks.without_maps()


def _difference(networks: Networks, request: Request) -> str:
    """Which network is another one, with checksums that can be compared."""

    def named(found: tuple[ModelId, ...]) -> str:
        return ", ".join(f"{m.name} {m.version} {m.sha256[: models.DIGITS]}" for m in found)

    return f"{named(networks.models)} here, {named(request.models)} wanted"


_SAME = "Install the same networks everywhere (models list, models add)."


def _known(request: Request) -> Callable[[Slice, str], ImageResult | None] | None:
    """Says of a slice and its file's SHA-256 that it needs no judging."""
    if not request.earlier:
        return None
    known = {request.items[place].key: set(found) for place, found in request.earlier.items()}

    def known_of(item: Slice, sha256: str) -> ImageResult | None:
        return ImageResult(item, "done") if sha256 in known.get(item.key, ()) else None

    return known_of


def _read_ahead(reader: Reader, items: tuple[Slice, ...]) -> Iterator[Read]:
    waiting: deque[Future[Read]] = deque()
    with ThreadPoolExecutor(1, "reader") as pool:
        for item in items:
            waiting.append(pool.submit(reader.read, item))
            if len(waiting) > AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


if __name__ == "__main__":
    sys.exit(main())
