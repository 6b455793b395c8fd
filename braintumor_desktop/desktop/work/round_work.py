"""What a round asks of the database and writes there; each runs in the database's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.station import folders, known_worklists

if TYPE_CHECKING:
    from braintumor_desktop.desktop.work.store import Work
    from braintumor_desktop.review.database import Database
    from braintumor_desktop.review.rounds import Plan
    from braintumor_desktop.review.worklist import Query


def listed(query: Query | None, database: Database) -> list[int] | None:
    """The items in the order of a query; None without one."""
    from braintumor_desktop.review import worklist

    return None if query is None else worklist.find(database, query)


def keeping(plan: Plan) -> Work:
    """Keep how a reader reads, and where."""
    from braintumor_desktop.review import rounds

    return lambda database: rounds.keep(database, plan)


def keeping_blind(reader: str) -> Work:
    """The list is read blind from now on."""
    from braintumor_desktop.review import rounds

    def keep(database: Database) -> None:
        rounds.keep_blind(database, reader)
        known_worklists.remember(folders.find().config, database.path, is_blind=True)

    return keep


def ending_blind() -> Work:
    """Nobody reads the list blind any more."""
    from braintumor_desktop.review import rounds

    def end(database: Database) -> None:
        rounds.end_blind(database)
        known_worklists.remember(folders.find().config, database.path, is_blind=False)

    return end


def flagging(key: str, plan: Plan, *, on: bool) -> Work:
    """Flag a case for the reader of a plan, or no more."""
    from braintumor_desktop.review import listed

    is_blind = plan.way == "blind"
    return lambda database: listed.set_flag(database, key, plan.reader, on=on, is_blind=is_blind)


def noting(key: str, reader: str, text: str) -> Work:
    """Keep a reader's note on a case."""
    from braintumor_desktop.review import listed

    return lambda database: listed.comment(database, key, reader, text)
