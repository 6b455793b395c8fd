"""MODEL_CARD.md, written from the figures and the catalog."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from models.training.conditions import WHOLE_HEADS
from models.training.evaluate import COPIES
from models.training.targets import TARGETS

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """# Model card: classifier and segmenter, version {version}

Written by `python -m models.training card` from `figures.json`, which
`python -m models.training evaluate --split val test` measured on the files below, through
the program's own preprocessing. **Research use only, not a diagnosis.**

| network | file | SHA-256 | trained |
|---|---|---|---|
{files}

## Intended use
For research and teaching: to look through brain MR studies with a second, fallible opinion,
and to measure methods. Not for diagnosis, triage, treatment, or any decision about a person;
not for CT, other body parts, or pictures that are not MR. Whoever uses an answer looks at the
slice.

## What they answer
- **Classifier**: one slice in, the probabilities of glioma, meningioma, pituitary (tumor)
  and no tumor out. It knows no other disease, no other tumor, and no other body part.
- **Segmenter**: the same slice in, the probability of tumor for every pixel out. On enhanced
  T1 it outlines the mass itself (with necrosis); on FLAIR and T2 the abnormality with its
  edema. On plain T1 the border is a guess.
- Input: one gray MR slice of a head, upright (the right at the left, front or head at the top)
  where the file says how it lies, square pixels, longest side {side}, divided by its 99.5th
  percentile (`braintumor_desktop/inference/preprocess.py`, the same code in training).
- `uncertainty` is 1 - the largest probability. The calibration error stands below.

## How they were made
Both are answers of one network, in one file that runs once a slice: an EfficientNet-Lite0
encoder (ImageNet weights), a U-Net decoder, and a verdict that pools local evidence under the
mask's supervision instead of looking at the whole picture (`models/training/network.py`).
`models/training/settings.py` holds the settings of the next training; `models/training/RUNS.md`
lists the runs with theirs, what was tried, and the time of each. Where the last cycle fits on `val`
too, the column `val` below is no unseen data: `test` alone is. Data: figshare (Cheng 2017, CC
BY 4.0), LGG (Buda 2019, CC BY-NC-SA 4.0), TCGA glioblastomas (CC BY 3.0), BraTS 2013 and 2021
(research), BRISC 2025 (CC BY 4.0), multiple sclerosis (Lesjak 2017, CC BY), healthy
volunteers, two sets of web pictures with unclear terms. Splits are by patient. `test` was
looked at after runs 1, 4, 5 and 6 and of two means; RUNS.md says what was decided in between,
and on what.

**Leakage.** No group lies in two splits. A search by perceptual hash, mirrored and turned
pictures included, found one figshare patient under two numbers (97607 in `train`, 97737 in
`test`) and one volunteer's slice in br35h (`test`) and brisc (`train`): the {copies} slices of
these two groups in `test` are left out of every figure (`models/training/copies.txt`). `lgg`,
`gbm` and `brats` partly come from the same archive and may share patients among themselves.

**License of the weights**: research, non-commercial, share-alike, as the data demand.

## Figures
`edge` slices (a few pixels of tumor, or beside one) left out; in brackets the 95 % interval
from resampling patients. All sources together mean little: a network that tells the sources
apart would shine there. Look inside `lgg`, `gbm` and `brats`, where both answers come from
the same patients.

"Must" and "aim" are the project's bounds for `test`; **✗** marks a "must" that is not reached.

{figures}

The last rows are counterfactual: the figshare slices that are called tumor, with their lesion
replaced by other tissue of the slice (the verdict should turn), and with the lesion kept and
tumor-free tissue replaced likewise (it should stay). Lesions over 5 % of the picture are left
out: they displace the brain, which no filling hides.

{in_series}{unlike}{crossval}### Labels on `test`
{confusion}

### Each class on `test`
{classes}

### Whole series
A synthetic head with and without a lesion (bundled), a healthy volunteer, and a glioma case
after surgery (its resection cavity lies outside the reader's mask: its slices are not healthy).

{cases}

{gate}{int8}## What the data cannot show
- **Ages and sex, field strengths, scanners**: the sets do not give them slice by slice. No
  figure can be split by them; a difference between groups of people would stay unseen.
- **Children**: hardly any, and none that is marked as one. Pediatric tumors (medulloblastoma,
  pilocytic astrocytoma, ependymoma) are not represented.
- **After surgery or radiation**: resection cavities, scars and radiation changes were not
  trained on. One such series is shown above; its cavity is not a healthy head.
- **Hemorrhage, abscess, infarct, demyelination**: but for {ms} patients with multiple
  sclerosis in `test`, and the heads above, there are no lesions that are no tumor. Any of them
  may be called a tumor; some become unclear (above).
- **Metastases**: one patient in all the data; lymphoma, schwannoma and rarer tumors: none. A
  type is always one of three, whatever the tumor is.
- **Labels**: readers of figshare agree with a mean Dice of 0.80 on the same slices; near that,
  a higher figure means little. The web pictures' labels are nobody's signed reading.

## Known limits
- `gbm` and `brats` hold 2 to 3 patients per split: their intervals say little.
- Enhanced heads from scanners that were not in the training get more false alarms than the
  figures above say: no such healthy head is in `test` but the few of `ms`. The synthetic
  healthy head, which no network was trained on, shows some.
- Lower-grade gliomas that do not enhance are missed on some slices of T1 after contrast.
- Outlines are those of the slices alone: where neighbors make a slice a tumor, it often has
  none.
- A part of an outline that nowhere reaches a chance of {peak} is left out: fewer masks where there
  is no tumor, and more tumor slices that are called one without a mask, which are unclear.
- The gate lets some pictures pass that are no brain MR (above), and rejects a few that are:
  skull-stripped ones most.
"""


def write_card(models: Path) -> None:
    """Write the card.

    Args:
        models: the folder with catalog.json and figures.json, and where there are such,
            gate_figures.json, int8_figures.json and crossval_figures.json; receives MODEL_CARD.md.

    Raises:
        ValueError: the figures are of other files than the catalog's.
    """
    found = _read(models / "figures.json")
    entries = _read(models / "catalog.json")["models"]
    sums = {m["name"]: m["sha256"] for m in entries}
    if any(sums.get(name) != sha256 for name, sha256 in found["models"].items()):
        raise ValueError("figures.json was measured on other networks: run evaluate first")
    files = "\n".join(
        f"| {m['name']} | `{m['file']}` | `{m['sha256'][:16]}…` | {m['trained']} |" for m in entries
    )
    measured = next(m for m in entries if m["name"] in found["models"])
    text = TEXT.format(
        version=measured["version"],
        peak=next(m.get("peak", 0) for m in entries if m["role"] == "segmenter"),
        side=measured["input_shape"][0],
        files=files,
        figures=figures_table(found),
        confusion=_confusion_table(found["test"]["confusion"]),
        classes=class_table(found["test"]["confusion"]),
        cases=_cases_table(found["cases"]),
        copies=len(COPIES.read_text(encoding="utf-8").split()),
        in_series=in_series_part(found),
        crossval=_crossval_part(models / "crossval_figures.json"),
        unlike=_unlike_part(models / "unlike_figures.json"),
        gate=_gate_part(models / "gate_figures.json"),
        int8=_int8_part(models / "int8_figures.json"),
        ms=next((f["groups"] for f in found["test"]["figures"] if f["part"] == "ms"), "a few"),
    )
    (models / "MODEL_CARD.md").write_text(text, encoding="utf-8")


def figures_table(found: dict[str, Any]) -> str:
    """The figures as a Markdown table: one row a figure, one column a split."""
    lines = [
        "| slices | figure | `val` | `test` | must | aim | slices, groups in `test` |",
        "|---|---|---|---|---|---|---|",
    ]
    val = {(r["part"], r["figure"]): r for r in found["val"]["figures"]}
    for test in found["test"]["figures"]:
        key = test["part"], test["figure"]
        target = TARGETS.get(key)
        bounds = ["", ""] if target is None else [f"{target.must:g}", f"{target.aim:g}"]
        before = _cell(val[key]) if key in val else "-"
        size = f"{test['slices']}, {test['groups']}"
        cells = [*key, before, _cell(test) + _miss(test), *bounds, size]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def class_table(counts: dict[str, dict[str, int]]) -> str:
    """Precision, recall and F1 of each class as a Markdown table.

    Args:
        counts: by true label, then by given label.
    """
    lines = ["| class | precision | recall | F1 | slices |", "|---|---|---|---|---|"]
    for name, row in counts.items():
        right, true = row[name], sum(row.values())
        said = sum(other[name] for other in counts.values())
        # With no slice of a class, or none called so, the quotient says nothing: 0.
        values = right / max(1, said), right / max(1, true), 2 * right / max(1, said + true)
        lines.append(f"| {name} | {' | '.join(f'{v:.3f}' for v in values)} | {true} |")
    return "\n".join(lines)


IN_SERIES_TEXT = """### In context, and whole series
Each slice with its neighbors (`braintumor_desktop/findings/context.py`: their logits count half).
Neighbors of `lgg` and `gbm` are told by the numbers of the slices, not in millimeters.

| slices in context | figure | `val` | `test` |
|---|---|---|---|
{context}

A series is a tumor where two neighbors in context are one; "free" are stretches of four and
more slices without a tumor, judged as series of their own. A lesion is a run of slices with a
tumor, found where one of them is called one in context; false are runs of other slices, a series.

| | `val` | `test` |
|---|---|---|
{series}

What is found and what is called a tumor by mistake at each operating point, slices alone, whole
heads ({heads}); the points were chosen on `val`:

| point | a tumor from | `val` found | `val` by mistake | `test` found | `test` by mistake |
|---|---|---|---|---|---|
{points}

Found by the size of the outlined lesion (share of the picture), slices alone, `test`:

| from | to | slices | found |
|---|---|---|---|
{sizes}

### Other diseases
Heads of the Whole Brain Atlas (`aanlib`, T2, few PD and T1), which the networks were not trained
on; slices without a tumor that are called one, of the whole head, with and without the disease:

| head | slices | alone | in context |
|---|---|---|---|
{others}

"""

UNLIKE_TEXT = """\
What is called a tumor and looks abnormal, but not like the tumors known, is **unclear** instead
(`unlike_known`, `models/training/unlike.py`). Slices of `train` that are called a tumor alone, each
by a head that has not seen the patient (with metastases, which no such head has seen, the mean of
all; the shipped head has learned of all of them):

| slices | called a tumor | of these unclear, as unlike the tumors known |
|---|---|---|
{unlike}

Encephalitis is not recognized from the other diseases, and how far one head with metastases
speaks for others nobody can tell: within their source the head tells subdural hematomas from them,
and encephalitis not at all. A tumor that is unlike those of the training may become unclear, never
"no tumor". The int8 versions do not say it, and leave no part of an outline out: in 8 bits 3 of 37
tumor slices of gbm (`val`) looked like another disease, and Dice on FLAIR lost 0.008.

"""


def in_series_part(found: dict[str, Any]) -> str:
    """What several slices say together, at other points, and of other diseases; "" unmeasured."""
    if "in_series" not in found["test"]:
        return ""
    val, test = (found[split]["in_series"] for split in ("val", "test"))
    before = {(r["part"], r["figure"]): r for r in val["context"]}
    context = [
        f"| {r['part']} | {r['figure']} | {_cell(before[r['part'], r['figure']])} | {_cell(r)} |"
        for r in test["context"]
        if (r["part"], r["figure"]) in before
    ]
    points = [
        f"| {a['network']} | {a['threshold']} | {_span(a['found'])} | {_span(a['called_tumor'])} | "
        f"{_span(b['found'])} | {_span(b['called_tumor'])} |"
        for a, b in zip(found["val"]["points"], found["test"]["points"], strict=True)
    ]
    sizes = [
        f"| {100 * r['from']:.2f} % | {100 * r['to']:.2f} % | {r['slices']} | {r['found']:.3f} |"
        for r in test["sizes"]
    ]
    others = [
        f"| {r['what']} | {r['slices']} | {r['alone']} | {r['in_context']} |"
        for r in found["others"]
    ]
    return IN_SERIES_TEXT.format(
        context="\n".join(context),
        series="\n".join(_series_lines(val, test)),
        heads=", ".join(WHOLE_HEADS),
        points="\n".join(points),
        sizes="\n".join(sizes),
        others="\n".join(others),
    )


def _unlike_part(path: Path) -> str:
    """How many slices look like no tumor that is known; nothing where it was not measured."""
    if not path.exists():
        return ""
    lines = [
        f"| {row['source']}, {row['what']} | {row['called_tumor']} | {row['unlike']} |"
        for row in json.loads(path.read_text(encoding="utf-8"))
    ]
    return UNLIKE_TEXT.format(unlike="\n".join(lines))


def _series_lines(val: dict[str, Any], test: dict[str, Any]) -> list[str]:
    """Counts by series, by lesion at several points, and by patient."""
    both = val["series"], test["series"]
    found = [f"{s['found']} of {s['with_tumor']}" for s in both]
    called = [f"{s['called_tumor']} of {s['free']}" for s in both]
    lines = [["series with a tumor found", *found], ["free stretches called a tumor", *called]]
    for a, b in zip(val["froc"], test["froc"], strict=True):
        said = [f"{r['found']} of {r['lesions']}; {r['false_per_series']} false" for r in (a, b)]
        lines.append([f"lesions found at {a['threshold']}", *said])
    types = [f"{s['right']} of {s['patients']}" for s in (val["patients"], test["patients"])]
    lines.append(["figshare patients whose type is right", *types])
    return [f"| {' | '.join(line)} |" for line in lines]


def _span(share: list[float]) -> str:
    return f"{share[0]:.3f} ({share[1]:.3f} to {share[2]:.3f})"


CROSSVAL_TEXT = """### Sources with few patients, cross-validated
Patients of `train` and `val`, each judged by a network that has not seen them: a shorter
training of the same recipe, 256 pixels, {folds} folds (`models/training/crossval.py`). The
shipped file has seen these patients and cannot be asked; it was trained longer and at 320
pixels. How much that matters, and how easy the patients of `test` are, the last column shows:
what the same networks reach on `test`, the lowest to the highest.

| slices | figure | value | slices, groups | on `test` |
|---|---|---|---|---|
{lines}

"""


def _crossval_part(path: Path) -> str:
    """The cross-validation; nothing where it was not made."""
    if not path.exists():
        return ""
    found = _read(path)
    on_test: dict[tuple[str, str], list[float]] = {}
    for row in (row for rows in found["test"] for row in rows):
        on_test.setdefault((row["part"], row["figure"]), []).append(row["value"])
    lines = []
    for row in found["figures"]:
        key = row["part"], row["figure"]
        span = f"{min(on_test[key]):.3f} to {max(on_test[key]):.3f}"
        size = f"{row['slices']}, {row['groups']}"
        lines.append(f"| {' | '.join([*key, _cell(row) + _miss(row), size, span])} |")
    return CROSSVAL_TEXT.format(folds=len(found["test"]), lines="\n".join(lines))


def _miss(row: dict[str, Any]) -> str:
    """The mark of a figure that does not reach its bound."""
    target = TARGETS.get((row["part"], row["figure"]))
    return "" if target is None or target.is_reached_by(row["value"]) else " **✗**"


GATE_ROWS = (
    ("true_test", "slices of `test` that show a brain (by eye)"),
    ("brain_none_test", "slices of `test` without brain: jaw, scalp cap (by eye)"),
    ("others_test", "held-out pictures of `not_brain_mr`"),
    ("made", "pictures made by code: text, noise, shapes, other body parts"),
    ("changed", "slices of `test`, changed (below)"),
    ("series", "the whole series above"),
)


def _gate_part(path: Path) -> str:
    """What the gate before the verdict rejects; nothing where it was not measured."""
    if not path.exists():
        return ""
    found = _read(path)
    lines = [_gate_row(text, found[key]) for key, text in GATE_ROWS]
    details = [
        _gate_row(f"{key.split('_')[0]}: {row['part'].replace('_', ' ')}", [row])
        for key in ("others_test", "changed")
        for row in found[key]
    ]
    head = ["| pictures | rejected | of |", "|---|---|---|"]
    return "\n".join([*GATE_TEXT, *head, *lines, "", *head, *details, "", ""])


GATE_TEXT = (
    "## Gate: what is not a brain MR slice",
    "A small network of its own looks at each slice first (`models/training/gate.py`). It errs on",
    "the side of judging: most ends of a series without brain pass, and a bright round thing on",
    "black, such as a coin or a photograph cut to an ellipse, may.",
    "",
)


def _gate_row(text: str, rows: list[dict[str, int]]) -> str:
    return f"| {text} | {sum(r['rejected'] for r in rows)} | {sum(r['pictures'] for r in rows)} |"


def _int8_part(path: Path) -> str:
    """The int8 versions beside the float32 ones; nothing where they were not measured."""
    if not path.exists():
        return ""
    found = _read(path)
    speed = ", ".join(f"{version} {ms} ms" for version, ms in found["ms"].items())
    lines = [
        f"| {r['part']} | {r['figure']} | {r['fp32']:.4f} | {r['int8']:.4f} |"
        for r in found["figures"]
    ]
    head = ["## int8 versions, on `val`", f"A slice through both networks, two threads: {speed}."]
    table = ["", "| slices | figure | fp32 | int8 |", "|---|---|---|---|", *lines]
    return "\n".join([*head, *table, "", ""])


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


def _cell(row: dict[str, object]) -> str:
    return f"{row['value']:.3f} ({row['low']:.3f} to {row['high']:.3f})"


def _confusion_table(counts: dict[str, dict[str, int]]) -> str:
    names = list(counts)
    lines = [f"| true \\ said | {' | '.join(names)} |", "|---" * (len(names) + 1) + "|"]
    lines += [f"| {t} | {' | '.join(str(n) for n in counts[t].values())} |" for t in names]
    return "\n".join(lines)


def _cases_table(cases: list[dict[str, object]]) -> str:
    head = "| series | slices | called tumor | with a mask | not judged |\n|---|---|---|---|---|\n"
    return head + "\n".join(f"| {' | '.join(str(v) for v in c.values())} |" for c in cases)
