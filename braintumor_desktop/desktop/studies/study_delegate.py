"""Paints one row of the study list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from braintumor_desktop.desktop.look import marks, theme, words
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.rows import state_text

if TYPE_CHECKING:
    from braintumor_desktop.desktop.studies.grouping import Head
    from braintumor_desktop.desktop.studies.part_text import PartText
    from braintumor_desktop.findings.rows import ItemRow

ROW_HEIGHT = 9 * theme.GRID
THUMBNAIL = 7 * theme.GRID
DOT = theme.GRID + 1
TICK_BOX = 12


class StudyDelegate(QStyledItemDelegate):
    """A thumbnail, the name, details, and the state with a mark in the label's color."""

    def __init__(
        self,
        row_role: int,
        lines_role: int,
        head_role: int,
        part_role: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._part_role = part_role
        self._head_role = head_role
        self._row_role = row_role
        self._lines_role = lines_role

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt: three lines beside a thumbnail."""
        return QSize(180, row_height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt: paint one row."""
        head = index.data(self._head_role)
        painter.save()
        if head is not None:
            _paint_head(painter, option.rect, head, index.data(self._lines_role))
            painter.restore()
            return
        _paint_background(painter, option)
        part = index.data(self._part_role)
        if part is not None:
            _paint_part(painter, option.rect, part)
            painter.restore()
            return
        inner = option.rect.adjusted(theme.GRID, 0, -theme.GRID, 0)
        picture = QRect(inner.left() + theme.GRID, 0, THUMBNAIL, THUMBNAIL)
        picture.moveTop(inner.center().y() - THUMBNAIL // 2 + 1)
        _paint_thumbnail(painter, picture, index.data(Qt.ItemDataRole.DecorationRole))
        text = inner.adjusted(THUMBNAIL + 2 * theme.GRID + 4, 0, -2, 0)
        _paint_lines(painter, text, index.data(self._lines_role), index.data(self._row_role))
        painter.restore()


def row_height(font: QFont) -> int:
    """Room for four lines, and for the thumbnail."""
    lines = 4 * QFontMetrics(theme.scaled(font, 1.0)).height() + 2 * theme.GRID
    return max(ROW_HEIGHT, lines)


def head_height(font: QFont) -> int:
    """Room for the line of a heading."""
    return QFontMetrics(theme.scaled(font, 1.0)).height() + 2 * theme.GRID


def part_height(font: QFont) -> int:
    """Room for two lines."""
    return 2 * QFontMetrics(theme.scaled(font, 1.0)).height() + theme.GRID


def badge_text(row: ItemRow) -> str:
    """An item's answer in a few words, or why there is none."""
    if row.answer is None or row.tumor_probability is None:
        return words.cause(row.reason) or state_text(row)
    if row.is_final:
        return wording.answer(row.answer, row.tumor_probability)
    judged = words.judged(row.judged, row.images)
    return f"{words.answer(row.answer, is_final=False)}, {judged}"


def wrap(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """One or two lines, broken between words.

    A word that is too long (a file's name, a protocol's) breaks behind a sign, else within.
    What is left over is elided in its middle when painted: names often differ at their end.
    """
    words_left = text.split()
    first = [words_left.pop(0)] if words_left else []
    if first and metrics.horizontalAdvance(first[0]) > width:
        fits = range(len(first[0]) - 1, 1, -1)
        cut = next((n for n in fits if metrics.horizontalAdvance(first[0][:n]) <= width), 1)
        signs = [n for n in range(cut // 2, cut + 1) if n and not first[0][n - 1].isalnum()]
        cut = signs[-1] if signs else cut
        return [first[0][:cut], " ".join([first[0][cut:], *words_left])]
    while words_left and metrics.horizontalAdvance(" ".join([*first, words_left[0]])) <= width:
        first.append(words_left.pop(0))
    return [" ".join(line) for line in (first, words_left) if line]


def _paint_head(painter: QPainter, area: QRect, head: Head, lines: tuple[str, str]) -> None:
    """Title and detail in one line; a patient's is larger than that of a study."""
    title, detail = lines
    tokens = theme.current()
    line = area.adjusted(2 * theme.GRID, theme.GRID // 2, -theme.GRID, 0)
    is_patient = head.kind == "patient"
    font = theme.scaled(painter.font(), 1.0 if is_patient else 0.9, bold=is_patient)
    _paint_text(painter, line, title, font, tokens.text if is_patient else tokens.quiet)
    shown = QFontMetrics(font).horizontalAdvance(title) + theme.GRID + 2
    rest = line.adjusted(shown, 0, 0, 0)
    if detail and rest.width() > 3 * theme.GRID:
        _paint_text(painter, rest, detail, theme.scaled(painter.font(), 0.9), tokens.quiet)


def _paint_part(painter: QPainter, area: QRect, part: PartText) -> None:
    """A box to tick, the color, and two lines."""
    tokens = theme.current()
    height = QFontMetrics(painter.font()).height()
    line = QRect(area.left() + 3 * theme.GRID, 0, area.width() - 4 * theme.GRID, height)
    line.moveTop(area.center().y() - height + 1)
    mark = QRect(line.left(), 0, TICK_BOX, TICK_BOX)
    mark.moveTop(line.center().y() - TICK_BOX // 2 + 1)
    if part.is_on is not None:
        _paint_tick_box(painter, mark, is_on=part.is_on)
        mark.translate(TICK_BOX + theme.GRID, 0)
    if part.color:
        _paint_swatch(painter, mark, part.color)
        mark.translate(TICK_BOX + theme.GRID, 0)
    line.setLeft(mark.left())
    color = tokens.quiet if part.is_on is False else tokens.text
    _paint_text(painter, line, part.title, theme.scaled(painter.font(), 1.0), color)
    small = theme.scaled(painter.font(), 0.9)
    _paint_text(painter, line.translated(0, height), part.detail, small, tokens.quiet)


def _paint_tick_box(painter: QPainter, box: QRect, *, is_on: bool) -> None:
    tokens = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.accent if is_on else tokens.quiet), 1.2))
    painter.setBrush(QColor(tokens.accent) if is_on else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    if is_on:
        left, top, side = box.left(), box.top(), box.width() / 12
        painter.setPen(QPen(QColor(tokens.on_accent), 1.6))
        ways = ((2.6, 6.2, 5.0, 8.6), (5.0, 8.6, 9.6, 3.6))
        for x, y, to_x, to_y in ways:
            start = QPointF(left + x * side, top + y * side)
            painter.drawLine(start, QPointF(left + to_x * side, top + to_y * side))


def _paint_swatch(painter: QPainter, box: QRect, color: str) -> None:
    """As it lies over the picture: a fill, and a dashed outline."""
    fill = QColor(color)
    fill.setAlphaF(0.55)
    painter.setPen(QPen(QColor(color), 1.4))
    painter.setBrush(fill)
    painter.drawRect(QRectF(box).adjusted(1, 1, -1, -1))


def _paint_background(painter: QPainter, option: QStyleOptionViewItem) -> None:
    tokens = theme.current()
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not is_selected and not is_hovered:
        return
    color = QColor(tokens.control)
    color.setAlphaF(1.0 if is_selected else 0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    box = option.rect.adjusted(theme.GRID, 2, -theme.GRID, -2)
    painter.drawRoundedRect(box, 4, 4)
    if is_selected:
        painter.setBrush(QColor(tokens.accent))
        inset = min(12, box.height() // 4)
        painter.drawRoundedRect(
            QRect(box.left(), box.top() + inset, 3, box.height() - 2 * inset), 1, 1
        )


def _paint_thumbnail(painter: QPainter, area: QRect, pixmap: QPixmap | None) -> None:
    painter.fillRect(area, QColor(theme.CANVAS))
    if pixmap is None:
        return
    size = pixmap.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRect(0, 0, size.width(), size.height())
    target.moveCenter(area.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(target, pixmap)


def _paint_lines(
    painter: QPainter, area: QRect, lines: tuple[str, str, str] | None, row: ItemRow | None
) -> None:
    if lines is None or row is None:
        return
    tokens = theme.current()
    bold = theme.scaled(painter.font(), 1.0, bold=True)
    small = theme.scaled(painter.font(), 0.9)
    height = QFontMetrics(bold).height()
    wrapped = wrap(lines[0], QFontMetrics(bold), area.width())
    top = area.center().y() - ((len(wrapped) + 2) * height) // 2 + 1
    line = QRect(area.left(), top, area.width(), height)
    for text in wrapped:
        mode = Qt.TextElideMode.ElideMiddle if text is wrapped[-1] else Qt.TextElideMode.ElideNone
        _paint_text(painter, line, text, bold, tokens.text, mode)
        line = line.translated(0, height)
    _paint_text(painter, line, lines[1], small, tokens.quiet)
    last = line.translated(0, height)
    if lines[2]:
        _paint_text(painter, last, lines[2], small, tokens.text)
        return
    if row.is_usual and row.state == "rejected":  # A mark would warn of nothing.
        _paint_text(painter, last, badge_text(row), small, tokens.quiet)
        return
    _paint_mark(painter, last, row)
    _paint_text(painter, last.adjusted(DOT + 6, 0, 0, 0), badge_text(row), small, tokens.text)


def _paint_text(
    painter: QPainter,
    area: QRect,
    text: str,
    font: QFont,
    color: str,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = QFontMetrics(font).elidedText(text, elide, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_mark(painter: QPainter, line: QRect, row: ItemRow) -> None:
    dot = QRectF(line.left(), 0, DOT, DOT)
    dot.moveTop(line.center().y() - DOT / 2 + 1)
    marks.paint(painter, dot, marks.code_of(row), is_final=row.is_final or row.answer is None)
