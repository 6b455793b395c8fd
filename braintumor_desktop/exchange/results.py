"""One line of `results.jsonl` an item: what it holds, and how it is read back.

Every key of a line's kind is present, null where there is nothing to say.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from braintumor_desktop import __version__
from braintumor_desktop.findings.attention import EVEN
from braintumor_desktop.findings.result import ImageResult, ModelId, Reason, Verdict
from braintumor_desktop.words import carried, english, restored

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from braintumor_desktop.exchange.addresses import Address
    from braintumor_desktop.findings.finding import Finding
    from braintumor_desktop.findings.masks import Mask
    from braintumor_desktop.findings.series import SeriesResult
    from braintumor_desktop.imaging.image import HeaderReason, Series, Slice

SCHEMA = "braintumor-desktop/2"
SCHEMAS = frozenset({"braintumor-desktop/1", SCHEMA})
"""That are read: keys were only added."""
START = b'{"schema": "braintumor-desktop/'
"""Of every line, whatever its version."""
DIGITS = 6
"""Decimals of probabilities."""

Line = dict[str, Any]


@dataclass(frozen=True)
class FileFact:
    """A file that gave no image.

    Attributes:
        status: "rejected" or "error".
        reason: why.
        sha256: of the file, or None where it could not be read.
        seconds: time that it took.
    """

    status: str
    reason: Reason
    sha256: str | None
    seconds: float


@dataclass(frozen=True)
class SeriesFact:
    """What a series' line holds beside its answer.

    Attributes:
        seconds: of all its images together.
        images_sha256: stands for its images: of other ones the line does not tell.
        identity: whether it says who the patient is.
    """

    seconds: float
    images_sha256: str = ""
    identity: bool = False


def image_line(
    result: ImageResult,
    address: Address,
    series: Series,
    mask: str | None,
    *,
    identity: bool = False,
) -> Line:
    """The line of a slice or picture.

    Args:
        result: its answer.
        address: of its file.
        series: that it belongs to.
        mask: path of its mask relative to the output folder, or None when that is empty.
        identity: whether it says who the patient is.
    """
    item, is_done = result.slice, result.status == "done"
    area_mm2 = result.mask_area_mm2 if is_done else None
    return {
        **_head("image", address),
        "frame": item.frame,
        "sha256": result.sha256,
        "series_id": series_id(series),
        "study_uid": series.study_uid,
        "series_uid": series.series_uid,
        "sop_uid": item.sop_uid,
        **_status(result.status, result.reason),
        **_verdict(result.verdict),
        "mask": mask,
        "mask_area_px": result.mask_area_px if is_done else None,
        "mask_area_mm2": None if area_mm2 is None else round(area_mm2, 3),
        "spacing_mm": None if item.spacing_mm is None else list(item.spacing_mm),
        "disagreement": result.disagreement if is_done else None,
        "answer": result.answer,
        "attention": list(result.attention),
        "brain_probability": None if result.brain is None else round(result.brain, DIGITS),
        "unlike_known": None if result.unlike is None else round(result.unlike, DIGITS),
        "overruled": reason_facts(item.overruled),
        **_identity(series, is_wanted=identity),
        **_tail(result.models, result.seconds),
    }


def remembered(line: Line, reason: Reason | None) -> Line:
    """A line as the program keeps it for itself: `read_image` says its reason in any language."""
    if reason is None:
        return line
    return {**line, "reason": {**line["reason"], "said": carried(reason.message)}}


def series_line(
    result: SeriesResult,
    address: Address,
    series: Series,
    models: Sequence[ModelId],
    fact: SeriesFact,
) -> Line:
    """The line of a series, which comes after those of its images.

    Args:
        result: its answer.
        address: of its folder or volume file.
        series: that was judged.
        models: that were asked.
        fact: what else is known of it.
    """
    is_done = result.status == "done"
    return {
        **_head("series", address),
        "series_id": series_id(series),
        "study_uid": series.study_uid,
        "series_uid": series.series_uid,
        "sop_uid": None,
        **_status(result.status, result.reason),
        **_verdict(result.verdict),
        "disagreement": result.disagreement if is_done else None,
        "answer": result.answer,
        "attention": list(result.attention),
        "look_at": list(result.look_at),
        "in_context": _in_context(result, len(series.slices)) if is_done else None,
        "images": result.images,
        "tumor_images": result.tumor_images,
        "volume_ml": None if result.volume_ml is None else round(result.volume_ml, 4),
        "findings": [_finding(finding) for finding in result.findings] if is_done else None,
        "notes": [english(note) for note in (*series.notes, *result.notes)],
        "images_sha256": fact.images_sha256,
        **_identity(series, is_wanted=fact.identity),
        **_tail(models, fact.seconds),
    }


def _in_context(result: SeriesResult, slices: int) -> list[float | None]:
    """p(tumor) of each slice with its neighbors, in the order of the series' images."""
    said = (result.in_context.get(index) for index in range(slices))
    return [None if one is None else round(one.tumor, DIGITS) for one in said]


def _finding(finding: Finding) -> Line:
    """One entry of `findings`; slices count from 0 in the order of the series' images."""
    lesion = finding.lesion
    sizes = {
        "volume_ml": lesion.volume_ml,
        "longest_mm": lesion.longest_mm,
        "perpendicular_mm": lesion.perpendicular_mm,
        "product_mm2": lesion.product_mm2,
    }
    rounded = {name: None if size is None else round(size, 4) for name, size in sizes.items()}
    place = {"uid": finding.uid, "slices": list(lesion.slices)}
    return {**place, **rounded, "side": finding.side}


def file_line(fact: FileFact, address: Address, models: Sequence[ModelId]) -> Line:
    """The line of a file that gave no image."""
    return {
        **_head("file", address),
        "sha256": fact.sha256,
        **_status(fact.status, fact.reason),
        **_tail(models, fact.seconds),
    }


def series_id(series: Series) -> str | None:
    """What joins images to their series; None for loose pictures."""
    return None if series.kind == "pictures" else series.id


def encode(line: Line) -> bytes:
    r"""One line of UTF-8 with its end; bytes that were no UTF-8 in a name become \udcXX.

    Raises:
        ValueError: a number is none or infinite: JSON knows neither.
    """
    text = json.dumps(line, ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8", "backslashreplace") + b"\n"


def read_image(line: Line, item: Slice, mask: Mask | None) -> ImageResult:
    """The answer that an image's line holds.

    Args:
        line: of kind "image".
        item: the slice that it is about.
        mask: its mask, or None where the line is not "done".
    """
    reason, probabilities = line["reason"], line["probabilities"]
    return ImageResult(
        slice=item,
        status=line["status"],
        reason=Reason(reason["code"], _message(reason)) if reason else None,
        sha256=line["sha256"],
        verdict=Verdict(dict(probabilities), _point(line)) if probabilities else None,
        mask=mask,
        models=read_models(line["models"]),
        seconds=line["seconds"],
        brain=line.get("brain_probability"),
        unlike=line.get("unlike_known"),
    )


def _point(line: Line) -> float:
    """The operating point, which earlier versions did not write: there was one."""
    point = line.get("operating_point")
    return EVEN if point is None else float(point)


def _message(reason: Line) -> str:
    try:
        return restored(reason["said"])
    except (KeyError, ValueError):  # It comes from a file, or from an earlier version.
        return str(reason["message"])


def model_facts(models: Sequence[ModelId]) -> list[dict[str, str]]:
    """What lines say of the networks."""
    return [{"name": m.name, "version": m.version, "sha256": m.sha256} for m in models]


def reason_facts(reason: Reason | HeaderReason | None) -> Line | None:
    """What lines say of a reason."""
    return {"code": reason.code, "message": english(reason.message)} if reason else None


def read_models(facts: Sequence[Mapping[str, str]]) -> tuple[ModelId, ...]:
    """The networks that a line names.

    Raises:
        KeyError: a line that does not name them.
    """
    return tuple(ModelId(m["name"], m["version"], m["sha256"]) for m in facts)


def _head(kind: str, address: Address) -> Line:
    return {"schema": SCHEMA, "kind": kind, "root": address.root, "path": address.path}


def _status(status: str, reason: Reason | None) -> Line:
    return {"status": status, "reason": reason_facts(reason)}


def _identity(series: Series, *, is_wanted: bool) -> Line:
    """Who it is and what was done; null unless that is wanted and known."""
    known = {
        "patient": series.patient,
        "study_date": series.study_date,
        "study_description": series.study_description,
        "series_description": series.description,
    }
    return {key: (english(value) or None) if is_wanted else None for key, value in known.items()}


def _verdict(verdict: Verdict | None) -> Line:
    if verdict is None:
        keys = ("label", "probabilities", "tumor_probability", "uncertainty", "operating_point")
        return dict.fromkeys(keys)
    rounded = Verdict(_rounded(verdict), verdict.threshold)
    return {
        "label": rounded.label,
        "probabilities": rounded.probabilities,
        "tumor_probability": round(rounded.tumor_probability, DIGITS),
        "uncertainty": round(rounded.uncertainty, DIGITS),
        "operating_point": verdict.threshold,
    }


def _rounded(verdict: Verdict) -> dict[str, float]:
    """Probabilities of few digits; what rounding leaves goes to the largest."""
    rounded = {label: round(p, DIGITS) for label, p in verdict.probabilities.items()}
    largest = max(rounded, key=rounded.__getitem__)
    others = sum(p for label, p in rounded.items() if label != largest)
    return rounded | {largest: round(1.0 - others, DIGITS)}


def _tail(models: Sequence[ModelId], seconds: float) -> Line:
    return {"models": model_facts(models), "program": __version__, "seconds": round(seconds, 4)}
