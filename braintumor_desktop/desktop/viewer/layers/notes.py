"""What stands on the picture: corner texts, orientation letters, a scale bar, the notice."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import floor, log10

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from braintumor_desktop.desktop.viewer.layers.heat import gradient
from braintumor_desktop.words import number, significant, tr

MARGIN = 12.0
RIM = QColor("#000000")
SHADE = QColor(0, 0, 0, 168)
"""Below texts: on white it leaves a gray with a contrast of 5 : 1 to TEXT; on black nothing."""
SHADE_MARGIN = 3.0
TEXT = QColor("#d5d9dd")
PERMANENT_SHARE = 0.65
"""Of the canvas' width: the notice is not cut."""
NOTES_SHARE = 0.8
"""Of the canvas' width: the scale bar lies beside them."""
BAR_SHARE = 0.2
"""Of the canvas' width that the scale bar takes at most."""
TICK = 6.0
LINES_WITH_BAR = 12
"""Lines of text that a canvas must have room for to show the scale bar, too: it lies between
those of the two corners at the right."""
FEW_LINES = 3
"""Of the corner at the top right that a canvas without that room shows: the last ones."""
LEGEND_WIDTH = 96.0
MOST_NAMES = 6


@dataclass(frozen=True)
class Legend:
    """What the heat map shows.

    Attributes:
        text: in words.
        has_colors: whether there is a map whose colors are to be told.
    """

    text: str
    has_colors: bool = True


@dataclass(frozen=True)
class Annotations:
    """Texts on the picture.

    Attributes:
        top_left, top_right, bottom_left: lines, from top to bottom.
        notes: lines above those at the bottom left, which may be longer.
        permanent: lines at the bottom right that no switch hides: the research notice,
            and that a picture is synthetic.
        letters: at the left, right, top and bottom border, or None where unknown.
        column_spacing_mm: distance of neighboring columns, or None where unknown.
        legend: of the heat map while it is shown, above the lines at the bottom left.
        names: (color, name) of what others outlined, above that.
    """

    top_left: tuple[str, ...] = ()
    top_right: tuple[str, ...] = ()
    bottom_left: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    permanent: tuple[str, ...] = ()
    letters: tuple[str, str, str, str] | None = None
    column_spacing_mm: float | None = None
    legend: Legend | None = None
    names: tuple[tuple[str, str], ...] = ()


def bar_length(mm_per_pixel: float, room: float) -> tuple[float, float]:
    """The longest of 1, 2, 5, 10, … mm that fits.

    Args:
        mm_per_pixel: millimeters that one logical pixel of the screen shows.
        room: logical pixels that there are.

    Returns:
        The length in mm and in logical pixels.
    """
    most = mm_per_pixel * room
    power = 10.0 ** floor(log10(most))
    length = next(step * power for step in (5, 2, 1) if step * power <= most)
    return length, length / mm_per_pixel


def paint(
    painter: QPainter,
    area: QRectF,
    annotations: Annotations,
    pixels_per_column: float,
    *,
    everything: bool,
    covered: float = 0.0,
) -> None:
    """Write on the picture.

    Args:
        painter: in logical pixels of the canvas.
        area: of the canvas.
        annotations: what to write.
        pixels_per_column: logical pixels that a column of the picture takes.
        everything: or only what is permanent.
        covered: logical pixels at the upper edge over which something lies: texts come below it.
    """
    inner = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    has_room = inner.height() > LINES_WITH_BAR * QFontMetricsF(painter.font()).lineSpacing()
    annotations = _whole(annotations, QFontMetricsF(painter.font()), inner.width())
    annotations = annotations if has_room else _shortened(annotations)
    right, bottom = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignBottom
    left, top = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignTop
    _lines(painter, inner, annotations.permanent, right | bottom, PERMANENT_SHARE)
    if not everything:
        return
    seen = inner.adjusted(0, covered, 0, 0)
    _lines(painter, seen, annotations.top_left, left | top)
    _lines(painter, seen, annotations.top_right, right | top)
    metrics = QFontMetricsF(painter.font())
    widest = min(_widest(metrics, annotations.bottom_left), inner.width() / 2)
    low = _above_notice(metrics, inner, annotations.permanent, widest)
    _lines(painter, low, annotations.bottom_left, left | bottom)
    below = len(annotations.bottom_left)
    above = low.adjusted(0, 0, 0, -below * metrics.lineSpacing())
    _lines(painter, above, annotations.notes, left | bottom, NOTES_SHARE)
    if annotations.legend is not None:
        _legend(painter, low, annotations.legend, above=below + len(annotations.notes))
    if annotations.names:
        lines = below + len(annotations.notes)
        lines += 0 if annotations.legend is None else 1 + annotations.legend.has_colors
        _names(painter, low, annotations.names, above=lines)
    if annotations.letters is not None:
        _letters(painter, inner, annotations, covered)
    if annotations.column_spacing_mm is not None and has_room:
        _scale_bar(painter, inner, annotations.column_spacing_mm / pixels_per_column)


def _whole(annotations: Annotations, metrics: QFontMetricsF, width: float) -> Annotations:
    """The notice and the notes in as many lines as they take: a warning is never cut."""
    permanent = _wrapped(annotations.permanent, metrics, width * PERMANENT_SHARE - MARGIN)
    notes = _wrapped(annotations.notes, metrics, width * NOTES_SHARE - MARGIN)
    return replace(annotations, permanent=permanent, notes=notes)


def _wrapped(lines: tuple[str, ...], metrics: QFontMetricsF, room: float) -> tuple[str, ...]:
    """Lines that are too wide, broken between words."""
    found: list[str] = []
    for line in lines:
        part = ""
        for word in line.split(" "):
            longer = f"{part} {word}" if part else word
            if part and metrics.horizontalAdvance(longer) > room:
                found.append(part)
                longer = word
            part = longer
        found.append(part)
    return tuple(found)


def _shortened(annotations: Annotations) -> Annotations:
    """What a low canvas shows, so that the picture is seen: who, where, and in which window."""
    return replace(
        annotations,
        top_left=annotations.top_left[:1],
        top_right=annotations.top_right[-FEW_LINES:],
        bottom_left=annotations.bottom_left[:1],
        legend=None,
        names=(),
    )


def write_message(painter: QPainter, area: QRectF, text: str) -> None:
    """Write in the middle, in as many lines as it takes."""
    box = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    painter.setPen(TEXT)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), text)


def write(painter: QPainter, box: QRectF, text: str, flags: Qt.AlignmentFlag) -> None:
    """Write on a shade, so that it can be read on any picture, white ones too."""
    if not text:
        return
    below = painter.boundingRect(box, int(flags), text)
    side = SHADE_MARGIN
    painter.fillRect(below.adjusted(-side, -side / 2, side, side / 2), SHADE)
    painter.setPen(TEXT)
    painter.drawText(box, int(flags), text)


def _lines(
    painter: QPainter,
    inner: QRectF,
    lines: tuple[str, ...],
    flags: Qt.AlignmentFlag,
    share: float = 0.5,
) -> None:
    """Lines in one corner, each at most this share of the canvas wide."""
    metrics = QFontMetricsF(painter.font())
    room = inner.width() * share - MARGIN
    elide = Qt.TextElideMode.ElideRight
    is_below = bool(flags & Qt.AlignmentFlag.AlignBottom)
    step = metrics.lineSpacing()
    first = inner.bottom() - len(lines) * step if is_below else inner.top()
    for place, line in enumerate(lines):
        row = QRectF(inner.left(), first + place * step, inner.width(), step)
        write(painter, row, metrics.elidedText(line, elide, room), flags)


def _letters(painter: QPainter, inner: QRectF, annotations: Annotations, covered: float) -> None:
    left, right, top, bottom = annotations.letters or ("", "", "", "")
    metrics = QFontMetricsF(painter.font())
    reach = (inner.width() + metrics.horizontalAdvance(bottom)) / 2
    low = _above_notice(metrics, inner, annotations.permanent, reach)
    flags = Qt.AlignmentFlag
    for letter, box, side in (
        (left, inner, flags.AlignLeft | flags.AlignVCenter),
        (right, inner, flags.AlignRight | flags.AlignVCenter),
        (top, inner.adjusted(0, covered, 0, 0), flags.AlignTop | flags.AlignHCenter),
        (bottom, low, flags.AlignBottom | flags.AlignHCenter),
    ):
        write(painter, box, letter, side)


def _widest(metrics: QFontMetricsF, lines: tuple[str, ...]) -> float:
    return max((metrics.horizontalAdvance(line) for line in lines), default=0.0)


def _above_notice(
    metrics: QFontMetricsF, inner: QRectF, notice: tuple[str, ...], reach: float
) -> QRectF:
    """Where what reaches so far from the left has room: in a narrow canvas above the notice."""
    if reach + _widest(metrics, notice) + MARGIN <= inner.width():
        return inner
    return inner.adjusted(0, 0, 0, -len(notice) * metrics.lineSpacing())


def _legend(painter: QPainter, inner: QRectF, legend: Legend, above: int) -> None:
    """Words, and below them the colors between low and high, above so many lines."""
    metrics = QFontMetricsF(painter.font())
    left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
    row = QRectF(inner.left(), 0, inner.width() * NOTES_SHARE, metrics.height())
    row.moveBottom(inner.bottom() - above * metrics.lineSpacing() - TICK)
    if legend.has_colors:
        least, most = tr("low", sense="evidence"), tr("high", sense="evidence")
        low = metrics.horizontalAdvance(f"{least} ")
        bar = QRectF(row.left() + low, row.center().y() - TICK / 2, LEGEND_WIDTH, TICK)
        write(painter, row, least, left | middle)
        painter.fillRect(bar, gradient(bar))
        write(painter, row.adjusted(low + LEGEND_WIDTH + TICK, 0, 0, 0), most, left | middle)
        row.translate(0, -metrics.lineSpacing())
    shown = metrics.elidedText(legend.text, Qt.TextElideMode.ElideRight, row.width())
    write(painter, row, shown, left | middle)


def _names(
    painter: QPainter, inner: QRectF, names: tuple[tuple[str, str], ...], above: int
) -> None:
    """Names beside their colors, from bottom to top above so many lines; the last are counted."""
    metrics = QFontMetricsF(painter.font())
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    row = QRectF(inner.left(), 0, inner.width() / 2, metrics.height())
    row.moveBottom(inner.bottom() - above * metrics.lineSpacing() - TICK)
    shown = list(names[:MOST_NAMES])
    if len(names) > MOST_NAMES:
        shown.append(("", tr("and {count} more", count=number(len(names) - MOST_NAMES))))
    for color, name in reversed(shown):
        box = QRectF(row.left(), 0, 2 * TICK, 2 * TICK)
        box.moveTop(row.center().y() - TICK)
        if color:
            painter.fillRect(box.adjusted(-1, -1, 1, 1), RIM)
            painter.fillRect(box, QColor(color))
        text = row.adjusted(box.width() + TICK, 0, 0, 0)
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, text.width())
        write(painter, text, elided, left)
        row.translate(0, -metrics.lineSpacing())


def _scale_bar(painter: QPainter, inner: QRectF, mm_per_pixel: float) -> None:
    """A bar with its length, above the notice."""
    length, pixels = bar_length(mm_per_pixel, inner.width() * BAR_SHARE)
    metrics = QFontMetricsF(painter.font())
    end = QPointF(inner.right(), inner.bottom() - 3 * metrics.height())
    start = end - QPointF(pixels, 0)
    down = QPointF(0, TICK)
    for color, width in ((RIM, 3.5), (TEXT, 1.5)):
        painter.setPen(QPen(color, width))
        for a, b in ((start, end), (start - down, start), (end - down, end)):
            painter.drawLine(a, b)
    is_long = length >= 10
    size = significant(length / 10 if is_long else length, 6)
    unit = tr("{length} cm", length=size) if is_long else tr("{length} mm", length=size)
    box = QRectF(start.x() - 80, end.y() - TICK - metrics.height(), pixels + 80, metrics.height())
    write(painter, box, unit, Qt.AlignmentFlag.AlignRight)
