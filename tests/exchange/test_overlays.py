"""Pictures for eyes: the mask in the color of the answer, and the answer in words."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop.exchange import overlays
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.findings.masks import Mask
from braintumor_desktop.findings.result import ImageResult, Verdict
from braintumor_desktop.imaging.image import Slice

ITEM = Slice(Path("IM1"), None, (40, 60), (1.0, 1.0))


def judged(tumor, label="pituitary"):
    array = np.zeros(ITEM.shape, bool)
    array[10:20, 30:50] = True
    chances = {"glioma": 0.0, "meningioma": 0.0, "pituitary": 0.0, "no_tumor": 1.0 - tumor}
    return ImageResult(ITEM, "done", verdict=Verdict(chances | {label: tumor}), mask=Mask.of(array))


@pytest.mark.parametrize(
    ("tumor", "said", "code"),
    [
        (0.94, "Pituitary tumor, 0.94", "pituitary"),
        (0.46, "Unclear, p 0.46", "unclear"),
        (0.03, "Unclear, p 0.03", "unclear"),
    ],
)
def test_a_picture_says_what_the_window_says_in_its_color(tumor, said, code):
    result = judged(tumor)
    assert overlays.answer_words(result) == said
    gray = np.full((*ITEM.shape, 3), 100, np.uint8)
    drawn = overlays.outline(gray, result.mask.array, result.answer)
    # The border is drawn at full strength, all else left as it is.
    assert tuple(drawn[10, 30]) == label_of(code).rgb
    assert tuple(drawn[15, 40]) == (100, 100, 100)
    filled = overlays.blend(gray, result.mask.array, result.answer, 0.5)
    np.testing.assert_allclose(filled[15, 40], (np.array(label_of(code).rgb) + 100) / 2, atol=1)
    np.testing.assert_array_equal(overlays.blend(gray, result.mask.array, result.answer, 0.0), gray)


def test_without_a_verdict_there_are_no_words():
    assert overlays.answer_words(ImageResult(ITEM, "rejected")) == ""


def test_a_png_has_the_proportions_of_the_pixels_where_they_are_known():
    pixels = np.zeros((8, 6), np.uint8)
    with Pillow.open(io.BytesIO(overlays.encode_png(pixels, (2.0, 0.5)))) as made:
        across, down = made.info["dpi"]
    assert across == pytest.approx(25.4 / 0.5, rel=1e-3)
    assert down == pytest.approx(25.4 / 2.0, rel=1e-3)
    with Pillow.open(io.BytesIO(overlays.encode_png(pixels))) as made:
        assert "dpi" not in made.info
