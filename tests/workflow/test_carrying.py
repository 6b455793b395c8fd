"""A worklist carried to another computer and merged there: nothing double, nothing lost."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled, StorageError
from braintumor_desktop.exchange import carried
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.review import (
    answers,
    database,
    journal,
    listed,
    places,
    rounds,
    verdicts,
    worklist,
)
from braintumor_desktop.review.answers import Answer, Place
from braintumor_desktop.review.rounds import Plan
from braintumor_desktop.review.verdicts import ALONE, Reading
from braintumor_desktop.review.work import FOUND_AGAIN
from braintumor_desktop.workflow import carrying
from braintumor_desktop.workflow.carrying import Load
from braintumor_desktop.workspace.left import LEFT
from braintumor_desktop.workspace.work import FOLLOWED, REGISTRATIONS
from tests.helpers.filled_worklists import ITEMS, filled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.journal import Verdict
    from braintumor_desktop.review.merging import Merged

MASK = Mask.placed(np.ones((3, 5), np.bool_), 2, 4, (20, 30))
LINE = {
    "schema": "braintumor-desktop/2", "kind": "image", "root": "/there/IM1", "path": "/there/IM1",
    "frame": None, "sha256": "ab" * 32, "series_id": "sure", "study_uid": "1.2", "sop_uid": "1.3",
    "series_uid": "1.4", "status": "done", "reason": None, "label": "glioma",
    "probabilities": {"glioma": 0.9, "no_tumor": 0.1}, "tumor_probability": 0.9,
    "uncertainty": 0.1, "mask": None, "mask_area_px": 15, "mask_area_mm2": None,
    "spacing_mm": None, "disagreement": False, "answer": "glioma", "attention": [],
    "models": [{"name": "net", "version": "2", "sha256": "cd"}], "program": "0.1.0",
    "seconds": 0.1,
}  # fmt: skip


WORK = """INSERT INTO work (study, section, id, value)
    SELECT id, 'findings', 'f1', ? FROM study WHERE uid = '1.2.3'"""


def give(opened: Database, item: str, answer: str, reader: str = "R. Roe") -> Verdict:
    look = Reading(item, reader, ALONE, verdicts.now())
    return verdicts.give(opened, look, answer, f"{answer} in {item}")


def all_ids(opened: Database) -> list[int]:
    return worklist.find(opened, worklist.Query())


def carry(opened: Database, path: Path, readers: Sequence[str] | None = None) -> None:
    with answers.opened(opened) as kept:
        load = Load(path, all_ids(opened), readers)
        carrying.carry(opened, kept, load, lambda *_: None, CancelToken())


def bring(opened: Database, path: Path, token: CancelToken | None = None) -> Merged:
    with answers.opened(opened) as kept:
        return carrying.bring(opened, kept, path, lambda *_: None, token or CancelToken())


def state_of(opened: Database) -> dict[str, list[tuple[Any, ...]]]:
    """All that is in a database."""
    tables = ("study", "item", "verdict", "reader", "work", "note", "flag", "place", "saved")
    return {
        table: [tuple(row) for row in opened.connection.execute(f"SELECT * FROM {table}")]  # noqa: S608
        for table in tables
    }


@pytest.fixture
def load(tmp_path: Path) -> Path:
    """A worklist of another computer with everything that can be carried."""
    path = tmp_path / "carried.zip"
    with filled(tmp_path / "there" / "worklist.db", "/there") as opened:
        give(opened, "sure", "no_tumor")
        verdicts.withdraw(opened, give(opened, "sure", "meningioma"))
        give(opened, "odd", "glioma", "J. Doe")
        listed.set_flag(opened, "odd", "R. Roe", on=True)
        listed.comment(opened, "calm", "R. Roe", "look again")
        with opened.writing() as connection:
            connection.execute(WORK, ('{"a": 1}',))
            connection.execute("INSERT INTO saved VALUES ('round of R. Roe', '{}')")
            files = places.packed([Path("/there/IM1")])
            connection.execute("INSERT INTO place SELECT id, ? FROM item LIMIT 1", (files,))
            connection.execute("INSERT INTO saved VALUES ('a filter', '{}')")
        with answers.opened(opened) as kept:
            kept.keep(Place("sure", "slice 1", 0, "/there/IM1", (1, 2)), Answer(LINE, MASK))
        carry(opened, path)
    return path


def test_an_empty_worklist_becomes_the_same(load: Path, tmp_path: Path) -> None:
    with database.opened(tmp_path / "here" / "worklist.db") as opened:
        merged = bring(opened, load)
        assert (merged.items, merged.known, merged.verdicts, merged.work) == (4, 0, 3, 1)
        page = {e.name: e for e in worklist.page(opened, all_ids(opened), "R. Roe")}
        assert set(page) == set(ITEMS)
        assert (page["sure"].answer, page["sure"].verdict, page["sure"].path) == (
            "glioma", "no_tumor", "/there/sure",
        )  # fmt: skip
        assert (page["sure"].patient, page["odd"].is_flagged) == ("DOE^J", True)
        assert page["calm"].comment == "look again"
        assert [v.answer for v in verdicts.last(opened, "odd")] == ["glioma"]
        assert len(journal.read(journal.path_of(opened.path))) == 3
        with answers.opened(opened) as kept:
            (found,) = kept.of_item("sure")
        assert (found.mask, found.line["answer"]) == (MASK, "glioma")
        state = state_of(opened)
        assert [row[2:4] for row in state["work"]] == [("f1", '{"a": 1}')]
        assert [row[0] for row in state["saved"]] == ["round of R. Roe"]


def without(row: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key != name}


@pytest.mark.parametrize("is_old", [False, True])
@pytest.mark.parametrize("readers", [None, ["J. Doe"]])
def test_what_is_read_blind_is_read_blind_elsewhere(
    tmp_path: Path, readers: list[str] | None, is_old: bool
) -> None:
    path = tmp_path / "carried.zip"
    with filled(tmp_path / "there" / "worklist.db", "/there") as opened:
        rounds.keep(opened, Plan("R. Roe", "blind", 7, may_go_back=False))
        rounds.keep_blind(opened, "R. Roe")
        carry(opened, path, readers)
    if is_old:  # As programs wrote it that did not say so.
        old = rewritten(path, tmp_path, "plans.jsonl", lambda row: without(row, "is_blind"))
        path.write_bytes(old)
    with filled(tmp_path / "here" / "worklist.db") as opened:
        assert bring(opened, path).is_blind
        assert rounds.blind(opened) == (readers or ["R. Roe"])[0]
        plan = rounds.blind_plan(opened, "J. Doe")
        assert plan == Plan("J. Doe", "blind", 7, may_go_back=False)
        assert not bring(opened, path).is_blind  # It was before.
        assert readers is None or "Roe" not in str(state_of(opened)["saved"])


def test_merging_twice_changes_nothing(load: Path, tmp_path: Path) -> None:
    with filled(tmp_path / "here" / "worklist.db") as opened:
        bring(opened, load)
        before, lines = state_of(opened), journal.path_of(opened.path).read_bytes()
        merged = bring(opened, load)
        assert (merged.items, merged.verdicts, merged.work, merged.other_work) == (0, 0, 0, 0)
        assert state_of(opened) == before
        assert journal.path_of(opened.path).read_bytes() == lines


def test_pictures_that_lie_elsewhere_here_are_known_by_content(load: Path, tmp_path: Path) -> None:
    with filled(tmp_path / "here" / "worklist.db", "/here") as opened:
        with opened.writing() as connection:
            connection.execute("UPDATE item SET key = key || ' here', name = name || ' here'")
        for _ in range(2):
            merged = bring(opened, load)
            # What was not judged has no content that could be compared.
            assert merged.known == (3 if merged.items else 4)
        page = {e.name: e for e in worklist.page(opened, all_ids(opened), "R. Roe")}
        assert set(page) == {"sure here", "odd here", "calm here", "new here", "new"}
        assert (page["sure here"].verdict, page["sure here"].path) == ("no_tumor", "/here/sure")
        assert {v.item for v in journal.read(journal.path_of(opened.path))} == {
            "sure here", "odd here",
        }  # fmt: skip


def test_what_is_here_stays(load: Path, tmp_path: Path) -> None:
    with filled(tmp_path / "here" / "worklist.db") as opened:
        give(opened, "sure", "pituitary")
        listed.comment(opened, "calm", "R. Roe", "mine")
        with opened.writing() as connection:
            connection.execute("UPDATE item SET answer = 'unclear', state = 'judged'")
            connection.execute(WORK, ('{"a": 2}',))
        merged = bring(opened, load)
        assert (merged.answered, merged.work, merged.other_work) == (0, 0, 1)
        page = {e.name: e for e in worklist.page(opened, all_ids(opened), "R. Roe")}
        assert {entry.answer for entry in page.values()} == {"unclear"}
        # Said later here than what was carried.
        assert (page["sure"].verdict, page["calm"].comment) == ("pituitary", "mine")
        assert len(state_of(opened)["verdict"]) == 4


def test_how_a_study_was_left_is_no_drawing_that_differs(tmp_path: Path) -> None:
    with filled(tmp_path / "here" / "worklist.db") as opened:
        with opened.writing() as connection:
            connection.execute(WORK, ("{}",))
            connection.execute("UPDATE work SET section = 'left of R. Roe'")
        carry(opened, tmp_path / "own.zip")
        with opened.writing() as connection:
            connection.execute("UPDATE work SET value = '[1]'")
        assert bring(opened, tmp_path / "own.zip").other_work == 0
    assert {LEFT.name, FOLLOWED.name, REGISTRATIONS.name} == FOUND_AGAIN


def test_a_verdict_that_was_taken_back_there_is_taken_back_here(tmp_path: Path) -> None:
    there, here = tmp_path / "there" / "w.db", tmp_path / "here" / "w.db"
    with filled(there) as opened:
        first = give(opened, "sure", "glioma")
        carry(opened, tmp_path / "1.zip")
        verdicts.withdraw(opened, first)
        carry(opened, tmp_path / "2.zip")
    with filled(here) as opened:
        bring(opened, tmp_path / "1.zip")
        assert [v.answer for v in verdicts.last(opened, "sure")] == ["glioma"]
        assert bring(opened, tmp_path / "2.zip").verdicts == 1
        assert verdicts.last(opened, "sure") == []
        assert bring(opened, tmp_path / "1.zip").verdicts == 0
        assert verdicts.replay(opened) == 0
        assert verdicts.last(opened, "sure") == []


def test_answers_come_to_items_that_wait_here(load: Path, tmp_path: Path) -> None:
    with filled(tmp_path / "here" / "worklist.db") as opened:
        with opened.writing() as connection:
            connection.execute("UPDATE item SET answer = NULL, state = 'waiting', content = ''")
        assert bring(opened, load).answered == 3
        page = {e.name: e for e in worklist.page(opened, all_ids(opened))}
        assert (page["sure"].state, page["sure"].answer) == ("judged", "glioma")
        assert page["new"].state == "waiting"


def test_one_reader_alone_can_be_carried(load: Path, tmp_path: Path) -> None:
    with filled(tmp_path / "there2" / "w.db") as opened:
        bring(opened, load)
        with opened.writing() as connection:  # What each of them made while they read blind.
            for reader in ("J. Doe", "R. Roe"):
                connection.execute(
                    """INSERT INTO work (study, section, id, value)
                    SELECT study, ?, 'x', '{}' FROM item LIMIT 1""",
                    (f"outlines of {reader}",),
                )
        carry(opened, tmp_path / "doe.zip", ["J. Doe"])
    with zipfile.ZipFile(tmp_path / "doe.zip") as archive:
        text = b"".join(archive.read(name) for name in archive.namelist())
    assert b"outlines of J. Doe" in text
    assert b"Roe" not in text


@pytest.mark.parametrize("section", carried.SECTIONS)
def test_every_damaged_byte_is_found_and_nothing_is_taken_over(
    load: Path, tmp_path: Path, section: str
) -> None:
    data = bytearray(load.read_bytes())
    with zipfile.ZipFile(load) as archive:
        info = archive.getinfo(f"{section}.jsonl")
    assert info.compress_size > 10
    name, extra = (int.from_bytes(data[info.header_offset + at :][:2], "little") for at in (26, 28))
    data[info.header_offset + 30 + name + extra + info.compress_size // 2] ^= 0x10
    refused(bytes(data), tmp_path)


def refused(data: bytes, tmp_path: Path) -> str:
    path = tmp_path / "damaged.zip"
    path.write_bytes(data)
    with filled(tmp_path / "here" / "worklist.db") as opened:
        give(opened, "calm", "glioma")
        before, lines = state_of(opened), journal.path_of(opened.path).read_bytes()
        with pytest.raises(StorageError, match="is not taken over") as told:
            bring(opened, path)
        assert state_of(opened) == before
        assert journal.path_of(opened.path).read_bytes() == lines
        with answers.opened(opened) as kept:
            assert list(kept.of_item("sure")) == []
    return str(told.value)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
def test_a_file_that_ends_early_is_refused(load: Path, tmp_path: Path, share: float) -> None:
    data = load.read_bytes()
    refused(data[: int(len(data) * share)], tmp_path)


def test_something_else_is_refused(tmp_path: Path) -> None:
    assert "it is no worklist" in refused(b"Dear colleague, " * 99, tmp_path)


def rewritten(load: Path, tmp_path: Path, member: str, change: Any) -> bytes:
    """The file with other rows in one member, and right checksums."""
    out = tmp_path / "rewritten.zip"
    with zipfile.ZipFile(load) as archive, zipfile.ZipFile(out, "w") as target:
        for name in archive.namelist():
            rows = (
                [json.loads(line) for line in archive.read(name).splitlines()]
                if (name == member)
                else None
            )
            data = archive.read(name)
            if rows is not None:
                rows[0] = change(rows[0])
                data = b"".join(json.dumps(row).encode() + b"\n" for row in rows)
            target.writestr(name, data)
    return out.read_bytes()


@pytest.mark.parametrize(
    ("member", "changes"),
    [
        ("items.jsonl", {"flags": [7]}),
        ("items.jsonl", {"flags": 7}),
        ("items.jsonl", {"state": "odd"}),
        ("items.jsonl", {"images": "many"}),
        ("items.jsonl", {"attention": "{}"}),
        ("items.jsonl", {"attention": "["}),
        ("items.jsonl", {"look_at": '["a"]'}),
        ("items.jsonl", {"line": "[]"}),
        ("items.jsonl", {"line": '{"findings": [{"slices": 7}]}'}),
        ("items.jsonl", {"line": '{"findings": [7]}'}),
        ("items.jsonl", {"name": None}),
        ("items.jsonl", {"study": "none of these"}),
        ("verdicts.jsonl", {"stage": "asleep"}),
        ("verdicts.jsonl", {"item": "none of these"}),
        ("verdicts.jsonl", {"reader_name": 7}),
        ("verdicts.jsonl", {"given": 12.5}),
        ("notes.jsonl", {"item": "none of these"}),
        ("notes.jsonl", {"comment": ["a"]}),
        ("work.jsonl", {"value": {"a": 1}}),
        ("work.jsonl", {"value": "[1]"}),
        ("work.jsonl", {"value": "{"}),
        ("plans.jsonl", {"name": "a filter"}),
        ("studies.jsonl", {"patient": 1}),
        ("answers.jsonl", {"mask": "AAAA"}),
        ("answers.jsonl", {"mask": "=="}),
        ("answers.jsonl", {"name": "ab"}),
        ("answers.jsonl", {"position": "1"}),
        ("answers.jsonl", {"item": "none of these"}),
        ("answers.jsonl", {"line": LINE | {"status": "fine"}}),
        ("answers.jsonl", {"line": []}),
    ],
)
def test_rows_that_cannot_be_are_refused_whole(
    load: Path, tmp_path: Path, member: str, changes: dict[str, Any]
) -> None:
    refused(rewritten(load, tmp_path, member, lambda row: row | changes), tmp_path)


def test_a_newer_program_is_named(load: Path, tmp_path: Path) -> None:
    out = tmp_path / "newer.zip"
    with zipfile.ZipFile(load) as archive, zipfile.ZipFile(out, "w") as target:
        for name in archive.namelist():
            data = archive.read(name)
            if name == carried.MANIFEST:
                data = data.replace(b"worklist/1", b"worklist/2")
            target.writestr(name, data)
    assert "of a newer program" in refused(out.read_bytes(), tmp_path)


def test_what_is_stopped_merges_nothing(load: Path, tmp_path: Path) -> None:
    token = CancelToken()
    token.cancel()
    with filled(tmp_path / "here" / "worklist.db") as opened:
        before = state_of(opened)
        with pytest.raises(Cancelled):
            bring(opened, load, token)
        assert state_of(opened) == before
