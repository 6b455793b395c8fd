"""Every way in which an error of the program can come up leads to one place.

Python's own hooks cover them: Qt's slots and the main thread (`sys.excepthook`), threads
(`threading.excepthook`), and what was raised where nobody could catch it
(`sys.unraisablehook`).
"""

from __future__ import annotations

import logging
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from braintumor_desktop.station.reports import report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

log = logging.getLogger(__name__)


@contextmanager
def hooked(tell: Callable[[str], None], interrupt: Callable[[], None]) -> Iterator[None]:
    """While the block runs, log each error of the program and tell of it.

    Args:
        tell: called with a report without patient data, in the thread of the error.
        interrupt: called instead on Ctrl-C.
    """
    before = sys.excepthook, threading.excepthook, sys.unraisablehook

    def on_error(
        kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            interrupt()
            return
        known = (error or kind()).with_traceback(trace)
        log.critical("an error of the program", exc_info=(type(known), known, trace))
        tell(report(known))

    sys.excepthook = on_error
    threading.excepthook = lambda args: on_error(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: on_error(args.exc_type, args.exc_value, args.exc_traceback)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
