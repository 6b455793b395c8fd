"""How key images are written into the file that keeps the work on a study."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from braintumor_desktop.findings.key_image import KeyImage


def to_json(image: KeyImage) -> dict[str, Any]:
    """A key image as `json` writes it."""
    return {"slice": image.slice, "when": image.when}


def from_json(kept: dict[str, Any]) -> KeyImage:
    """The key image again.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    if not isinstance(kept["slice"], str) or not kept["slice"]:
        raise TypeError("no id of a slice")
    datetime.fromisoformat(kept["when"])
    return KeyImage(kept["slice"], kept["when"])
