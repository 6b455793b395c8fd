"""Sums of series that grow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.workflow.sums import Sums
from tests.helpers.series import series
from tests.helpers.stubs import result

if TYPE_CHECKING:
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import SliceKey


def test_answers_that_came_from_elsewhere_meanwhile_count_when_all_are_there() -> None:
    """A series is found in parts, and those judged earlier are looked up while it is judged."""
    one = series("a", 4)
    answers = [result(item) for item in one.slices]
    earlier: dict[SliceKey, ImageResult] = {}
    sums = Sums(CancelToken(), lambda _series, item: earlier.get(item.key), before_end=False)
    assert sums.add(one, answers[0]) is None
    earlier |= {item.key: answers[n] for n, item in enumerate(one.slices) if n in {1, 2}}
    assert sums.add(one, answers[3]) is None
    total = sums.add(one, answers[0], is_again=True)
    assert total is not None
    assert total.is_final
