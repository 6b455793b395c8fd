"""Which worklists were open, and which are read blind: kept for window and command line."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from braintumor_desktop.station import known_worklists

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_open_is_known_and_the_newest_stand_first(tmp_path: Path) -> None:
    folder, one, other = tmp_path / "settings", tmp_path / "a.db", tmp_path / "b.db"
    assert not known_worklists.is_known(folder, one)
    known_worklists.remember(folder, one, is_blind=True)
    known_worklists.remember(folder, other, is_blind=True)
    assert known_worklists.is_known(folder, one)
    assert known_worklists.blind_ones(folder) == (other, one)
    known_worklists.remember(folder, other, is_blind=False)
    assert known_worklists.is_known(folder, other)
    assert known_worklists.blind_ones(folder) == (one,)
    assert stat.S_IMODE((folder / known_worklists.NAME).stat().st_mode) & 0o077 == 0


def test_only_so_many_are_kept(tmp_path: Path) -> None:
    for number in range(known_worklists.MOST + 1):
        known_worklists.remember(tmp_path, tmp_path / f"{number}.db", is_blind=True)
    assert len(known_worklists.blind_ones(tmp_path)) == known_worklists.MOST
    assert not known_worklists.is_known(tmp_path, tmp_path / "0.db")


def test_a_damaged_file_knows_none_and_is_written_anew(tmp_path: Path) -> None:
    for content in (b"{", b"[]", b'{"known": 3, "blind": ["x", 3]}', b"[" * 100_000):
        (tmp_path / known_worklists.NAME).write_bytes(content)
        assert not known_worklists.is_known(tmp_path, tmp_path / "a.db")
        known_worklists.remember(tmp_path, tmp_path / "a.db", is_blind=True)
        assert known_worklists.is_known(tmp_path, tmp_path / "a.db")


def test_settings_that_cannot_be_kept_are_no_reason_to_stop(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    known_worklists.remember(tmp_path / "file", tmp_path / "a.db", is_blind=True)
    assert not known_worklists.is_known(tmp_path / "file", tmp_path / "a.db")
