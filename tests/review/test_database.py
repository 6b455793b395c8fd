"""The database is opened safely, or refused with a reason; nothing of it is thrown away."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop import INSTALLATION
from braintumor_desktop.errors import StorageError
from braintumor_desktop.review import database, safekeeping, schema
from braintumor_desktop.review.schema import Version
from braintumor_desktop.station import disks

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "worklist.db"


def add_study(opened: database.Database, key: str) -> None:
    with opened.writing() as connection:
        connection.execute("INSERT INTO study (key) VALUES (?)", (key,))


def studies(path: Path) -> list[str]:
    with database.opened(path) as opened:
        return [row["key"] for row in opened.connection.execute("SELECT key FROM study")]


def test_a_new_database_is_made_for_its_user_alone(path: Path) -> None:
    with database.opened(path) as opened:
        assert database.version_of(opened.connection) == schema.NEWEST
        mode = opened.connection.execute("PRAGMA journal_mode").fetchone()[0]
        assert mode == "wal"
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_transaction_is_kept_whole_or_not_at_all(path: Path) -> None:
    with database.opened(path) as opened:
        add_study(opened, "kept")
        with pytest.raises(ZeroDivisionError):
            add_and_fail(opened)
    assert studies(path) == ["kept"]


def add_and_fail(opened: database.Database) -> None:
    with opened.writing() as connection:
        connection.execute("INSERT INTO study (key) VALUES ('lost')")
        raise ZeroDivisionError


def test_a_second_program_reads_and_says_who_writes(path: Path) -> None:
    with database.opened(path) as first:
        add_study(first, "a")
        script = (
            "import sys; from pathlib import Path; from braintumor_desktop.review import database\n"
            "with database.opened(Path(sys.argv[1])) as d:\n"
            "    print([r['key'] for r in d.connection.execute('SELECT key FROM study')], d.holder)"
        )
        done = subprocess.run(
            [sys.executable, "-c", script, str(path)],
            capture_output=True, text=True, check=True,
            env=os.environ | {"PYTHONPATH": str(INSTALLATION)},
        )  # fmt: skip
        assert done.stdout.startswith(f"['a'] process {os.getpid()} uses it since")
        with database.opened(path) as second:
            assert second.holder
            with pytest.raises(StorageError, match="can only be read"), second.writing():
                pass
    with database.opened(path) as third:
        assert third.holder == ""


def test_another_programs_file_and_a_newer_version_are_refused(path: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.db"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE mine (a)")
    before = foreign.read_bytes()
    with pytest.raises(StorageError, match="of another program"), database.opened(foreign):
        pass
    assert foreign.read_bytes() == before
    with database.opened(path):
        pass
    set_version(path, Version(schema.NEWEST.major + 1, 0))
    with pytest.raises(StorageError, match="of a newer program"), database.opened(path):
        pass
    set_version(path, Version(schema.NEWEST.major, 65_535))
    with database.opened(path) as opened:
        assert opened.notes == ()


def set_version(path: Path, version: Version) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {version.number}")


def test_a_file_that_never_was_a_database_is_refused_and_stays(path: Path) -> None:
    path.parent.mkdir(mode=0o700)
    path.write_bytes(b"these are no pages" * 1000)
    with pytest.raises(StorageError, match="it is no database"), database.opened(path):
        pass
    assert path.read_bytes() == b"these are no pages" * 1000


def test_a_database_that_lost_its_first_page_is_kept_aside_and_comes_back(path: Path) -> None:
    with database.opened(path) as opened:
        add_study(opened, "kept")
        safekeeping.back_up(opened.connection, path, "test")
    with path.open("rb+") as file:
        file.write(b"these are no pages" * 1000)
    assert studies(path) == ["kept"]
    aside = next(path.parent.glob("worklist.damaged-*.db"))
    assert aside.read_bytes().startswith(b"these are no pages")


NEXT = Version(schema.NEWEST.major, schema.NEWEST.minor + 1)


def make_newer(monkeypatch: pytest.MonkeyPatch) -> None:
    step = (NEXT, ("ALTER TABLE study ADD COLUMN extra TEXT", "CREATE TABLE more (a)"))
    monkeypatch.setattr(database, "MIGRATIONS", (*schema.MIGRATIONS, step))
    monkeypatch.setattr(database, "NEWEST", NEXT)


def test_an_older_database_is_copied_and_brought_up(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.opened(path) as opened:
        add_study(opened, "old")
    make_newer(monkeypatch)
    with database.opened(path) as opened:
        assert database.version_of(opened.connection) == NEXT
        assert f"to {NEXT.major}.{NEXT.minor}" in opened.notes[0]
        rows = opened.connection.execute("SELECT key, extra FROM study").fetchall()
        assert [tuple(row) for row in rows] == [("old", None)]
    copy = next(c for c in safekeeping.copies(path) if "before-migration" in c.name)
    with closing(sqlite3.connect(copy)) as connection:
        assert database.version_of(connection) == schema.NEWEST


def test_a_migration_that_fails_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.opened(path):
        pass
    step = (NEXT, ("CREATE TABLE half (a)", "CREATE TABLE study (a)"))
    monkeypatch.setattr(database, "MIGRATIONS", (*schema.MIGRATIONS, step))
    with pytest.raises(sqlite3.OperationalError), database.opened(path):
        pass
    with closing(sqlite3.connect(path)) as connection:
        assert database.version_of(connection) == schema.NEWEST
        tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'")
        assert tables.fetchone()[0] == 0


def test_overwritten_pages_are_found_and_the_newest_sound_copy_comes_back(path: Path) -> None:
    with database.opened(path) as opened:
        for number in range(3_000):
            opened.connection.execute("INSERT INTO study (key) VALUES (?)", (f"s{number}",))
        safekeeping.back_up(opened.connection, path, "test")
    size = path.stat().st_size
    with path.open("rb+") as file:
        for page in range(3, 12):
            file.seek(page * 4096)
            file.write(os.urandom(4096))
    assert path.stat().st_size == size
    with database.opened(path) as opened:
        assert "The database was damaged" in opened.notes[0]
        assert "took its place" in opened.notes[0]
        assert opened.connection.execute("SELECT count(*) FROM study").fetchone()[0] == 3_000
    assert next(path.parent.glob("worklist.damaged-*.db")).stat().st_size == size


def test_what_came_after_the_copy_is_taken_over_as_far_as_it_can_be_read(path: Path) -> None:
    with database.opened(path) as opened:
        safekeeping.back_up(opened.connection, path, "test")
        for number in range(1_000):
            key = f"{number}{'x' * 200}"
            opened.connection.execute("INSERT INTO study (key) VALUES (?)", (key,))
            opened.connection.execute(
                """INSERT INTO item (key, study, name, path, kind, images, added)
                VALUES (?, ?, 'n', 'p', 'series', 1, '')""",
                (f"item {number}", number + 1),
            )
    count = path.stat().st_size // 4096
    with path.open("rb+") as file:
        file.seek(count * 5 // 8 * 4096)
        file.write(os.urandom(3 * 4096))
    with database.opened(path) as opened:
        assert "\n" not in opened.notes[0]
        assert "that could still be read in it were taken over" in opened.notes[1]
        kept = opened.connection.execute("SELECT count(*) FROM item").fetchone()[0]
        assert 850 <= kept < 1_000
        assert opened.connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert safekeeping.problem_of(opened.connection) == ""


def test_a_copy_a_day_and_seven_are_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = time.strftime
    for day in range(1, 12):
        monkeypatch.setattr(
            safekeeping.time, "strftime", lambda form, d=day: real(form, (2026, 3, d, *(0,) * 6))
        )
        for _ in range(2):
            with database.opened(path) as opened:
                add_study(opened, str(opened.connection.total_changes) + str(day) + str(_))
        newest = safekeeping.copies(path)[0]
        os.utime(newest, (1e9 + day, 1e9 + day))
    names = sorted(copy.name for copy in safekeeping.copies(path))
    assert names == [f"worklist.2026-03-{day:02}.db" for day in range(5, 12)]
    assert not list((path.parent / "backups").glob(".*"))


def test_a_full_disk_or_a_folder_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageError), database.opened(tmp_path / "file" / "worklist.db"):
        pass


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
@pytest.mark.parametrize(
    ("mounts", "place", "words"),
    [
        ("a / ext4 rw 0 0\nb /mnt/s cifs rw 0 0\n", "/mnt/s/x", "network disk (cifs)"),
        ("a / ext4 rw 0 0\nb /mnt/a\\040b nfs4 rw 0 0\n", "/mnt/a b/x", "network disk (nfs4)"),
        ("a / nfs rw 0 0\nb /home ext4 rw 0 0\n", "/home/u", ""),
        ("a / ext4 rw 0 0\n", "/home/u/Dropbox (Clinic)/x", "Dropbox (Clinic) is kept by a cloud"),
        ("a / ext4 rw 0 0\n", "/home/u/OneDrive - Hospital", "kept by a cloud"),
        ("a / ext4 rw 0 0\n", "/home/u/data", ""),
    ],
)
def test_disks_that_lose_pages_are_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mounts: str, place: str, words: str
) -> None:
    from pathlib import Path as P

    listed = tmp_path / "mounts"
    listed.write_text(mounts)
    monkeypatch.setattr(disks, "MOUNTS", listed)
    said = disks.unsafe_for_databases(P(place))
    assert words in said
    assert bool(words) == bool(said)


def test_a_database_on_a_network_disk_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disks, "unsafe_for_databases", lambda _folder: "it lies on a network disk")
    words = r"network disk\. Keep the database on a disk of this"
    with pytest.raises(StorageError, match=words), database.opened(path):
        pass
    assert not path.parent.exists()
