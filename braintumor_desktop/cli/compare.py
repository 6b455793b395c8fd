"""`compare`: two dates of one patient, the heads laid over each other, findings followed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from braintumor_desktop import NOTICE
from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import auditing
from braintumor_desktop.cli.console import Exit, Progress, say, say_json, tell
from braintumor_desktop.errors import BadInput
from braintumor_desktop.exchange import overlays
from braintumor_desktop.exchange.results_folder import HINT, is_results_folder, make_folder
from braintumor_desktop.findings.listing import NOT_JUDGED, Listing
from braintumor_desktop.findings.track import track_of
from braintumor_desktop.imaging import files
from braintumor_desktop.imaging.differing import axial_at, plates
from braintumor_desktop.imaging.sequences import guess
from braintumor_desktop.station import audit
from braintumor_desktop.station.writing import write_whole
from braintumor_desktop.words import english
from braintumor_desktop.workflow.cases import Lost, cases_of
from braintumor_desktop.workflow.comparing import compare

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from braintumor_desktop.findings.acquired import Fact
    from braintumor_desktop.findings.following import Followed
    from braintumor_desktop.findings.listing import Listed
    from braintumor_desktop.workflow.comparing import Comparison

WORDS = {
    "new": "new",
    "gone": "gone",
    "again": "there again",
    "merged": "merged with another one",
    "split": "split from another one",
    "outside": "outside the slices of one date",
    "unmatched": "not matched",
    "rejected": "rejected by a reader",
    "doubted": "rejected by a reader at the earlier date",
}
PICTURES = (0.3, 0.5, 0.7)
"""Where along the head pictures are taken."""


def run(options: argparse.Namespace) -> int:
    """Compare, and write compare.json and pictures.

    Raises:
        BadInput: a path shows no volume.
        StorageError: nothing can be written.
    """
    token = CancelToken()
    before, now = _pair(_listings(options.before, token), _listings(options.now, token))
    make_folder(options.output)
    progress = Progress(quiet=options.quiet)
    found = compare(before, now, token, lambda share: progress.tell(f"comparing {share:.0%}"))
    progress.clear()
    pictures = _write_pictures(found, options.output)
    facts = {**facts_of(found), "pictures": pictures}
    path = options.output / "compare.json"
    text = json.dumps(facts, ensure_ascii=False, indent=2, allow_nan=False)
    write_whole(path, text.encode("utf-8", "backslashreplace"), hint=HINT)
    uids = (found.before.series_uid, found.now.series_uid)
    auditing.note("compared", accepted=facts["accepted"], series=audit.series_of(uids))
    if options.json:
        say_json(facts)
    else:
        say(_text(facts, path))
    return Exit.DONE if found.registration.is_accepted else Exit.FAILED


def facts_of(found: Comparison) -> dict[str, Any]:
    """What compare.json holds."""
    registration = found.registration
    return {
        "schema": "braintumor-desktop/compare/1",
        "notice": NOTICE,
        "before": _series(found, is_now=False),
        "now": _series(found, is_now=True),
        "matrix_lps": [[round(value, 6) for value in row] for row in found.matrix.tolist()],
        "overlap": round(registration.overlap, 4),
        "similarity": round(registration.similarity, 4),
        "spread_mm": round(registration.spread_mm, 2),
        "accepted": registration.is_accepted,
        "problem": english(registration.problem) or None,
        "caveats": [english(caveat) for caveat in found.caveats],
        "acquisition": {fact.code: _acquired(fact) for fact in found.acquired},
        "findings": [_followed(one) for one in found.followed],
    }


def _series(found: Comparison, *, is_now: bool) -> dict[str, Any]:
    series = found.now if is_now else found.before
    return {
        "series_uid": series.series_uid,
        "study_date": series.study_date or None,
        "slices": len(series.slices),
    }


def _acquired(fact: Fact) -> dict[str, Any]:
    before, now = (english(text) for text in fact.texts)
    return {"before": before, "now": now, "differs": fact.differs}


def _followed(one: Followed) -> dict[str, Any]:
    changes = {
        "volume_ml_difference": _less(one, "volume_ml"),
        "volume_percent": one.volume_percent,
        "product_mm2_difference": _less(one, "product_mm2"),
        "product_percent": one.product_percent,
    }
    return {
        "before": _finding(one.before),
        "now": _finding(one.now),
        "tracking_uid": _track(one),
        "event": one.event or None,
        "share": None if one.share is None else round(one.share, 3),
        **{name: None if value is None else round(value, 2) for name, value in changes.items()},
    }


def _track(one: Followed) -> str | None:
    there = one.before or one.now
    return one.uid or (None if there is None else track_of(there))


def _less(one: Followed, size: str) -> float | None:
    """The later size less the earlier one; None where one is unknown."""
    if one.before is None or one.now is None:
        return None
    before, now = (getattr(e.finding.lesion, size) for e in (one.before, one.now))
    return None if before is None or now is None else float(now - before)


def _finding(entry: Listed | None) -> dict[str, Any] | None:
    if entry is None:
        return None
    lesion = entry.finding.lesion
    sizes = {
        "volume_ml": lesion.volume_ml,
        "longest_mm": lesion.longest_mm,
        "perpendicular_mm": lesion.perpendicular_mm,
        "product_mm2": lesion.product_mm2,
    }
    rounded = {name: None if size is None else round(size, 4) for name, size in sizes.items()}
    return {"uid": entry.finding.uid, "number": entry.number, **rounded}


def _listings(path: Path, token: CancelToken) -> list[Listing]:
    """The series of a folder of results with their findings, or of pictures without any."""
    if is_results_folder(path):
        cases = list(cases_of(path, token))
        for case in cases:
            if isinstance(case, Lost):
                tell(f"{case.name}: {case.why}")
        return [case.listing for case in cases if not isinstance(case, Lost)]
    found = files.scan([path], token=token)
    return [Listing(series, NOT_JUDGED) for series in found.series if len(series.slices) > 1]


def _pair(before: list[Listing], now: list[Listing]) -> tuple[Listing, Listing]:
    """Of each the series with the most slices, of one kind of sequence where there are such.

    Raises:
        BadInput: one of them has no series.
    """
    if not before or not now:
        text = "a series of several slices is needed for each date"
        raise BadInput("no_anatomy", "There is nothing to compare", text)
    pairs = [(one, other) for one in before for other in now]
    return max(pairs, key=lambda pair: (_is_alike(*pair), _slices(*pair)))


def _is_alike(one: Listing, other: Listing) -> bool:
    kinds = guess(one.series).kind, guess(other.series).kind
    return bool(kinds[0]) and kinds[0] == kinds[1]


def _slices(one: Listing, other: Listing) -> int:
    return min(len(one.series.slices), len(other.series.slices))


def _write_pictures(found: Comparison, folder: Path) -> list[str]:
    """Checkerboards and differences in axial planes of the later date; their names."""
    pair, written = found.pair, list[str]()
    if pair is None:
        return written
    for number, share in enumerate(PICTURES, start=1):
        made = plates(pair, axial_at(pair.current.grid, share))
        for name, picture, said in (
            ("fit", made.checkerboard, "checkerboard of both dates"),
            ("difference", made.difference, "computed: later minus earlier date"),
        ):
            png = overlays.encode_png(overlays.annotate(picture, top=(said,)))
            written.append(f"{name}-{number}.png")
            write_whole(folder / written[-1], png, hint=HINT)
    return written


def _text(facts: dict[str, Any], path: Path) -> str:
    said = "fits" if facts["accepted"] else f"does not fit: {facts['problem'].rstrip('.')}"
    lines = [
        f"The later head {said}. Similarity {facts['similarity']:.3f}, overlap "
        f"{facts['overlap']:.0%}, two halves of it differ by {facts['spread_mm']:.1f} mm.",
        *facts["caveats"],
        *(_line(one) for one in facts["findings"]),
        f"{path}. {NOTICE}.",
    ]
    return "\n".join(lines)


def _line(one: dict[str, Any]) -> str:
    before, now = one["before"], one["now"]
    if before is None or now is None:
        there = now or before
        when = "only at the later date" if before is None else "only at the earlier date"
        said = f" ({WORDS[one['event']]})" if one["event"] else ""
        return f"  finding {there['number']}: {when}{said}, {_ml(there)}"
    change = "" if one["volume_percent"] is None else f" ({one['volume_percent']:+.0f} %)"
    return f"  finding {before['number']} is now {now['number']}: {_ml(before)}, {_ml(now)}{change}"


def _ml(finding: dict[str, Any]) -> str:
    return "unknown volume" if finding["volume_ml"] is None else f"{finding['volume_ml']:.2f} ml"
