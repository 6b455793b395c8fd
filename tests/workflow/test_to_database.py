"""What was judged is kept with a database, and not judged again, wherever it lies by now."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image as Pillow

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.errors import Cancelled
from braintumor_desktop.imaging import files
from braintumor_desktop.review import answers, database, worklist
from braintumor_desktop.review.worklist import Query
from braintumor_desktop.workflow import batch
from braintumor_desktop.workflow.to_database import ToDatabase
from tests.helpers.analyzing import write_slice
from tests.helpers.fake_networks import fake_networks, head_values

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from braintumor_desktop.inference.judge import Networks
    from braintumor_desktop.review.worklist import Entry


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """A series of four slices, and two pictures, one with a tumor."""
    folder = tmp_path / "scans"
    (folder / "t1").mkdir(parents=True)
    for index in range(4):
        write_slice(folder / "t1" / f"IM{index}", index, tumor=index in {1, 2})
    for name in ("calm", "tumor"):
        values = head_values((50, 41), tumor=name == "tumor")
        Pillow.fromarray(values).save(folder / f"{name}.png")
    return folder


@contextmanager
def sink_for(folder: Path, networks: Networks) -> Iterator[ToDatabase]:
    path = folder / "data" / "worklist.db"
    with database.opened(path) as made, answers.opened(made) as kept:
        yield ToDatabase(made, kept, networks.models)


def judge(scans: Path, data: Path, networks: Networks, token: CancelToken | None = None) -> None:
    found = files.scan([scans])
    work = [batch.Work(one, item) for one in found.series for item in one.slices]
    with sink_for(data, networks) as sink:
        sink.found(found.series, found.problems)
        try:
            batch.run(batch.Listed(work), networks, sink, token or CancelToken(), known=sink.known)
        finally:
            sink.stopped()


def runs(networks: Networks) -> int:
    return networks.classifier.runs  # type: ignore[attr-defined, no-any-return]


def rows(data: Path) -> dict[str, Entry]:
    with database.opened(data / "data" / "worklist.db") as made:
        return {one.name: one for one in worklist.page(made, worklist.find(made, Query()))}


def test_items_have_their_answers(scans: Path, tmp_path: Path) -> None:
    judge(scans, tmp_path, fake_networks())
    found = rows(tmp_path)
    assert {name: one.state for name, one in found.items()} == {
        "calm.png": "judged", "tumor.png": "judged", "T1 +Gd": "judged",
    }  # fmt: skip
    assert found["tumor.png"].answer == "tumor"
    assert found["calm.png"].answer == "unclear"
    assert found["T1 +Gd"].images == 4
    assert found["T1 +Gd"].volume_ml is not None


@pytest.mark.parametrize("how", ["there", "moved", "copied"])
def test_unchanged_files_are_not_judged_again(scans: Path, tmp_path: Path, how: str) -> None:
    judge(scans, tmp_path, first := fake_networks())
    assert runs(first) == 6
    before = rows(tmp_path)
    if how == "moved":
        scans = scans.rename(tmp_path / "elsewhere")
    elif how == "copied":
        scans = shutil.copytree(scans, tmp_path / "copy")
    judge(scans, tmp_path, again := fake_networks())
    assert runs(again) == 0
    after = rows(tmp_path)
    assert after["T1 +Gd"].volume_ml == before["T1 +Gd"].volume_ml
    assert after["T1 +Gd"].path == str(scans / "t1")


def test_what_changed_alone_is_judged_again(scans: Path, tmp_path: Path) -> None:
    judge(scans, tmp_path, fake_networks())
    Pillow.fromarray(head_values((50, 43))).save(scans / "tumor.png")
    judge(scans, tmp_path, again := fake_networks())
    assert runs(again) == 1
    assert rows(tmp_path)["tumor.png"].answer != "tumor"


def test_other_networks_judge_again(scans: Path, tmp_path: Path) -> None:
    judge(scans, tmp_path, fake_networks())
    other = fake_networks()
    entry = other.classifier.entry
    other.classifier.entry = type(entry)(  # type: ignore[misc]
        "other", entry.role, "2", entry.path, "f" * 64, entry.input_shape, entry.labels
    )
    judge(scans, tmp_path, other)
    assert runs(other) == 6


def test_an_answer_that_is_known_has_its_pixels(scans: Path, tmp_path: Path) -> None:
    networks = fake_networks()
    networks.classifier.evidence = np.ones((4, 64, 64), np.float32)  # type: ignore[attr-defined]
    item = next(s for one in files.scan([scans / "tumor.png"]).series for s in one.slices)
    made = batch.judge_slice(item, networks, CancelToken())
    judge(scans, tmp_path, networks)
    with sink_for(tmp_path, networks) as sink:
        known = sink.known(item, made.sha256 or "")
    assert known is not None
    assert known.mask == made.mask
    assert known.chances == made.chances
    assert known.verdict is not None
    assert made.verdict is not None
    assert known.verdict.probabilities == pytest.approx(made.verdict.probabilities, abs=1e-6)
    assert known.evidence is not None
    np.testing.assert_array_equal(known.evidence, made.evidence)


def test_what_was_stopped_waits_and_goes_on_where_it_was(scans: Path, tmp_path: Path) -> None:
    token = CancelToken()

    def stop(earlier: int) -> None:
        if earlier == 2:
            token.cancel()

    first = fake_networks(stop)
    with pytest.raises(Cancelled):
        judge(scans, tmp_path, first, token)
    assert "running" not in {one.state for one in rows(tmp_path).values()}
    judge(scans, tmp_path, again := fake_networks())
    assert runs(again) == 6 - 2
    assert {one.state for one in rows(tmp_path).values()} == {"judged"}


def test_slices_stand_in_the_order_of_their_series(scans: Path, tmp_path: Path) -> None:
    judge(scans, tmp_path, fake_networks())
    (series,) = files.scan([scans / "t1"]).series
    with (
        database.opened(tmp_path / "data" / "worklist.db") as made,
        answers.opened(made) as kept,
    ):
        found = list(kept.of_item(series.id))
    assert [one.line["path"] for one in found] == [str(item.path) for item in series.slices]
    assert [one.mask is not None and one.mask.pixels > 0 for one in found] == [
        item.path.name in {"IM1", "IM2"} for item in series.slices
    ]
