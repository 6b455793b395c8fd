"""The rows of the study list: headings, series, and what others made of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QPixmap

from braintumor_desktop.desktop.look import texts, words
from braintumor_desktop.desktop.studies import part_text
from braintumor_desktop.desktop.studies.grouping import Groups, Head, Part
from braintumor_desktop.desktop.studies.study_delegate import badge_text
from braintumor_desktop.desktop.work.pixels import middle
from braintumor_desktop.findings.wording import ranges
from braintumor_desktop.imaging import sequences
from braintumor_desktop.imaging.study import OBJECTS
from braintumor_desktop.words import plural, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.desktop.choices.sequence_choice import SequenceChoice
    from braintumor_desktop.desktop.studies.grouping import Entry, Insertion
    from braintumor_desktop.desktop.studies.part_text import PartText
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.desktop.work.rows import Rows
    from braintumor_desktop.imaging.image import Series, Slice
    from braintumor_desktop.workspace.changes import (
        AnswersChanged,
        OthersChanged,
        ProgressChanged,
        StudiesChanged,
    )
    from braintumor_desktop.workspace.others import Known

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The ItemRow of an item."""
LINES_ROLE = Qt.ItemDataRole.UserRole + 1
"""(title, details) of a heading; of a series also what stands in place of its answer, or ""."""

HEAD_ROLE = Qt.ItemDataRole.UserRole + 2
"""The Head of a row that is a heading, else None."""

PART_ROLE = Qt.ItemDataRole.UserRole + 3
"""The PartText of a row that is neither heading nor series, else None."""

SEGMENTATION = "SEG"

THUMBNAILS_KEPT = 500


class StudyModel(QAbstractListModel):
    """The open series as a list, below headings of patients and studies.

    Signals:
        thumbnail_wanted(Series): a row without a thumbnail is on the screen.
    """

    thumbnail_wanted = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        rows: Rows,
        sequence_choice: SequenceChoice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = bridge.workspace
        self._sequences = sequence_choice
        self._identity = bridge.identity
        self._rows = rows
        self._groups = Groups()
        self._ids: dict[str, None] = {}
        self._thumbnails: dict[str, QPixmap | None] = {}
        self._middles: dict[str, Slice] = {}
        self._objects: dict[str, bool] = {}
        bridge.studies_changed.connect(self._on_studies_changed)
        bridge.answers_changed.connect(self._on_answers_changed)
        bridge.progress_changed.connect(self._on_rows_changed)
        bridge.others_changed.connect(self._on_others_changed)
        bridge.identity_changed.connect(self._on_everything_changed)
        sequence_choice.changed.connect(self._on_everything_changed)

    def place_of(self, series_id: str) -> int | None:
        """The row of a series, if it is there."""
        return self._groups.row_of(series_id)

    def place_of_file(self, file_id: str) -> int | None:
        """The row of a file without pictures, if it is there."""
        return self._groups.row_of(Part(file_id))

    def series_at(self, row: int) -> Series | None:
        """The series of a row; None where it is a heading, was closed in this turn, or is none."""
        entry = self._entry_at(row)
        return self._workspace.find(entry) if isinstance(entry, str) else None

    def part_at(self, row: int) -> Part | None:
        """The segment or file of a row, if it is one."""
        entry = self._entry_at(row)
        return entry if isinstance(entry, Part) else None

    def below(self, row: int) -> tuple[str, ...]:
        """Ids of all series and files below a heading; of what stands in another row."""
        return self._groups.below(row)

    def head_of(self, row: int, kind: Literal["patient", "study"]) -> int | None:
        """The row of the heading of a row's patient or study; None without one."""
        return self._groups.head_of(row, kind)

    def name_at(self, row: int) -> str:
        """The patient's name, or the study's date and description, as much as may be shown."""
        head = self._head_at(row)
        title, detail = head.text(self._identity)
        return title if head.kind == "patient" or not detail else f"{title} {detail}"

    @property
    def heads(self) -> tuple[int, ...]:
        """Rows that are headings."""
        return self._groups.heads()

    @property
    def parts(self) -> tuple[int, ...]:
        """Rows that are segments or files."""
        return self._groups.parts()

    def is_head(self, row: int) -> bool:
        """Whether a row is a heading."""
        return isinstance(self._groups.at(row), Head)

    def neighbor(self, series_id: str, step: int) -> str | None:
        """The series so many places on in the order of the list; None if it is not there."""
        return self._groups.order(series_id, step)

    @Slot(str, object)
    def set_thumbnail(self, series_id: str, pixels: NDArray[np.uint8]) -> None:
        """Take a small picture, uint8 (rows, columns[, 3])."""
        while len(self._thumbnails) > THUMBNAILS_KEPT:
            del self._thumbnails[next(iter(self._thumbnails))]
        self._thumbnails[series_id] = _pixmap(pixels)
        self._tell([series_id])

    @Slot()
    def refresh_thumbnails(self) -> None:
        """The search has ended: series that grew have another middle slice."""
        for series in self._open(list(self._middles)):
            if self._middles[series.id] != middle(series):
                self._middles[series.id] = middle(series)
                self.thumbnail_wanted.emit(series)

    @Slot(object)
    def _on_studies_changed(self, change: StudiesChanged) -> None:
        # A capture is one of what was made once there are scans beside it.
        if change.removed or self._is_resealed():
            self._remove(change.removed)
        files = [f for f in map(self._workspace.others.files.get, change.files) if f is not None]
        self._add(self._open(change.added), files)
        self._tell(change.changed)

    def _add(self, series: list[Series], files: list[Series]) -> None:
        self._ids.update({one.id: None for one in series})
        for rows in self._groups.insertions(self._listed(series), self._listed(files)):
            self._insert(rows)

    def _insert(self, rows: Insertion) -> None:
        self.beginInsertRows(QModelIndex(), rows.row, rows.row + rows.count - 1)
        self._groups.apply(rows)
        self.endInsertRows()

    @Slot(object)
    def _on_others_changed(self, change: OthersChanged) -> None:
        """A segmentation was read: its segments stand below it."""
        if self._is_resealed():
            self._remove(())
            return
        others = self._workspace.others
        for series_id in change.segmentations:
            numbers, there = self._segments(series_id), _numbers(others.known(series_id))
            is_listed = there and self._groups.row_of(Part(series_id, there[0])) is not None
            if is_listed and not numbers:  # Sealed by now.
                self._remove(())
            elif numbers and not is_listed:
                rows = self._groups.segments(series_id, numbers)
                if rows is not None:
                    self._insert(rows)
            self._tell([series_id, *(Part(series_id, number) for number in numbers)])

    def _is_resealed(self) -> bool:
        """Whether others of those that were made of scans are hidden by now; grows with these."""
        before, files = self._objects, self._workspace.others.files
        made = [*self._open(before), *files.values()]
        self._objects = {one.id: self._is_hidden(one) for one in made}
        return any(before.get(key, False) != is_hidden for key, is_hidden in self._objects.items())

    def _listed(self, series: Iterable[Series]) -> list[Series]:
        """Without what is hidden from who reads blind."""
        series = list(series)
        for one in series:
            is_picture = one.modality not in OBJECTS and not one.is_capture
            if not is_picture or one.id in self._workspace.others.files:
                self._objects[one.id] = self._is_hidden(one)
        return [one for one in series if not self._objects.get(one.id)]

    def _is_hidden(self, one: Series) -> bool:
        workspace = self._workspace
        is_file = one.id in workspace.others.files
        return workspace.hides_file(one) if is_file else workspace.hides_object(one)

    def _segments(self, series_id: str) -> list[int]:
        return _numbers(self._workspace.others.seen(series_id))

    def _remove(self, ids: tuple[str, ...]) -> None:
        self.beginResetModel()
        for series_id in ids:
            self._ids.pop(series_id, None)
            self._thumbnails.pop(series_id, None)
            self._middles.pop(series_id, None)
        self._groups = Groups()
        files = self._listed(self._workspace.others.files.values())
        for rows in self._groups.insertions(self._listed(self._open(self._ids)), files):
            self._groups.apply(rows)
        for series_id in self._ids:
            below = self._groups.segments(series_id, self._segments(series_id))
            if below is not None:
                self._groups.apply(below)
        self.endResetModel()

    @Slot(object)
    def _on_answers_changed(self, change: AnswersChanged) -> None:
        for series in self._open(change.series):
            is_missing = series.id in self._thumbnails and self._thumbnails[series.id] is None
            # Its file may be readable by now: it is asked for again where it is seen.
            if is_missing and middle(series).key in change.slices:
                del self._thumbnails[series.id]
        self._tell(change.series)

    @Slot(object)
    def _on_rows_changed(self, change: ProgressChanged) -> None:
        self._tell(change.series)

    @Slot()
    def _on_everything_changed(self) -> None:
        """Everything is called differently; no row moves."""
        if self._groups.rows:
            self.dataChanged.emit(self.index(0), self.index(self._groups.rows - 1))

    def _open(self, ids: Iterable[str]) -> list[Series]:
        return [series for series in map(self._workspace.find, ids) if series is not None]

    def _entry_at(self, row: int) -> Head | Entry | None:
        return self._groups.at(row) if 0 <= row < self._groups.rows else None

    def _head_at(self, row: int) -> Head:
        entry = self._groups.at(row)
        if not isinstance(entry, Head):
            raise TypeError(f"row {row} is no heading")
        return entry

    def _tell(self, ids: Iterable[str | Part]) -> None:
        """Say which rows have changed; those between them are not painted anew."""
        places = map(self._groups.row_of, ids)
        rows = sorted({row for row in places if row is not None})
        for first, last in ranges(rows):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _thumbnail(self, series: Series) -> QPixmap | None:
        if series.id not in self._thumbnails:
            self._thumbnails[series.id] = None
            self._middles[series.id] = middle(series)
            self.thumbnail_wanted.emit(series)
        return self._thumbnails[series.id]

    def rowCount(self, parent: Index | None = None) -> int:
        """Qt: the number of series and headings."""
        return 0 if parent is not None and parent.isValid() else self._groups.rows

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: headings cannot be chosen; the arrow keys pass them."""
        if not index.isValid() or self.is_head(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one row."""
        entry = self._groups.at(index.row())
        if isinstance(entry, Head):
            return _head_data(entry, entry.text(self._identity), role)
        if isinstance(entry, Part):
            return _part_data(self._part(entry), role)
        series = self._workspace.find(entry)
        if series is None:
            return None  # Closed in this turn: its row goes at the end of it.
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnail(series)
        shown = self._identity.series(series)
        details, said = self._details(series), self._said(series)
        if role == LINES_ROLE:
            return words.item_name(shown), details, said
        row = self._identity.row(self._rows.of(series))
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            kind, reason = self._sequences.words(series), said or row.reason
            notes = (*shown.notes, *self._notes(series))
            lines = filter(None, [row.name, row.path, kind, *notes, reason, row.sentence])
            return texts.plain_tooltip("\n".join(lines))
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{row.name}, {details}, {said or badge_text(row)}"
        return None

    def _details(self, series: Series) -> str:
        """Number of slices, of a picture its size; and the kind of its sequence."""
        first, kind = series.slices[0], tr(sequences.KINDS.get(self._sequences.kind_of(series), ""))
        count: str = plural(len(series.slices), "{count} slice", "{count} slices")
        if len(series.slices) == 1:
            count = f"{first.shape[1]} \u00d7 {first.shape[0]}"
        return f"{count}, {kind}" if kind else count

    def _said(self, series: Series) -> str:
        """What is said of a segmentation, which has no answer; "" of other series."""
        if series.modality != SEGMENTATION:
            return ""
        if self._workspace.others.known(series.id) and not self._workspace.others.seen(series.id):
            return tr("Hidden until you have answered")
        known = self._workspace.others.seen(series.id)
        over = [] if known is None else self._over(known)
        said = part_text.laid_words(known, over)
        return self._identity.text(said, series.slices[0].path)

    def _notes(self, series: Series) -> list[str]:
        known = self._workspace.others.seen(series.id)
        whole = () if known is None else self._workspace.others.compared(series.id, None).sentences
        notes = [*part_text.laid_notes(known), *whole, *self._misfits(known)]
        return [self._identity.text(note) for note in notes]

    def _misfits(self, known: Known | None) -> list[str]:
        """Why a segmentation does not lie over a series that it names, though over another one."""
        if known is None or known.found is None or not known.over:
            return []
        there = [(self._workspace.find(i), laid) for i, laid in known.laid.items()]
        return [
            tr(
                "Not shown over {series}: {reason}.",
                series=words.item_name(self._identity.series(series)),
                reason=laid.reason,
            )
            for series, laid in there
            if series is not None
            and series.series_uid in known.found.series_uids
            and laid.reason
            and not laid.masks
        ]

    def _over(self, known: Known) -> list[str]:
        """Names of the series over which a segmentation lies, that which it names first."""
        found = [s for s in map(self._workspace.find, known.over) if s is not None]
        named = frozenset() if known.found is None else known.found.series_uids
        found.sort(key=lambda series: series.series_uid not in named)
        return [words.item_name(self._identity.series(series)) for series in found]

    def _part(self, part: Part) -> PartText | None:
        """What a segment or a file says; None where it was closed in this turn."""
        others = self._workspace.others
        if part.number is None:
            file = others.files.get(part.id)
            return None if file is None else part_text.file_text(self._identity.series(file))
        known = others.seen(part.id)
        segments = () if known is None or known.found is None else known.found.segments
        segment = next((one for one in segments if one.number == part.number), None)
        if known is None or segment is None:
            return None
        segment = replace(
            segment,
            label=self._identity.text(segment.label),
            meaning=self._identity.text(segment.meaning),
        )
        is_on = others.is_shown(part.id, part.number)
        return part_text.segment_text(
            segment, known, others.compared(part.id, part.number), on=is_on
        )


def _numbers(known: Known | None) -> list[int]:
    """Of the segments of a segmentation."""
    found = None if known is None else known.found
    return [] if found is None else [segment.number for segment in found.segments]


def _head_data(head: Head, lines: tuple[str, str], role: int) -> Any:
    if role == HEAD_ROLE:
        return head
    if role == LINES_ROLE:
        return lines
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
        return " ".join(lines).rstrip()
    if role == Qt.ItemDataRole.ToolTipRole:
        return texts.plain_tooltip("  ".join(lines).rstrip())
    return None


def _part_data(part: PartText | None, role: int) -> Any:
    if part is None:
        return None
    if role == PART_ROLE:
        return part
    if role == Qt.ItemDataRole.CheckStateRole and part.is_on is not None:
        return Qt.CheckState.Checked if part.is_on else Qt.CheckState.Unchecked
    if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
        return f"{part.title}, {part.detail}".rstrip(", ")
    return texts.plain_tooltip(part.said) if role == Qt.ItemDataRole.ToolTipRole else None


def _pixmap(pixels: NDArray[np.uint8]) -> QPixmap:
    rows, columns = pixels.shape[:2]
    is_color = pixels.ndim == 3
    kind = QImage.Format.Format_RGB888 if is_color else QImage.Format.Format_Grayscale8
    data = pixels.tobytes()
    return QPixmap.fromImage(QImage(data, columns, rows, columns * (3 if is_color else 1), kind))
