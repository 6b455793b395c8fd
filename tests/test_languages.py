"""What the layers below the window say is in the language of the window; what leaves is English."""

from __future__ import annotations

import errno
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import AppError
from braintumor_desktop.exchange.items_csv import write_items_csv
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import LABELS, TUMOR, UNCLEAR, label_of
from braintumor_desktop.findings.rows import Known, problem_row, series_row, state_text
from braintumor_desktop.findings.series import summarize
from braintumor_desktop.imaging import files
from braintumor_desktop.inference import known as figures
from braintumor_desktop.review import answers, database, worklist
from braintumor_desktop.review.worklist import Query
from braintumor_desktop.station.settings import SETTINGS
from braintumor_desktop.station.writing import storage_error
from braintumor_desktop.words import english, tr
from braintumor_desktop.workflow import batch, explaining, known_limits
from braintumor_desktop.workflow.models import MODELS
from braintumor_desktop.workflow.to_database import ToDatabase
from tests.helpers import stubs
from tests.helpers.analyzing import analyze, lines_of, write_slice
from tests.helpers.dicom_files import mr_slice, write
from tests.helpers.fake_networks import fake_networks, head_values
from tests.helpers.language import CLOSES, OPENS, marking, speaking, translations, unmarked
from tests.helpers.series import series as made_series

if TYPE_CHECKING:
    from collections.abc import Iterator

    from braintumor_desktop.imaging.files import Scan

CASES = Path(__file__).resolve().parents[2] / "shared" / "cases"
UNITS = frozenset({"px", "ml", "mm"})


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A folder of what gives no picture, and of what must not be judged."""
    folder = tmp_path / "bad"
    folder.mkdir()
    write_slice(folder / "whole.dcm", 1)
    data = (folder / "whole.dcm").read_bytes()
    (folder / "cut.dcm").write_bytes(data[: len(data) * 2 // 3])
    (folder / "head.dcm").write_bytes(data[:400])
    (folder / "empty.dcm").write_bytes(b"")
    (folder / "words.png").write_text("no picture")
    (folder / "words.txt").write_text("no picture")
    (folder / "a.nrrd").write_bytes(b"NRRD0004\n")
    (folder / "a.nii").write_bytes(b"\x5c\x01\0\0" + bytes(340) + b"n+1\0")
    Pillow.fromarray(head_values()).save(folder / "p.png")
    png = (folder / "p.png").read_bytes()
    (folder / "cut.png").write_bytes(png[: len(png) // 2])
    own = {"SeriesInstanceUID": "1.2.9", "SeriesDescription": "ct"}
    write(folder / "ct.dcm", mr_slice(Modality="CT", **own))
    write(folder / "knee.dcm", mr_slice(BodyPartExamined="KNEE"))
    write(folder / "phase.dcm", mr_slice(ImageType=["ORIGINAL", "PRIMARY", "P"]))
    write(folder / "colors.dcm", mr_slice(Rows=7))
    return folder


def said_of(found: Scan) -> Iterator[str]:
    """All that a search says to people."""
    for problem in found.problems:
        yield problem.message
        yield state_text(problem_row(problem))
    for one in found.series:
        yield from one.notes
        for item in one.slices:
            yield from (reason.message for reason in (item.reason, item.overruled) if reason)
            yield from _loading(item)


def _loading(item: object) -> Iterator[str]:
    try:
        files.load(item)  # type: ignore[arg-type]
    except AppError as error:
        yield str(error)


def names_below(folder: Path) -> frozenset[str]:
    """The words of which names of files consist."""
    found = " ".join(path.name for path in folder.rglob("*"))
    return frozenset(word for word in unmarked(found))


def test_no_word_of_what_is_said_of_files_misses_the_language(bad: Path) -> None:
    with marking():
        said = list(said_of(files.scan(sorted(bad.iterdir()))))
    assert len(said) > 12
    for text in said:
        assert unmarked(text, names_below(bad) | UNITS) == [], text
        assert OPENS not in english(text)


@pytest.mark.shared
def test_no_word_of_what_is_said_of_real_files_misses_the_language() -> None:
    if not CASES.is_dir():
        pytest.skip("no research data")
    with marking():
        said = {text for text in said_of(files.scan([CASES])) if text}
    assert said
    for text in said:
        assert unmarked(text, names_below(CASES) | UNITS) == [], text


@pytest.mark.parametrize("count", [1, 2, 5])
@pytest.mark.parametrize("chances", [(0.9, 0.02), (0.02, 0.9), (0.5, 0.5), (0.02, 0.02)])
def test_no_word_of_an_answer_misses_the_language(count: int, chances: tuple[float, float]) -> None:
    one = made_series("a", count)
    with marking():
        found = [stubs.result(item, chances[n % 2]) for n, item in enumerate(one.slices)]
        total = summarize(one, found)
        row = series_row(one, Known(count, total, is_final=True, first=found[0]))
        said = [total.sentence, *total.notes, state_text(row)]
        assert row.answer is not None
        assert row.tumor_probability is not None
        said.append(wording.answer(row.answer, row.tumor_probability))
    for text in said:
        assert unmarked(text, UNITS) == [], text
        assert OPENS not in english(text)


@pytest.mark.parametrize("code", [*LABELS, TUMOR, UNCLEAR])
def test_answers_have_words_in_both_languages(code: str) -> None:
    names = {label_of(code).name}
    for language in translations.LANGUAGES:
        with speaking(language):
            names.add(label_of(code).word)
            assert english(label_of(code).word) == label_of(code).name
            assert label_of(code).noun[1:] == label_of(code).word[1:]
    assert len(names) == 3 or code == TUMOR  # "Tumor" is German, too.


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_beside_a_mark_for_not_judged_the_cause_stands_alone(language: str) -> None:
    texts = [text for text, _ in translations.found() if text.startswith("Not judged: ")]
    assert texts
    with speaking(language):
        for text in texts:
            names = translations._names(text)
            message = tr(text, **dict.fromkeys(names, "x")) if names else tr(text)
            cause = wording.cause(message)
            assert cause == cause[0].upper() + message[-len(cause) + 1 :], message
            assert tr("Not judged") not in cause
            assert "Not judged" not in english(cause)


def test_settings_have_their_texts_in_both_languages() -> None:
    for language in translations.LANGUAGES:
        with speaking(language):
            for setting in SETTINGS:
                assert tr(setting.text) != setting.text, setting.key


def test_a_folder_that_is_full_says_so_in_the_language() -> None:
    with marking():
        error = storage_error(Path("/d"), OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    assert unmarked(str(error)) == []
    assert (
        english(str(error)) == "/d cannot be written: the disk is full. Make room, then try again."
    )


def test_the_limits_that_can_be_translated_are_those_of_the_card() -> None:
    card = (MODELS / figures.CARD_FILE).read_text(encoding="utf-8")
    assert figures.limits_of(card) == known_limits.LIMITS


@pytest.mark.model
def test_an_explanation_is_in_the_language() -> None:
    one = made_series("a", 3)
    with marking():
        found = [stubs.result(item, 0.9) for item in one.slices]
        row = series_row(one, Known(3, summarize(one, found), is_final=True, first=found[0]))
        known = figures.load(MODELS)
        sections = explaining.explain(known, row, found[0], "t1c", "coronal")
        cells = [cell for line in explaining.table(known) for cell in line]
    for text in (*cells, *(s for one in sections for s in (one.title, *one.sentences))):
        assert unmarked(text, UNITS | set(known.sums)) == [], text


@pytest.mark.model
def test_lines_and_log_are_english_whatever_the_window_speaks(
    bad: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "braintumor_desktop")
    with marking():
        analyze(bad, output=tmp_path / "out", flags=["--identity"])
    lines = lines_of(tmp_path / "out")
    assert {line["reason"]["code"] for line in lines if line["reason"]} >= {"not_mr", "unreadable"}
    for file in (tmp_path / "out").glob("*.json*"):
        assert OPENS not in file.read_text(encoding="utf-8")
    assert OPENS not in caplog.text


def test_a_table_is_english_whatever_the_window_speaks(tmp_path: Path) -> None:
    one = made_series("a", 2)
    with marking():
        found = [
            stubs.result(item, chance) for item, chance in zip(one.slices, (0.9, 0.1), strict=True)
        ]
        row = series_row(one, Known(2, summarize(one, found), is_final=True, first=found[0]))
        assert OPENS in row.sentence
        write_items_csv(tmp_path / "a.csv", [row])
    assert OPENS not in (tmp_path / "a.csv").read_text(encoding="utf-8")


def test_a_worklist_is_kept_in_english_and_read_in_the_language_of_each_reader(
    bad: Path, tmp_path: Path
) -> None:
    def read() -> dict[str, str]:
        with database.opened(tmp_path / "worklist.db") as made:
            page = worklist.page(made, worklist.find(made, Query()))
            return {one.name: one.reason or one.remark for one in page}

    networks = fake_networks()
    with marking(), database.opened(tmp_path / "worklist.db") as made, answers.opened(made) as kept:
        found = files.scan([bad])
        sink = ToDatabase(made, kept, networks.models)
        sink.found(found.series, found.problems)
        work = [batch.Work(one, item) for one in found.series for item in one.slices]
        batch.run(batch.Listed(work), networks, sink, CancelToken(), known=sink.known)
        sink.stopped()
    for file in tmp_path.glob("*.db"):
        assert OPENS.encode() not in file.read_bytes()
    plain = read()
    with speaking("de"):
        german = read()
    assert "Die Netze kennen nur MR." in german["ct"]
    assert plain["ct"] == "Not judged: this is a CT. The networks know MR only."
    assert all(text != german[name] for name, text in plain.items() if text)
    assert not any(CLOSES in text for text in (*plain.values(), *german.values()))


def test_a_child_s_error_comes_in_the_language_of_its_parent(tmp_path: Path) -> None:
    path = write_slice(tmp_path / "a.dcm", 1)
    Pillow.fromarray(np.tile(head_values(), (3, 3))).save(tmp_path / "p.jpg")
    data = (tmp_path / "p.jpg").read_bytes()
    (tmp_path / "p.jpg").write_bytes(data[: len(data) // 2])
    with marking():
        (found,) = files.scan([tmp_path / "p.jpg"]).series
        (said,) = _loading(found.slices[0])
    assert path.exists()
    assert unmarked(said, frozenset({"jpg"})) == []
    assert english(said).startswith("p.jpg cannot be read: ")
