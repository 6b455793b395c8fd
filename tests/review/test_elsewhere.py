"""What waits to be read blind in one list is hidden in another, by key or content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.findings.labels import NO_TUMOR
from braintumor_desktop.review import database, elsewhere, rounds, verdicts, worklist
from braintumor_desktop.review.rounds import Plan
from braintumor_desktop.review.verdicts import ALONE, Reading
from tests.review.test_worklist import row

if TYPE_CHECKING:
    from pathlib import Path


def fill(opened: database.Database, *names: str, content: str = "") -> None:
    rows = [row(name, 0.5, "glioma") for name in names]
    worklist.put(opened, dict.fromkeys(names, "study"), rows)
    with opened.writing() as connection:
        connection.execute("UPDATE item SET content = ? WHERE key = ?", (content, names[0]))


def test_what_waits_to_be_read_blind_elsewhere_is_hidden(tmp_path: Path) -> None:
    blind, here = tmp_path / "blind.db", tmp_path / "here.db"
    with database.opened(blind) as opened:
        fill(opened, "copied", "same", "answered", content="sum")
        rounds.keep(opened, Plan("A", "blind"))
        rounds.keep_blind(opened, "A")
        verdicts.give(opened, Reading("answered", "A", ALONE, verdicts.now()), NO_TUMOR)
    lists = [blind, tmp_path / "gone.db"]
    with database.opened(here) as opened:
        fill(opened, "copy", "same", "answered", "own", content="sum")
        assert elsewhere.hidden_by(opened, lists, "A") == {"copy", "same"}
        # Who has not begun there reads as who did.
        assert elsewhere.hidden_by(opened, lists, "B") == {"copy", "same"}
    with database.opened(blind) as other:
        rounds.keep(other, Plan("B", "blind"))
    with database.opened(here) as opened:
        assert elsewhere.hidden_by(opened, lists, "B") == {"copy", "same", "answered"}
    with database.opened(blind) as other:
        rounds.end_blind(other)
    with database.opened(here) as opened:
        assert not elsewhere.hidden_by(opened, lists, "A")


def test_for_nobody_in_particular_all_cases_of_a_blind_list_wait(tmp_path: Path) -> None:
    blind, here = tmp_path / "blind.db", tmp_path / "here.db"
    with database.opened(blind) as opened:
        fill(opened, "answered", "waiting", content="sum")
        rounds.keep(opened, Plan("A", "blind"))
        rounds.keep_blind(opened, "A")
        verdicts.give(opened, Reading("answered", "A", ALONE, verdicts.now()), NO_TUMOR)
    (one,) = elsewhere.blind_lists([blind, blind, here, tmp_path / "gone.db"])
    assert (one.path, one.began) == (blind, "A")
    assert one.has("answered")
    assert one.has("waiting")
    assert one.has("a copy", "sum")
    assert not one.has("other", "")
    with database.opened(here) as opened:
        fill(opened, "copy", "waiting", "own", content="sum")
        assert elsewhere.count_of(opened, one) == 2
    with database.opened(blind) as opened:
        assert not elsewhere.blind_lists([blind], besides=opened)
        assert not elsewhere.hidden_by(opened, [blind], "A")
        rounds.end_blind(opened)
    assert not elsewhere.blind_lists([blind])
