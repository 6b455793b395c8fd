"""Many files de-identified: what was written, and what was left out and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.exchange.deidentify.files import HeldBack, MayShow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.exchange.deidentify.files import Deidentifying, Left


@dataclass(frozen=True)
class LeftOut:
    """A file that was not written.

    Attributes:
        path: the file.
        why: for the user.
        needs_look: whether it may leave once somebody has looked at its picture.
    """

    path: Path
    why: str
    needs_look: bool


@dataclass
class Outcome:
    """What became of files.

    Attributes:
        written: what stands in the folder of output.
        left_out: what does not.
    """

    written: list[Left] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    @property
    def patients(self) -> int:
        """Of how many patients files were written."""
        return len({one.code for one in self.written})

    def going_on(self, later: Outcome, paths: Iterable[Path]) -> Outcome:
        """Both, where these files that were left out have been taken later."""
        taken = set(paths)
        left = [one for one in self.left_out if one.path not in taken]
        return Outcome([*self.written, *later.written], [*left, *later.left_out])


def deidentify(
    doing: Deidentifying,
    paths: Iterable[Path],
    token: CancelToken,
    report: Callable[[int], None] = lambda _count: None,
) -> Outcome:
    """Clean files, one after the other; one that is left out stops no other.

    Args:
        doing: how.
        paths: of the files.
        token: asked between files.
        report: is told how many are done, before each.

    Raises:
        StorageError: a file cannot be written.
        Cancelled: the token was set; what was written stays, whole.
    """
    made = Outcome()
    for count, path in enumerate(paths):
        token.check()
        report(count)
        try:
            made.written.append(doing.take(path))
        except (HeldBack, BadInput) as error:
            made.left_out.append(LeftOut(path, error.text, isinstance(error, MayShow)))
    return made
