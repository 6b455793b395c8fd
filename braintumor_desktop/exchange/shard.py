"""A share of a batch, so that several computers judge one folder without a server.

What is judged together has one key (the series UID; for a file without series its path as
`results.jsonl` names it), and the key alone decides which shard it belongs to: the same on
every computer, whatever else is in the folder.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

MOST = 100_000
"""Shards at most; more than there are computers."""


@dataclass(frozen=True)
class Shard:
    """Share `number` of `of`.

    Attributes:
        number: from 1.
        of: how many shares there are.
    """

    number: int
    of: int

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"

    @classmethod
    def parse(cls, text: str) -> Shard:
        """Read what `str` writes.

        Raises:
            ValueError: it is no shard; the text says why.
        """
        found = re.fullmatch(r"([0-9]{1,6})/([0-9]{1,6})", text, re.ASCII)
        shard = cls(int(found[1]), int(found[2])) if found else cls(0, 0)
        if not 1 <= shard.number <= shard.of <= MOST:
            raise ValueError(f"{text!r} is not a shard such as 2/3, from 1/3 to 3/3")
        return shard

    def holds(self, key: str) -> bool:
        """Whether what has this key belongs to this shard.

        Args:
            key: any text, also with single surrogates, as names that are no UTF-8 have them.
        """
        digest = hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()
        return int.from_bytes(digest[:8], "big") % self.of == self.number - 1
