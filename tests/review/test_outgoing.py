"""Rows that leave: in the order that was asked for, with what each reader said last."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.review import counting, listed, outgoing, verdicts, worklist
from braintumor_desktop.review.outgoing import Seat, Wanted
from braintumor_desktop.review.verdicts import AIDED, ALONE, Reading, Said
from tests.helpers.filled_worklists import filled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from braintumor_desktop.review.database import Database


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Database]:
    with filled(tmp_path / "worklist.db") as made:
        yield made


def give(opened: Database, item: str, reader: str, answer: str, stage: str = ALONE) -> None:
    look = Reading(item, reader, stage, verdicts.now())
    verdicts.give(opened, look, Said(answer, f"{reader} of {item}", 4.25, 3.5))


def read(opened: Database, kind: outgoing.Kind, **more: Any) -> list[dict[str, Any]]:
    ids = worklist.find(opened, worklist.Query())
    wanted = Wanted(kind, ids, outgoing.seats_of(opened), **more)
    lines = {"sure": LINES}
    found = outgoing.rows(opened, wanted, lambda key: lines.get(key, ()), CancelToken())
    return [{name: row.get(name) for name in wanted.columns} for _, row in found]


LINES = [
    {
        "path": f"/scans/IM{n}", "frame": None, "sop_uid": f"1.2.{n}", "sha256": "ab",
        "status": status, "reason": reason, "answer": answer, "attention": [],
        "tumor_probability": chance, "uncertainty": None, "probabilities": None,
        "mask_area_px": n, "mask_area_mm2": None, "disagreement": False, "program": "0.1.0",
        "models": [{"name": "net", "version": "2", "sha256": "cd"}],
    }
    for n, status, reason, answer, chance in (
        (0, "done", None, "glioma", 0.9),
        (1, "error", {"code": "unreadable", "message": "It cannot be read."}, None, None),
    )
]  # fmt: skip


def test_an_item_is_a_row_with_patient_uids_and_answers_of_readers(opened: Database) -> None:
    give(opened, "sure", "R. Roe", "no_tumor")
    give(opened, "sure", "R. Roe", "meningioma")
    give(opened, "sure", "R. Roe", "glioma", AIDED)
    give(opened, "odd", "J. Doe", "unsure")
    taken = verdicts.last(opened, "odd", "J. Doe")[0]
    rows = {row["name"]: row for row in read(opened, "item")}
    assert list(rows) == ["sure", "odd", "calm", "new"]
    sure = rows["sure"]
    assert (sure["patient"], sure["patient_id"], sure["study_date"]) == ("DOE^J", "1", "2024-03-02")
    assert (sure["study_uid"], sure["series_uid"]) == ("1.2.3", "1.2.3.4")
    assert (sure["findings"], sure["tumor_images"], sure["look_at"]) == (2, 3, "4 to 5")
    assert sure["R. Roe alone answer"] == "meningioma"
    assert sure["R. Roe alone comment"] == "R. Roe of sure"
    assert (sure["R. Roe aided answer"], sure["R. Roe aided volume_ml"]) == ("glioma", 4.25)
    assert (sure["J. Doe alone answer"], rows["odd"]["J. Doe alone answer"]) == (None, "unsure")
    assert (rows["new"]["state"], rows["new"]["answer"], rows["new"]["findings"]) == (
        "new", None, None,
    )  # fmt: skip
    verdicts.withdraw(opened, taken)
    assert "J. Doe alone answer" not in read(opened, "item")[0]


def test_findings_and_slices_are_rows_with_what_is_known_of_their_item(opened: Database) -> None:
    with opened.writing() as connection:
        value = json.dumps({"status": "rejected", "number": 1, "masks": {}})
        sql = """INSERT INTO work (study, section, id, value)
            SELECT id, 'findings', '2.25.7', ? FROM study WHERE uid = '1.2.3'"""
        connection.execute(sql, (value,))
    first, second = read(opened, "finding")
    assert (first["reader_status"], second["reader_status"]) == ("rejected", None)
    assert (first["finding"], first["finding_uid"], first["slices"]) == (1, "2.25.7", "2 to 4, 6")
    assert (first["volume_ml"], first["longest_mm"], first["side"]) == (3.5, 24.0, "left")
    assert (second["finding"], second["volume_ml"]) == (2, None)
    assert {row["patient"] for row in (first, second)} == {"DOE^J"}
    good, bad = read(opened, "slice")
    assert (good["slice"], good["sop_uid"], good["path"], good["state"]) == (
        1, "1.2.0", "/scans/IM0", "judged",
    )  # fmt: skip
    assert (bad["slice"], bad["state"], bad["reason"], bad["answer"]) == (
        2, "failed", "It cannot be read.", None,
    )  # fmt: skip
    assert good["models"] == "net 2 cd"


def test_only_the_seats_that_are_wanted_have_columns(opened: Database) -> None:
    give(opened, "sure", "R. Roe", "glioma")
    give(opened, "sure", "J. Doe", "no_tumor")
    wanted = Wanted("item", worklist.find(opened, worklist.Query()), [Seat("J. Doe", ALONE, "R7")])
    (_, row), *_ = outgoing.rows(opened, wanted, lambda _key: (), CancelToken())
    assert row["R7 alone answer"] == "no_tumor"
    assert "Roe" not in repr((wanted.columns, row))


def test_it_stops_when_it_is_asked_to(opened: Database) -> None:
    token = CancelToken()
    wanted = Wanted("item", worklist.find(opened, worklist.Query()))
    rows = outgoing.rows(opened, wanted, lambda _key: (), token)
    next(rows)
    token.cancel()
    with pytest.raises(Cancelled):
        next(rows)


def test_who_flagged_it_is_said_with_the_rest(opened: Database) -> None:
    listed.set_flag(opened, "odd", "R. Roe", on=True)
    rows = {row["name"]: row for row in read(opened, "item")}
    assert (rows["odd"]["flagged"], rows["odd"]["R. Roe flag"]) == (True, True)
    assert (rows["sure"]["flagged"], rows["sure"]["R. Roe flag"]) == (False, None)
    (_, row), *_ = outgoing.rows(
        opened, Wanted("item", worklist.find(opened, worklist.Query())), lambda _: (), CancelToken()
    )
    assert not row["flagged"]  # Nobody's flags leave without their answers.


def test_counts_are_of_items_patients_and_last_answers(opened: Database) -> None:
    give(opened, "sure", "R. Roe", "no_tumor")
    give(opened, "sure", "R. Roe", "glioma")
    give(opened, "odd", "R. Roe", "glioma")
    listed.set_flag(opened, "odd", "R. Roe", on=True)
    found = counting.counts(opened)
    assert (found["items"], found["studies"], found["patients"], found["flagged"]) == (4, 3, 2, 1)
    assert found["states"] == {"judged": 3, "new": 1}
    assert found["answers"] == {"glioma": 1, "no_tumor": 1, "unclear": 1}
    assert found["readers"] == [{"reader": "R. Roe", "stage": "alone", "answers": {"glioma": 2}}]


def test_what_was_taken_off_the_list_is_not_counted(opened: Database) -> None:
    numbers = worklist.numbers_of(opened, ["odd"])
    listed.set_flag(opened, "odd", "R. Roe", on=True)
    listed.remove(opened, numbers.values())
    found = counting.counts(opened)
    assert (found["items"], found["flagged"]) == (3, 0)
    assert found["answers"] == {"glioma": 1, "no_tumor": 1}
