"""A head as gray values of place: what an enhanced T1 shows, drawn from simple bodies.

Points are LPS mm, the origin near the middle of the brain, between its two commissures.
Gray values are fractions of the signal of scalp fat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.phantom.brain import brain
from braintumor_desktop.phantom.shapes import Points, ellipsoid, nearest, paint, tube, union

if TYPE_CHECKING:
    from braintumor_desktop.phantom.brain import Variation
    from braintumor_desktop.phantom.shapes import Values

AIR, BONE, MARROW, FAT, SKIN, MUSCLE = 0.0, 0.05, 0.42, 0.95, 0.62, 0.40
EYE, LENS, MUCOSA, ENHANCED_MUSCLE = 0.15, 0.30, 0.62, 0.58

CAPSULE_MM = ((-90.0, 14.0, -4.0, 4.0), (-86.0, 14.0, 46.0, 4.0))
"""A marker tube beside the right side of the head (x, y, z, radius in mm)."""

SKULL_MM = 6.5
SCALP_MM = 5.5


def head(points: Points, variation: Variation) -> Values:
    """Gray values of a head without a lesion at one-dimensional arrays of points."""
    capsule = tube(points, CAPSULE_MM)
    bent = Points(
        *(p + 2.0 * bend.at(points) for p, bend in zip(points, variation.bend, strict=True))
    )
    gray = np.full_like(points.x, AIR)
    skin = _skin(bent)
    near = skin < 1.0
    gray[near] = _soft_parts(bent.take(near), skin[near], variation)
    cavity = cavity_distance(bent)
    within = cavity < 1.0
    content = brain(bent.take(within), cavity[within], variation)
    gray[within] = paint(gray[within], content, cavity[within])
    return paint(gray, FAT, capsule)


def cavity_distance(points: Points) -> Values:
    """Signed distance in mm to the inner surface of the skull, negative in the brain.

    The room is that of the vault, the two middle fossae and the posterior fossa.
    """
    pair = points.mirrored()
    space = union(
        _vault(points, 32.0), ellipsoid(pair, (37.0, -8.0, -22.0), (25.0, 34.0, 24.0)), 10.0
    )
    return union(space, ellipsoid(points, (0.0, 44.0, -38.0), (53.0, 45.0, 36.0)), 10.0)


def _vault(points: Points, floor: float) -> Values:
    """The skull's inner surface above its base; narrower at the front than at the back."""
    wide = 1.0 + 0.0011 * np.clip(points.y, -90.0, 30.0)
    centered = Points(points.x / wide, points.y, points.z - 4.0)
    low = np.where(centered.z < 0.0, 72.0 / floor, 1.0)
    lowered = centered._replace(z=centered.z * low)
    return ellipsoid(lowered, (0.0, 4.0, 0.0), (67.0, 86.0, 72.0), 2.4)


def _skin(points: Points) -> Values:
    """The outside of the head: vault, temples, face, nose and nape."""
    pair = points.mirrored()
    surface = _vault(points, 60.0) - (SKULL_MM + SCALP_MM)
    surface = union(surface, ellipsoid(pair, (58.0, -16.0, -18.0), (18.0, 36.0, 40.0)), 14.0)
    surface = union(surface, ellipsoid(points, (0.0, -38.0, -50.0), (64.0, 50.0, 62.0)), 12.0)
    nose = tube(points, ((0.0, -84.0, -12.0, 5.0), (0.0, -102.0, -46.0, 9.0)))
    surface = union(surface, nose, 14.0)
    return union(surface, ellipsoid(points, (0.0, 48.0, -62.0), (62.0, 52.0, 60.0)), 20.0)


def _soft_parts(points: Points, skin: Values, variation: Variation) -> Values:
    """Skin, fat, muscles, bone, orbits and air cells: all but the brain."""
    grain, fiber = variation.grain.at(points), variation.fiber.at(points)
    cavity = cavity_distance(points)
    # The skull's base is thinner than its vault, and has no spongy layer.
    vault = np.clip((points.z + 22.0) / 18.0, 0.0, 1.0)
    skull = cavity - SKULL_MM * (0.4 + 0.6 * vault)
    gray = paint(np.full_like(skin, AIR), SKIN, skin)
    gray = paint(gray, FAT * (1.0 + 0.04 * grain), skin + 1.3, 1.2)
    mixed = np.where(fiber + 0.5 * grain > 0.7, 0.8 * FAT, MUSCLE)
    gray = paint(gray, mixed, np.maximum(skin + 6.0, -skull), 2.5)
    temporalis = ellipsoid(points.mirrored(), (60.0, -18.0, -14.0), (13.0, 32.0, 36.0))
    gray = paint(gray, MUSCLE * (1.0 + 0.08 * grain), np.maximum(temporalis, skin + 4.0), 1.5)
    gray = _petrous(gray, points, skin, grain)
    gray = _orbits(gray, points.mirrored())
    gray = _airways(paint(gray, BONE, skull), points, grain)
    spongy = np.abs(cavity - 3.5 - 0.3 * variation.width.at(points)) - 1.7
    marrow = BONE + (MARROW * np.clip(0.8 + 0.5 * fiber, 0.1, 1.0) - BONE) * vault
    return paint(gray, marrow, np.maximum(spongy, 3.0 - 6.0 * vault), 1.6)


def _petrous(gray: Values, points: Points, skin: Values, grain: Values) -> Values:
    """The bone around the ears, full of small air cells, and the marrow before the pons."""
    path = ((14.0, 2.0, -40.0, 7.0), (40.0, 18.0, -38.0, 10.0), (58.0, 28.0, -42.0, 12.0))
    ragged = np.maximum(tube(points.mirrored(), path) + 1.5 * grain, skin + 6.0)
    gray = paint(gray, BONE + 0.05 * np.clip(grain, 0.0, 2.0), ragged, 2.0)
    return paint(gray, MARROW, ellipsoid(points, (0.0, 2.0, -44.0), (13.0, 9.0, 20.0)), 2.0)


def _orbits(gray: Values, pair: Points) -> Values:
    """Orbits: fat, muscles along the walls, optic nerve, eye with its lens."""
    orbit = tube(pair, ((14.0, -24.0, -22.0, 5.0), (31.0, -62.0, -26.0, 17.0)))
    gray = paint(gray, BONE, orbit - 2.0, 2.0)
    gray = paint(gray, FAT * 0.95, orbit)
    axes = np.minimum(np.abs(pair.z + 25.0), np.abs(pair.x + 0.45 * pair.y - 3.0)) - 4.0
    muscles = np.maximum(np.maximum(np.abs(orbit + 4.5) - 1.2, axes), -56.0 - pair.y)
    gray = paint(gray, ENHANCED_MUSCLE, muscles)
    gray = paint(gray, MUSCLE, tube(pair, ((14.0, -26.0, -21.0, 2.0), (30.0, -54.0, -25.0, 2.0))))
    eye = ellipsoid(pair, (32.0, -66.0, -26.0), (12.0, 12.5, 12.0))
    gray = paint(gray, ENHANCED_MUSCLE, eye - 1.0)
    gray = paint(gray, EYE, eye)
    return paint(gray, LENS, ellipsoid(pair, (32.0, -75.5, -26.0), (4.5, 2.2, 4.5)))


def _airways(gray: Values, points: Points, grain: Values) -> Values:
    """Nasal passages, ethmoid cells, sphenoid, frontal and maxillary sinuses, lined."""
    pair = points.mirrored()
    nose = ellipsoid(points, (0.0, -54.0, -32.0), (14.0, 32.0, 18.0))
    frontal = ellipsoid(points, (4.0, -82.0, 4.0), (16.0, 4.0, 9.0))
    sphenoid = ellipsoid(points, (2.0, -18.0, -40.0), (17.0, 14.0, 12.0), 3.0)
    maxillary = ellipsoid(pair, (30.0, -56.0, -60.0), (15.0, 18.0, 14.0))
    hollow = nearest([nose, frontal, sphenoid, maxillary])
    gray = paint(gray, BONE, hollow - 1.5)
    gray = paint(gray, MUCOSA, hollow)
    septum = 0.7 - np.abs(points.x - 1.5 - 0.15 * points.y)
    turbinates = np.maximum(1.4 - np.abs(pair.x - 5.0 - 1.5 * grain), 0.8 - pair.x)
    air = [
        np.maximum(sphenoid + 0.6, septum),
        np.maximum(nose + 1.5, turbinates),
        maxillary + 1.2,
        frontal + 1.2,
    ]
    return paint(gray, AIR, nearest(air))
