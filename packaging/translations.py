"""The texts of the program and their translations: `packaging/translations.py update|check`.

`update` finds every text in the source (what `tr`, `plural` and `mark` of
braintumor_desktop/words.py are given) and writes it into resources/translations/*.ts, Qt's files
of translations: what was translated stays, what the program says no more goes.  `check` does the
same in memory, prints what is missing or wrong, and ends with 1 if there is any.  lrelease makes
the files that the window reads (`make translations`).

Two branches are merged text by text by `merge BASE OURS THEIRS`, once
`git config merge.translations.driver "python3 packaging/translations.py merge %O %A %B"` is set:
what one of them changed since their common base holds, and where both translated a text anew in
different words, ours stays, the texts are named, and git is told of a conflict.
"""

from __future__ import annotations

import argparse
import ast
import string
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "braintumor_desktop"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
CONTEXT = "braintumor_desktop"
TEXTS = {"tr": slice(0, 1), "mark": slice(0, 1), "plural": slice(1, 3)}
"""Where each function has its texts among its positional arguments."""

Key = tuple[str, str]
"""An English text and the sense in which it is meant."""


@dataclass
class Message:
    """A text, the modules that say it, and its translation ("" where there is none)."""

    places: set[str] = field(default_factory=set)
    translation: str = ""


class UnreadableText(Exception):
    """A text in the source that cannot be found without running it."""


def found(source: Path = SOURCE) -> dict[Key, Message]:
    """All texts of the program, sorted.

    Raises:
        UnreadableText: a call has something else than a literal where its text belongs.
    """
    messages: dict[Key, Message] = {}
    for path in sorted(source.rglob("*.py")):
        for key in _texts(path):
            place = path.relative_to(source.parent).as_posix()
            messages.setdefault(key, Message()).places.add(place)
    return dict(sorted(messages.items(), key=lambda item: (item[0][0].casefold(), item[0])))


def read(path: Path) -> dict[Key, str]:
    """The translations of a file; those that are missing are left out."""
    if not path.exists():
        return {}
    known = {}
    for message in ET.parse(path).getroot().iter("message"):
        text = message.findtext("translation") or ""
        if text:
            known[(message.findtext("source") or "", message.findtext("comment") or "")] = text
    return known


def written(language: str, messages: dict[Key, Message]) -> str:
    """A file of translations, as Qt Linguist writes it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for (text, sense), message in messages.items():
        _append(context, text, sense, message)
    ET.indent(root)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        + ET.tostring(root, encoding="unicode")
        + "\n"
    )


def problems(language: str, messages: dict[Key, Message]) -> Iterator[str]:
    """What is missing or wrong in a language, a line each."""
    for (text, _sense), message in messages.items():
        places = ", ".join(sorted(message.places))
        if not message.translation:
            yield f"{language}: no translation: {text!r} ({places})"
        elif _names(text) != _names(message.translation):
            yield f"{language}: other values than in English: {message.translation!r} ({places})"
        elif text.endswith("\u2026") != message.translation.endswith("\u2026"):
            yield f"{language}: the sign of a dialog, \u2026, differs: {message.translation!r}"


def main(arguments: list[str] | None = None) -> int:
    """Run one of the commands; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update", help="write all texts into the files")
    commands.add_parser("check", help="print what is missing")
    merge = commands.add_parser("merge", help="merge two versions of a file (git calls it)")
    merge.add_argument("files", nargs=3, type=Path, metavar=("BASE", "OURS", "THEIRS"))
    options = parser.parse_args(arguments)
    if options.command == "merge":
        return _merge(*options.files)
    wrong = [line for language in LANGUAGES for line in _one(language, options.command)]
    sys.stdout.writelines(f"{line}\n" for line in wrong)
    sys.stdout.write(f"{len(found())} texts, {len(wrong)} problems\n")
    return 1 if wrong and options.command == "check" else 0


def _one(language: str, command: str) -> list[str]:
    path = FOLDER / f"braintumor_desktop_{language}.ts"
    messages, known = found(), read(path)
    for key, message in messages.items():
        message.translation = known.get(key, "")
    if command == "update":
        path.write_text(written(language, messages), encoding="utf-8")
    return list(problems(language, messages))


def _merge(base: Path, ours: Path, theirs: Path) -> int:
    """What each branch changed since their common base, in ours; 1 where they contradict."""
    before, one, other = (_messages(path) for path in (base, ours, theirs))
    messages: dict[Key, Message] = {}
    conflicts = []
    for key in one.keys() | other.keys():
        merged, is_agreed = _merged(before.get(key), one.get(key), other.get(key))
        if merged is not None:
            messages[key] = merged
        if not is_agreed:
            conflicts.append(f"{key[0]!r}: {one[key].translation!r} or {other[key].translation!r}")
    in_order = sorted(messages.items(), key=lambda item: (item[0][0].casefold(), item[0]))
    ours.write_text(written(_language(ours), dict(in_order)), encoding="utf-8")
    sys.stderr.writelines(f"two translations of {line}\n" for line in sorted(conflicts))
    return 1 if conflicts else 0


def _merged(
    base: Message | None, ours: Message | None, theirs: Message | None
) -> tuple[Message | None, bool]:
    """A message as both want it, None where it goes; and whether they agree on its translation."""
    if ours is None or theirs is None:
        left = ours or theirs
        # The other one said it no more, and this one had nothing to do with it.
        return (None if left == base else left), True
    start = base or Message()
    gone = {place for place in start.places if place not in ours.places & theirs.places}
    places = (ours.places | theirs.places) - gone
    text, is_agreed = _translation(start.translation, ours.translation, theirs.translation)
    return Message(places, text), is_agreed


def _translation(base: str, ours: str, theirs: str) -> tuple[str, bool]:
    """What is said now; ours where both changed it, each in its way, which is told by False."""
    if theirs in {base, ours, ""}:
        return ours or theirs, True
    if ours in {base, ""}:
        return theirs, True
    return ours, False


def _messages(path: Path) -> dict[Key, Message]:
    """All messages of a file; none of an empty one, which git gives where there is no base."""
    messages: dict[Key, Message] = {}
    if path.stat().st_size == 0:
        return messages
    for message in ET.parse(path).getroot().iter("message"):
        key = (message.findtext("source") or "", message.findtext("comment") or "")
        places = {place.get("filename", "") for place in message.iter("location")}
        messages[key] = Message(places, message.findtext("translation") or "")
    return messages


def _language(path: Path) -> str:
    return ET.parse(path).getroot().get("language", "")


def _append(context: ET.Element, text: str, sense: str, message: Message) -> None:
    element = ET.SubElement(context, "message")
    for place in sorted(message.places):
        ET.SubElement(element, "location", filename=place)
    ET.SubElement(element, "source").text = text
    if sense:
        ET.SubElement(element, "comment").text = sense
    translation = ET.SubElement(element, "translation")
    translation.text = message.translation
    if not message.translation:
        translation.set("type", "unfinished")


def _texts(path: Path) -> Iterator[Key]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TEXTS:
            yield from _of_call(node, path)


def _of_call(call: ast.Call, path: Path) -> Iterator[Key]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    sense = next((key.value for key in call.keywords if key.arg == "sense"), None)
    meant = sense.value if isinstance(sense, ast.Constant) else ""
    for argument in call.args[TEXTS[name]]:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value, str(meant)
        elif name != "tr" or isinstance(argument, ast.JoinedStr | ast.BinOp):
            # `tr(entry.text)` shows a text that was marked where it stands.
            raise UnreadableText(f"{path}:{call.lineno}: a text must be a literal")


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


if __name__ == "__main__":
    raise SystemExit(main())
