"""The answer "unlike the tumors known": it is added to a file that says all else as before."""

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="ONNX is only in the training environment")
torch = pytest.importorskip("torch", reason="PyTorch is only in the training environment")

import onnxruntime as ort  # noqa: E402

from braintumor_desktop import INSTALLATION  # noqa: E402
from models.training import unlike  # noqa: E402
from models.training.data import Row  # noqa: E402

CHANNELS = 6


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    """Two threads of one step that wait for each other take many times as long beside others."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def row(source, sequence, group, *, tumor, number=0, edge=False):
    label = "tumor" if tumor else "no_tumor"
    name = f"{source}-{group}-{number}-{tumor}"
    return Row(name, "", "", "", "", source, sequence, "", group, label, edge, "train")


def many(seed=0):
    """Tumors, metastases, and heads with other diseases, which one feature tells apart."""
    rng = np.random.default_rng(seed)
    rows = [
        row(source, sequence, f"{source}{n % 7}", tumor=True, number=n)
        for source, sequence in (("brats", "t2"), ("gbm", "mixed"), ("lgg", "flair"))
        for n in range(21)
    ]
    rows += [row("aanlib", "t2", "aan-ct-33", tumor=True, number=n) for n in range(4)]
    heads = list(unlike.DISEASES)
    rows += [row("aanlib", "t2", heads[n % 5], tumor=False, number=n) for n in range(40)]
    features = rng.normal(size=(len(rows), CHANNELS))
    features[:, 2] += np.array([0.0 if r.is_tumor else 6.0 for r in rows])
    return unlike.Seen(rows, features, np.full(len(rows), 0.9))


def test_the_head_tells_other_diseases_from_tumors_also_of_patients_left_out():
    seen = many()
    is_tumor = np.array([r.is_tumor for r in seen.rows])
    logits = unlike.left_out(seen)
    assert (logits[~is_tumor] > 0).mean() > 0.9
    assert (logits[is_tumor] < 0).all()
    counts = {(r["source"], r["what"]): r for r in unlike.table(seen, logits)}
    assert counts["aanlib", "t2, tumor"]["called_tumor"] == 4
    assert counts["brats", "t2, tumor"]["unlike"] == 0


def test_a_patient_is_in_one_fold_and_no_fold_learns_of_what_it_is_asked(monkeypatch):
    seen, learned = many(), []

    def fitted(own):
        learned.append({r.id for r in own.rows})
        zeros = np.zeros(CHANNELS)
        return unlike.Head(zeros, zeros + 1, zeros, float(len(learned)))

    monkeypatch.setattr(unlike, "fitted", fitted)
    answers = unlike.left_out(seen)
    for r, answer in zip(seen.rows, answers, strict=True):
        if r.group == "aan-ct-33":
            assert not any(r.id in ids for ids in learned)
            assert answer == 3  # The mean of five.
        else:
            assert [n for n, ids in enumerate(learned, 1) if r.id not in ids] == [answer]
    groups = {r.group: answer for r, answer in zip(seen.rows, answers, strict=True)}
    assert all(groups[r.group] == a for r, a in zip(seen.rows, answers, strict=True))


def test_only_clear_slices_are_learned_from():
    rows = [row("figshare", "t1c", "a", tumor=True, number=n) for n in range(9)]
    rows += [row("brats", "t2", "b", tumor=True), row("brats", "t2", "c", tumor=True, edge=True)]
    rows += [row("lgg", "flair", "d", tumor=False), row("ms", "flair", "e", tumor=False)]
    found = [(r.source, r.id) for r in unlike.wanted_rows(rows)]
    assert [source for source, _ in found] == ["figshare"] * 3 + ["brats", "ms"]


@pytest.mark.model
@pytest.mark.parametrize("name", ["braintumor.onnx", "braintumor.int8.onnx"])
def test_a_file_with_another_head_says_all_else_as_before(name):
    shipped = onnx.load(INSTALLATION / "models" / name)
    rng = np.random.default_rng(0)
    ports = unlike.pooled(shipped)
    count = 384
    mean, slopes = rng.normal(size=count), rng.normal(size=count)
    head = unlike.Head(mean, np.full(count, 2.0), slopes, -0.5)
    changed = unlike.with_head(shipped, head)
    changed.graph.output.extend(onnx.helper.make_empty_tensor_value_info(p) for p in ports)
    names = ["probabilities", "evidence", "tumor_probability"]
    image = rng.random((1, 1, 320, 320), np.float32)
    before, after = (
        ort.InferenceSession(m.SerializeToString(), providers=["CPUExecutionProvider"])
        for m in (shipped, changed)
    )
    found = after.run([*names, "unlike_known", *ports], {"image": image})
    for old, new in zip(before.run(names, {"image": image}), found, strict=False):
        np.testing.assert_array_equal(old, new)
    features = np.concatenate([part.ravel() for part in found[4:]])[None]
    assert unlike.without_head(changed).graph.node == unlike.without_head(shipped).graph.node
    assert found[3].shape == (1, 1)
    assert found[3][0, 0] == pytest.approx(head.logits(features)[0], abs=1e-3)
