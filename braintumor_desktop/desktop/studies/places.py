"""Rows of many groups in their order: an insertion counts a few blocks anew, not all groups."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from braintumor_desktop.desktop.studies.grouping import Group

LARGEST = 128
"""Groups in a block; one that has more is divided."""


@dataclass(eq=False)
class Block:
    """Groups that follow each other.

    Attributes:
        groups: of it, in their order.
        rows: of all of them.
    """

    groups: list[Group] = field(default_factory=list)
    rows: int = 0


class Places:
    """Where groups lie: with n of them, finding a row costs about n / LARGEST + LARGEST."""

    def __init__(self) -> None:
        self._blocks = [Block()]
        self.rows = 0

    def __iter__(self) -> Iterator[Group]:
        """All groups in their order."""
        return (group for block in self._blocks for group in block.groups)

    def insert(self, group: Group, behind: Group | None) -> None:
        """Put a group behind another one; behind none, at the beginning."""
        block = self._blocks[0] if behind is None else behind.block
        at = 0 if behind is None else block.groups.index(behind) + 1
        block.groups.insert(at, group)
        group.block = block
        self._count(block, group.rows)
        if len(block.groups) > LARGEST:
            self._divide(block)

    def grow(self, group: Group, rows: int) -> None:
        """A group that is there has so many rows more."""
        self._count(group.block, rows)

    def start(self, group: Group) -> int:
        """The row of a group's heading."""
        before = 0
        for block in self._blocks:
            if block is group.block:
                break
            before += block.rows
        at = group.block.groups.index(group)
        return before + sum(other.rows for other in group.block.groups[:at])

    def at(self, row: int) -> tuple[Group, int]:
        """The group in which a row lies, and the row counted from its heading.

        Raises:
            IndexError: there is no such row.
        """
        for block in self._blocks:
            if 0 <= row < block.rows:
                for group in block.groups:
                    if row < group.rows:
                        return group, row
                    row -= group.rows
            row -= block.rows
        raise IndexError(row)

    @property
    def last(self) -> Group | None:
        """The last group."""
        groups = self._blocks[-1].groups
        return groups[-1] if groups else None

    def _count(self, block: Block, rows: int) -> None:
        block.rows += rows
        self.rows += rows

    def _divide(self, block: Block) -> None:
        middle = len(block.groups) // 2
        block.groups, moved = block.groups[:middle], block.groups[middle:]
        later = Block(moved, sum(group.rows for group in moved))
        block.rows -= later.rows
        for group in moved:
            group.block = later
        self._blocks.insert(self._blocks.index(block) + 1, later)
