"""What the panel of a reader says, as a pure function of where the round stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.review.verdicts import AIDED, ALONE, DECIDED
from braintumor_desktop.words import joined, number, plural, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from braintumor_desktop.review.rounds import Round

MOST_NAMED = 3
"""Cases that one message names."""


@dataclass(frozen=True)
class ReadingText:
    """One state of the panel.

    Attributes:
        progress: how far the round is.
        asked: what is asked of the shown case.
        said: what was answered so far, or "".
        answer: the answer that counts, or "".
        may_answer: whether an answer is taken.
    """

    progress: str
    asked: str
    said: str = ""
    answer: str = ""
    may_answer: bool = False


def describe(
    made: Round,
    key: str | None,
    said: Mapping[str, Mapping[str, str]] | None = None,
    *,
    is_opening: bool = False,
) -> ReadingText:
    """Say where a round stands.

    Args:
        made: the round.
        key: of the shown case, or None where what is shown is none of it.
        said: while differences are decided, what all readers said of it: by name and stage.
        is_opening: whether the case that is to be shown is being opened.
    """
    total, flagged = number(len(made.keys)), number(len(made.flagged))
    if not made.keys:
        return ReadingText(tr("No cases to read."), _nothing(made))
    if key is None:
        progress = tr(
            "{read} of {total} read, {flagged} flagged",
            read=number(made.read), total=total, flagged=flagged,
        )  # fmt: skip
        opening, none = tr("The case is being opened."), tr("What is shown is none of the cases.")
        return ReadingText(_with_missing(progress, made), opening if is_opening else none)
    progress = tr(
        "Case {place} of {total}: {read} read, {flagged} flagged",
        place=number((made.place(key) or 0) + 1), total=total,
        read=number(made.read), flagged=flagged,
    )  # fmt: skip
    answer = made.answer(key)
    return ReadingText(
        _with_missing(progress, made),
        tr("The case is being opened.") if is_opening else _asked(made, key),
        _said(made, key, said or {}),
        "" if answer is None else answer.answer,
        made.may_answer(key),
    )


def missing_text(made: Round, *, is_hidden: bool) -> str:
    """Which cases are passed over because their files are gone.

    Args:
        made: the round.
        is_hidden: whether names are hidden: then each is named by its place alone.
    """
    keys = sorted(made.missing.keys() & set(made.keys), key=lambda key: made.place(key) or 0)
    named = [_named(made, key, is_hidden=is_hidden) for key in keys[:MOST_NAMED]]
    if rest := len(keys) - len(named):
        named.append(tr("{count} more", count=number(rest)))
    return plural(
        len(keys),
        "The files of a case are not where they were: {cases}. It is passed over until they are "
        "opened.",
        "The files of {count} cases are not where they were: {cases}. They are passed over until "
        "they are opened.",
        cases=joined(named, ", "),
    )


def _named(made: Round, key: str, *, is_hidden: bool) -> str:
    place, name = number((made.place(key) or 0) + 1), made.missing[key]
    if is_hidden or not name:
        return tr("case {place}", place=place)
    return tr("case {place} ({name})", place=place, name=name)


def _with_missing(progress: str, made: Round) -> str:
    if not made.missing:
        return progress
    return joined((progress, tr("{count} missing", count=number(len(made.missing)))), ", ")


def _nothing(made: Round) -> str:
    if made.plan.way == "decide":
        return tr("Readers differ in no case.")
    return tr("Open a folder: its series and pictures are the cases.")


def _asked(made: Round, key: str) -> str:
    if not made.may_answer(key):
        return tr("Answered. The answers stand.")
    if made.plan.way == "decide":
        return tr("Readers differ: which answer is right?")
    if made.is_sealed(key):
        return tr("First answer, without the networks. What they say is hidden.")
    if made.plan.way == "blind" and not made.is_read(key):
        return tr("Second answer, with the networks. What they say is shown now.")
    return tr("Answered; another answer replaces it.") if made.is_read(key) else tr("Your answer?")


def _said(made: Round, key: str, said: Mapping[str, Mapping[str, str]]) -> str:
    if made.plan.way == "decide":
        lines = (_last_word(name, stages) for name, stages in sorted(said.items()))
        return "\n".join(line for line in lines if line)
    first, answer = made.given.get(key, {}).get(ALONE), made.answer(key)
    parts = []
    if first and made.plan.way == "blind":
        parts.append(tr("First answer: {answer}.", answer=label_of(first[-1].answer).word))
    if answer is not None and answer.stage != ALONE:
        parts.append(tr("Your answer: {answer}.", answer=label_of(answer.answer).word))
    return joined(parts)


def _last_word(name: str, stages: Mapping[str, str]) -> str:
    answers = [stages[stage] for stage in (AIDED, ALONE) if stage in stages]
    if DECIDED in stages:
        return tr("{reader} decided: {answer}", reader=name, answer=label_of(stages[DECIDED]).word)
    if not answers:
        return ""
    return tr("{reader}: {answer}", reader=name, answer=label_of(answers[0]).word)
