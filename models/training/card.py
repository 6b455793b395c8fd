"""MODEL_CARD.md, written from the figures and the catalog."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """# Model card: classifier and segmenter, version {version}

Written by `python -m models.training card` from `figures.json`, which
`python -m models.training evaluate --split val test` measured on the files below, through
the program's own preprocessing. **Research use only, not a diagnosis.**

| network | file | SHA-256 | trained |
|---|---|---|---|
{files}

## What they answer
- **Classifier**: one slice in, the probabilities of glioma, meningioma, pituitary (tumor)
  and no tumor out. It knows no other disease, no other tumor, and no other body part.
- **Segmenter**: the same slice in, the probability of tumor for every pixel out. On enhanced
  T1 it outlines the mass itself (with necrosis); on FLAIR and T2 the abnormality with its
  edema. On plain T1 the border is a guess.
- Input: one gray MR slice of a head, square pixels, longest side 256, divided by its 99.5th
  percentile (`braintumor_desktop/inference/preprocess.py`, the same code in training).
- The probabilities are not calibrated; `uncertainty` is 1 - the largest probability.

## How they were made
Both files come from one network: an EfficientNet-Lite0 encoder (ImageNet weights), a U-Net
decoder, and a verdict that pools local evidence under the mask's supervision instead of
looking at the whole picture (`models/training/network.py`). Trained with
`models/training/train.py` on the `train` split only, 5,000 weighted draws an epoch, 8 epochs
at 192 and 10 at 256 pixels, on two CPU cores. Data: figshare (Cheng 2017, CC BY 4.0), LGG
(Buda 2019, CC BY-NC-SA 4.0), TCGA glioblastomas (CC BY 3.0), BraTS 2013 and 2021 (research),
BRISC 2025 (CC BY 4.0), multiple sclerosis (Lesjak 2017, CC BY), healthy volunteers, two sets of
web pictures with unclear terms. Splits are by patient; no slice of `test` was used for a
choice.

**License of the weights**: research, non-commercial, share-alike, as the data demand.

## Figures
`edge` slices (a few pixels of tumor, or beside one) left out; in brackets the 95 % interval
from resampling patients. All sources together mean little: a network that tells the sources
apart would shine there. Look inside `lgg`, `gbm` and `brats`, where both answers come from
the same patients.

{figures}

### Labels on `test`
{confusion}

### Whole series
A synthetic head with and without a lesion (bundled), a healthy volunteer, and a glioma case
after surgery (its resection cavity lies outside the reader's mask: its slices are not healthy).

{cases}

## Known limits
- `gbm` and `brats` hold 2 to 3 patients per split: their intervals say little.
- Enhanced heads from scanners that were not in the training get more false alarms than the
  figures above say: no such healthy head is in `test` but the few of `ms`. The synthetic
  healthy head, which no network was trained on, shows some.
- Lower-grade gliomas that do not enhance are missed on some slices of T1 after contrast.
- A slice is judged alone; its neighbors are not consulted.
- What is not a brain MR slice is told only by its header, by color and by being blank.
"""


def write_card(path: Path, figures: Path, catalog: Path) -> None:
    """Write the card.

    Args:
        path: MODEL_CARD.md.
        figures: figures.json of the evaluation.
        catalog: catalog.json.

    Raises:
        ValueError: the figures are of other files than the catalog's.
    """
    found = json.loads(figures.read_text(encoding="utf-8"))
    models = json.loads(catalog.read_text(encoding="utf-8"))["models"]
    if found["models"] != {m["name"]: m["sha256"] for m in models}:
        raise ValueError("figures.json was measured on other networks: run evaluate first")
    files = "\n".join(
        f"| {m['name']} | `{m['file']}` | `{m['sha256'][:16]}…` | {m['trained']} |" for m in models
    )
    text = TEXT.format(
        version=models[0]["version"],
        files=files,
        figures=figures_table(found),
        confusion=_confusion_table(found["test"]["confusion"]),
        cases=_cases_table(found["cases"]),
    )
    path.write_text(text, encoding="utf-8")


def figures_table(found: dict[str, dict[str, list[dict[str, object]]]]) -> str:
    """The figures as a Markdown table: one row a figure, one column a split."""
    lines = [
        "| slices | figure | `val` | `test` | slices, groups in `test` |",
        "|---|---|---|---|---|",
    ]
    for val, test in zip(found["val"]["figures"], found["test"]["figures"], strict=True):
        size = f"{test['slices']}, {test['groups']}"
        cells = [str(val["part"]), str(val["figure"]), _cell(val), _cell(test), size]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


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
