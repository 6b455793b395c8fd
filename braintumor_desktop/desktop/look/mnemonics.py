"""The letters that Alt presses: underlined in names, each once in a window or a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def with_mnemonics(names: Iterable[str], taken: str) -> list[str]:
    """The names, each with & before its first letter that no other has.

    Args:
        names: of menus or controls; one whose letters are all taken gets none.
        taken: letters that Alt presses elsewhere, lower case.
    """
    used, marked = set(taken), list(names)
    # Short names choose first: they have few letters.
    for index, name in sorted(enumerate(marked), key=lambda item: len(item[1])):
        places = (i for i, c in enumerate(name) if c.isalpha() and c.lower() not in used)
        place = next(places, None)
        if place is not None:  # Else Tab leads there.
            used.add(name[place].lower())
            marked[index] = f"{name[:place]}&{name[place:]}"
    return marked


def keys_of(*names: str) -> str:
    """The letters behind & in names, lower case."""
    return "".join(name[name.index("&") + 1].lower() for name in names if "&" in name)
