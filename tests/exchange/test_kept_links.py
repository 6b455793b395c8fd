"""Links of frames of reference as they are kept."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from braintumor_desktop.exchange.kept import from_text, to_text
from braintumor_desktop.findings.link import Link

TURN = (
    (0.8, -0.6, 0.0, 12.5),
    (0.6, 0.8, 0.0, -3.25),
    (0.0, 0.0, 1.0, 7.0),
    (0.0, 0.0, 0.0, 1.0),
)
LINK = Link("a" * 32, "b" * 32, TURN, 3, "registration")


@pytest.mark.parametrize("link", [LINK, replace(LINK, matrix=None, how="hand", steps=-5)])
def test_a_link_comes_back(link: Link) -> None:
    assert from_text("links", to_text("links", link)) == link


@pytest.mark.parametrize(
    "change",
    [
        {"one": ""},
        {"other": "a" * 32},
        {"one": 7},
        {"steps": 2.5},
        {"steps": True},
        {"steps": 10**9},
        {"how": "magic"},
        {"matrix": [[1, 0], [0, 1]]},
        {"matrix": np.diag([2.0, 2.0, 2.0, 1.0]).tolist()},
        {"matrix": np.diag([-1.0, 1.0, 1.0, 1.0]).tolist()},
        {"matrix": np.diag([1.0, 1.0, 1.0, 2.0]).tolist()},
        {"matrix": np.zeros((4, 4)).tolist()},
        {"matrix": "none"},
    ],
)
def test_what_cannot_be_a_link_is_refused(change: dict[str, object]) -> None:
    kept = json.loads(to_text("links", LINK)) | change
    with pytest.raises((KeyError, TypeError, ValueError)):
        from_text("links", json.dumps(kept))


@pytest.mark.parametrize("key", ["one", "other", "matrix", "steps", "how"])
def test_nothing_may_be_missing(key: str) -> None:
    kept = json.loads(to_text("links", LINK))
    del kept[key]
    with pytest.raises(KeyError):
        from_text("links", json.dumps(kept))


@pytest.mark.parametrize("number", ["NaN", "Infinity"])
def test_numbers_that_are_none_are_refused(number: str) -> None:
    text = to_text("links", LINK).replace("12.5", number)
    with pytest.raises(ValueError, match="matrix"):
        from_text("links", text)
