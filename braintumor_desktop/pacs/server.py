"""Receiving objects into a folder (storage SCP), while somebody lets it run."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from braintumor_desktop.errors import AppError
from braintumor_desktop.pacs.client import SUCCESS, PacsError, keep
from braintumor_desktop.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from braintumor_desktop.pacs.peer import Tls

log = logging.getLogger(__name__)

LOOPBACK = "127.0.0.1"
OUT_OF_RESOURCES = 0xA700


@contextmanager
def serving(
    folder: Path,
    title: str,
    port: int,
    came: Callable[[Path, str], None],
    host: str = LOOPBACK,
    tls: Tls | None = None,
) -> Iterator[int]:
    """Receive while the block runs; yields the port.

    Args:
        folder: exists; a folder for each series is made in it.
        title: our AE title: who asks for another is refused.
        port: to listen at; 0 for a free one.
        came: is told each file and the AE title of who sent it, in a thread of its own.
        host: address to listen at; other computers reach only what is not the loopback.
        tls: only who has a certificate is let in; None for anybody.

    Raises:
        PacsError: the port is taken, or the certificates cannot be used.
    """
    from pynetdicom import AE, AllStoragePresentationContexts, evt
    from pynetdicom.sop_class import Verification  # type: ignore[attr-defined]

    def take(event: Any) -> int:
        try:
            path = keep(event, folder)
        except AppError as error:
            log.warning("an object was not kept: %s", type(error).__name__)
            return OUT_OF_RESOURCES
        came(path, str(event.assoc.requestor.ae_title))
        return SUCCESS

    entity = AE(ae_title=title)
    entity.require_called_aet = True
    for context in AllStoragePresentationContexts:
        entity.add_supported_context(str(context.abstract_syntax), _syntaxes())
    entity.add_supported_context(Verification)
    try:
        server: Any = entity.start_server(
            (host, port), block=False, evt_handlers=[(evt.EVT_C_STORE, take)],
            ssl_context=None if tls is None else tls.server(),
        )  # fmt: skip
    except OSError as error:
        text = tr("Port {port} cannot be used: {why}.", port=port, why=str(error.strerror or error))
        raise PacsError(tr("Nothing can be received"), text) from error
    try:
        yield int(server.socket.getsockname()[1])
    finally:
        server.shutdown()


def _syntaxes() -> list[str]:
    from pynetdicom import ALL_TRANSFER_SYNTAXES

    return [str(syntax) for syntax in ALL_TRANSFER_SYNTAXES]
