"""What the panels say, and how it looks: texts, keys, colors."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics

from braintumor_desktop.desktop.look import icons, theme, words
from braintumor_desktop.desktop.result.verdict_text import describe
from braintumor_desktop.desktop.shell.action_table import MENUS
from braintumor_desktop.desktop.shell.entries.entry import SEPARATOR
from braintumor_desktop.desktop.shell.entries.view import PRESETS
from braintumor_desktop.desktop.studies.study_delegate import wrap
from braintumor_desktop.desktop.viewer import corner_text, plane_text
from braintumor_desktop.desktop.work.judging_state import JudgingState
from braintumor_desktop.imaging import display
from braintumor_desktop.imaging.geometry import position_of
from braintumor_desktop.imaging.image import Image, Plane, Series, Slice, Window
from tests.helpers.rows import series_row
from tests.helpers.stubs import rejected, result

if TYPE_CHECKING:
    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.findings.rows import ItemRow

PLANE = Plane((0.0, 0.0, -12.5), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
SLICE = Slice(Path("/d/IM0037"), None, (37, 53), (0.5, 0.5), PLANE)
LOOSE = Slice(Path("/d/p.png"), None, (37, 53))
IDLE = JudgingState()


def head(*slices: Slice, **values: object) -> Series:
    return Series("1", "dicom", slices, "T1 +Gd", "DOE^JANE", **values)  # type: ignore[arg-type]


def row(item: Slice, *results: ImageResult, running: bool = False) -> ItemRow:
    return series_row(head(item), results, running=running)


def test_a_verdict_comes_with_probability_uncertainty_area_and_networks() -> None:
    answer = result(SLICE, tumor=0.94, mask_px=164)
    text = describe(answer, row(SLICE, answer), IDLE)
    assert (text.state, text.headline, text.tumor, text.uncertainty, text.area) == (
        "done",
        "Glioma",
        "0.94",
        "0.06",
        "41 mm\u00b2",
    )
    assert text.note == ""
    assert [model.version for model in text.models] == ["7", "8"]


def test_networks_that_contradict_each_other_are_unclear_in_word_color_and_sentence() -> None:
    answer = result(SLICE, tumor=0.1, mask_px=164)
    text = describe(answer, row(SLICE, answer), IDLE)
    assert (text.headline, text.code) == ("Unclear", "unclear")
    assert text.note == ("Unclear: no tumor by the classifier (0.10), but 41 mm\u00b2 outlined.")
    bare = result(SLICE, tumor=0.9, mask_px=0)
    assert "but nothing outlined" in describe(bare, row(SLICE, bare), IDLE).note


def test_without_spacing_the_area_is_in_pixels_and_that_is_said() -> None:
    answer = result(LOOSE, mask_px=1274)
    text = describe(answer, row(LOOSE, answer), IDLE)
    assert text.area == "1,274 px"
    assert text.note == "Spacing is unknown in this picture: sizes are in pixels."


def test_what_is_not_judged_says_why_in_the_place_of_the_verdict() -> None:
    answer = rejected(SLICE)
    text = describe(answer, row(SLICE, answer), IDLE)
    assert (text.state, text.headline, text.note) == ("failed", "Not judged", "This is a CT.")
    assert not text.probabilities
    assert [model.name for model in text.models] == ["stub-classifier", "stub-segmenter"]


def test_the_panel_has_words_for_waiting_running_and_nothing() -> None:
    assert describe(None, None, IDLE).state == "empty"
    assert describe(None, row(SLICE), IDLE).headline == "Not judged yet"
    running = describe(None, row(SLICE, running=True), JudgingState("judging"))
    assert (running.state, running.headline) == ("loading", "Judging")
    first = result(SLICE)
    two = series_row(head(SLICE, LOOSE), [first], running=True)
    assert describe(first, two, JudgingState("judging")).state == "part"


def places(count: int, **values: object) -> list[Slice]:
    return [replace(SLICE, path=Path(f"/d/{n}"), **values) for n in range(count)]  # type: ignore[arg-type]


def test_a_calm_series_with_single_hits_is_unclear_and_says_where_to_look() -> None:
    items = places(4, spacing_mm=None)
    answers = [result(item, 0.8 if n in (0, 3) else 0.01, 40) for n, item in enumerate(items)]
    whole = describe(answers[0], series_row(head(*items), answers, running=False), IDLE).series
    assert (whole.headline, whole.code, whole.tumor_slices) == ("Unclear", "unclear", ())
    assert "Look at 1" in whole.sentence
    assert whole.difference == ""


def test_a_series_is_judged_so_far_until_all_its_slices_are() -> None:
    items = places(4, spacing_mm=None)
    answers = [result(item, 0.05, 0) for item in items]
    part = describe(answers[0], series_row(head(*items), answers[:2], running=True), IDLE).series
    assert (part.headline, part.is_final) == ("No tumor so far", False)
    assert part.values[0] == "2 of 4"
    whole = describe(answers[0], series_row(head(*items), answers, running=False), IDLE).series
    assert (whole.headline, whole.is_final) == ("No tumor", True)


def test_where_slice_and_series_differ_a_sentence_says_why() -> None:
    items = places(4)
    answers = [
        result(item, tumor, 40 if tumor > 0.5 else 0)
        for item, tumor in zip(items, (0.95, 0.95, 0.95, 0.03), strict=True)
    ]
    row = series_row(head(*items), answers, running=False)
    assert describe(answers[0], row, IDLE).series.difference == ""
    said = describe(answers[3], row, IDLE).series.difference
    assert said == "This slice shows no tumor; the series as a whole does (glioma)."


@pytest.mark.parametrize(
    ("chances", "said"),
    [
        ((0.03, 0.04, 0.43, 0.05), "neighbors show no tumor: the series counts as no tumor."),
        ((0.95, 0.95, 0.43, 0.05), "is unclear; the series as a whole shows glioma."),
        ((0.95, 0.95, 0.43, 0.4), "is unclear; with its neighbors it shows a tumor."),
        ((0.95, 0.95, 0.1, 0.95), "shows no tumor; with its neighbors it shows one."),
        ((0.01, 0.01, 0.8, 0.01, 0.95, 0.95), "no tumor slice."),
    ],
)
def test_a_slice_that_says_something_else_than_its_series_says_why(
    chances: tuple[float, ...], said: str
) -> None:
    items = places(len(chances), spacing_mm=None)
    answers = [
        result(item, tumor, 40 if tumor > 0.5 else 0)
        for item, tumor in zip(items, chances, strict=True)
    ]
    row = series_row(head(*items), answers, running=False)
    assert row.answer in {"no_tumor", "glioma"}
    assert describe(answers[2], row, IDLE).series.difference.endswith(said)


def test_of_a_single_slice_the_panel_speaks_of_the_slice() -> None:
    answer = result(LOOSE, 0.9, 40)
    text = describe(answer, row(LOOSE, answer), IDLE).series
    assert text.is_single


def test_what_a_reader_changed_is_said_beside_what_the_networks_said() -> None:
    answer = result(SLICE, 0.9, 40)
    read = replace(row(SLICE, answer), reader_note="outlined at 0.35 instead of 0.50")
    text = describe(answer, read, IDLE, outlined_px=12)
    assert text.series.reader_note == "Outlined at 0.35 instead of 0.50."
    assert text.area == words.area(12, 12 * answer.slice.spacing_mm[0] * answer.slice.spacing_mm[1])
    assert text.headline == "Glioma"


def test_the_corners_say_who_when_which_and_where() -> None:
    series = head(LOOSE, SLICE, sex="F", age="054Y", study_date="20240302")
    assert corner_text.top_left(series) == ("DOE^JANE  F  054Y", words.date("20240302"))
    position = position_of(series.slices[1]).words
    assert position == "I 12.5 mm"
    assert corner_text.top_right(series, 1, position) == ("T1 +Gd", "slice 2 / 2", "I 12.5 mm")
    assert corner_text.permanent(series) == ("RESEARCH USE ONLY",)
    synthetic = head(SLICE, synthetic=True)
    assert corner_text.permanent(synthetic) == ("SYNTHETIC, NOT A PATIENT", "RESEARCH USE ONLY")


def test_a_series_that_has_no_name_but_its_study_s_says_it_once() -> None:
    series = replace(head(LOOSE, SLICE), study_description="Brain", description="Brain")
    assert corner_text.top_right(series, 0)[:2] == ("Brain", "slice 1 / 2")
    assert plane_text.top_right(series, "axial", None, None) == ("Brain", "axial")
    named = replace(series, description="T1 +Gd")
    assert corner_text.top_right(named, 0)[:2] == ("Brain", "T1 +Gd")
    assert plane_text.top_right(named, "axial", None, None) == ("Brain", "T1 +Gd", "axial")


def test_the_window_and_zoom_are_written_as_one_says_them() -> None:
    lines = corner_text.bottom_left(Window(310.0, 620.0, "Brain"), 1.83, inverted=True)
    assert lines == ("W 620  C 310  Brain  inverted", "zoom 1.8x")


def test_a_pixel_has_its_modality_value_and_unit() -> None:
    image = Image(np.arange(12).reshape(3, 4), slope=2.0, intercept=-5.0, unit="HU")
    assert corner_text.pixel("IM1", image, 2, 1) == "IM1   x 1  y 2   value 13 HU"
    color = Image(np.full((2, 2, 3), (1, 2, 3), np.uint8))
    assert corner_text.pixel("p", color, 0, 0).endswith("red 1 green 2 blue 3")


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        (np.array([[2**30 + 1]], np.int32), "value 1,073,741,825"),
        (np.array([[-32768]], np.int16), "value -32,768"),
        (np.array([[0.015625]], np.float32), "value 0.015625"),
        (np.array([[1e300]]), "value 1e+300"),
        (np.array([[np.nan]]), "value nan"),
        (np.array([[-np.inf]]), "value -inf"),
    ],
)
def test_a_value_is_told_to_its_last_digit(stored: np.ndarray, said: str) -> None:
    assert corner_text.pixel("IM1", Image(stored), 0, 0).endswith(said)


def test_no_key_is_given_twice() -> None:
    keys = [entry.key for entries in MENUS.values() for entry in entries if entry.key]
    keys += [key for key, _, _ in PRESETS]
    assert len(keys) == len(set(keys))


def test_every_preset_key_names_a_window_that_exists() -> None:
    names = {name for _, _, name in PRESETS} - {"default", "next"}
    assert names <= set(display.PRESETS)


@pytest.mark.usefixtures("qapp")
def test_every_action_with_an_icon_has_one_in_the_font() -> None:
    wanted = {
        e.icon for entries in MENUS.values() for e in entries if e is not SEPARATOR and e.icon
    }
    assert wanted <= set(icons.NAMES)
    for name in icons.NAMES:
        assert not icons.icon(name).pixmap(20, 20).isNull()


@pytest.mark.usefixtures("qapp")
def test_a_long_file_name_keeps_its_end_in_the_study_list() -> None:
    metrics = QFontMetrics(QFont())
    name = "patient0815_very_long_name_of_a_study_t1_axial_0042.png"
    lines = wrap(name, metrics, metrics.horizontalAdvance(name) // 3)
    assert "".join(lines) == name
    assert metrics.horizontalAdvance(lines[0]) <= metrics.horizontalAdvance(name) // 3
    shown = metrics.elidedText(
        lines[1], Qt.TextElideMode.ElideMiddle, metrics.horizontalAdvance(name) // 3
    )
    assert shown.endswith(".png")
    assert wrap("T1 AX", metrics, 1000) == ["T1 AX"]


@pytest.mark.parametrize("name", ["dark", "light"])
def test_text_stands_out_from_what_is_behind_it(name: str) -> None:
    tokens = theme.THEMES[name]
    for text in (tokens.text, tokens.quiet, tokens.warning, tokens.error, tokens.accent):
        for behind in (tokens.background, tokens.panel):
            assert contrast(text, behind) >= 4.5, (text, behind)
    assert contrast(tokens.text, tokens.control) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


def contrast(first: str, second: str) -> float:
    """Contrast ratio of WCAG 2.1."""
    bright, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    parts = QColor(color).getRgbF()[:3]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return float(np.dot(linear, [0.2126, 0.7152, 0.0722]))


def test_a_moment_is_told_in_the_time_of_this_place(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        assert words.moment("2026-07-01T10:05:33+00:00") == "2026-07-01 12:05"
    finally:
        monkeypatch.undo()
        time.tzset()
    assert words.moment("yesterday") == "yesterday"
