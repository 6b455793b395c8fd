"""How `--help` looks: examples as they are typed, line ends as they are written."""

from __future__ import annotations

import argparse

PROGRAM = "braintumor-desktop"
HELP = argparse.RawDescriptionHelpFormatter


def examples(*calls: str, end: str = "") -> str:
    """What stands below the flags: calls without the program's name, and a last word."""
    lines = [f"  {PROGRAM} {call}".rstrip() for call in calls]
    return "\n".join(["examples:", *lines, *(["", end] if end else [])])


def add_open(parser: argparse.ArgumentParser) -> None:
    """Let a command tell what waits to be read blind (`cli/blind.py`)."""
    parser.add_argument(
        "--open", action="store_true",
        help="also what waits to be read blind: it tells what the networks and others say",
    )  # fmt: skip
