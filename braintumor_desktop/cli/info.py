"""`info`: what files are, and whether they can be judged."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from braintumor_desktop.cli.console import Exit, say, say_json, tell
from braintumor_desktop.errors import BadInput
from braintumor_desktop.imaging import display, files
from braintumor_desktop.imaging.describe import FileFormat, describe
from braintumor_desktop.imaging.folders import find_files
from braintumor_desktop.imaging.geometry import orientation_letters, plane_name
from braintumor_desktop.imaging.header_listing import list_header
from braintumor_desktop.workflow import batch

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from braintumor_desktop.imaging.entry import Entry, FileHeader
    from braintumor_desktop.imaging.files import Problem
    from braintumor_desktop.imaging.image import Image, Series, Slice, VoiLut, Window


def run(options: argparse.Namespace) -> int:
    """Describe each file below the paths."""
    missing = [path for path in options.paths if not os.path.lexists(path)]
    if missing:
        tell(f"There is no {missing[0]}. Check the path.")
        return Exit.USAGE
    if options.header:
        return _headers([Path(path) for path in options.paths], as_json=options.json)
    found = files.scan([Path(path) for path in options.paths])
    if not found.series and not found.problems:
        tell("No file was found. Check the paths.")
        return Exit.NOTHING_FOUND
    facts = [fact for series in found.series for fact in _files_of(series)]
    facts += [_problem(problem) for problem in found.problems]
    if options.json:
        say_json(facts)
    else:
        say("\n\n".join(_words(fact) for fact in facts))
    return Exit.FAILED if any(fact["status"] == "error" for fact in facts) else Exit.DONE


def _headers(paths: list[Path], *, as_json: bool) -> int:
    """List the headers of the files below some paths; what cannot be read is told."""
    found = list(find_files(paths))
    if not found:
        tell("No file was found. Check the paths.")
        return Exit.NOTHING_FOUND
    headers: list[tuple[Path, FileHeader]] = []
    has_failed = False
    for one in found:
        try:
            headers.append((one.path, list_header(one.path)))
        except BadInput as error:
            if one.named or not error.is_rejection:  # A folder may hold other files.
                tell(str(error))
                has_failed = True
    if as_json:
        say_json([_header(path, header) for path, header in headers])
    else:
        say("\n\n".join(_header_words(path, header) for path, header in headers))
    return Exit.FAILED if has_failed else Exit.DONE


def _header(path: Path, header: FileHeader) -> dict[str, Any]:
    return {
        "path": str(path),
        "format": header.format,
        "elements": [_element(entry) for entry in header.entries],
    }


def _element(entry: Entry) -> dict[str, Any]:
    """One element with those that lie in it; keys are the same for all."""
    return {
        "tag": entry.tag or None,
        "name": entry.name,
        "vr": entry.vr or None,
        "length": entry.length,
        "value": entry.value,
        "items": [_element(item) for item in entry.items],
    }


def _header_words(path: Path, header: FileHeader) -> str:
    return "\n".join([f"{path}  {header.format}", *_lines(header.entries, 1)])


def _lines(entries: Iterable[Entry], depth: int) -> Iterator[str]:
    for entry in entries:
        start = "  ".join(filter(None, [entry.tag, entry.vr, entry.name]))
        length = "" if entry.length is None else f"  [{entry.length:,}]"
        yield f"{'  ' * depth}{start}{length}  {entry.value}".rstrip()
        yield from _lines(entry.items, depth + 1)


def _files_of(series: Series) -> list[dict[str, Any]]:
    """One description a file; what differs between frames is told of the middle one."""
    by_path: dict[Path, list[Slice]] = {}
    for item in series.slices:
        by_path.setdefault(item.path, []).append(item)
    return [_file(series, items) for items in by_path.values()]


def _file(series: Series, items: list[Slice]) -> dict[str, Any]:
    item = items[len(items) // 2]
    image, reason = batch.look(item)
    return {
        **_format(item.path),
        "rows": item.shape[0],
        "columns": item.shape[1],
        "frames": len(items),
        "dtype": None if image is None else str(image.stored.dtype),
        "color": None if image is None else image.is_color,
        "values": _range(image),
        "unit": image.unit if image is not None and image.unit else None,
        "spacing_mm": list(item.spacing_mm) if item.spacing_mm else None,
        "spacing_between_mm": series.spacing_between_mm,
        **_geometry(item),
        "windows": _windows(image),
        "modality": series.modality or None,
        "body_part": series.body_part or None,
        "series": series.description or None,
        "series_id": series.id if series.kind != "pictures" else None,
        "slices_in_series": len(series.slices),
        "notes": list(series.notes),
        **_status(reason),
    }


def _problem(problem: Problem) -> dict[str, Any]:
    """A file that gives no picture has the same keys."""
    keys = (
        *("rows", "columns", "frames", "dtype", "color", "values", "unit", "spacing_mm"),
        *("spacing_between_mm", "plane", "position_mm", "orientation", "letters", "windows"),
        *("modality", "body_part", "series", "series_id", "slices_in_series"),
    )
    status = "rejected" if problem.is_rejection else "error"
    return {
        **_format(problem.path),
        **dict.fromkeys(keys),
        "notes": [],
        "status": status,
        "can_be_judged": False,
        "reason": {"code": problem.code, "message": problem.message},
    }


def _format(path: Path) -> dict[str, Any]:
    try:
        kind = describe(path) if path.is_file() else FileFormat("unknown")
    except BadInput:
        kind = FileFormat("unknown")
    syntax = kind.transfer_syntax
    return {
        "path": str(path),
        "format": kind.name,
        "transfer_syntax": None if syntax is None else {"uid": syntax[0], "name": syntax[1]},
    }


def _range(image: Image | None) -> list[float] | None:
    """Lowest and highest modality value that is a number; JSON knows no others (RFC 8259, 6)."""
    if image is None:
        return None
    values = image.values
    finite = values[np.isfinite(values)]
    return [float(finite.min()), float(finite.max())] if finite.size else None


def _geometry(item: Slice) -> dict[str, Any]:
    facing = item.facing
    if facing is None:
        return dict.fromkeys(("plane", "position_mm", "orientation", "letters"))
    return {
        "plane": plane_name(facing),
        "position_mm": None if item.plane is None else list(item.plane.position),
        "orientation": [*facing.along_row, *facing.along_column],
        "letters": list(orientation_letters(facing)),
    }


def _windows(image: Image | None) -> list[dict[str, Any]]:
    """Those of the file; without any, the automatic one."""
    if image is None:
        return []
    known: list[Window | VoiLut] = [*image.windows, *image.voi_luts]
    return [_window(window) for window in known or [display.automatic_window(image)]]


def _window(window: Window | VoiLut) -> dict[str, Any]:
    center, width = getattr(window, "center", None), getattr(window, "width", None)
    return {"name": window.name or None, "center": center, "width": width}


def _status(reason: BadInput | None) -> dict[str, Any]:
    if reason is None:
        return {"status": "ready", "can_be_judged": True, "reason": None}
    return {
        "status": "rejected" if reason.is_rejection else "error",
        "can_be_judged": False,
        "reason": {"code": reason.code, "message": str(reason)},
    }


def _words(fact: dict[str, Any]) -> str:
    """A description for people."""
    lines = [fact["path"]]
    syntax = fact["transfer_syntax"]
    lines.append(
        _row("format", f"{fact['format']}, {syntax['name']}" if syntax else fact["format"])
    )
    if fact["rows"] is not None:
        lines += _picture_rows(fact)
    lines += [_row("note", note) for note in fact["notes"]]
    verdict = "yes" if fact["can_be_judged"] else f"no. {fact['reason']['message']}"
    return "\n".join([*lines, _row("can be judged", verdict)])


def _picture_rows(fact: dict[str, Any]) -> list[str]:
    frames = f", {fact['frames']} frames" if fact["frames"] > 1 else ""
    rows = [_row("size", f"{fact['columns']} x {fact['rows']} pixels{frames}")]
    if fact["values"] is not None:
        low, high = fact["values"]
        unit = f" {fact['unit']}" if fact["unit"] else ""
        rows.append(_row("values", f"{low:.6g} to {high:.6g}{unit}, {fact['dtype']}"))
    spacing = fact["spacing_mm"]
    rows.append(
        _row("spacing", f"{spacing[0]:.4g} x {spacing[1]:.4g} mm" if spacing else "unknown")
    )
    if fact["plane"] is not None:
        place = ", ".join(f"{mm:.1f}" for mm in fact["position_mm"] or ())
        where = f"first pixel at ({place}) mm LPS" if place else "at an unknown place"
        rows.append(_row("plane", f"{fact['plane']}, {where}"))
    if fact["series"] is not None:
        rows.append(_row("series", f"{fact['series']}, {fact['slices_in_series']} slices"))
    return rows + [_row("window", _window_words(window)) for window in fact["windows"]]


def _window_words(window: dict[str, Any]) -> str:
    name = f"{window['name']}: " if window["name"] else ""
    if window["width"] is None:
        return f"{name}a table"
    return f"{name}W {window['width']:.6g}  C {window['center']:.6g}"


def _row(name: str, content: str) -> str:
    return f"  {name:<14} {content}"
