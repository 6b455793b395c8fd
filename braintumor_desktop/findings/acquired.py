"""How dates were acquired, side by side: what makes sizes hard to compare.

What a header does not say is said to be unknown, and counts as a difference: two series of
which one names no field strength may have different ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from braintumor_desktop.findings import wording
from braintumor_desktop.imaging.geometry import plane_name, position_at
from braintumor_desktop.imaging.sequences import KINDS, T1_CONTRAST, guess
from braintumor_desktop.imaging.study import patient_id
from braintumor_desktop.words import mark, number, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from braintumor_desktop.imaging.image import Series

SAME_COVER = 0.1
"""Share by which covered parts may differ and are called alike."""


class Fact(NamedTuple):
    """One thing that is known of how series were acquired.

    Attributes:
        code: for files.
        name: in English; goes through `tr`.
        texts: of each series, as people read it.
        differs: whether they are not all the same, or one is unknown.
    """

    code: str
    name: str
    texts: tuple[str, ...]
    differs: bool


def facts_of(
    series: Sequence[Series], kinds: Sequence[str | None] | None = None
) -> tuple[Fact, ...]:
    """What is known of how series were acquired, in the order in which it is told.

    Args:
        series: which.
        kinds: of their sequences, as a user may have said; None where they are guessed.
    """
    known = kinds or [None] * len(series)
    pairs = [(one, kind_or_guess(one, kind)) for one, kind in zip(series, known, strict=True)]
    found = []
    for code, name, key_of, text_of in _FACTS:
        keys = [key_of(*pair) for pair in pairs]
        texts = tuple(text_of(*pair) or tr("unknown") for pair in pairs)
        differs = len(series) > 1 and (None in keys or not _alike(code, keys))
        # Nothing known of any is nothing that differs.
        if any(key is not None for key in keys):
            found.append(Fact(code, name, texts, differs))
    return tuple(found)


def caveats(before: Series, now: Series) -> tuple[str, ...]:
    """What differs in how two series were acquired, a sentence each."""
    said = [
        tr("{what} differs: {before}, then {now}.", what=tr(fact.name), before=fact.texts[0],
           now=fact.texts[1])
        for fact in facts_of((before, now))
        if fact.differs
    ]  # fmt: skip
    if patient_id(before) != patient_id(now):
        said.append(tr("The patients differ, or their names or IDs are written differently."))
    return tuple(said)


def _alike(code: str, keys: Iterable[object]) -> bool:
    known = list(keys)
    if code == "covered":
        sizes = [float(size) for size in known if isinstance(size, float)]
        return max(sizes) <= (1 + SAME_COVER) * min(sizes)
    return all(key == known[0] for key in known)


def kind_or_guess(series: Series, kind: str | None) -> str:
    """The kind that is known of a sequence, else the guessed one."""
    return guess(series).kind if kind is None else kind


def _kind(_series: Series, kind: str) -> str | None:
    return kind or None


def _kind_text(_series: Series, kind: str) -> str:
    return tr(KINDS[kind]) if kind else ""


def _spacing(series: Series, _kind: str = "") -> tuple[float, ...] | None:
    """(row, column, slice) mm with a digit, or None."""
    spacing, between = series.slices[0].spacing_mm, series.spacing_between_mm
    if spacing is None or between is None:
        return None
    return round(spacing[0], 1), round(spacing[1], 1), round(between, 1)


def _spacing_text(series: Series, _kind: str) -> str:
    spacing = _spacing(series)
    if spacing is None:
        return ""
    row, column, between = (number(mm, 1) for mm in spacing)
    return tr("{row} \u00d7 {column} \u00d7 {between} mm", row=row, column=column, between=between)


def _thickness(series: Series, _kind: str = "") -> float | None:
    mm = series.acquisition.thickness_mm
    return None if mm is None else round(mm, 1)


def _mm_text(mm: float | None, digits: int) -> str:
    return "" if mm is None else tr("{mm} mm", mm=number(mm, digits))


def _agent(series: Series, kind: str) -> bool:
    """Whether its header names one, or its sequence is one with an agent."""
    return bool(series.acquisition.agent) or kind == T1_CONTRAST


def _agent_text(series: Series, kind: str) -> str:
    return tr("given") if _agent(series, kind) else tr("none named")


def _tesla(series: Series, _kind: str = "") -> float | None:
    tesla = series.acquisition.tesla
    return None if tesla is None else round(tesla, 1)


def _tesla_text(series: Series, _kind: str) -> str:
    tesla = _tesla(series)
    return "" if tesla is None else tr("{tesla} T", tesla=number(tesla, 1))


def _direction(series: Series, _kind: str = "") -> tuple[str, bool] | None:
    """The plane that is nearest, and whether it is tilted as a viewport says it."""
    facing = series.slices[0].facing
    if facing is None:
        return None
    return plane_name(facing), position_at((0.0, 0.0, 0.0), facing.normal).is_oblique


_DIRECTIONS = {
    "axial": mark("axial"),
    "coronal": mark("coronal"),
    "sagittal": mark("sagittal"),
    "oblique": mark("oblique"),
}


def _direction_text(series: Series, _kind: str) -> str:
    found = _direction(series)
    if found is None:
        return ""
    name, is_oblique = tr(_DIRECTIONS[found[0]]), found[1] and found[0] != "oblique"
    return tr("{plane}, oblique", plane=name) if is_oblique else name


def covered_mm(series: Series, _kind: str = "") -> float | None:
    """From the first to the last slice, mm along their normal; None where that is unknown."""
    first, last = series.slices[0].plane, series.slices[-1].plane
    if first is None or last is None:
        return None
    way = [b - a for a, b in zip(first.position, last.position, strict=True)]
    return abs(float(sum(a * b for a, b in zip(way, first.normal, strict=True))))


_FACTS: tuple[
    tuple[str, str, Callable[[Series, str], object], Callable[[Series, str], str]], ...
] = (
    ("sequence", mark("Sequence"), _kind, _kind_text),
    ("contrast_agent", mark("Contrast agent"), _agent, _agent_text),
    ("spacing", mark("Spacing (row \u00d7 column \u00d7 slice)"), _spacing, _spacing_text),
    ("slice_thickness", mark("Slice thickness"), _thickness,
     lambda series, _: _mm_text(_thickness(series), 1)),
    ("field_strength", mark("Field strength"), _tesla, _tesla_text),
    ("scanner", mark("Scanner"), lambda series, _: series.acquisition.scanner or None,
     lambda series, _: series.acquisition.scanner),
    ("orientation", mark("Orientation"), _direction, _direction_text),
    ("covered", mark("Part covered"), covered_mm,
     lambda series, _: _mm_text(covered_mm(series), 0)),
)  # fmt: skip


def date_of(series: Series) -> str:
    """The date of a series in the language in force, or a word where it is unknown."""
    return wording.day(series.study_date) or tr("no date")
