"""The brain of the head phantom: folds, deep structures, fluid, and vessels with contrast.

Points are LPS mm, the origin near the middle of the brain, between its two commissures.
Gray values are fractions of the signal of scalp fat.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from braintumor_desktop.phantom.shapes import (
    Field,
    Points,
    ellipsoid,
    inside,
    nearest,
    paint,
    random_field,
    tube,
    union,
)

if TYPE_CHECKING:
    from braintumor_desktop.phantom.shapes import Values

CSF, GRAY, WHITE, DEEP_GRAY, STEM = 0.14, 0.35, 0.43, 0.38, 0.41
DURA, VESSEL, VEIN, PLEXUS, GLAND = 0.54, 0.95, 0.80, 0.85, 0.58

LARGER_LEFT_VENTRICLE_MM = 1.8

# Paths: (x, y, z, radius) in mm of each corner; x of those that come in pairs is the left's.
LATERAL_VENTRICLE = (
    (19.0, -40.0, 6.0, 2.2),
    (11.0, -28.0, 13.0, 4.0),
    (8.5, -6.0, 22.0, 4.5),
    (14.0, 18.0, 23.0, 5.0),
    (29.0, 38.0, 10.0, 6.0),
    (38.0, 22.0, -10.0, 2.0),
    (41.0, -4.0, -18.0, 1.6),
)
OCCIPITAL_HORN = ((23.0, 38.0, 9.0, 5.0), (20.0, 60.0, 5.0, 1.5))
BASAL_CISTERN = (
    ((0.0, -6.0, -15.0, 7.0), (22.0, -12.0, -12.0, 2.0)),
    ((0.0, -2.0, -16.0, 6.0), (17.0, 8.0, -12.0, 2.5)),
    ((0.0, -8.0, -15.0, 4.0), (0.0, -26.0, -14.0, 1.2)),
)
OPTIC_PATHS = (
    ((0.0, -10.0, -14.0, 2.2), (8.0, -17.0, -16.0, 2.0), (14.0, -24.0, -20.0, 2.0)),
    ((0.0, -8.0, -13.0, 2.5), (14.0, 4.0, -10.0, 2.5)),
)
TRANSVERSE_SINUS = (
    (2.0, 86.0, -10.0, 3.5),
    (40.0, 70.0, -14.0, 3.5),
    (55.0, 38.0, -20.0, 3.5),
    (48.0, 24.0, -46.0, 4.0),
)
MIDLINE_VESSELS = (
    ((0.0, 40.0, 10.0, 1.8), (0.0, 84.0, -8.0, 2.5)),  # straight sinus
    ((0.0, 2.0, -52.0, 1.7), (0.0, -2.0, -18.0, 1.7)),  # basilar artery
)
PAIRED_VESSELS = (
    ((1.8, 6.0, 15.0, 0.7), (1.8, 40.0, 11.0, 1.0)),  # internal cerebral vein
    ((13.0, -2.0, -44.0, 2.4), (12.0, -14.0, -28.0, 2.4), (10.0, -12.0, -15.0, 1.9)),  # carotid
    # middle cerebral artery
    (
        (10.0, -12.0, -15.0, 1.4),
        (24.0, -9.0, -14.0, 1.2),
        (36.0, -14.0, -9.0, 1.1),
        (39.0, 6.0, 8.0, 0.8),
    ),
    # anterior cerebral artery
    (
        (9.0, -13.0, -14.0, 1.2),
        (1.6, -22.0, -10.0, 1.2),
        (1.6, -52.0, 6.0, 1.0),
        (1.6, -34.0, 34.0, 0.9),
    ),
)


@dataclass(frozen=True, eq=False)
class Variation:
    """What differs from head to head: random fields.

    Attributes:
        bend: three fields that shift everything a little.
        folds: its zeros are the walls of the furrows.
        depth: how deep a furrow reaches.
        width: how much fluid lies over the brain.
        fiber: slow changes of tissue.
        grain: fast changes of tissue.
        veins: where a furrow carries a vein.
    """

    bend: tuple[Field, Field, Field]
    folds: Field
    depth: Field
    width: Field
    fiber: Field
    grain: Field
    veins: Field


def vary(rng: np.random.Generator) -> Variation:
    """Draw a head."""
    x, y, z = (random_field(rng, 150.0) for _ in range(3))
    return Variation(
        bend=(x, y, z),
        folds=random_field(rng, 27.0, 0.3),
        depth=random_field(rng, 40.0),
        width=random_field(rng, 50.0),
        fiber=random_field(rng, 22.0),
        grain=random_field(rng, 7.0),
        veins=random_field(rng, 14.0),
    )


def brain(points: Points, cavity: Values, variation: Variation) -> Values:
    """Gray values of everything inside the skull, drawn from its fluid up.

    Args:
        points: one-dimensional arrays, inside the skull or next to it.
        cavity: signed distance in mm of each to the inner surface of the skull.
        variation: the head.
    """
    pair = points.mirrored()
    grain, fiber = variation.grain.at(points), variation.fiber.at(points)
    hindbrain = _hindbrain(points)
    furrow = _depth(points, cavity, hindbrain, variation)
    gray = paint(np.full_like(cavity, CSF), GRAY * (1.0 + 0.03 * fiber), -furrow, 1.4)
    cortex_mm = 3.0 + 0.4 * fiber
    gray = paint(gray, WHITE * (1.0 + 0.02 * fiber), cortex_mm - furrow, 2.2)
    gray = _deep_gray(gray, pair, fiber)
    gray = _cerebellum(gray, points, cavity, fiber)
    tentorium = np.maximum(np.abs(hindbrain) - 0.5, 22.0 - points.y)
    gray = paint(gray, 0.8 * DURA, tentorium, 1.2)
    gray = _fluid(gray, points)
    gray = gray * (1.0 + 0.018 * grain * (gray > CSF + 0.1))
    return _contrast(gray, points, cavity, furrow, variation)


def _hindbrain(points: Points) -> Values:
    """The room below the tentorium: cerebellum and brain stem with their fluid."""
    below = ellipsoid(_tented(points), (0.0, 48.0, -42.0), (56.0, 44.0, 36.0))
    stem = tube(
        points, ((0.0, 14.0, -8.0, 15.0), (0.0, 15.0, -34.0, 19.0), (0.0, 26.0, -64.0, 16.0))
    )
    return union(below, stem, 6.0)


def _tented(points: Points) -> Points:
    """Points moved so that a round body becomes one with a ridge in the midline."""
    side = np.abs(points.x)
    return points._replace(z=points.z + 22.0 * side / (side + 12.0) - 10.0)


def _depth(points: Points, cavity: Values, hindbrain: Values, variation: Variation) -> Values:
    """Depth in mm under the nearest surface of the cerebrum, furrows and fissures included."""
    fluid = (1.3 + 0.8 * variation.width.at(points)) * np.clip((points.z + 50.0) / 40.0, 0.3, 1.0)
    fluid = fluid + 0.8 * np.clip((-points.y - 40.0) / 30.0, 0.0, 1.0)
    core = ellipsoid(points, (0.0, 6.0, 4.0), (60.0, 40.0, 24.0))
    fissure = np.sqrt(points.x**2 + np.maximum(-core, 0.0) ** 2) - 1.1
    upper = np.minimum(-cavity - fluid, fissure)
    whole = np.minimum(upper, hindbrain - 0.5)
    walls = np.minimum(_furrows(points, upper, variation), _sylvian(points, variation))
    return nearest([whole, walls])


def _furrows(points: Points, depth: Values, variation: Variation) -> Values:
    """Distance in mm to the nearest furrow, which narrows with depth and then ends.

    Walls of furrows stand upright on the surface because the field is read where a ray
    from the middle of the hemisphere meets it.
    """
    reach = 15.0 + 6.0 * variation.depth.at(points)
    steepness_per_mm = 0.23
    wall = np.abs(_on_surface(points, variation.folds)) / steepness_per_mm
    half_width = 0.9 - depth / np.maximum(reach, 4.0) + 0.4 * variation.width.at(points)
    ending = 0.8 * np.maximum(depth - reach, 0.0)
    return wall - half_width + ending


def _on_surface(points: Points, folds: Field) -> Values:
    """The field of folds, read on a sphere around each hemisphere's middle."""
    side = np.where(points.x < 0.0, -1.0, 1.0)
    ray = Points((points.x - 26.0 * side) * 1.5, points.y - 6.0, points.z - 8.0)
    length = np.sqrt(ray.x**2 + ray.y**2 + ray.z**2)
    scale = (50.0 + 0.5 * length) / np.maximum(length, 12.0)
    return folds.at(Points(ray.x * scale + 300.0 * side, ray.y * scale, ray.z * scale))


def _sylvian(points: Points, variation: Variation) -> Values:
    """Distance to the fissure between temporal lobe and the rest, down to the insula."""
    pair = points.mirrored()
    ripple = 2.2 * variation.fiber.at(points)
    span = np.maximum(np.abs(pair.y + 2.0) - 22.0, np.abs(pair.z - 6.0) - 15.0)
    insula = np.maximum(np.abs(pair.x - 38.0 + 0.006 * (pair.y + 2.0) ** 2 + ripple) - 0.8, span)
    course = np.abs(pair.y + 14.0 - 1.3 * pair.z + 2.0 * ripple) - 1.0
    opening = np.maximum(np.maximum(course, 38.0 - pair.x), np.abs(pair.z - 4.0) - 17.0)
    return np.minimum(insula, opening)


def _deep_gray(gray: Values, pair: Points, fiber: Values) -> Values:
    """Caudate, putamen and thalamus, a little darker than white matter."""
    value = DEEP_GRAY * (1.0 + 0.02 * fiber)
    turned = pair._replace(x=pair.x - 0.12 * np.abs(pair.y))
    spread = pair._replace(x=pair.x - 0.2 * pair.y)
    nuclei = [
        ellipsoid(pair, (14.0, -20.0, 10.0), (5.5, 11.0, 12.0)),
        ellipsoid(turned, (25.0, -3.0, 3.0), (5.0, 17.0, 12.0)),
        ellipsoid(spread, (7.5, 12.0, 6.0), (8.0, 14.0, 10.0)),
    ]
    return paint(gray, value, nearest(nuclei), 2.0)


def _cerebellum(gray: Values, points: Points, cavity: Values, fiber: Values) -> Values:
    """Cerebellum with its leaves, and the brain stem."""
    pair = points.mirrored()
    body = ellipsoid(_tented(pair), (21.0, 47.0, -42.0), (32.0, 40.0, 33.0))
    body = union(body, ellipsoid(_tented(points), (0.0, 48.0, -36.0), (16.0, 36.0, 28.5)), 5.0)
    body = np.maximum(body - 0.8, cavity + 2.0)
    ring = np.sqrt((pair.x * 0.8) ** 2 + (points.y - 20.0) ** 2 + (0.8 * (points.z + 36.0)) ** 2)
    leaves = np.cos(2.0 * np.pi * (ring + 1.5 * fiber) / 5.0)
    shallow = np.clip((body + 14.0) / 10.0, 0.0, 1.0)
    gray = paint(gray, GRAY + 0.03 - 0.09 * shallow * np.clip(leaves, 0.0, 1.0) ** 2, body, 1.5)
    white = ellipsoid(pair, (17.0, 42.0, -40.0), (14.0, 16.0, 12.0))
    gray = paint(gray, WHITE * (1.0 + 0.02 * fiber), white, 5.0)
    stem = tube(
        points, ((0.0, 17.0, -10.0, 9.0), (0.0, 16.0, -32.0, 14.5), (0.0, 27.0, -64.0, 7.5))
    )
    stem = union(stem, tube(pair, ((5.0, 14.0, -14.0, 8.0), (16.0, 5.0, 0.0, 8.0))), 4.0)
    return paint(gray, STEM * (1.0 + 0.02 * fiber), stem, 1.5)


def _fluid(gray: Values, points: Points) -> Values:
    """Ventricles with their plexus, and the cisterns at the base with optic chiasm and stalk."""
    pair = points.mirrored()
    horns = tube(pair._replace(x=pair.x * 1.25), LATERAL_VENTRICLE)
    lateral = np.minimum(horns, tube(pair, OCCIPITAL_HORN))
    lateral = lateral - np.where(points.x > 0.0, LARGER_LEFT_VENTRICLE_MM, 0.0)
    for space in (
        np.maximum(lateral, 0.9 - pair.x),
        ellipsoid(points, (0.0, 3.0, 0.0), (2.4, 16.0, 11.0)),
        ellipsoid(points, (0.0, 34.0, -36.0), (8.0, 4.5, 9.0)),
        ellipsoid(points, (0.0, 30.0, -3.0), (11.0, 4.0, 6.0)),
        nearest([tube(pair, arm) for arm in BASAL_CISTERN]),
    ):
        gray = paint(gray, CSF, space, 1.4)
    gray = paint(gray, PLEXUS, ellipsoid(pair, (23.0, 40.0, 10.0), (2.2, 5.0, 3.5)))
    gray = paint(gray, STEM, nearest([tube(pair, path) for path in OPTIC_PATHS]))
    return paint(gray, GLAND, tube(points, ((0.0, -7.0, -12.0, 1.0), (0.0, -9.0, -22.0, 1.3))))


def _contrast(
    gray: Values, points: Points, cavity: Values, furrow: Values, fields: Variation
) -> Values:
    """All that takes up contrast: dura, veins in furrows, gland, sinuses, arteries."""
    pair = points.mirrored()
    fiber = fields.fiber.at(points)
    core = ellipsoid(points, (0.0, 6.0, 0.0), (62.0, 44.0, 28.0))
    falx = np.maximum(np.maximum(pair.x - 0.35, -core), 2.0 - points.z - 0.2 * points.y)
    gray = paint(gray, DURA, np.maximum(falx, -furrow - 9.0))
    # A vein runs where the bottom of a furrow meets a zero of its own field.
    axis = np.sqrt((furrow + 0.5) ** 2 + (fields.veins.at(points) / 0.35) ** 2)
    veins = axis - 0.9 * inside(0.6 - fiber, 0.4)
    near_skull = np.maximum(cavity + 1.0, -cavity - 22.0)
    gray = paint(gray, VEIN, np.maximum(veins, near_skull))
    gray = paint(gray, GLAND, ellipsoid(points, (0.0, -8.0, -25.0), (5.0, 4.0, 3.0)), 1.5)
    gray = paint(gray, GLAND, ellipsoid(pair, (10.0, -4.0, -26.0), (3.5, 9.0, 5.0)), 2.0)
    winding = Points(pair.x, pair.y + 1.6 * fiber, pair.z + 2.0 * fiber)
    # The right transverse sinus is the wider one in most people.
    transverse = tube(winding, TRANSVERSE_SINUS) + np.where(points.x > 0.0, 1.0, 0.0)
    single = [tube(points, path) for path in MIDLINE_VESSELS]
    paired = [tube(winding, path) for path in PAIRED_VESSELS]
    return paint(
        gray, VESSEL, nearest([_sagittal(pair, cavity), transverse, *single, *paired]), 1.2
    )


def _sagittal(pair: Points, cavity: Values) -> Values:
    """Distance to the superior sagittal sinus, which grows from the forehead to the back."""
    size = 1.0 + 2.2 * np.clip((pair.y + 60.0) / 130.0, 0.0, 1.0)
    round_body = np.sqrt(pair.x**2 + (0.8 * (cavity + size - 0.5)) ** 2) - size
    return np.maximum(round_body, 12.0 - pair.z - 0.3 * pair.y)
