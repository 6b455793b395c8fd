"""How outlines that a person drew are written into the file that keeps the work on a study."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from braintumor_desktop.exchange import kept_masks
from braintumor_desktop.findings.outline import CopiedFrom, Outline

if TYPE_CHECKING:
    from collections.abc import Mapping

ORIGINS = ("edited", "person")


def to_json(outline: Outline) -> dict[str, Any]:
    """An outline as JSON knows it."""
    copied = {} if outline.copied is None else {"copied": asdict(outline.copied)}
    return {
        "label": outline.label,
        "number": outline.number,
        "origin": outline.origin,
        "replaces": list(outline.replaces),
        "who": outline.who,
        "when": outline.when,
        "masks": kept_masks.to_json(outline.masks),
        "uid": outline.uid,
        **copied,
    }


def from_json(value: Mapping[str, Any]) -> Outline:
    """An outline that was written.

    Raises:
        KeyError, TypeError, ValueError: it is damaged.
    """
    if value["origin"] not in ORIGINS:
        raise ValueError(f"origin {value['origin']!r}")
    return Outline(
        uid=_text(value["uid"]),
        label=_text(value["label"]),
        number=_number(value["number"]),
        origin=value["origin"],
        replaces=tuple(_text(uid) for uid in value["replaces"]),
        who=_text(value["who"]),
        when=_text(value["when"]),
        masks=kept_masks.from_json(value["masks"]),
        copied=_copied(value.get("copied")),
    )


def _copied(value: object) -> CopiedFrom | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise TypeError(f"{value!r} is no source")
    return CopiedFrom(**{str(name): _text(text) for name, text in value.items()})


def _number(value: object) -> int:
    if not isinstance(value, int) or value < 1:
        raise ValueError(f"{value!r} is no number of a finding")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value
