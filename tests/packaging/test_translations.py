"""The texts of the source and the files of their translations."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
import translations
from translations import Message, UnreadableText, found, problems, read, written


def _source(tmp_path, text: str):
    folder = tmp_path / "program"
    folder.mkdir()
    (folder / "module.py").write_text(text, encoding="utf-8")
    return folder


def test_texts_are_found_in_all_three_functions(tmp_path):
    source = _source(
        tmp_path,
        'a = tr("Open")\nb = plural(n, "{count} slice", "{count} slices")\n'
        'c = mark("Save as" " CSV")\nd = tr("Open", sense="it is open")\ne = tr(entry.text)\n',
    )
    assert set(found(source)) == {
        ("Open", ""), ("Open", "it is open"), ("Save as CSV", ""),
        ("{count} slice", ""), ("{count} slices", ""),
    }  # fmt: skip


@pytest.mark.parametrize(
    "text", ['tr(f"Slice {n}")', 'tr("a" + b)', "mark(name)", "plural(n, a, b)"]
)
def test_a_text_that_only_running_would_give_is_refused(tmp_path, text):
    with pytest.raises(UnreadableText, match="literal"):
        found(_source(tmp_path, f"{text}\n"))


def test_a_file_keeps_what_was_translated(tmp_path):
    path = tmp_path / "de.ts"
    messages = {
        ("A & <b>", ""): Message({"a.py"}, "\u00c4 & <b>"),
        ("B", "sense"): Message({"b.py"}),
    }
    path.write_text(written("de", messages), encoding="utf-8")
    assert read(path) == {("A & <b>", ""): "\u00c4 & <b>"}


@pytest.mark.parametrize(
    ("text", "translation", "said"),
    [
        ("Open", "", "no translation"),
        ("Slice {n}", "Schicht", "other values"),
        ("Slice {n}", "Schicht {m}", "other values"),
        ("Open\u2026", "\u00d6ffnen", "\u2026"),
    ],
)
def test_what_is_missing_or_wrong_is_said(text, translation, said):
    lines = list(problems("de", {(text, ""): Message({"a.py"}, translation)}))
    assert len(lines) == 1
    assert said in lines[0]


def test_two_branches_are_merged(tmp_path):
    ours, theirs = tmp_path / "ours.ts", tmp_path / "theirs.ts"
    one, two = ("One", ""), ("Two", "")
    ours.write_text(written("de", {one: Message({"a.py"}, "Eins"), two: Message()}), "utf-8")
    theirs.write_text(written("de", {one: Message(), two: Message({"b.py"}, "Zwei")}), "utf-8")
    script = translations.__file__
    subprocess.run([sys.executable, script, "merge", ours, ours, theirs], check=True)
    assert read(ours) == {one: "Eins", two: "Zwei"}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_of_the_program_is_translated(language):
    messages = found()
    known = read(translations.FOLDER / f"braintumor_desktop_{language}.ts")
    for key, message in messages.items():
        message.translation = known.get(key, "")
    assert messages
    assert list(problems(language, messages)) == []
    assert set(known) == set(messages), "make translations"


def test_the_window_reads_what_is_written_here():
    from braintumor_desktop.desktop.life import language

    assert translations.CONTEXT == language.CONTEXT
    assert translations.LANGUAGES == language.TRANSLATED
