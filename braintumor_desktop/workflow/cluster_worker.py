"""What a worker of a cluster runs: it judges in a child of its own (`apart.py`).

An item that ends the child is named, and the worker lives on; so the networks are loaded once for
each thread of a worker, whatever comes.
"""

from __future__ import annotations

import json
import threading

from braintumor_desktop.errors import BadModel
from braintumor_desktop.workflow import messages
from braintumor_desktop.workflow.apart import Apart

Reply = tuple[str, list[tuple[str, dict[str, bytes]]]]
"""What a worker says of a batch: JSON about it, and text and PNGs of each item."""


class _Own(threading.local):
    """The child of each of a worker's threads; it ends with the worker."""

    def __init__(self) -> None:
        self.apart = Apart()


_own = _Own()


def judge_batch(text: str) -> Reply:
    """What a worker does: judge in its child.

    Args:
        text: of a request (`messages.py`).

    Returns:
        JSON, `{"explains": …}` or `{"refused": "why"}`; text and PNG bytes of each item.
    """
    try:
        said = _own.apart.judge(messages.read_request(text))
    except BadModel as error:
        return json.dumps({"refused": str(error)}), []
    return json.dumps({"explains": said.explains}), [(a.text, a.pictures) for a in said.answers]
