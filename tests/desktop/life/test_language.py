"""The window speaks the chosen language, and writes numbers as that language does."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from braintumor_desktop import words
from braintumor_desktop.desktop.life import language
from tests.helpers.language import marking, texts_of, unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}" sourcelanguage="en"><context><name>braintumor_desktop</name>
<message><source>Slice {{n}}</source><translation>{text} {{n}}</translation></message>
</context></TS>
"""


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, with everything of the language put back afterwards."""
    before = words.in_force(), QLocale()
    yield qapp
    words.install(before[0])
    QLocale.setDefault(before[1])
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)


def _made(tmp_path: Path, code: str, text: str) -> Path:
    source = tmp_path / f"braintumor_desktop_{code}.ts"
    source.write_text(TS.format(code=code, text=text), encoding="utf-8")
    tool = shutil.which("pyside6-lrelease", path=Path(sys.executable).parent)
    assert tool, "lrelease comes with PySide6-Essentials"
    subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    return tmp_path


@pytest.mark.parametrize(
    ("code", "text", "shown"), [("de", "Schicht", "1.234,5"), ("fr", "Coupe", "1\u202f234,5")]
)
def test_texts_and_numbers_are_in_the_chosen_language(app, tmp_path, code, text, shown):
    language.install(app, code, _made(tmp_path, code, text))
    said = words.tr("Slice {n}", n=words.number(1234.5, 1))
    assert said == f"{text} {shown}"
    assert words.english(said) == "Slice 1,234.5"


def test_qts_own_buttons_are_in_the_chosen_language(app, tmp_path):
    language.install(app, "de", _made(tmp_path, "de", "Schicht"))
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert box.buttons()[0].text().replace("&", "") == "Abbrechen"


def test_english_needs_no_translation(app, tmp_path):
    language.install(app, "en", tmp_path)
    assert words.tr("Slice {n}", n=words.number(1234.5, 1)) == "Slice 1,234.5"


def test_a_missing_translation_leaves_english(app, tmp_path, caplog):
    language.install(app, "fr", tmp_path)
    assert words.tr("Slice {n}", n=1) == "Slice 1"
    assert "translation is missing" in caplog.text


def test_french_counts_nothing_as_one(app, tmp_path):
    language.install(app, "fr", tmp_path)
    assert words.plural(0, "{count} slice", "{count} slices") == "0 slice"
    assert words.plural(2, "{count} slice", "{count} slices") == "2 slices"


def test_what_does_not_go_through_tr_can_be_seen(qtbot):
    box = QMessageBox()
    qtbot.addWidget(box)
    with marking():
        box.setWindowTitle(words.tr("About {name}", name="DOE"))
        box.setText("Not translated")
    found = [word for _, text in texts_of(box) for word in unmarked(text, frozenset({"DOE"}))]
    assert {"Not", "translated"} <= set(found)
    assert "About" not in found
