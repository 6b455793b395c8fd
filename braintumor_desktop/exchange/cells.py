"""Cells of tables: what a file or a person says never becomes a formula of a spreadsheet.

A text that a spreadsheet would compute gets an apostrophe in front (OWASP, CSV injection);
`plain` takes it away again from a table that this program wrote.
"""

from __future__ import annotations

from braintumor_desktop.words import english

_FORMULA = tuple("=+-@\uff1d\uff0b\uff0d\uff20")
"""Beginnings, full-width ones too, that make a spreadsheet compute a text cell ..."""
_IGNORED = " \t\r\n\v\f\0\u00a0\u200b\u2060\u3000\ufeff"
"""... also behind these, which it leaves away."""
_CONTROL = ("\t", "\r", "\n")
_GUARD = "'"


def text(value: str) -> str:
    """A cell that no spreadsheet takes for a formula, in English."""
    said = english(value)
    return f"{_GUARD}{said}" if _is_formula(said) else said


def plain(cell: str) -> str:
    """The text of which `text` made this cell; a text that began so by itself is meant, too."""
    return cell[1:] if cell.startswith(_GUARD) and _is_formula(cell[1:]) else cell


def number(value: float | None, digits: int) -> str:
    """With a decimal point; an empty cell for none."""
    return "" if value is None else f"{value:.{digits}f}"


def _is_formula(value: str) -> bool:
    return value.startswith(_CONTROL) or value.lstrip(_IGNORED).startswith(_FORMULA)
