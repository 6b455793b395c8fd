"""Archives on the network in the window; nothing is connected before somebody asks."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

pytest.importorskip("pynetdicom", reason="needs the extra pacs")

from braintumor_desktop.desktop.shell.main_window import MainWindow
from braintumor_desktop.pacs import client
from braintumor_desktop.pacs.server import serving
from braintumor_desktop.station import archives, audit, audit_check, folders, policy
from braintumor_desktop.station.archives import Archive
from tests.helpers import cases
from tests.pacs.test_pacs import orthanc  # noqa: F401 - a fixture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from braintumor_desktop.desktop.dialogs.archive_window import ArchiveWindow

pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

NOBODY = Archive("nobody", "ANY", "127.0.0.1", 9)


@pytest.fixture(scope="module")
def scans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return cases.write_series(tmp_path_factory.mktemp("scans"))


def keep(*known: Archive) -> None:
    place = folders.find().config
    folders.make_private(place)
    archives.keep(place, known)


def shown(window: MainWindow) -> ArchiveWindow:
    window.actions_["archive"].trigger()
    made = window.commands.archives.dialog
    assert made is not None
    return made


def events(qtbot: QtBot, window: MainWindow) -> list[tuple[str, dict]]:
    window.auditing.write()
    qtbot.waitUntil(lambda: window.auditing.is_idle, timeout=10_000)
    return [(one.event, one.facts) for one in audit_check.entries(audit.path_of())]


def test_nothing_is_connected_before_somebody_asks(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(NOBODY)
    asked: list[object] = []
    monkeypatch.setattr(client, "associated", lambda *given, **_more: asked.append(given))
    made = shown(window)
    assert made.archive.currentText() == "nobody"
    window.commands.archives.show_book()
    qtbot.wait(300)
    assert window.commands.archives._runner is None
    assert asked == []


def test_without_an_archive_it_is_said_what_to_do(window: MainWindow) -> None:
    made = shown(window)
    assert "name one" in made.told.text()
    assert not made.search.isEnabled()


def test_an_administrator_switches_it_off(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "policy.toml"
    path.write_text("[pacs]\nallowed = false\n")
    monkeypatch.setattr(policy, "places", lambda _beside: (path,))
    made = shown(window)
    keep(NOBODY)
    window.commands.archives.show()
    made.search.click()  # It was open before.
    assert "switched connections" in made.told.text()
    other = MainWindow()
    try:
        other.complete()
        assert not other.actions_["archive"].isEnabled()
        assert "switched connections" in other.actions_["archive"].toolTip()
    finally:
        other.shut_down()
        other.deleteLater()


def test_an_archive_that_is_not_there_is_said_and_noted(qtbot: QtBot, window: MainWindow) -> None:
    keep(NOBODY)
    made = shown(window)
    with qtbot.waitSignal(window.commands.archives.ended, timeout=30_000):
        made.search.click()
    assert "nobody listens there" in made.told.text()
    (found,) = [facts for event, facts in events(qtbot, window) if event == "asked"]
    assert (found["archive"], found["broke_off"]) == ("ANY@127.0.0.1:9", "PacsError")


def test_the_address_book_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.archives.show()
    window.commands.archives.show_book()
    book = window.commands.archives.book
    assert book is not None
    book.name.setEditText("radiology")
    book.save.click()
    assert "AE title" in book.told.text()
    book.title_.setText("ARCHIVE")
    book.host.setText("10.0.0.5")
    book.port.setValue(104)
    book.save.click()
    (one,), _ = archives.known(folders.find().config, {})
    assert (one.name, one.address) == ("radiology", "ARCHIVE@10.0.0.5:104")
    dialog = window.commands.archives.dialog
    assert dialog is not None
    assert dialog.archive.currentText() == "radiology"
    book.remove.click()
    assert archives.known(folders.find().config, {}) == ([], [])
    assert "archives_changed" in dict(events(qtbot, window))


@contextmanager
def dropping_once(after: int) -> Iterator[tuple[int, list[str]]]:
    from pynetdicom import AE, AllStoragePresentationContexts, evt

    got: list[str] = []

    def take(event: object) -> int:
        got.append(str(event.request.AffectedSOPInstanceUID))  # type: ignore[attr-defined]
        if len(got) == after:
            threading.Thread(target=event.assoc.abort).start()  # type: ignore[attr-defined]
        return 0

    entity = AE(ae_title="DROPS")
    entity.supported_contexts = AllStoragePresentationContexts
    server = entity.start_server(
        ("127.0.0.1", 0), block=False, evt_handlers=[(evt.EVT_C_STORE, take)]
    )
    try:
        yield server.socket.getsockname()[1], got
    finally:
        server.shutdown()


def test_what_broke_off_is_gone_on_with(
    qtbot: QtBot, window: MainWindow, scans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "SECONDS", 3.0)
    folder = tmp_path / "objects"
    folder.mkdir()
    for path in scans.iterdir():
        (folder / f"{path.name}.dcm").write_bytes(path.read_bytes())
    count = len(list(folder.iterdir()))
    with dropping_once(3) as (port, got):
        keep(Archive("drops", "DROPS", "127.0.0.1", port))
        made = shown(window)
        window.commands.archives.ask_folder = lambda _title, take, _begin: take(folder)
        with qtbot.waitSignal(window.commands.archives.ended, timeout=30_000):
            made.send.click()
        assert "no longer answers" in made.told.text()
        assert not made.resume.isHidden()
        with qtbot.waitSignal(window.commands.archives.ended, timeout=30_000):
            made.resume.click()
        assert f"{count} of {count} files are at drops" in made.told.text()
        assert made.resume.isHidden()
    assert len(set(got)) == count
    sent = [facts for event, facts in events(qtbot, window) if event == "sent"]
    assert sent[0]["broke_off"] == "PacsError"
    assert sent[1]["files"] == count


def test_a_study_is_searched_fetched_and_opened(
    qtbot: QtBot, window: MainWindow, scans: Path, tmp_path: Path,
    orthanc: tuple[client.Peer, int],  # noqa: F811
) -> None:  # fmt: skip
    from braintumor_desktop.cancel import CancelToken

    peer, _ = orthanc
    list(client.send(peer, sorted(scans.iterdir()), CancelToken()))
    keep(Archive("lab", peer.title, peer.host, peer.port))
    made = shown(window)
    made.fields["PatientID"].setText("P1")
    with qtbot.waitSignal(window.commands.archives.ended, timeout=30_000):
        made.search.click()
    assert (made.table.rowCount(), made.told.text()) == (1, "1 study found")
    assert made.table.item(0, 1).text() == "P1"

    window.actions_["hide_identity"].trigger()
    cells = {made.table.item(0, column).text() for column in range(4)}
    assert cells == {"Hidden"}
    window.actions_["hide_identity"].trigger()

    target = tmp_path / "fetched"
    window.commands.archives.ask_folder = lambda _title, take, _begin: take(target)
    with qtbot.waitSignal(window.commands.archives.ended, timeout=30_000):
        made.get.click()
    assert made.told.text() == "9 files have come."
    qtbot.waitUntil(lambda: window.views.current is not None, timeout=20_000)
    noted = dict(events(qtbot, window))
    assert noted["received"]["files"] == 9
    assert "P1" not in audit.path_of().read_text()


def test_files_are_sent_whatever_they_are_called_and_an_empty_folder_is_said(
    qtbot: QtBot, window: MainWindow, scans: Path, tmp_path: Path
) -> None:
    folder, empty = tmp_path / "objects", tmp_path / "empty"
    came: list[Path] = []
    for place in (folder, empty, tmp_path / "got"):
        place.mkdir()
    for path in scans.iterdir():
        (folder / path.stem).write_bytes(path.read_bytes())
    for place in (folder, empty):
        (place / "report.pdf").write_bytes(b"%PDF-1.4")
    count = len(list(scans.iterdir()))
    with serving(tmp_path / "got", "OURS", 0, lambda path, _who: came.append(path)) as port:
        keep(Archive("ours", "OURS", "127.0.0.1", port))
        made = shown(window)
        for place in (folder, empty):
            window.commands.archives.ask_folder = lambda _title, take, _begin, to=place: take(to)
            with qtbot.waitSignal(window.commands.archives.ended, timeout=30_000):
                made.send.click()
            if place == folder:
                assert made.told.text() == f"{count} of {count} files are at ours."
    assert len(came) == count
    assert made.told.text() == "There is no DICOM file in that folder."


def test_what_is_sent_is_asked_for_beginning_where_results_went(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    keep(NOBODY)
    folder = tmp_path / "results"
    folder.mkdir()
    window.commands.archives.exported = folder
    made = shown(window)
    made.send.click()
    dialogs = window.findChildren(QFileDialog)
    assert [dialog.selectedFiles() for dialog in dialogs] == [[str(folder)]]
    assert window.commands.archives._runner is None
    dialogs[0].reject()


def test_nothing_is_sent_while_names_are_hidden(window: MainWindow, tmp_path: Path) -> None:
    keep(NOBODY)
    window.actions_["hide_identity"].trigger()
    window.commands.archives.exported = tmp_path
    made = shown(window)
    made.send.click()
    assert "F12" in made.told.text()
    assert window.commands.archives._runner is None
    window.actions_["hide_identity"].trigger()
