"""The licenses as pages for Help > Licenses: a table, and each text in a file of its own."""

from __future__ import annotations

import hashlib
import json
import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from components import Component

KINDS = {"python": "Python package", "native": "library", "runtime": "runtime"}
_LGPL = """Libraries under the LGPL: {names} are used under the GNU Lesser General Public \
License, unmodified, as their makers publish them. They are separate files of this program's \
folder: whoever wants to use another build of the same interface replaces the file ({example}) \
and starts the program; nothing in the program prevents that, though it then says that the \
installation was changed. Reverse engineering to debug such changes is permitted. Source code: \
{sources}."""


def write_pages(folder: Path, parts: Sequence[Component]) -> None:
    """Write the texts, `index.json` for the window, `index.html` for browsers.

    What lay in the folder before is removed.
    """
    texts = folder / "texts"
    texts.mkdir(parents=True, exist_ok=True)
    for old in (*folder.glob("index.*"), *texts.glob("*.txt")):
        old.unlink()
    files = [_write_texts(texts, part.texts) for part in parts]
    about = _about(parts)
    (folder / "index.json").write_text(_json(about, parts, files), encoding="utf-8")
    (folder / "index.html").write_text(_html(about, parts, files), encoding="utf-8")


def _json(
    about: Sequence[str], parts: Sequence[Component], files: Sequence[Mapping[str, str]]
) -> str:
    rows = [
        {
            "name": part.name,
            "version": part.version,
            "license": part.license,
            "texts": {title: f"texts/{name}" for title, name in named.items()},
        }
        for part, named in zip(parts, files, strict=True)
    ]
    return json.dumps({"about": "\n\n".join(about), "parts": rows}, indent=1) + "\n"


def _html(
    about: Sequence[str], parts: Sequence[Component], files: Sequence[Mapping[str, str]]
) -> str:
    named = zip(parts, files, strict=True)
    rows = "".join(_row(part, list(names.values())) for part, names in named)
    return (
        "<html><head><meta charset='utf-8'><title>Licenses</title></head><body>"
        f"<h3>Licenses</h3>{''.join(f'<p>{escape(text)}</p>' for text in about)}"
        "<table width='100%' cellpadding='3'><tr><th align='left'>Part</th>"
        "<th align='left'>Version</th><th align='left'>Kind</th><th align='left'>License</th>"
        f"<th align='left'>Texts</th></tr>{rows}</table></body></html>\n"
    )


def _write_texts(folder: Path, texts: Mapping[str, str]) -> dict[str, str]:
    """Write each text once; returns the names of the files by their titles."""
    names: dict[str, str] = {}
    digests = set()
    for title, text in texts.items():
        digest = hashlib.sha256(text.encode()).hexdigest()[:8]
        if digest in digests:
            continue
        digests.add(digest)
        # Where a wheel keeps its texts says nothing to a reader.
        short = re.sub(r"^[^/]+\.dist-info/(licenses/)?", "", title)
        name = f"{re.sub(r'[^A-Za-z0-9.-]+', '_', title)[-60:]}-{digest}.txt"
        (folder / name).write_text(text, encoding="utf-8")
        names[title if short in names else short] = name
    return names


def _row(part: Component, names: Sequence[str]) -> str:
    links = " ".join(
        f"<a href='texts/{escape(name)}'>{number}</a>" for number, name in enumerate(names, 1)
    )
    cells = (part.name, part.version, KINDS[part.kind], part.license)
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}<td>{links}</td></tr>"


def _about(parts: Sequence[Component]) -> list[str]:
    """What is said of the whole: paragraphs."""
    whole = (
        "Braintumor Desktop is under the MIT license. It is made of these "
        f"{len(parts)} parts of others, whose texts the table leads to."
    )
    return [whole, *_lgpl(parts)]


def _lgpl(parts: Sequence[Component]) -> list[str]:
    """What the LGPL asks to be said (LGPL 3, 4; LGPL 2.1, 6)."""
    found = [part for part in parts if "LGPL" in part.license]
    if not found:
        return []
    qt = [path for part in found if part.name == "Qt" for path in part.files if "Core" in path]
    example = f"for instance {qt[0]}" if qt else "its path is in sbom.cdx.json"
    names = dict.fromkeys(f"{part.name} {part.version}" for part in found)
    # No links: the program opens nothing in a browser.
    sources = sorted({part.source for part in found if part.source})
    return [_LGPL.format(names=", ".join(names), example=example, sources=", ".join(sources))]
