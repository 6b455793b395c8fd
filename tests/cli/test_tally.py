"""The summary of `analyze`: what a person is told, counted, and where to look."""

from pathlib import Path

import pytest

from braintumor_desktop.cli import tally
from braintumor_desktop.cli.tally import Tally


def image(path="a.png", status="done", answer="no_tumor", series_id=None, **more):
    label = answer if answer != "unclear" else "glioma"
    reason = None if status == "done" else {"code": "unreadable", "message": f"{path} is cut."}
    line = {"kind": "image", "path": path, "frame": None, "series_id": series_id}
    line |= {"status": status, "reason": reason, "label": label, "answer": answer}
    return line | {"disagreement": False, "attention": []} | more


def series(path="t1", answer="no_tumor", attention=(), look_at=(), notes=(), status="done"):
    line = {"kind": "series", "path": path, "series_id": path, "status": status, "reason": None}
    line |= {"label": "glioma", "answer": answer, "attention": list(attention)}
    return line | {"look_at": list(look_at), "notes": list(notes)}


def counted(*lines):
    found = Tally()
    for line in lines:
        found.add(line)
    return found


def summary(*lines):
    return counted(*lines).summary((), output=Path("out"), is_complete=True)


def text(*lines):
    return counted(*lines).text(Path("out"))


def test_images_and_series_are_counted_by_what_a_person_is_told():
    found = summary(
        image(answer="glioma", series_id="t1"),
        image(answer="tumor", series_id="t1"),
        image(answer="unclear"),
        image(),
        image(status="rejected"),
        image(status="error"),
        series(answer="unclear"),
        series(answer="meningioma"),
    )
    assert found["answers"] == {
        "images": {"tumor": 2, "unclear": 1, "no_tumor": 1, "not_judged": 1, "failed": 1},
        "series": {"tumor": 1, "unclear": 1, "no_tumor": 0, "not_judged": 0, "failed": 0},
    }
    assert (found["items"], found["done"], found["rejected"], found["failed"]) == (6, 4, 1, 1)


def test_the_text_shows_the_counts_in_columns():
    rows = text(image(answer="glioma"), image(), series()).splitlines()
    assert rows[1].split() == ["tumor", "unclear", "no", "tumor", "not", "judged", "failed"]
    assert rows[2].split() == ["images", "1", "0", "1", "0", "0"]
    assert rows[3].split() == ["series", "0", "0", "1", "0", "0"]
    assert len({len(row) for row in rows[1:4]}) == 1
    assert "Tumors in images: Glioma 1." in rows


def test_what_to_look_at_is_listed_with_its_slices_and_the_unclear_first():
    lines = [
        series("calm"),
        series("gap", "glioma", ["slices_missing"], [4, 5]),
        series("odd", "unclear", ["single_hits"], [8, 10, 12, 13, 14]),
        image("loose.png", answer="unclear"),
        image("inside", answer="unclear", series_id="odd"),
    ]
    found = summary(*lines)
    assert [entry["path"] for entry in found["look_at"]] == ["odd", "loose.png", "gap"]
    assert found["look_at"][0]["attention"] == ["single_hits"]
    assert found["look_at"][0]["look_at"] == [8, 10, 12, 13, 14]
    said = text(*lines)
    assert "Look at:\n  odd: Unclear, slices 9, 11, 13\N{EN DASH}15\n  loose.png: Unclear\n" in said
    assert "  gap: Glioma, slices 5\N{EN DASH}6\n" in said
    assert "calm" not in said


def test_lists_stay_short_and_say_how_much_they_leave_out(monkeypatch):
    monkeypatch.setattr(tally, "KEPT", 30)
    lines = [image(f"{n}.png", status="error") for n in range(50)]
    lines += [series(f"s{n}", "glioma", ["single_hits"]) for n in range(40)]
    lines += [series(f"u{n}", "unclear", ["single_hits"]) for n in range(3)]
    found = summary(*lines)
    assert (len(found["failures"]), found["failed"]) == (30, 50)
    assert (len(found["look_at"]), found["look_at_left_out"]) == (30, 13)
    # The unclear are never left out for the others.
    assert [entry["path"] for entry in found["look_at"][:3]] == ["u0", "u1", "u2"]
    said = text(*lines)
    assert "  and 30 more: see results.jsonl." in said
    assert "  and 23 more: see results.jsonl." in said
    assert len(said.splitlines()) < 60


def test_notes_on_series_are_counted():
    found = summary(series(notes=["6 slices seem to be missing."]), series())
    assert found["series_with_notes"] == 1
    assert "1 series has notes" in text(series(notes=["a"]))


def test_a_line_of_the_first_version_counts_by_its_label():
    old = image(answer="glioma")
    for key in ("answer", "attention"):
        del old[key]
    assert summary(old)["answers"]["images"]["tumor"] == 1


@pytest.mark.parametrize(("status", "place"), [("error", "Failed:"), ("rejected", "Not judged: 1")])
def test_what_has_no_answer_is_named_with_its_reason(status, place):
    said = text(image("cut.png", status=status))
    assert place in said
    assert "cut.png is cut." in said


def test_where_the_output_is_gone_no_results_are_promised():
    assert "Results:" not in counted(image()).text(None)
