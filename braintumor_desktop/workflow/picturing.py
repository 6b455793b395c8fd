"""A contact sheet of the worklist: the most telling slice of each item with its outline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from braintumor_desktop.errors import BadInput
from braintumor_desktop.exchange import contact_sheet, overlays
from braintumor_desktop.exchange.contact_sheet import Tile
from braintumor_desktop.findings import wording
from braintumor_desktop.findings.labels import label_of
from braintumor_desktop.imaging import display, files
from braintumor_desktop.imaging.geometry import upright_turn
from braintumor_desktop.imaging.image import Slice
from braintumor_desktop.review import outgoing, places
from braintumor_desktop.words import english

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    import numpy as np
    from numpy.typing import NDArray

    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.exchange.codes import Codes
    from braintumor_desktop.imaging.image import Image
    from braintumor_desktop.review.answers import Answer, Answers
    from braintumor_desktop.review.database import Database

    Row = dict[str, Any]

GONE = "The picture is not there any more"
OTHER = "The file has changed since"


def write_sheet(
    database: Database,
    answers: Answers,
    path: Path,
    ids: Sequence[int],
    known: Codes | None,
    progress: Callable[[int, int], None],
    token: CancelToken,
) -> int:
    """Write a contact sheet, a picture an item; how many it has.

    Args:
        database: with the items.
        answers: to their slices.
        path: of a .png or .pdf.
        ids: of the items, in their order.
        known: codes that replace names, or None.
        progress: told of each item.
        token: stops between items; nothing is written then.

    Raises:
        Cancelled: by the token.
        StorageError: it cannot be written.
    """

    def tiles() -> Iterator[Tile]:
        rows = outgoing.rows(database, outgoing.Wanted("item", ids), lambda _key: (), token)
        for number, row in rows:
            progress(number, len(ids))
            yield _tile(database, row, list(answers.of_item(row["item_key"])), known, token)

    contact_sheet.write_sheet(path, tiles(), len(ids), private=known is None)
    return len(ids)


def telling(found: Sequence[Answer]) -> int | None:
    """The position of the slice that shows best why: the largest outline, else p(tumor)."""
    judged = [place for place, answer in enumerate(found) if answer.line["status"] == "done"]
    if not judged:
        return len(found) // 2 if found else None

    def rank(place: int) -> tuple[int, float]:
        line = found[place].line
        return line["mask_area_px"] or 0, line["tumor_probability"] or 0.0

    return max(judged, key=rank)


def _tile(
    database: Database,
    row: Row,
    found: Sequence[Answer],
    known: Codes | None,
    token: CancelToken,
) -> Tile:
    place = telling(found)
    where = "" if place is None or len(found) == 1 else f"slice {place + 1} of {len(found)}, "
    coded = None if known is None else known.coded(row)
    color = None if row["answer"] is None else label_of(row["answer"]).rgb
    try:
        picture, aspect = _picture(database, row, None if place is None else found[place], token)
    except BadInput as error:
        # What it says may name the file.
        why = GONE if coded is not None else english(error.title)
        return Tile(None, (_said(row), why, f"{where}{_name(row, coded)}"), color)
    who = f"{row['patient']} {row['study_date']}".strip() if coded is None else ""
    lines = tuple(line for line in (_said(row), who, f"{where}{_name(row, coded)}") if line)
    return Tile(picture, lines, color, aspect)


def _said(row: Row) -> str:
    """What the networks answered, else where the item stands."""
    if row["answer"] is None or row["tumor_probability"] is None:
        return str(row["state"])
    return english(wording.answer(row["answer"], row["tumor_probability"]))


def _name(row: Row, coded: Row | None) -> str:
    return str(row["name"] if coded is None else coded["item"])


def _picture(
    database: Database, row: Row, answer: Answer | None, token: CancelToken
) -> tuple[Any, float]:
    """The picture as the window shows it: upright, with its outline; how tall its pixels are."""
    if answer is None:
        paths = places.files_of(database, [row["item_id"]])
        if not paths:
            raise BadInput("unreadable", GONE)
        image = _loaded(paths[len(paths) // 2], None, token)
        return _upright(display.to_rgb(image, display.default_window(image)), image)
    line = answer.line
    path = Path(line["path"])
    if files.sha256(path, token) != line["sha256"]:
        raise BadInput("unreadable", OTHER)
    image = _loaded(path, line["frame"], token)
    picture = display.to_rgb(image, display.default_window(image))
    if answer.mask is not None and answer.mask.pixels and answer.mask.shape == image.shape:
        picture = overlays.blend(picture, answer.mask.array, line["answer"], overlays.OPACITY)
    return _upright(picture, image)


def _loaded(path: Path, frame: int | None, token: CancelToken) -> Image:
    return files.load(Slice(path, frame, (0, 0)), token)


def _upright(picture: NDArray[np.uint8], image: Image) -> tuple[NDArray[np.uint8], float]:
    """Turned as the window does it, with the letters of its sides; how tall its pixels are then."""
    turn = upright_turn(image.facing)
    down, right = turn.sides(image.spacing_mm or (1.0, 1.0))
    sides = overlays.upright_sides(image.facing)
    return overlays.sided(turn.apply(picture), sides), down / right
