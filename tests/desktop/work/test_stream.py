"""A bounded stream from a worker that drops nothing."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.desktop.work.stream import Stream
from braintumor_desktop.errors import Cancelled

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Taker(QObject):
    """Takes a few at a time in the GUI thread."""

    def __init__(self, stream: Stream[int]) -> None:
        super().__init__()
        self.turns: list[list[int]] = []
        self._stream = stream
        stream.arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def _on_arrived(self) -> None:
        self.turns.append(self._stream.take(3))


def test_everything_arrives_in_order_a_few_at_a_time(qtbot: QtBot) -> None:
    stream: Stream[int] = Stream(limit=4)
    taker = Taker(stream)
    count, token = 500, CancelToken()
    worker = threading.Thread(target=lambda: [stream.put(n, token) for n in range(count)])
    worker.start()
    qtbot.waitUntil(lambda: sum(map(len, taker.turns)) == count)
    worker.join(5)
    assert [n for turn in taker.turns for n in turn] == list(range(count))
    assert max(map(len, taker.turns)) == 3


@pytest.mark.usefixtures("qapp")
def test_a_worker_that_waits_for_room_can_be_stopped() -> None:
    stream: Stream[int] = Stream(limit=1)
    token = CancelToken()
    stream.put(1, token)
    threading.Timer(0.02, token.cancel).start()
    with pytest.raises(Cancelled):
        stream.put(2, token)
    assert stream.take(5) == [1]
