"""`render`: one picture as PNG, with the gray values that the window shows."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.cli import blind
from braintumor_desktop.cli.console import Exit, tell
from braintumor_desktop.cli.outputs import HINT, check_output
from braintumor_desktop.errors import BadInput
from braintumor_desktop.exchange import heat_map, overlays
from braintumor_desktop.imaging import display, files
from braintumor_desktop.imaging.geometry import orientation_letters
from braintumor_desktop.imaging.image import VoiLut, Window
from braintumor_desktop.imaging.limits import shown_name
from braintumor_desktop.station.writing import storage_error, write_whole
from braintumor_desktop.workflow import batch, models

if TYPE_CHECKING:
    import argparse

    from numpy.typing import NDArray

    from braintumor_desktop.findings.result import ImageResult
    from braintumor_desktop.imaging.image import Image, Series, Slice


def run(options: argparse.Namespace) -> int:
    """Write one picture.

    Raises:
        BadInput: the file gives no picture.
        BadModel, StorageError: with `--overlay` or `--evidence`; on writing.
    """
    path = Path(options.path)
    if not os.path.lexists(path):
        tell(f"There is no {options.path}. Check the path.")
        return Exit.USAGE
    if path.is_dir():
        tell(f"{options.path} is a folder. Name one image file in it.")
        return Exit.USAGE
    series, item = _find(path, options.frame or 0)
    if item is None:
        last = len(series.slices) - 1
        tell(f"{shown_name(path)} has no frame {options.frame}: its frames are 0 to {last}.")
        return Exit.USAGE
    check_output(options.output, (path, *files.parts_of(item.path)))
    judges = options.overlay or options.evidence
    if judges:
        blind.refuse_files([series], options, CancelToken())
    image = files.load(item)
    result = _judge(item, options) if judges else None
    picture = draw(image, item, series, result, options)
    _write(options.output, overlays.encode_png(picture, image.spacing_mm))
    return Exit.FAILED if result is not None and result.status == "error" else Exit.DONE


def _write(path: Path, png: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(path, error, HINT) from error
    write_whole(path, png, hint=HINT)


def draw(
    image: Image,
    item: Slice,
    series: Series,
    result: ImageResult | None,
    options: argparse.Namespace,
) -> NDArray[np.uint8]:
    """The picture that the options ask for.

    Returns:
        uint8 (rows, columns), with `result` or of color (rows, columns, 3).
    """
    window = _window(image, options)
    as_color = result is not None or image.is_color
    picture = display.to_rgb(image, window) if as_color else display.to_gray(image, window)
    shape = _inner_shape(image, options)
    if shape != image.shape:
        picture = display.resize_display(picture, shape)
    if result is not None and result.mask is not None:
        picture = _overlaid(picture, _nearest(result.mask.array, shape), result, options)
    if options.size is not None:
        picture = _framed(picture, options.size)
    if not options.annotated:
        return picture
    return overlays.annotate(picture, top=_top(item, series, result), bottom=_bottom(item, window))


def _find(path: Path, frame: int) -> tuple[Series, Slice | None]:
    """The file's series and the slice of one frame.

    Raises:
        BadInput: the file gives no picture.
    """
    found = files.scan([path])
    for series in found.series:
        for item in series.slices:
            if (item.frame or 0) == frame:
                return series, item
    if found.series:
        slices = tuple(item for one in found.series for item in one.slices)
        return replace(found.series[0], slices=slices), None
    problem = found.problems[0]
    raise BadInput(problem.code, problem.message)


def _judge(item: Slice, options: argparse.Namespace) -> ImageResult:
    """Judge the slice; why there is no verdict goes to standard error."""
    networks = models.load_networks(
        options.threads or os.cpu_count() or 1, options.classifier, options.segmenter
    )
    result = batch.judge_slice(item, networks, CancelToken())
    if result.reason is not None:
        tell(result.reason.message)
    return result


def _window(image: Image, options: argparse.Namespace) -> Window | VoiLut:
    if options.window is not None:
        return display.chosen_window(image, *options.window)
    if options.preset is not None:
        return display.preset_window(image, options.preset)
    return display.default_window(image)


def _inner_shape(image: Image, options: argparse.Namespace) -> tuple[int, int]:
    """(rows, columns) that the picture gets: as stored, or as the options ask for."""
    rows, columns = image.shape
    high, wide = float(rows), float(columns)
    if options.true_aspect and image.spacing_mm is not None:
        # The finer axis keeps its pixels, so that nothing is lost.
        finest = min(image.spacing_mm)
        high, wide = rows * image.spacing_mm[0] / finest, columns * image.spacing_mm[1] / finest
    elif options.true_aspect:
        tell("Spacing is unknown in this picture: its aspect is left as it is.")
    if options.size is not None:
        scale = min(options.size[0] / wide, options.size[1] / high)
        high, wide = high * scale, wide * scale
    return max(1, round(high)), max(1, round(wide))


def _nearest(mask: NDArray[np.bool_], shape: tuple[int, int]) -> NDArray[np.bool_]:
    """A mask on another grid whose outer borders coincide; edges stay sharp."""
    rows, columns = (
        ((np.arange(new) + 0.5) * old / new).astype(np.intp)
        for new, old in zip(shape, mask.shape, strict=True)
    )
    return np.asarray(mask[rows[:, None], columns[None, :]])


def _overlaid(
    picture: NDArray[np.uint8],
    mask: NDArray[np.bool_],
    result: ImageResult,
    options: argparse.Namespace,
) -> NDArray[np.uint8]:
    """The picture below the heat map, the mask, or both: then the mask's outline alone."""
    if result.answer is None:
        return picture
    if options.evidence and result.evidence is not None:
        warm = heat_map.blend(picture, result.evidence, options.opacity)
        return overlays.outline(warm, mask, result.answer) if options.overlay else warm
    if options.evidence:
        tell("This network gives no heat map.")
    if not options.overlay:
        return picture
    return overlays.blend(picture, mask, result.answer, options.opacity)


def _framed(picture: NDArray[np.uint8], size: tuple[int, int]) -> NDArray[np.uint8]:
    """A picture in the middle of a black one of (width, height)."""
    rows, columns = picture.shape[:2]
    canvas = np.zeros((size[1], size[0], *picture.shape[2:]), np.uint8)
    top, left = (size[1] - rows) // 2, (size[0] - columns) // 2
    canvas[top : top + rows, left : left + columns] = picture
    return canvas


def _top(item: Slice, series: Series, result: ImageResult | None) -> tuple[str, ...]:
    """What the picture is; no name of a patient leaves with a picture."""
    lines = [series.description]
    if len(series.slices) > 1:
        lines.append(f"slice {series.slices.index(item) + 1} / {len(series.slices)}")
    elif item.number is not None:
        lines.append(f"image {item.number}")
    if series.synthetic:
        lines.append("synthetic")
    if result is not None and result.verdict is not None:
        lines.append(overlays.answer_words(result))
    elif result is not None:
        # Without a word the picture would look like one in which nothing was found.
        lines.append("not judged" if result.status == "rejected" else "judging failed")
    return tuple(line for line in lines if line)


def _bottom(item: Slice, window: Window | VoiLut) -> tuple[str, ...]:
    lines = []
    if item.facing is not None:
        left, right, top, bottom = orientation_letters(item.facing)
        lines.append(f"left {left}, right {right}, top {top}, bottom {bottom}")
    if isinstance(window, Window):
        lines.append(f"W {window.width:.6g}  C {window.center:.6g}")
    return tuple(lines)
