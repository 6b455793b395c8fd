"""What a right click on the study list offers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from braintumor_desktop.desktop.look import texts
from braintumor_desktop.desktop.studies import part_text
from braintumor_desktop.imaging import sequences
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.words import mark, tr
from braintumor_desktop.workspace.outlining import copy_of, next_number, redraw

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from braintumor_desktop.desktop.choices.sequence_choice import SequenceChoice
    from braintumor_desktop.desktop.studies.grouping import Part
    from braintumor_desktop.desktop.studies.study_model import StudyModel
    from braintumor_desktop.desktop.work.bridge import Bridge
    from braintumor_desktop.findings.segmentation import Segment
    from braintumor_desktop.imaging.image import Series


MOST_LISTED = 30
"""Segments or files of a submenu."""


class StudyMenu(QMenu):
    """Filled for a row when it is asked for.

    Signals:
        opened(str): the file without pictures of this id is to be read.
        close_requested(tuple): ids of series and files that are to be closed.
    """

    opened = Signal(str)
    close_requested = Signal(object)

    def __init__(
        self, bridge: Bridge, model: StudyModel, kinds: SequenceChoice, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._model = model
        self._kinds = kinds

    def fill(self, row: int) -> None:
        """Offer what can be done with a row of the list."""
        for child in self.findChildren(QMenu):
            child.deleteLater()
        self.clear()
        series, part = None, self._model.part_at(row)
        if part is not None:
            self._offer_part(part)
        elif not self._model.is_head(row):
            series = self._model.series_at(row)
        if series is not None:
            self._offer_series(series)
            self._offer_files(series)
        self._offer_closing(row, is_head=self._model.is_head(row))

    def _offer_series(self, series: Series) -> None:
        known = self._bridge.workspace.others.seen(series.id)
        if known is not None and known.found is not None:
            self._offer_showing(series.id)
        elif series.modality in {"", "MR"}:
            self._offer_kinds(series)

    def _offer_kinds(self, series: Series) -> None:
        """What kind of sequence it is; counts for all series of its description."""
        menu = self.addMenu(tr("Sequence"))
        kinds = {**sequences.KINDS, sequences.OTHER: mark("Something else")}
        now = self._kinds.kind_of(series)
        for kind, name in kinds.items():
            action = menu.addAction(tr(name))
            action.setCheckable(True)
            action.setChecked(kind == now)
            _when(action, partial(self._kinds.choose, series, kind))
        if self._kinds.chosen(series) is not None:
            menu.addSeparator()
            name = tr(kinds[sequences.guess(series).kind])
            guessed = menu.addAction(tr("As guessed: {kind}", kind=name))
            _when(guessed, partial(self._kinds.choose, series, None))
        self.addSeparator()

    def _offer_part(self, part: Part) -> None:
        file = self._bridge.workspace.others.files.get(part.id)
        if part.number is not None:
            self._offer_showing(part.id, part.number)
        elif file is not None and part_text.is_report(file):
            _when(self.addAction(tr("Read\u2026")), partial(self.opened.emit, part.id))
            self.addSeparator()

    def _offer_showing(self, segmentation: str, number: int | None = None) -> None:
        """Show or hide one segment, or all of a segmentation."""
        others = self._bridge.workspace.others
        known = others.seen(segmentation)
        segments = () if known is None or known.found is None else known.found.segments
        shown = [s.number for s in segments if others.is_shown(segmentation, s.number)]
        if number is None:
            self._offer_segments(segmentation, segments)
        else:
            on = number not in shown
            text = tr("Show this segment") if on else tr("Hide this segment")
            _when(self.addAction(text), partial(self._show, segmentation, number, on))
            _when(
                self.addAction(tr("Show this segment alone")),
                partial(self._show_alone, segmentation, number),
            )
            copy = self.addAction(tr("Copy as a finding of my own"))
            copy.setEnabled(self._place_of(segmentation, number) is not None)
            _when(copy, partial(self._copy, segmentation, number))
        for text, on, is_possible in (
            (tr("Show all segments"), True, len(shown) < len(segments)),
            (tr("Hide all segments"), False, bool(shown)),
        ):
            action = self.addAction(text)
            action.setEnabled(is_possible)
            _when(action, partial(self._show, segmentation, None, on))
        self.addSeparator()

    def _place_of(self, segmentation: str, number: int) -> Series | None:
        """The series that a segment lies over: the one that is shown, else the first."""
        workspace = self._bridge.workspace
        known = workspace.others.seen(segmentation)
        laid = {} if known is None else known.laid
        over = [key for key, one in laid.items() if number in one.masks]
        shown = self._bridge.views.current
        first = shown.id if shown is not None and shown.id in over else next(iter(over), "")
        return workspace.find(first)

    def _copy(self, segmentation: str, number: int) -> None:
        """What others outlined stays; the copy can be edited, and undone."""
        workspace, series = self._bridge.workspace, self._place_of(segmentation, number)
        known = workspace.others.seen(segmentation)
        if known is None or known.found is None or series is None:
            return
        segment = next(one for one in known.found.segments if one.number == number)
        masks = known.laid[series.id].masks[number]
        at = next_number(workspace, series)
        edit = redraw(
            study_id(series),
            None,
            copy_of(known.found, segment, masks, at, series, workspace.author),
            tr("copy of segment {name}", name=segment.label),
        )
        if edit is not None:
            self._bridge.history.do(edit)

    def _offer_segments(self, segmentation: str, segments: Sequence[Segment]) -> None:
        """Each of them, for those who use the keyboard alone."""
        menu = self.addMenu(tr("Segments"))
        for segment in segments[:MOST_LISTED]:
            action = menu.addAction(texts.menu_text(self._bridge.identity.text(segment.label)))
            action.setCheckable(True)
            on = self._bridge.workspace.others.is_shown(segmentation, segment.number)
            action.setChecked(on)
            _when(action, partial(self._show, segmentation, segment.number, not on))

    def _offer_files(self, series: Series) -> None:
        """Reports and documents of the same study; grows with their number."""
        files = self._bridge.workspace.others.files.values()
        study = study_id(series)
        own = [file for file in files if study_id(file) == study][:MOST_LISTED]
        if not own:
            return
        menu = self.addMenu(tr("Reports and documents"))
        for file in own:
            name = self._bridge.identity.series(file).description
            _when(menu.addAction(texts.menu_text(name)), partial(self.opened.emit, file.id))
        self.addSeparator()

    def _show(self, segmentation: str, number: int | None, on: bool) -> None:
        self._bridge.tell(self._bridge.workspace.others.show(segmentation, number, on=on))

    def _show_alone(self, segmentation: str, number: int) -> None:
        self._show(segmentation, None, on=False)
        self._show(segmentation, number, on=True)

    def _offer_closing(self, row: int, *, is_head: bool) -> None:
        """Close it, its study, all of its patient."""
        part, model = self._model.part_at(row), self._model
        if not is_head:
            is_file = part is not None and part.number is None
            what = tr("Close this file") if is_file else tr("Close this series")
            what = tr("Close this segmentation") if part is not None and not is_file else what
            _when(self.addAction(what), partial(self.close_requested.emit, model.below(row)))
        kinds: tuple[tuple[Literal["study", "patient"], str], ...] = (
            ("study", mark("Close study {name}")),
            ("patient", mark("Close patient {name}")),
        )
        for kind, text in kinds:
            head = model.head_of(row, kind)
            if head is not None:
                name = texts.menu_text(model.name_at(head))
                action = self.addAction(tr(text, name=name))
                _when(action, partial(self.close_requested.emit, model.below(head)))


def _when(action: QAction, do: Callable[[], object]) -> None:
    """Call without the checked state, which Qt hands over or not."""
    action.triggered.connect(lambda _checked=False: do())
