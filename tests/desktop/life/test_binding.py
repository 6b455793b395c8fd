"""The Qt binding itself, where a wrong version would crash the window after minutes."""

from __future__ import annotations

import sys

import pytest


@pytest.mark.usefixtures("qapp")
def test_calls_into_qt_keep_the_references_of_what_they_return() -> None:
    # PySide6 6.12.0 was built for Python 3.12 and later, where None is immortal: on 3.11
    # each call without a result took a reference of None away, until Python aborted.
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("a")
    assert sys.getrefcount(None) - before > -100
