"""Commands note in the audit log what they did; a log that cannot be written stops none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.cli.console import tell
from braintumor_desktop.errors import StorageError
from braintumor_desktop.station import audit

if TYPE_CHECKING:
    from braintumor_desktop.station.audit import Event


def note(event: Event, reader: str = "", **facts: int | str | bool | list[str]) -> None:
    """Add a line; what is in the way is told on standard error.

    Args:
        event: what was done.
        reader: who has signed in, or "".
        facts: counts, codes and digests.
    """
    try:
        audit.note(event, facts, reader=reader)
    except StorageError as error:
        tell(f"The audit log was not written. {error}")
