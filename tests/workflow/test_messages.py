"""What goes to another computer and comes back: text, and PNG bytes."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

from braintumor_desktop.exchange import results
from braintumor_desktop.findings.chances import Chances
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, ModelId, Reason, Verdict
from braintumor_desktop.imaging.image import HeaderReason, Slice
from braintumor_desktop.workflow import messages
from braintumor_desktop.workflow.messages import Answer, Request

MODELS = (ModelId("a", "1", "0" * 64), ModelId("b", "2", "f" * 64))
ITEM = Slice(Path("/scans/IM1"), 3, (20, 30), spacing_mm=(0.5, 0.7))


def result(**others):
    rows, columns = np.indices(ITEM.shape)
    mask = Mask.of((rows > 4) & (columns < 9) & (rows < 11))
    facts = {"sha256": "ab" * 32, "models": MODELS, "seconds": 0.1 + 0.2, "brain": 1 / 3}
    verdict = Verdict({"glioma": 2 / 3, "no_tumor": 1 / 3})
    return ImageResult(ITEM, "done", **{"verdict": verdict, "mask": mask, **facts, **others})


def test_an_answer_comes_back_with_every_digit_and_every_pixel():
    given = result()
    found = messages.read_answer(messages.write_answer(given), ITEM)
    assert found.mask == given.mask
    for name in ("verdict", "brain", "unlike", "sha256", "models", "seconds", "status", "reason"):
        assert getattr(found, name) == getattr(given, name)


def test_an_answer_without_an_outline_sends_no_picture():
    answer = messages.write_answer(result(mask=Mask.of(np.zeros(ITEM.shape, np.bool_))))
    assert answer.pictures == {}
    assert messages.read_answer(answer, ITEM).mask_area_px == 0


def test_a_reason_comes_back():
    given = ImageResult(ITEM, "rejected", Reason("not_brain", "A knee."), models=MODELS)
    found = messages.read_answer(messages.write_answer(given), ITEM)
    assert (found.status, found.reason, found.mask) == ("rejected", given.reason, None)


def test_chances_and_heat_map_come_back_where_they_are_asked_for():
    rows, columns = np.indices(ITEM.shape)
    chances = Chances.of((rows * columns / 600).astype(np.float32), 50, 90)
    heat = (rows / 20).astype(np.float16)
    given = result(chances=chances, evidence=heat)
    found = messages.read_answer(messages.write_answer(given, wanted=("maps",)), ITEM)
    assert found.chances == chances
    np.testing.assert_array_equal(found.evidence, heat)
    assert messages.read_answer(messages.write_answer(given), ITEM).chances is None


def test_chances_of_another_size_are_refused():
    chances = Chances.of(np.zeros((21, 30), np.float32), 50)
    answer = messages.write_answer(result(chances=chances), wanted=("maps",))
    with pytest.raises(ValueError, match="chances of"):
        messages.read_answer(answer, ITEM)


def test_a_mask_of_another_size_is_refused():
    answer = messages.write_answer(result())
    other = Slice(ITEM.path, None, (21, 30))
    with pytest.raises(ValueError, match="a mask of"):
        messages.read_answer(answer, other)


def test_a_request_comes_back():
    odd = Path(os.fsdecode(b"/scans/caf\xe9"))
    refused = Slice(odd, None, (4, 5), reason=HeaderReason("not_mr", "CT."))
    given = Request(MODELS, (ITEM, refused), {1: ("ab", "cd")}, ("overlays",))
    text = messages.write_request(given)
    text.encode("ascii")
    found = messages.read_request(text)
    assert found.models == MODELS
    assert (found.pictures, found.program, found.earlier) == (
        ("overlays",), given.program, {1: ["ab", "cd"]},
    )  # fmt: skip
    assert [item.path for item in found.items] == [ITEM.path, odd]
    assert [item.frame for item in found.items] == [3, None]
    assert found.items[0].spacing_mm == (0.5, 0.7)
    assert found.items[1].reason == refused.reason


def test_relative_paths_are_sent_whole(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = messages.write_request(Request(MODELS, (Slice(Path("IM1"), None, (4, 5)),)))
    assert json.loads(text)["items"][0]["path"] == str(tmp_path / "IM1")


def test_a_part_of_a_request_keeps_what_was_known_of_its_items():
    items = tuple(Slice(Path(f"/IM{n}"), None, (4, 5)) for n in range(5))
    part = Request(MODELS, items, {0: ("a",), 3: ("d",)}).part(2, 4)
    assert [item.path.name for item in part.items] == ["IM2", "IM3"]
    assert part.earlier == {1: ("d",)}


def test_the_keys_of_an_answer_are_those_of_a_line():
    answer = json.loads(messages.write_answer(result()).text)
    assert results.read_image(answer, ITEM, None).verdict == result().verdict


def test_what_is_known_needs_no_judging():
    assert messages.known_answer("ab").known == "ab"
    assert messages.write_answer(result()).known is None
    assert not messages.write_answer(result()).is_missing
    assert Answer('{"missing": true}').is_missing
