"""What words on the command line mean: numbers, sizes, windows, shards; else a sentence why not."""

from __future__ import annotations

import argparse
import re
from datetime import datetime
from pathlib import Path

from braintumor_desktop.exchange.shard import Shard
from braintumor_desktop.imaging.display import PRESETS
from braintumor_desktop.review.worklist import COLUMNS

MAX_SIZE = 16_384
"""Pixels a side of what `render --size` writes."""


def named(text: str) -> str:
    """A path as it was typed; an empty one is a variable of the shell that was not set."""
    if not text:
        raise argparse.ArgumentTypeError("it is empty: name a file or a folder")
    return text


def file(text: str) -> Path:
    """A path of a file or folder to come."""
    return Path(named(text))


def scheduler(text: str) -> str:
    """The address of a scheduler of a cluster."""
    if not re.fullmatch(r"(tcp|tls)://[^/\s]+:\d{1,5}", text):
        message = f"{text!r} is no address such as tcp://10.0.0.1:8786 or tls://host:8786"
        raise argparse.ArgumentTypeError(message)
    return text


def positive(text: str) -> int:
    """A whole number from 1."""
    return _at_least(1, text)


def not_negative(text: str) -> int:
    """A whole number from 0."""
    return _at_least(0, text)


def _at_least(lowest: int, text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = lowest - 1
    if number < lowest:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {lowest}")
    return number


def share(text: str) -> float:
    """A number from 0 to 1."""
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0.0 <= share <= 1.0:
        raise argparse.ArgumentTypeError(f"{text!r} is not between 0 and 1")
    return share


def window(text: str) -> tuple[float, float]:
    """Center and width."""
    try:
        center, width = (float(part) for part in text.split(","))
    except ValueError:
        center = width = 0.0
    if not (0.0 < width < float("inf") and abs(center) < float("inf")):
        raise argparse.ArgumentTypeError(f"{text!r} is not CENTER,WIDTH with a width above 0")
    return center, width


def preset(text: str) -> str:
    """The name of a window, as the program writes it."""
    by_name = {name.casefold(): name for name in PRESETS}
    if text.casefold() not in by_name:
        raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(PRESETS)}")
    return by_name[text.casefold()]


def words(text: str) -> tuple[str, ...]:
    """Words between commas."""
    words = tuple(word.strip() for word in text.split(","))
    if not all(words):
        raise argparse.ArgumentTypeError(f"{text!r} is not a list such as a,b,c")
    return words


def size(text: str) -> tuple[int, int]:
    """The two numbers, in their order."""
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError:
        width = height = 0
    if not (1 <= width <= MAX_SIZE and 1 <= height <= MAX_SIZE):
        raise argparse.ArgumentTypeError(
            f"{text!r} is not two numbers such as 640x480 with 1 to {MAX_SIZE:,} pixels"
        )
    return width, height


def shard(text: str) -> Shard:
    """Such as 2/3."""
    try:
        return Shard.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def moment(text: str) -> int:
    """A day, or a day and a time of it, on this computer's clock; nanoseconds since 1970."""
    try:
        return int(datetime.fromisoformat(text).timestamp()) * 1_000_000_000
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a date such as 2026-03-31 or 2026-03-31T18:30"
        ) from error


def order(text: str) -> tuple[tuple[str, bool], ...]:
    """Columns of the worklist to sort by, and whether each ascends; such as date:desc,name."""
    parts = [word.partition(":") for word in words(text)]
    for name, _, way in parts:
        if name not in COLUMNS:
            raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(COLUMNS)}")
        if way not in {"", "asc", "desc"}:
            raise argparse.ArgumentTypeError(f"{way!r} is neither asc nor desc")
    return tuple((name, _ascends(name, way)) for name, _, way in parts)


def _ascends(name: str, way: str) -> bool:
    """What is measured, and the time of adding, has its highest first unless told otherwise."""
    return way == "asc" if way else name in ASCENDING


ASCENDING = frozenset(
    {"name", "patient", "study", "state", "answer", "verdict", "remark", "comment"}
)
