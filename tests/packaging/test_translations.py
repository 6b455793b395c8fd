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


Side = dict[tuple[str, str], Message]
ONE, TWO = ("One", ""), ("Two", "")


def _merge(tmp_path: Path, base: Side | None, ours: Side, theirs: Side):
    """The files of three sides merged as git does it: the process, and ours afterwards."""
    paths = [tmp_path / name for name in ("base.ts", "ours.ts", "theirs.ts")]
    for path, side in zip(paths, (base, ours, theirs), strict=True):
        path.write_text("" if side is None else written("de", side), "utf-8")
    call = [sys.executable, translations.__file__, "merge", *paths]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    return done, paths[1]


@pytest.mark.parametrize("base", [None, {}, {ONE: Message({"a.py"}), TWO: Message({"b.py"})}])
def test_what_two_branches_translated_is_merged(tmp_path, base):
    ours = {ONE: Message({"a.py"}, "Eins"), TWO: Message({"b.py"})}
    theirs = {ONE: Message({"a.py"}), TWO: Message({"b.py"}, "Zwei")}
    done, path = _merge(tmp_path, base, ours, theirs)
    assert done.returncode == 0
    assert read(path) == {ONE: "Eins", TWO: "Zwei"}


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_correction_holds_against_the_old_translation(tmp_path, is_ours):
    old, new = {ONE: Message({"a.py"}, "Ein")}, {ONE: Message({"a.py"}, "Eins")}
    done, path = _merge(tmp_path, old, *((new, old) if is_ours else (old, new)))
    assert done.returncode == 0
    assert read(path) == {ONE: "Eins"}


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_text_that_one_branch_says_no_more_goes(tmp_path, is_ours):
    both = {ONE: Message({"a.py"}, "Eins"), TWO: Message({"b.py"}, "Zwei")}
    one = {ONE: Message({"a.py"}, "Eins")}
    _, path = _merge(tmp_path, both, *((one, both) if is_ours else (both, one)))
    assert read(path) == {ONE: "Eins"}


def test_a_text_that_the_other_branch_says_somewhere_else_stays(tmp_path):
    base = {ONE: Message({"a.py"}, "Eins"), TWO: Message({"b.py"}, "Zwei")}
    theirs = {ONE: Message({"a.py"}, "Eins"), TWO: Message({"b.py", "c.py"}, "Zwei")}
    _, path = _merge(tmp_path, base, {ONE: base[ONE]}, theirs)
    assert read(path) == {ONE: "Eins", TWO: "Zwei"}


def test_places_are_those_that_neither_branch_left(tmp_path):
    base = {ONE: Message({"a.py", "b.py"}, "Eins")}
    ours = {ONE: Message({"a.py", "c.py"}, "Eins")}
    theirs = {ONE: Message({"a.py", "b.py", "d.py"}, "Eins")}
    _, path = _merge(tmp_path, base, ours, theirs)
    assert path.read_text("utf-8") == written(
        "de", {ONE: Message({"a.py", "c.py", "d.py"}, "Eins")}
    )


def test_two_corrections_of_one_text_are_a_conflict_that_is_named(tmp_path):
    base = {ONE: Message({"a.py"}, "Ein"), TWO: Message({"b.py"})}
    ours = {ONE: Message({"a.py"}, "Eins"), TWO: Message({"b.py"})}
    theirs = {ONE: Message({"a.py"}, "Einer"), TWO: Message({"b.py"}, "Zwei")}
    done, path = _merge(tmp_path, base, ours, theirs)
    assert done.returncode == 1
    assert all(word in done.stderr for word in ("'One'", "'Eins'", "'Einer'"))
    assert read(path) == {ONE: "Eins", TWO: "Zwei"}


def test_git_takes_the_driver(tmp_path):
    """In a repository: a correction on one branch, another text on the other."""
    path = tmp_path / "de.ts"

    def git(*call: str) -> None:
        user = ("-c", "user.name=a", "-c", "user.email=a@b.c")
        subprocess.run(["git", *user, *call], cwd=tmp_path, check=True, capture_output=True)

    def commit(side: Side) -> None:
        path.write_text(written("de", side), "utf-8")
        git("add", ".")
        git("commit", "-m", "a change")

    git("init", "-b", "main")
    driver = f'"{sys.executable}" "{translations.__file__}" merge %O %A %B'
    git("config", "merge.translations.driver", driver)
    (tmp_path / ".gitattributes").write_text("*.ts merge=translations\n")
    commit({ONE: Message({"a.py"}, "Ein")})
    git("checkout", "-b", "other")
    commit({ONE: Message({"a.py"}, "Eins")})
    git("checkout", "main")
    commit({ONE: Message({"a.py"}, "Ein"), TWO: Message({"b.py"}, "Zwei")})
    git("checkout", "other")
    git("rebase", "main")
    assert read(path) == {ONE: "Eins", TWO: "Zwei"}


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
