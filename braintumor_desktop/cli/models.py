"""`models`: which networks there are, whether they are unchanged, and adding one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from braintumor_desktop.cli.console import Exit, say, say_json
from braintumor_desktop.errors import BadModel
from braintumor_desktop.inference.trying import Findings, Wishes
from braintumor_desktop.workflow import models

if TYPE_CHECKING:
    import argparse

    from braintumor_desktop.inference.adding import Understood
    from braintumor_desktop.inference.catalog import Entry

COLUMNS = ("role", "name", "version", "origin", "input", "SHA-256")


def run(options: argparse.Namespace) -> int:
    """List, verify, add or remove.

    Raises:
        BadModel: a catalog cannot be read, or the network does not fit or is unknown.
        StorageError: the user's folder cannot be written.
    """
    if options.action == "add":
        return _add(options)
    if options.action == "remove":
        entry = models.remove_model(options.name)
        say(f"Removed the {entry.role} {entry.name}.")
        return Exit.DONE
    return _list(options)


def _list(options: argparse.Namespace) -> int:
    entries = models.catalog().entries
    facts = [_facts(entry) for entry in entries]
    if options.action == "verify":
        facts = [fact | _verified(entry) for fact, entry in zip(facts, entries, strict=True)]
    if options.json:
        say_json(facts)
    elif options.action == "verify":
        for fact in facts:
            say(f"{'ok     ' if fact['ok'] else 'CHANGED'}  {fact['name']}: {fact['message']}")
    else:
        say(_table([_cells(fact) for fact in facts]))
    is_sound = all(fact.get("ok", True) for fact in facts)
    return Exit.DONE if is_sound else Exit.USAGE


def _add(options: argparse.Namespace) -> int:
    wishes = Wishes(
        name=options.name,
        role=options.role,
        labels=options.labels,
        layout=options.layout,
        value_range=options.range,
        input_size=options.input_size,
    )
    found = models.add_model(options.file, wishes)
    if options.json:
        say_json(_facts(found.entry) | _findings(found.findings))
    else:
        say("\n".join(_words(found)))
    return Exit.DONE


def _facts(entry: Entry) -> dict[str, Any]:
    form = entry.input_form
    return {
        "name": entry.name,
        "role": entry.role,
        "version": entry.version,
        "origin": "shipped" if entry.is_shipped else "added",
        "file": str(entry.path),
        "sha256": entry.sha256,
        "input_shape": list(entry.input_shape),
        "layout": form.layout,
        "channels": form.channels,
        "range": form.value_range,
        "labels": list(entry.labels),
        "output": entry.output_form.scale,
    }


def _verified(entry: Entry) -> dict[str, Any]:
    try:
        entry.read_verified()
    except BadModel as error:
        return {"ok": False, "message": str(error)}
    return {"ok": True, "message": "unchanged"}


def _cells(fact: dict[str, Any]) -> tuple[str, ...]:
    rows, columns = fact["input_shape"]
    given = f"{rows} x {columns} x {fact['channels']}, {fact['range']}"
    return (*(fact[key] for key in ("role", "name", "version", "origin")), given, fact["sha256"])


def _table(lines: list[tuple[str, ...]]) -> str:
    """Columns as wide as their widest cell."""
    table = [COLUMNS, *lines]
    widths = [max(len(line[place]) for line in table) for place in range(len(COLUMNS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in table
    )


def _findings(found: Findings) -> dict[str, Any]:
    return {
        "input": list(found.given),
        "output_shape": list(found.answered),
        "notes": list(found.notes),
        "phantom": {"healthy": list(found.healthy), "lesion": list(found.lesion)},
    }


def _words(found: Understood) -> list[str]:
    """What was understood, a line each."""
    entry, seen = found.entry, found.findings
    form = entry.input_form
    given = f"{_sides(seen.given)}, {form.layout.upper()}, values {form.value_range}"
    kind = "probabilities" if entry.output_form.scale == "probabilities" else "raw values (logits)"
    lines = [
        f"Added the {entry.role} {entry.name}.",
        f"  file             {entry.path}",
        f"  SHA-256          {entry.sha256}",
        f"  input            {given}",
        f"  output           {_sides(seen.answered)}, {kind}",
    ]
    if entry.labels:
        lines.append(f"  labels           {', '.join(entry.labels)}")
    lines += [
        f"  healthy phantom  {_answer(entry, seen.healthy)}",
        f"  with a lesion    {_answer(entry, seen.lesion)}",
    ]
    return [*lines, *seen.notes, f"Use it with `analyze --{entry.role} {entry.name}`."]


def _answer(entry: Entry, values: tuple[float, ...]) -> str:
    if entry.role == "segmenter":
        return f"{values[0]:.1%} of the slice outlined"
    pairs = zip(entry.labels, values, strict=True)
    return ", ".join(f"{label} {value:.2f}" for label, value in pairs)


def _sides(shape: tuple[int, ...]) -> str:
    return " x ".join(str(side) for side in shape)
