"""What people call their classes, and what the program calls them."""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadModel
from braintumor_desktop.findings.labels import NO_TUMOR, TUMOR

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MAX_LABELS = 16

_KNOWN = {
    NO_TUMOR: "notumor nontumor tumorfree no none healthy normal negative",
    TUMOR: "tumor yes positive abnormal braintumor",
    "glioma": "glioma gliomas gliomatumor",
    "meningioma": "meningioma meningiomas meningiomatumor",
    "pituitary": "pituitary pituitarytumor pituitaryadenoma pituitaryglioma",
}
_BY_WORD = {word: label for label, words in _KNOWN.items() for word in words.split()}

_METADATA_KEYS = ("labels", "classes", "class_names", "names")
"""Under which exporters write the classes into the file."""


def code_of(word: str) -> str:
    """The program's code for a class: "No tumour", "notumor" and "healthy" are no_tumor.

    A class that the program does not know keeps its name, in small letters.

    Raises:
        BadModel: the word is no name.
    """
    plain = re.sub(r"[^a-z0-9]+", "_", word.casefold()).strip("_")
    known = _BY_WORD.get(plain.replace("_", "").replace("tumour", TUMOR))
    if known is None and not re.fullmatch(r"[a-z][a-z0-9_]{0,31}", plain):
        text = f"{word!r} is no name of a class"
        raise BadModel("The labels cannot be used", text, "Use letters, such as glioma.")
    return known or plain


def labels_for(count: int, words: Sequence[str]) -> tuple[str, ...]:
    """The labels of a classifier's outputs, in their order.

    Args:
        count: of its outputs.
        words: what the classes are called; for a single output none (it is the probability
            of a tumor), its own name, or two, of which the second is its own.

    Returns:
        One label an output; for a single output two, the second being its own.

    Raises:
        BadModel: they do not fit.
    """
    labels = tuple(code_of(word) for word in words)
    if count == 1 and len(labels) < 2:
        own = labels[0] if labels else TUMOR
        labels = (TUMOR if own == NO_TUMOR else NO_TUMOR, own)
    wanted = max(2, count)
    title = "The labels do not fit"
    hint = "Name them with --labels, in the order of the outputs."
    if not labels:
        raise BadModel("The labels are missing", f"the network has {count} outputs", hint)
    if len(labels) != wanted or wanted > MAX_LABELS:
        text = f"{len(labels)} for a network with {count} outputs"
        raise BadModel(title, text, hint)
    if len(set(labels)) < len(labels):
        raise BadModel(title, f"two of them are the same: {', '.join(labels)}", hint)
    if NO_TUMOR not in labels:
        text = f"none of {', '.join(labels)} is no_tumor, so every slice would be a tumor"
        raise BadModel(title, text, hint)
    return labels


def words_in(metadata: Mapping[str, str]) -> tuple[str, ...]:
    """The classes that a file names: as JSON, as a Python list or dict, or with commas."""
    for key in _METADATA_KEYS:
        if metadata.get(key):
            return _words(metadata[key])
    return ()


def _words(text: str) -> tuple[str, ...]:
    for parse in (json.loads, ast.literal_eval):
        try:
            found = parse(text)
        except (ValueError, SyntaxError):
            continue
        if isinstance(found, dict):
            found = list(found.values())
        return tuple(str(word) for word in found) if isinstance(found, list) else ()
    return tuple(word.strip() for word in text.split(",") if word.strip())
