"""The settings that a user may change, each counting as soon as it is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from braintumor_desktop.desktop.choices import preferences
from braintumor_desktop.desktop.dialogs.setting_fields import Field, field_for
from braintumor_desktop.desktop.look import texts, theme
from braintumor_desktop.desktop.look.mnemonics import keys_of, with_mnemonics
from braintumor_desktop.desktop.look.sizes import resize_within_screen
from braintumor_desktop.desktop.look.words import shown_path
from braintumor_desktop.station import policy
from braintumor_desktop.station.settings import SETTINGS
from braintumor_desktop.words import joined, mark, said_again, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QLabel

    from braintumor_desktop.station.folders import Folders
    from braintumor_desktop.station.policy import Policy
    from braintumor_desktop.station.settings import Setting, Value

FIXED = mark("Set by your administrator.")
TEXT_WIDTH = 44 * theme.GRID
AT_START = mark("Counts at the next start.")
NOT_KEPT = mark(
    "The settings cannot be written to {folder}. What you choose counts until the program is "
    "closed."
)


class SettingsDialog(QDialog):
    """A form that blocks nothing; Esc closes it.

    Args:
        folders: of this user.
        choose: is called with the key and the value of what the user changes.
        parent: the window.
    """

    def __init__(
        self, folders: Folders, choose: Callable[[str, Value], None], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._choose = choose
        self.fields: dict[str, Field] = {}
        texts.set_title(self, tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._problem = _text("", "warning")
        page = self._lay_out(policy.load())
        self.show_values()
        # Names are longer in some languages; nothing is scrolled sideways.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent) + theme.GRID
        width = max(80 * theme.GRID, page.minimumSizeHint().width() + bar)
        resize_within_screen(self, width, 82 * theme.GRID)

    @property
    def problem(self) -> str:
        """What is wrong with the settings file, the folders or the policy; else ""."""
        return self._problem.text()

    @Slot()
    def show_values(self) -> None:
        """Show what is in force; it may have been chosen elsewhere."""
        fixed = policy.load()
        for key, field in self.fields.items():
            field.show_value(preferences.read(key))
            field.widget.setDisabled(key in fixed.values)
        self._tell(fixed)

    def _tell(self, fixed: Policy) -> None:
        problems = [*map(said_again, fixed.problems), said_again(self._folders.problem)]
        if not preferences.is_kept():
            problems.append(tr(NOT_KEPT, folder=shown_path(self._folders.config)))
        self._problem.setText("\n".join(text for text in problems if text))
        self._problem.setVisible(bool(self._problem.text()))

    def _on_chosen(self, key: str, value: Value) -> None:
        self._choose(key, value)
        self.show_values()

    @Slot()
    def _reset(self) -> None:
        for setting in _changeable():
            if not preferences.is_fixed(setting.key):
                self._choose(setting.key, setting.default)
        self.show_values()

    def _lay_out(self, fixed: Policy) -> QWidget:
        """Returns the page that is scrolled."""
        page = QWidget()
        page.setObjectName("panel")
        column = QVBoxLayout(page)
        column.setContentsMargins(*(4 * (2 * theme.GRID,)))
        column.setSpacing(theme.GRID)
        column.addWidget(self._problem)
        column.addLayout(self._form(fixed))
        column.addWidget(texts.part_title(tr("Folders")))
        column.addLayout(self._places(fixed))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 2 * theme.GRID)
        outer.addWidget(area)
        outer.addWidget(self._buttons())
        return page

    def _form(self, fixed: Policy) -> QFormLayout:
        form = _form_layout()
        settings = _changeable()
        reset, close = tr("&Reset to defaults"), tr("&Close")
        names = with_mnemonics([tr(setting.title) for setting in settings], keys_of(reset, close))
        for setting, name in zip(settings, names, strict=True):
            field = field_for(setting, partial(self._on_chosen, setting.key))
            self.fields[setting.key] = field
            texts.add_row(form, name, field.widget, has_key=True)
            texts.add_row(form, "", _text(_explained(setting, fixed)))
            texts.set_plain_tooltip(field.widget, _source(setting.key, fixed))
        return form

    def _places(self, fixed: Policy) -> QFormLayout:
        kept = tr("Everything is kept for you alone.")
        if self._folders.is_portable:
            kept = tr("Everything is kept beside the program.")
        form = _form_layout()
        form.addRow(_text(kept))
        for name, path, key in (
            (tr("Settings"), self._folders.config, ""),
            (tr("Data"), self._folders.data, ""),
            (tr("Added networks"), self._folders.models, "models/folder"),
            (tr("Log and crashes"), self._folders.logs, "log/folder"),
            (tr("Cache"), self._folders.cache, ""),
        ):
            texts.add_row(form, name, _place(path, is_fixed=key in fixed.values))
        return form

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        buttons.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, 0)
        reset = buttons.addButton(tr("&Reset to defaults"), roles.ResetRole)
        reset.clicked.connect(self._reset)
        reset.setAutoDefault(False)
        close = buttons.addButton(tr("&Close"), roles.RejectRole)
        close.clicked.connect(self.reject)
        close.setDefault(True)
        return buttons

    def event(self, event: QEvent) -> bool:
        """Qt: the menus may have chosen something else while another window was active."""
        if event.type() == QEvent.Type.WindowActivate:
            self.show_values()
        return super().event(event)


def _changeable() -> list[Setting]:
    return [setting for setting in SETTINGS if setting.for_user]


def _explained(setting: Setting, fixed: Policy) -> str:
    more = tr(AT_START) if setting.at_start else ""
    if setting.key in fixed.values:
        more = tr(FIXED)
    return joined([tr(setting.text), more] if more else [tr(setting.text)])


def _source(key: str, fixed: Policy) -> str:
    return tr("Fixed in {source}", source=fixed.sources[key]) if key in fixed.values else ""


def _place(path: Path, *, is_fixed: bool) -> QLabel:
    # A long path breaks only where there is a space or a sign for it.
    shown = shown_path(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
    label = _text(f"{shown}\n{tr(FIXED)}" if is_fixed else shown, "")
    texts.make_selectable(label)
    return label


def _text(words: str, name: str = "quiet") -> QLabel:
    label = texts.plain_label(words, name=name, wraps=True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setMinimumWidth(TEXT_WIDTH)  # A form reserves height for the narrowest.
    return label


def _form_layout() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(2 * theme.GRID)
    form.setVerticalSpacing(theme.GRID // 2)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    return form
