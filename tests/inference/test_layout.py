"""What a network is given, and how its answer is read."""

import numpy as np
import pytest

from braintumor_desktop.inference.layout import (
    InputForm,
    OutputForm,
    to_chances,
    to_probabilities,
    to_tensor,
)

GRID = np.array([[0.0, 0.5, 1.0], [1.5, 0.25, 0.75]], np.float32)


@pytest.mark.parametrize(
    ("value_range", "black", "middle", "brightest"),
    [
        ("native", 0.0, 0.5, 1.5),
        ("0-1", 0.0, 0.5, 1.0),
        ("0-255", 0.0, 127.5, 255.0),
        ("-1-1", -1.0, 0.0, 1.0),
    ],
)
def test_black_and_white_become_the_ends_of_the_range(value_range, black, middle, brightest):
    (planes,) = to_tensor(GRID, InputForm("nchw", 1, value_range), np.float32)
    assert (planes[0, 0, 0], planes[0, 0, 1], planes[0, 1, 0]) == (black, middle, brightest)


def test_imagenet_has_a_mean_and_deviation_for_each_channel():
    tensor = to_tensor(GRID, InputForm("nhwc", 3, "imagenet"), np.float32)
    expected = (np.array([1.0, 1.0, 1.0]) - [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225]
    np.testing.assert_allclose(tensor[0, 1, 0], expected, rtol=1e-6)


@pytest.mark.parametrize(
    ("form", "shape"),
    [
        (InputForm("nchw", 1), (1, 1, 2, 3)),
        (InputForm("nhwc", 1), (1, 2, 3, 1)),
        (InputForm("nchw", 3), (1, 3, 2, 3)),
        (InputForm("nhwc", 3), (1, 2, 3, 3)),
    ],
)
def test_rows_and_columns_stay_where_they_are_in_every_layout(form, shape):
    tensor = to_tensor(GRID, form, np.float32)
    assert tensor.shape == form.tensor_shape((2, 3)) == shape
    planes = tensor[0] if form.layout == "nchw" else np.moveaxis(tensor[0], 2, 0)
    assert all(np.array_equal(plane, GRID) for plane in planes)


def test_whole_numbers_are_rounded():
    tensor = to_tensor(GRID, InputForm("nchw", 1, "0-255"), np.uint8)
    assert tensor.dtype == np.uint8
    assert tensor.ravel().tolist() == [0, 128, 255, 255, 64, 191]


@pytest.mark.parametrize(
    ("output", "scale", "expected"),
    [
        ([[0.2, 0.1, 0.6, 0.1]], "probabilities", [0.2, 0.1, 0.6, 0.1]),
        ([[0.8, 0.4, 0.4, 0.4]], "probabilities", [0.4, 0.2, 0.2, 0.2]),
        # Odds of 1, 1/3, 1/3 and 1/3: half for the first, though the others sum to 0.75.
        ([[0.5, 0.25, 0.25, 0.25]], "sigmoids", [0.5, 1 / 6, 1 / 6, 1 / 6]),
        ([[1.0, 0.5, 0.0, 0.0]], "sigmoids", [1.0, 0.0, 0.0, 0.0]),
        ([[0.0, 0.0, np.log(3.0), -1000.0]], "logits", [0.2, 0.2, 0.6, 0.0]),
        ([[[[0.2]], [[0.1]], [[0.6]], [[0.1]]]], "probabilities", [0.2, 0.1, 0.6, 0.1]),
    ],
    ids=["softmax", "no whole", "a sigmoid each", "sure sigmoids", "raw", "four axes"],
)
def test_classes_become_probabilities(output, scale, expected):
    found = to_probabilities(np.array(output), 4, OutputForm(scale))
    np.testing.assert_allclose(found, expected, atol=2e-6)


@pytest.mark.parametrize(
    ("value", "scale", "second"), [(0.9, "probabilities", 0.9), (-1000.0, "logits", 0.0)]
)
def test_a_single_value_is_that_of_the_second_label(value, scale, second):
    found = to_probabilities(np.array([[value]]), 2, OutputForm(scale))
    np.testing.assert_allclose(found, [1 - second, second], atol=1e-6)


def test_as_many_values_as_labels_are_needed():
    with pytest.raises(ValueError, match="3 values for 4 labels"):
        to_probabilities(np.zeros((1, 3)), 4, OutputForm())


TUMOR = np.array([[0.9, 0.1, 0.2], [0.3, 0.4, 0.8]], np.float32)


def _logit(chance):
    return np.log(chance / (1 - chance))


@pytest.mark.parametrize(
    ("output", "form"),
    [
        (TUMOR, OutputForm()),
        (TUMOR[None], OutputForm()),
        (TUMOR[..., None], OutputForm(layout="nhwc")),
        (_logit(TUMOR)[..., None], OutputForm("logits", "nhwc")),
        (np.stack([1 - TUMOR, TUMOR]), OutputForm()),
        (np.stack([1 - TUMOR, TUMOR / 4, TUMOR * 3 / 4], axis=2), OutputForm(layout="nhwc")),
        (np.log(np.stack([1 - TUMOR, TUMOR / 4, TUMOR * 3 / 4])), OutputForm("logits")),
    ],
    ids=["bare", "nchw", "nhwc", "logit", "two shares", "three shares", "three logits"],
)
def test_a_mask_of_every_form_says_how_likely_a_pixel_is_tumor(output, form):
    np.testing.assert_allclose(to_chances(output, form), TUMOR, atol=1e-6)
