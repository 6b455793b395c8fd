"""Colors that can be read and told apart, icons that mean one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from braintumor_desktop.desktop.look import icons, theme, words
from braintumor_desktop.desktop.shell.action_table import MENUS
from braintumor_desktop.findings.labels import label_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

GROUNDS = ("background", "panel", "control")


def luminance(color: str) -> float:
    """Relative luminance, as WCAG 2.1 defines it."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "quiet", "accent", "warning", "error"])
@pytest.mark.parametrize("name", theme.THEMES)
def test_every_text_can_be_read_on_every_ground(name: str, ink: str, ground: str) -> None:
    tokens = theme.THEMES[name]
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("name", theme.THEMES)
def test_text_on_the_accent_can_be_read(name: str) -> None:
    tokens = theme.THEMES[name]
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


@pytest.mark.parametrize("name", theme.THEMES)
def test_a_warning_looks_like_no_tumor(name: str) -> None:
    for label in ("glioma", "meningioma", "pituitary", "unclear"):
        # About 2 can just be told apart side by side; the amber that was there had 17.
        assert difference(theme.THEMES[name].warning, label_of(label).color) >= 30


def difference(one: str, other: str) -> float:
    """CIE 1976: the distance in L*a*b*, light D65."""
    pair = [lab(color) for color in (one, other)]
    return float(sum((a - b) ** 2 for a, b in zip(*pair, strict=True)) ** 0.5)


def lab(color: str) -> tuple[float, float, float]:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (c ** (1 / 3) if c > 0.008856 else 7.787 * c + 16 / 116 for c in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def test_the_answers_have_the_colors_that_stay_apart_with_red_green_blindness() -> None:
    colors = {code: label_of(code).color for code in ("glioma", "unclear", "no_tumor")}
    assert colors == {"glioma": "#E69F00", "unclear": "#CC79A7", "no_tumor": "#9AA0A6"}


def test_one_icon_has_one_meaning() -> None:
    used = [entry.icon for entries in MENUS.values() for entry in entries if entry.icon]
    pictures = [icons.NAMES[name] for name in used]
    assert len(set(pictures)) == len(pictures)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [("de_DE", "05.01.2026"), ("en_US", "1/5/2026"), ("en_GB", "05/01/2026"), ("C", "2026-01-05")],
)
def test_a_year_has_four_digits_in_every_language(locale: str, expected: str) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(locale))
        assert words.date("20260105") == expected
    finally:
        QLocale.setDefault(before)


def test_no_language_writes_two_digits_of_a_year() -> None:
    before = QLocale()
    try:
        for language in QLocale.Language:
            QLocale.setDefault(QLocale(language))
            shown = words.date("19470105")
            digits = "".join(str(int(c)) for c in shown if c.isdigit())
            # Some count from another year (Thai, Persian), none with two digits.
            assert len(digits) >= 6, (language, shown)
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("name", theme.THEMES)
def test_a_box_that_is_not_checked_can_be_seen(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    theme.apply(qapp, name)
    try:
        box = QCheckBox("Off")
        qtbot.addWidget(box)
        ground = QColor(theme.THEMES[name].background)
        picture = QImage(box.sizeHint(), QImage.Format.Format_RGB32)
        picture.fill(ground)
        box.resize(box.sizeHint())
        box.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        row = picture.height() // 2
        colors = {picture.pixelColor(x, row).name() for x in range(8)}
        assert max(contrast(color, ground.name()) for color in colors) >= 3.0  # WCAG 2.1, 1.4.11
    finally:
        theme.apply(qapp, "dark")
