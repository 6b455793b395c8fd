"""Undo and redo, and the work that is there again after a restart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from braintumor_desktop.desktop.work.history import DEPTH, MOST_BYTES
from braintumor_desktop.imaging.study import study_id
from braintumor_desktop.workspace.edits import Put
from braintumor_desktop.workspace.work import Section
from tests.helpers.series import series

if TYPE_CHECKING:
    from braintumor_desktop.desktop.shell.main_window import MainWindow

WORDS: Section[str] = Section("words")


def open_study(window: MainWindow, name: str = "a") -> str:
    """Open a series without pixels; the id of its study."""
    one = replace(series(name, 1), study_uid=name)
    window.bridge.tell(window.workspace.take([one]))
    return study_id(one)


def put(study: str, key: str, after: str | None, name: str = "word") -> Put[str]:
    return Put(WORDS, study, key, None, after, name)


def words(window: MainWindow, study: str) -> dict[str, str]:
    return dict(window.workspace.work.of(WORDS, study))


def test_the_menu_says_what_is_undone(window: MainWindow) -> None:
    study, undo, redo = open_study(window), window.actions_["undo"], window.actions_["redo"]
    assert not undo.isEnabled()
    window.bridge.history.do(put(study, "a", "1", "length"))
    window.bridge.history.do(put(study, "b", "2", "angle"))
    assert undo.text() == "Undo angle"
    undo.trigger()
    assert window.status_line.currentMessage() == "Undone: angle"
    redo.trigger()
    assert window.status_line.currentMessage() == "Done again: angle"
    undo.trigger()
    assert words(window, study) == {"a": "1"}
    assert (undo.text(), redo.text()) == ("Undo length", "Redo angle")
    redo.trigger()
    assert words(window, study) == {"a": "1", "b": "2"}
    assert [key.toString() for key in redo.shortcuts()] == ["Ctrl+Shift+Z", "Ctrl+Y"]


def test_what_changes_nothing_is_not_undone(window: MainWindow) -> None:
    study = open_study(window)
    assert not window.bridge.history.do(put(study, "a", None))
    assert not window.actions_["undo"].isEnabled()


def test_two_hundred_steps_and_all_of_them_back(window: MainWindow) -> None:
    study, history = open_study(window), window.bridge.history
    for number in range(DEPTH + 5):
        history.do(put(study, str(number), "x"))
    assert history.stack.count() == DEPTH == 200
    while history.undo() is not None:
        pass
    assert words(window, study) == {str(number): "x" for number in range(5)}


def test_a_closed_study_takes_its_edits_with_it(window: MainWindow) -> None:
    first, other = open_study(window, "a"), open_study(window, "b")
    window.bridge.history.do(put(first, "a", "1"))
    window.bridge.history.do(put(other, "b", "2"))
    window.bridge.history.do(put(first, "c", "3"))
    window.opening.close(window.workspace.study_of("a"))
    assert window.bridge.history.stack.count() == 1
    window.actions_["undo"].trigger()
    assert words(window, other) == {}


@dataclass(frozen=True)
class Large(Put[str]):
    """A word that takes much memory."""

    @property
    def nbytes(self) -> int:
        return MOST_BYTES // 3


def test_steps_that_take_too_much_memory_go_the_oldest_first(window: MainWindow) -> None:
    study, history = open_study(window), window.bridge.history
    for number in range(6):
        history.do(Large(WORDS, study, f"{number}", None, "x", f"word {number}"))
    assert history.stack.count() == 3
    assert len(words(window, study)) == 6
    for _ in range(3):
        window.actions_["undo"].trigger()
    assert set(words(window, study)) == {"0", "1", "2"}
    assert not window.actions_["undo"].isEnabled()
    window.actions_["redo"].trigger()
    assert set(words(window, study)) == {"0", "1", "2", "3"}
