"""Watched folders and what was seen there outlive the program."""

import os
from pathlib import Path

import pytest

from braintumor_desktop.errors import StorageError
from braintumor_desktop.review import database, watched
from braintumor_desktop.review.watched import Watched

INBOX, ODD = Path("/share/inbox"), Path(os.fsdecode(b"/share/caf\xe9"))


def test_what_was_seen_is_remembered_and_forgotten_with_its_folder(tmp_path):
    path = tmp_path / "w.db"
    with database.opened(path) as opened:
        for folder in (ODD, INBOX, INBOX):
            watched.add(opened, folder)
        assert watched.read(opened) == [Watched(ODD), Watched(INBOX)]
        watched.saw(opened, INBOX, {"a": "1", "b": "1"})
        watched.saw(opened, INBOX, {"b": "2"})
        watched.saw(opened, ODD, {})
        watched.saw(opened, Path("/nobody"), {"a": "1"})
    with database.opened(path) as opened:
        assert watched.read(opened) == [Watched(ODD, {}), Watched(INBOX, {"a": "1", "b": "2"})]
        watched.remove(opened, INBOX)
        watched.add(opened, INBOX)
        assert watched.read(opened) == [Watched(ODD, {}), Watched(INBOX)]


def test_beside_a_program_that_writes_nothing_is_watched(tmp_path):
    with database.opened(tmp_path / "w.db"), database.opened(tmp_path / "w.db") as second:
        assert watched.read(second) == []
        with pytest.raises(StorageError):
            watched.add(second, INBOX)
