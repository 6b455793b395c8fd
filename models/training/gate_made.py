"""Pictures for the gate that code makes: what users open by mistake, and other bodies.

Each maker takes a random generator and gives float32 gray values, 0 to 1, of any shape.
Photographs are stood for by scenes of overlapping textured shapes ("dead leaves", Lee et
al. 2001, the simplest pictures with the edges and the power spectrum of natural ones).
"""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Gray = NDArray[np.float32]
    Maker = Callable[[np.random.Generator], Gray]

SIDE = 192
_LETTERS = string.ascii_letters + string.digits


def text(rng: np.random.Generator) -> Gray:
    """A page, a label or a table of text, dark on light or light on dark."""
    rows, columns = rng.integers(120, 320, 2)
    paper, ink = (rng.uniform(0.7, 1), rng.uniform(0, 0.3))
    if rng.random() < 0.3:
        paper, ink = ink, paper
    page = Image.new("L", (int(columns), int(rows)), int(255 * paper))
    draw = ImageDraw.Draw(page)
    size = int(rng.choice([8, 10, 12, 16, 24, 40]))
    font = ImageFont.load_default(size)
    margin = int(rng.integers(0, 24))
    for y in range(margin, int(rows) - size, int(size * rng.uniform(1.1, 1.8))):
        if rng.random() < 0.9:
            draw.text((margin, y), _line(rng, int(columns) // size * 2), int(255 * ink), font)
    if rng.random() < 0.3:
        for x in range(margin, int(columns), int(rng.integers(20, 90))):
            draw.line((x, 0, x, int(rows)), int(255 * ink))
    return np.asarray(page, np.float32) / np.float32(255)


def _line(rng: np.random.Generator, length: int) -> str:
    words: list[str] = []
    while sum(map(len, words)) < length * rng.uniform(0.5, 1):
        words.append("".join(rng.choice(list(_LETTERS), rng.integers(1, 11))))
    return " ".join(words)[:length]


def plot(rng: np.random.Generator) -> Gray:
    """A diagram: axes, and bars, curves or points."""
    picture = np.full((SIDE, int(SIDE * rng.uniform(0.8, 1.6))), rng.uniform(0.8, 1), np.float32)
    rows, columns = picture.shape
    cv2.rectangle(picture, (20, 10), (columns - 10, rows - 20), 0.1, 1)
    x = np.linspace(20, columns - 10, int(rng.integers(5, 60)))
    for _ in range(rng.integers(1, 4)):
        walk = np.cumsum(rng.normal(size=x.size))
        y = rows / 2 - walk / (np.abs(walk).max() + 1e-6) * (rows / 2 - 30)
        points = np.stack([x, y], 1).astype(np.int32)
        gray = float(rng.uniform(0, 0.6))
        if rng.random() < 0.5:
            cv2.polylines(picture, [points], False, gray, int(rng.integers(1, 4)))
        else:
            for a, b in points:
                cv2.rectangle(picture, (int(a), int(b)), (int(a) + 3, rows - 20), gray, -1)
    return picture


def noise(rng: np.random.Generator) -> Gray:
    """White, smoothed, Rician or impulse noise, with or without a dim gain."""
    shape = tuple(rng.integers(64, 256, 2))
    kind = rng.integers(4)
    values = rng.standard_normal(shape).astype(np.float32)
    if kind == 1:
        values = np.asarray(cv2.GaussianBlur(values, (0, 0), rng.uniform(0.5, 8)), np.float32)
    elif kind == 2:
        values = np.hypot(values, rng.standard_normal(shape)).astype(np.float32)
    elif kind == 3:
        values = (rng.random(shape) < rng.uniform(0.005, 0.3)).astype(np.float32)
    return _unit(values * (_smooth(rng, shape) if rng.random() < 0.3 else 1))


def gradient(rng: np.random.Generator) -> Gray:
    """A smooth or nearly constant field, an empty picture with a little of everything."""
    field = _smooth(rng, (SIDE, int(rng.integers(100, 256))))
    if rng.random() < 0.5:
        field = field * 0.05 + rng.uniform(0.1, 0.9)
    return np.clip(field + rng.normal(0, rng.choice([0, 0.01, 0.05]), field.shape), 0, 1)


def pattern(rng: np.random.Generator) -> Gray:
    """Checkerboards, stripes, rings and test charts."""
    rows, columns = np.indices((SIDE, SIDE)) / SIDE
    turn = rng.uniform(0, np.pi)
    u = np.cos(turn) * rows + np.sin(turn) * columns
    v = -np.sin(turn) * rows + np.cos(turn) * columns
    waves = rng.uniform(2, 20)
    shapes = (
        np.sin(waves * u * 6) * np.sin(waves * v * 6),
        np.sin(waves * u * 6),
        np.sin(waves * 6 * np.hypot(rows - rng.random(), columns - rng.random())),
        np.arctan2(rows - 0.5, columns - 0.5) * rng.integers(1, 9) % 1.0,
    )
    values = shapes[rng.integers(len(shapes))]
    return _unit((values > 0) if rng.random() < 0.5 else values)


def shapes(rng: np.random.Generator) -> Gray:
    """A few plain figures on a plain ground: drawings, icons, phantoms for calibration."""
    picture = np.full((SIDE, SIDE), rng.choice([0.0, 1.0, rng.random()]), np.float32)
    for _ in range(rng.integers(1, 9)):
        _figure(picture, rng, float(rng.random()), rng.uniform(0.05, 0.45) * SIDE)
    return picture


def scene(rng: np.random.Generator) -> Gray:
    """What a photograph is to the eye of a network: things before things, light, texture."""
    rows, columns = int(SIDE * rng.uniform(0.7, 1.3)), SIDE
    picture = _unit(_power_noise(rng, (rows, columns), rng.uniform(1, 2.2)))
    if rng.random() < 0.6:
        shade = np.linspace(rng.random(), rng.random(), rows)[:, None]
        picture = (picture * 0.3 + shade).astype(np.float32)
    sizes = np.sort(1 / rng.uniform(1 / 90, 1 / 5, rng.integers(3, 60)))[::-1]
    surface = _unit(_power_noise(rng, picture.shape, 1.5))
    light = _smooth(rng, picture.shape)
    for size in sizes:
        mask = np.zeros(picture.shape, np.float32)
        _figure(mask, rng, 1.0, size)
        thing = rng.random() + rng.uniform(0, 0.5) * np.roll(surface, rng.integers(0, 99), 1)
        thing = thing * (1 + rng.uniform(-0.5, 0.5) * light)
        if rng.random() < 0.5:
            mask = np.asarray(cv2.GaussianBlur(mask, (0, 0), rng.uniform(0.4, 2)), np.float32)
        picture = picture * (1 - mask) + thing * mask
    return np.clip(picture, 0, 1.3).astype(np.float32)


def thing(rng: np.random.Generator) -> Gray:
    """One or a few things before a plain ground: a face, a fruit, a coin, a cell."""
    shape = (SIDE, int(SIDE * rng.uniform(0.75, 1.3)))
    rows, columns = np.indices(shape) / SIDE
    ground = rng.choice([0.02, 0.1, 0.9, rng.random()])
    picture = ground + rng.uniform(0, 0.2) * _smooth(rng, shape)
    for _ in range(rng.choice([1, 1, 1, 2, 4])):
        a, b = rng.uniform(0.12, 0.48, 2) * SIDE
        shift = rng.normal(0, 0.12, 2) * SIDE
        blob = _blob(shape, a, b, _wobble(rng) * ([rng.uniform(0.3, 2.5)], [1]), shift)
        skin = rng.random() + rng.uniform(0.02, 0.25) * _power_noise(rng, shape, rng.uniform(1, 2))
        skin = skin + rng.uniform(-0.6, 0.6) * (rows - 0.5) + rng.uniform(-0.6, 0.6) * columns
        detail = np.zeros(shape, np.float32)
        for _ in range(rng.integers(0, 14)):
            _figure(detail, rng, float(rng.uniform(-0.6, 0.6)), rng.uniform(3, 0.3 * SIDE))
        detail = np.asarray(cv2.GaussianBlur(detail, (0, 0), rng.uniform(0.4, 4)), np.float32)
        picture = np.where(blob, np.clip(skin + detail, 0, 1.2), picture)
    return np.clip(picture, 0, 1.2).astype(np.float32)


def texture(rng: np.random.Generator) -> Gray:
    """A surface: fur, cloth, grass, clouds, tissue under a microscope."""
    shape = (SIDE, SIDE)
    values = _power_noise(rng, shape, rng.uniform(0.3, 2.5))
    stretched = cv2.resize(values, None, fx=rng.uniform(1, 4), fy=1.0)[:, :SIDE]
    if rng.random() < 0.3:
        stretched = np.abs(stretched)
    return _unit(np.clip(stretched, *np.percentile(stretched, (1, 99))))


def head_ct(rng: np.random.Generator) -> Gray:
    """A bright ring of bone around flat brain, ventricles hardly darker."""
    picture = np.zeros((SIDE, SIDE), np.float32)
    a, b = rng.uniform(0.3, 0.45) * SIDE, rng.uniform(0.26, 0.38) * SIDE
    bone = rng.uniform(0.9, 1.5)
    brain = rng.uniform(0.3, 0.6) * bone
    skull = rng.uniform(0.04, 0.12)
    outline = _wobble(rng)
    picture = np.where(_blob(picture.shape, a * 1.06, b * 1.08, outline), brain * 0.8, picture)
    picture = np.where(_blob(picture.shape, a, b, outline), bone, picture)
    inner = _blob(picture.shape, a * (1 - skull), b * (1 - skull * 1.2), outline)
    picture = np.where(inner, brain * (1 + 0.08 * _power_noise(rng, picture.shape, 1.2)), picture)
    for _ in range(rng.integers(0, 7)):
        spot = np.zeros_like(picture)
        _figure(spot, rng, 1.0, rng.uniform(4, 22))
        gain = rng.uniform(0.6, 0.95) if rng.random() < 0.8 else rng.uniform(1.1, 1.6)
        picture = np.where((spot > 0) & inner, picture * gain, picture)
    return _ct_look(rng, picture)


def body_ct(rng: np.random.Generator) -> Gray:
    """A trunk, a neck or limbs in CT: flat organs, a bright spine, ribs, perhaps lungs."""
    shape = (SIDE, int(SIDE * rng.uniform(1, 1.3)))
    picture = np.zeros(shape, np.float32)
    for _ in range(1 if rng.random() < 0.75 else 2):
        picture = np.maximum(picture, _trunk(rng, shape, bone=rng.uniform(0.9, 1.4), air=True))
    return _ct_look(rng, picture)


def limb_xray(rng: np.random.Generator) -> Gray:
    """Long bones, joints and soft tissue by their shadows."""
    shape = (int(SIDE * rng.uniform(1, 1.6)), SIDE)
    picture = np.zeros(shape, np.float32)
    for _ in range(rng.integers(1, 6)):
        x, lean = rng.uniform(0.2, 0.8) * shape[1], rng.uniform(-0.3, 0.3) * shape[1]
        y0, y1 = np.sort(rng.uniform(-0.1, 1.1, 2)) * shape[0]
        ends = (int(x), int(y0)), (int(x + lean), int(y1))
        width = rng.uniform(0.05, 0.16) * shape[1]
        for part, gain in ((2.6, 0.3), (1.0, 0.5), (0.55, -0.2)):
            layer = np.zeros(shape, np.float32)
            cv2.line(layer, *ends, float(gain), max(1, int(width * part)))
            for end in ends:
                cv2.circle(layer, end, max(1, int(width * part * 0.8)), float(gain), -1)
            picture += cv2.GaussianBlur(layer, (0, 0), 1.5)
    grain = 1 + 0.1 * _power_noise(rng, shape, 1)
    return _unit(picture * grain + rng.uniform(0, 0.3))


def chest_xray(rng: np.random.Generator) -> Gray:
    """Two dark lungs, a heart, ribs, diaphragms."""
    shape = (SIDE, int(SIDE * rng.uniform(0.8, 1.25)))
    rows, columns = shape
    picture = np.full(shape, 0.75, np.float32)
    for side in (-1, 1):
        lung = np.zeros(shape, np.float32)
        center = (int(columns * (0.5 + side * rng.uniform(0.18, 0.24))), int(rows * 0.45))
        axes = (int(columns * rng.uniform(0.11, 0.17)), int(rows * rng.uniform(0.28, 0.4)))
        cv2.ellipse(lung, center, axes, float(side * -6), 0, 360, 1.0, -1)
        picture -= cv2.GaussianBlur(lung, (0, 0), 4) * rng.uniform(0.3, 0.6)
        for y in np.arange(0.1, 0.8, rng.uniform(0.07, 0.12)):
            at = (int(columns * (0.5 + side * 0.1)), int(rows * (y + 0.15)))
            cv2.ellipse(picture, at, (columns // 3, rows // 7), side * 15, 180, 360, 0.6, 2)
    cv2.ellipse(picture, (int(columns * 0.55), int(rows * 0.65)), (22, 34), 20, 0, 360, 0.85, -1)
    picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), 2), np.float32)
    return _unit(picture + 0.05 * _power_noise(rng, shape, 1.5))


def body_mr(rng: np.random.Generator) -> Gray:
    """Limbs, trunk or neck in MR: bright fat and marrow, dark cortex, muscle in between."""
    shape = (SIDE, int(SIDE * rng.uniform(0.8, 1.3)))
    picture = np.zeros(shape, np.float32)
    for _ in range(rng.choice([1, 1, 2])):
        picture = np.maximum(picture, _trunk(rng, shape, bone=rng.uniform(0.5, 1.0), air=False))
    return _mr_look(rng, picture)


def spine_mr(rng: np.random.Generator) -> Gray:
    """Vertebrae and discs one below the other, the cord behind them."""
    shape = (int(SIDE * rng.uniform(1, 1.5)), SIDE)
    rows, columns = np.indices(shape)
    bend = columns + rng.uniform(5, 25) * np.sin(rows / rng.uniform(30, 80) + rng.uniform(0, 6))
    center = columns.shape[1] * rng.uniform(0.35, 0.6)
    along = rows % rng.uniform(18, 40) / 30
    picture = rng.uniform(0.1, 0.6) * (bend > center - 60) * (bend < center + 90)
    body = np.abs(bend - center) < rng.uniform(12, 20)
    picture = np.where(body, np.where(along < 0.75, rng.uniform(0.3, 0.9), rng.random()), picture)
    canal = np.abs(bend - center - 28) < 8
    picture = np.where(canal, rng.uniform(0.1, 1), picture)
    picture = np.where(np.abs(bend - center - 28) < 4, rng.uniform(0.2, 0.7), picture)
    picture = np.where(bend > center + 70, rng.uniform(0.5, 1), picture)
    return _mr_look(rng, picture.astype(np.float32))


def cap_mr(rng: np.random.Generator) -> Gray:
    """The end of a head's series: a little scalp, or only air and its noise."""
    shape = (SIDE, SIDE)
    picture = np.zeros(shape, np.float32)
    if rng.random() < 0.7:
        a, b = rng.uniform(0.03, 0.16, 2) * SIDE
        picture = np.where(_blob(shape, a, b, _wobble(rng)), 1.0, picture)
        picture = picture.astype(np.float32)
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(1.5, 6)), np.float32)
    floor = rng.uniform(0.01, 0.4)
    parts = rng.normal(0, floor, (2, *shape))
    return np.hypot(picture + parts[0], parts[1]).astype(np.float32)


MAKERS: dict[str, tuple[Maker, ...]] = {
    "picture": (text, plot, pattern, shapes, scene, scene, scene, thing, thing, thing, texture),
    "empty": (noise, noise, gradient, cap_mr, cap_mr),
    "ct": (head_ct, body_ct),
    "xray": (limb_xray, limb_xray, chest_xray),
    "other_mr": (body_mr, body_mr, spine_mr),
}
"""What each kind of the gate has of made pictures; named twice counts twice."""


def _trunk(
    rng: np.random.Generator, shape: tuple[int, int], *, bone: float, air: bool
) -> NDArray[np.float32]:
    """An ellipse of fat with muscle, organs and bones in it, anywhere in the picture."""
    picture = np.zeros(shape, np.float32)
    outline = _wobble(rng)
    a, b = rng.uniform(0.15, 0.42) * shape[0], rng.uniform(0.15, 0.48) * shape[1]
    shift = rng.uniform(-0.15, 0.15, 2) * shape
    fat, muscle = (0.35, 0.5) if air else (rng.uniform(0.3, 1), rng.uniform(0.15, 0.6))
    inside = _blob(shape, a, b, outline, shift)
    picture = np.where(inside, fat, picture)
    thickness = rng.uniform(0.04, 0.3)
    inner = _blob(shape, a * (1 - thickness), b * (1 - thickness), outline, shift)
    picture = np.where(inner, muscle, picture)
    for _ in range(rng.integers(1, 12)):
        spot = np.zeros_like(picture)
        _figure(spot, rng, 1.0, rng.uniform(0.05, 0.35) * min(a, b) * 2)
        value = rng.choice([0.02, muscle * rng.uniform(0.7, 1.4)]) if air else rng.random()
        picture = np.where((spot > 0) & inner, value, picture)
    for _ in range(rng.integers(1, 4)):
        at = shift + rng.uniform(-0.4, 0.4, 2) * (a, b)
        r, s = rng.uniform(0.1, 0.35, 2) * min(a, b)
        ring = _wobble(rng)
        cortex = 1.3 * bone if air else 0.05
        picture = np.where(_blob(shape, r, s, ring, at) & inside, cortex, picture)
        marrow = _blob(shape, r * 0.75, s * 0.75, ring, at) & inside
        picture = np.where(marrow, bone * (0.8 if air else 1), picture)
    return picture.astype(np.float32)


def _wobble(rng: np.random.Generator) -> NDArray[np.float64]:
    """Amplitudes and phases of a lumpy outline, shape (2, 4)."""
    return np.stack([rng.normal(0, 0.03, 4), rng.uniform(0, 6.3, 4)])


def _blob(
    shape: tuple[int, ...],
    a: float,
    b: float,
    outline: NDArray[np.float64],
    shift: NDArray[np.float64] | tuple[float, float] = (0.0, 0.0),
) -> NDArray[np.bool_]:
    """A lumpy ellipse with half axes a (rows) and b (columns) around the center."""
    rows, columns = np.indices(shape)
    y = (rows - shape[0] / 2 - shift[0]) / max(a, 1)
    x = (columns - shape[1] / 2 - shift[1]) / max(b, 1)
    turn = np.arctan2(y, x)
    waves = [g * np.cos((k + 1) * turn + p) for k, (g, p) in enumerate(outline.T)]
    return np.asarray(np.hypot(y, x) < 1 + np.sum(waves, axis=0))


def _figure(picture: Gray, rng: np.random.Generator, value: float, size: float) -> None:
    """Draw an ellipse or a polygon anywhere, about `size` pixels large."""
    at = rng.uniform(0, 1, 2) * picture.shape[::-1]
    if rng.random() < 0.5:
        axes = np.maximum(1, rng.uniform(0.3, 1, 2) * size).astype(int).tolist()
        turn = float(rng.uniform(0, 180))
        cv2.ellipse(picture, at.astype(int).tolist(), axes, turn, 0, 360, value, -1)
    else:
        corners = at + rng.normal(0, size, (rng.integers(3, 8), 2))
        cv2.fillPoly(picture, [corners.astype(np.int32)], value)


def _power_noise(rng: np.random.Generator, shape: tuple[int, ...], slope: float) -> Gray:
    """Noise whose amplitude falls with frequency to the power of `slope`; deviation 1."""
    rows = np.fft.fftfreq(shape[0])[:, None]
    columns = np.fft.rfftfreq(shape[1])[None]
    frequency = np.hypot(rows, columns)
    frequency[0, 0] = 1
    spectrum = np.fft.rfft2(rng.standard_normal(shape)) / frequency**slope
    spectrum[0, 0] = 0
    values = np.fft.irfft2(spectrum, shape)
    return (values / (values.std() + 1e-9)).astype(np.float32)


def _smooth(rng: np.random.Generator, shape: tuple[int, ...]) -> Gray:
    """A slowly varying field, 0 to 1."""
    coarse = rng.random((3, 3)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_LINEAR), np.float32)


def _ct_look(rng: np.random.Generator, picture: NDArray[np.floating]) -> Gray:
    """A window's cut, quantum noise, sometimes the table."""
    if rng.random() < 0.4:
        row = int(picture.shape[0] * rng.uniform(0.85, 0.97))
        cv2.ellipse(
            picture,
            (picture.shape[1] // 2, row - 150),
            (220, 150),
            0,
            60,
            120,
            float(rng.uniform(0.3, 0.9)),
            2,
        )
    low, high = rng.uniform(-0.3, 0.15), rng.uniform(0.6, 1.5)
    blurred = cv2.GaussianBlur(picture.astype(np.float32), (0, 0), rng.uniform(0.5, 1.3))
    grain = rng.normal(0, rng.uniform(0, 0.05), picture.shape)
    return np.clip((blurred + grain - low) / (high - low), 0, 1).astype(np.float32)


def _mr_look(rng: np.random.Generator, picture: NDArray[np.floating]) -> Gray:
    """Texture of tissue, a coil's gain, Rician noise."""
    blurred = cv2.GaussianBlur(picture.astype(np.float32), (0, 0), rng.uniform(0.5, 1.5))
    blurred = blurred * (1 + rng.uniform(0.05, 0.3) * _power_noise(rng, picture.shape, 1.0))
    blurred = blurred * (0.5 + _smooth(rng, picture.shape))
    parts = rng.normal(0, rng.uniform(0.005, 0.06), (2, *picture.shape))
    return np.hypot(blurred + parts[0], parts[1]).astype(np.float32)


def _unit(values: NDArray[np.generic]) -> Gray:
    """Stretched to 0 to 1."""
    found = np.asarray(values, np.float32)
    low, high = float(found.min()), float(found.max())
    return (found - low) / (high - low) if high > low else np.zeros_like(found)
