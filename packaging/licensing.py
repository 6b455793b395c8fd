"""Which licenses the bundle may hold, and what packages call theirs."""

from __future__ import annotations

import re

ALLOWED = frozenset(
    {
        *("0BSD", "AFL-2.1", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC0-1.0"),
        *("FTL", "HPND", "HPND-sell-variant", "IJG", "ISC", "LGPL-2.1-only", "LGPL-2.1-or-later"),
        *("LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MIT-0", "MIT-CMU", "MIT-Modern-Variant"),
        *("MPL-2.0", "OpenSSL", "PSF-2.0", "Unicode-3.0", "Unlicense", "Zlib", "blessing"),
        *("bzip2-1.0.6", "libpng-2.0", "libtiff", "LicenseRef-Microsoft-VCRedist"),
        "LicenseRef-public-domain",
        # With these exceptions a program that uses the component is not under the GPL.
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "GPL-2.0-or-later WITH Bootloader-exception",
    }
)

_ADMISSIONS = {
    b"--enable-gpl": "GPL-2.0-or-later",
    b"license: GPL": "GPL-2.0-or-later",
    b"license: AGPL": "AGPL-3.0-or-later",
    b"--enable-nonfree": "LicenseRef-nonfree",
    b"license: nonfree": "LicenseRef-nonfree",
}
"""How FFmpeg and its like say that they were built with parts under other licenses."""

_SAID = {
    "3-clause bsd license": "BSD-3-Clause",
    "apache 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd license": "BSD-3-Clause",
    # PyCryptodome: its LICENSE.rst has two clauses.
    "bsd, public domain": "BSD-2-Clause AND LicenseRef-public-domain",
    "mit license": "MIT",
    "psfl": "PSF-2.0",
    "gplv2-or-later with a special exception which allows to use pyinstaller to build and "
    "distribute non-free programs (including commercial ones)": (
        "GPL-2.0-or-later WITH Bootloader-exception"
    ),
}
"""SPDX identifiers of what is written in free text."""


def spdx(said: str) -> str:
    """The SPDX expression of what a package says of its license; unknown words as they are."""
    words = said.strip().removeprefix("License :: OSI Approved :: ")
    return _SAID.get(" ".join(words.lower().split()), words)


def admitted(content: bytes) -> str:
    """The license that a library's own words force upon it, or "".

    Args:
        content: of the library's file.
    """
    return next((forced for words, forced in _ADMISSIONS.items() if words in content), "")


def problem(expression: str) -> str:
    """Why a component under this license may not be in the bundle, or "".

    Of alternatives (OR) one that is allowed is enough; of a sum (AND) all must be.
    """
    if not expression:
        return "no license is known"
    wrong = [_wrong(alternative) for alternative in _split(expression, "OR")]
    if [] in wrong:
        return ""
    first = sorted({part for parts in wrong for part in parts})
    is_gpl = any(re.match(r"A?GPL", part) for part in first)
    return f"{'GPL' if is_gpl else 'unknown license'}: {', '.join(first)}"


def _wrong(alternative: str) -> list[str]:
    """The parts of a sum that are not allowed; each part may be a choice again."""
    parts = (part.strip(" ()") for part in _split(alternative, "AND"))
    return [part for part in parts if part not in ALLOWED and (" OR " not in part or problem(part))]


def _split(expression: str, operator: str) -> list[str]:
    """Split at an operator outside of parentheses."""
    parts, depth = [""], 0
    for word in re.split(r"(\s+|[()])", expression):
        depth += {"(": 1, ")": -1}.get(word, 0)
        if word == operator and depth == 0:
            parts.append("")
        else:
            parts[-1] += word
    return [_unwrapped(part.strip()) for part in parts]


def _unwrapped(part: str) -> str:
    inner = part[1:-1]
    is_wrapped = part.startswith("(") and part.endswith(")") and "(" not in inner
    return inner.strip() if is_wrapped else part
