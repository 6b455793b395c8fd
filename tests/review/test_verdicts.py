"""No verdict is lost: not by a kill, not by a damaged database, not by a second answer."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from braintumor_desktop import INSTALLATION
from braintumor_desktop.review import database, journal, verdicts
from braintumor_desktop.review.verdicts import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from braintumor_desktop.review.database import Database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "worklist.db"


@pytest.fixture
def opened(path: Path) -> Iterator[Database]:
    with database.opened(path) as made:
        yield made


def look(item: str = "series-1", reader: str = "R. Roe", stage: str = verdicts.AIDED) -> Reading:
    return Reading(item, reader, stage, verdicts.now())


def test_the_last_that_was_not_withdrawn_counts(opened: Database) -> None:
    verdicts.give(opened, look(), "glioma")
    second = verdicts.give(opened, look(), "no_tumor", "motion")
    assert [v.answer for v in verdicts.last(opened, "series-1")] == ["no_tumor"]
    verdicts.withdraw(opened, second)
    assert [v.answer for v in verdicts.last(opened, "series-1")] == ["glioma"]
    assert opened.connection.execute("SELECT count(*) FROM verdict").fetchone()[0] == 2


def test_the_last_counts_also_where_the_clock_was_set_back(
    opened: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdicts.give(opened, look(), "glioma")
    monkeypatch.setattr(verdicts, "now", lambda: "2001-01-01T00:00:00.000+00:00")
    verdicts.give(opened, look(), "no_tumor")
    assert [v.answer for v in verdicts.last(opened, "series-1")] == ["no_tumor"]


def test_readers_and_stages_are_kept_apart(opened: Database) -> None:
    verdicts.give(opened, look(stage=verdicts.ALONE), "no_tumor")
    verdicts.give(opened, look(stage=verdicts.AIDED), "glioma")
    verdicts.give(opened, look(reader="J. Doe"), "meningioma")
    counting = verdicts.last(opened, "series-1")
    assert [(v.reader, v.stage, v.answer) for v in counting] == [
        ("R. Roe", "alone", "no_tumor"),
        ("R. Roe", "aided", "glioma"),
        ("J. Doe", "aided", "meningioma"),
    ]
    assert [v.answer for v in verdicts.last(opened, "series-1", "J. Doe")] == ["meningioma"]


@pytest.mark.parametrize(("stage", "answer"), [("aided", "benign"), ("later", "glioma")])
def test_an_answer_that_there_is_not_is_no_verdict(
    opened: Database, path: Path, stage: str, answer: str
) -> None:
    with pytest.raises(ValueError, match="no such answer"):
        verdicts.give(opened, look(stage=stage), answer)
    assert journal.read(journal.path_of(path)) == []


def test_a_lost_database_gets_its_verdicts_back(path: Path) -> None:
    with database.opened(path) as opened:
        verdicts.give(opened, look(), "glioma")
        taken = verdicts.give(opened, look("series-2"), "unsure")
        verdicts.withdraw(opened, taken)
    for file in path.parent.glob("worklist.db*"):
        file.unlink()
    with database.opened(path) as opened:
        # That a list was there before, and what was read back into the new one.
        missing, came_back = opened.notes
        assert missing.startswith(f"There was no {path}: a new one was made.")
        assert came_back == "2 verdicts came back from the journal."
        assert verdicts.replay(opened) == 0
        assert [v.answer for v in verdicts.last(opened, "series-1")] == ["glioma"]
        assert verdicts.last(opened, "series-2") == []


def test_a_line_that_was_cut_off_costs_itself_alone(path: Path, opened: Database) -> None:
    verdicts.give(opened, look(), "glioma")
    file = journal.path_of(path)
    with file.open("ab") as torn:
        torn.write(b'{"id": "half')
    verdicts.give(opened, look("series-2"), "no_tumor")
    assert [v.item for v in journal.read(file)] == ["series-1", "series-2"]


def test_the_journal_names_no_patient_and_is_for_its_user_alone(
    path: Path, opened: Database
) -> None:
    verdicts.give(opened, look(), "glioma")
    file = journal.path_of(path)
    assert file.stat().st_mode & 0o777 == 0o600
    assert set(json.loads(file.read_bytes())) == {
        "id", "item", "reader", "stage", "answer", "shown", "given", "comment", "withdrawn",
        "volume_ml", "network_ml",
    }  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="sends SIGKILL")
def test_what_was_told_as_given_outlives_a_kill(path: Path) -> None:
    """Killed at a random moment: every verdict that `give` returned is there, none twice."""
    script = (
        "import sys; from pathlib import Path\n"
        "from braintumor_desktop.review import database, verdicts\n"
        "with database.opened(Path(sys.argv[1])) as d:\n"
        "    verdicts.replay(d)\n"
        "    while True:\n"
        "        r = verdicts.Reading('s', 'R', 'aided', verdicts.now())\n"
        "        print(verdicts.give(d, r, 'glioma').id, flush=True)\n"
    )
    told: list[str] = []
    for wait in (0.02, 0.05, 0.11):
        with subprocess.Popen(
            [sys.executable, "-c", script, str(path)],
            stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": str(INSTALLATION)},
        ) as process:  # fmt: skip
            assert process.stdout is not None
            told.append(process.stdout.readline().strip())
            time.sleep(wait)
            process.send_signal(signal.SIGKILL)
            told += [line.strip() for line in process.stdout if line.endswith("\n")]
    with database.opened(path) as opened:
        verdicts.replay(opened)
        kept = [row["id"] for row in opened.connection.execute("SELECT id FROM verdict")]
    assert len(told) > 3
    assert set(told) <= set(kept)
    assert len(kept) == len(set(kept))
