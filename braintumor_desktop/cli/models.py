"""`models`: which networks there are, and whether they are the ones that were shipped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from braintumor_desktop import workflow
from braintumor_desktop.cli.console import Exit, say, say_json
from braintumor_desktop.errors import BadModel
from braintumor_desktop.inference.catalog import Catalog

if TYPE_CHECKING:
    import argparse

    from braintumor_desktop.inference.catalog import Entry


def run(options: argparse.Namespace) -> int:
    """List the catalog, or verify each network against it.

    Raises:
        BadModel: the catalog cannot be read.
    """
    entries = Catalog.load(workflow.MODELS).entries
    facts = [_facts(entry) for entry in entries]
    if options.action == "verify":
        facts = [fact | _verified(entry) for fact, entry in zip(facts, entries, strict=True)]
    if options.json:
        say_json(facts)
    else:
        for fact in facts:
            say(_words(fact))
    is_sound = all(fact.get("ok", True) for fact in facts)
    return Exit.DONE if is_sound else Exit.USAGE


def _facts(entry: Entry) -> dict[str, Any]:
    return {
        "name": entry.name,
        "role": entry.role,
        "version": entry.version,
        "file": str(entry.path),
        "sha256": entry.sha256,
        "input_shape": list(entry.input_shape),
        "labels": list(entry.labels),
    }


def _verified(entry: Entry) -> dict[str, Any]:
    try:
        entry.read_verified()
    except BadModel as error:
        return {"ok": False, "message": str(error)}
    return {"ok": True, "message": "unchanged"}


def _words(fact: dict[str, Any]) -> str:
    rows, columns = fact["input_shape"]
    line = (
        f"{fact['role']:<10}  {fact['name']}  version {fact['version']}  "
        f"{columns} x {rows}  SHA-256 {fact['sha256']}"
    )
    return f"{line}\n            {fact['message']}" if "message" in fact else line
