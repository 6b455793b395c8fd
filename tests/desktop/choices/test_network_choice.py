"""Choosing among the catalog's networks in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from braintumor_desktop.desktop.result.probability_bars import ProbabilityBars
from braintumor_desktop.desktop.shell.main_window import MainWindow
from braintumor_desktop.errors import BadModel
from braintumor_desktop.inference.catalog import Catalog, Entry
from braintumor_desktop.workflow import models

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from tests.helpers.stubs import StubWorkflow


def entry(name: str, role: str, *, is_shipped: bool = False) -> Entry:
    labels = ("no_tumor", "tumor") if role == "classifier" else ()
    path = Path(f"{name}.onnx")
    return Entry(name, role, "1", path, "a" * 64, (64, 64), labels, is_shipped=is_shipped)  # type: ignore[arg-type]


SENSITIVE = replace(entry("sensitive", "classifier", is_shipped=True), threshold=0.3)
MIRRORED = replace(entry("mirrored", "classifier", is_shipped=True), is_mirrored=True)
ENTRIES = (
    entry("shipped-classifier", "classifier", is_shipped=True),
    entry("shipped-segmenter", "segmenter", is_shipped=True),
    entry("densenet", "classifier"),
    entry("unet", "segmenter"),
    SENSITIVE,
    MIRRORED,
)


@pytest.fixture(autouse=True)
def _catalog(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "catalog", lambda: Catalog(ENTRIES))


def choices(qtbot: QtBot, window: MainWindow, role: str) -> dict[str, QAction]:
    """The menu of a role, as a user opens it."""
    menu = window.actions_[role].menu()
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: not window.threads["files"].is_busy)
    return {action.text(): action for action in menu.actions() if action.isCheckable()}


def is_judged(window: MainWindow) -> bool:
    current = window.views.current
    return (
        current is not None
        and window.opening.state.phase == "done"
        and window.judging.state.phase == "idle"
        and window.rows.of(current).finished == len(current.slices)
    )


def test_a_menu_offers_the_networks_of_its_role_and_ticks_the_one_that_judges(
    qtbot: QtBot, window: MainWindow
) -> None:
    found = choices(qtbot, window, "classifier")
    assert list(found) == [
        "As shipped",
        "Sensitive: a tumor from a probability of 0.30 on",
        "As shipped, and mirrored: twice the time",
        "densenet",
    ]
    assert [action.isChecked() for action in found.values()] == [True, False, False, False]
    assert list(choices(qtbot, window, "segmenter")) == ["As shipped", "unet"]


def test_another_network_judges_anew_what_is_open(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    window.open([sample])
    qtbot.waitUntil(lambda: is_judged(window), timeout=10_000)
    count = len(networks.asked)
    networks.tumors = {item.path.name: 0.02 for item in networks.asked}
    choices(qtbot, window, "classifier")["densenet"].trigger()
    assert window.result_panel.headline != "Glioma"
    qtbot.waitUntil(lambda: is_judged(window), timeout=10_000)
    assert networks.loaded[-1] == {"classifier": "densenet"}
    assert len(networks.asked) == 2 * count
    assert window.result_panel.headline == "No tumor"
    assert choices(qtbot, window, "classifier")["densenet"].isChecked()


def test_an_answer_of_the_last_network_that_comes_late_is_not_shown(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    networks.seconds = 0.05
    window.open([sample])
    qtbot.waitUntil(lambda: len(networks.asked) >= 2)
    window.networks.choose("segmenter", "unet")
    assert window.workspace.results_of(window.views.current) == []  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: {"segmenter": "unet"} in networks.loaded)
    assert window.workspace.results_of(window.views.current) == []  # type: ignore[arg-type]


def test_two_choices_in_a_row_end_with_both(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    networks.seconds = 0.01
    window.open([sample])
    qtbot.waitUntil(lambda: len(networks.asked) >= 2)
    window.networks.choose("classifier", "gone")
    window.networks.choose("classifier", "densenet")
    window.networks.choose("segmenter", "unet")
    qtbot.waitUntil(lambda: is_judged(window), timeout=10_000)
    assert networks.loaded[-1] == {"classifier": "densenet", "segmenter": "unet"}
    assert window.viewer.messages.text == ""


def test_the_choice_is_remembered(qtbot: QtBot, window: MainWindow, networks: StubWorkflow) -> None:
    window.networks.choose("classifier", "densenet")
    window.networks.choose("segmenter", "unet")
    other = MainWindow()
    qtbot.addWidget(other)
    other.start([])
    qtbot.waitUntil(lambda: not other.threads["inference"].is_busy)
    assert networks.loaded[-1] == {"classifier": "densenet", "segmenter": "unet"}
    other.shut_down()


def test_a_network_that_is_gone_is_told_of_and_the_shipped_ones_are_one_press_away(
    qtbot: QtBot, window: MainWindow, sample: Path, networks: StubWorkflow
) -> None:
    window.open([sample])
    qtbot.waitUntil(lambda: is_judged(window), timeout=10_000)
    window.networks.choose("classifier", "gone")
    qtbot.waitUntil(lambda: window.judging.state.phase == "failed")
    messages = window.viewer.messages
    assert messages.text == "There is no network named gone. Viewing still works."
    assert "gone (not in the catalog)" in choices(qtbot, window, "classifier")
    messages._run_action()
    qtbot.waitUntil(lambda: is_judged(window), timeout=10_000)
    assert networks.loaded[-1] == {}
    assert QSettings().value("networks/classifier") == ""


def test_a_catalog_that_cannot_be_read_is_told_of_in_the_menu(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> Catalog:
        raise BadModel("The catalog of networks is damaged", "catalog.json: schema 7 is unknown")

    monkeypatch.setattr(models, "catalog", fail)
    assert list(choices(qtbot, window, "classifier")) == ["As shipped"]
    said = [action.text() for action in window.actions_["classifier"].menu().actions()]
    assert "The catalog of networks is damaged: catalog.json: schema 7 is unknown." in said


@pytest.mark.usefixtures("qapp")
def test_bars_show_the_labels_that_the_network_has() -> None:
    bars = ProbabilityBars()
    height = bars.sizeHint().height()
    assert bars.labels == ("glioma", "meningioma", "pituitary", "no_tumor")
    bars.show_probabilities({"no_tumor": 0.2, "tumor": 0.8})
    assert bars.labels == ("no_tumor", "tumor")
    many = {"a": 0.05, "no_tumor": 0.3, "metastasis": 0.5, "b": 0.05, "c": 0.1}
    bars.show_probabilities(many)
    assert bars.labels == ("metastasis", "no_tumor", "c", "a")
    assert "Metastasis 0.50" in bars.accessibleName()
    bars.resize(200, height)
    assert not bars.grab().isNull()
    assert bars.sizeHint().height() == height
