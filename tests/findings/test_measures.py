"""Two diameters inside a region: against every other line that could be drawn."""

import time
from itertools import combinations
from math import atan2, cos, degrees, hypot, pi, sin

import numpy as np
import pytest

from braintumor_desktop.findings.measures import diameters, hull_area

UNEQUAL = (0.7, 1.1)


def ellipse(shape, center, axes, turn, spacing=(1.0, 1.0)):
    """Pixels whose centers lie in an ellipse in mm: center (row, column), full axes, degrees."""
    rows, columns = np.indices(shape)
    y = (rows + 0.5) * spacing[0] - center[0]
    x = (columns + 0.5) * spacing[1] - center[1]
    angle = np.deg2rad(turn)
    along, across = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    return (along / (axes[0] / 2)) ** 2 + (across / (axes[1] / 2)) ** 2 <= 1


def disc():
    return ellipse((26, 26), (13, 13), (22, 22), 0)


def ring():
    return ellipse((30, 30), (15, 15), (27, 27), 0) & ~ellipse((30, 30), (15, 15), (15, 15), 0)


def crescent():
    return ellipse((30, 30), (14, 14), (26, 26), 0) & ~ellipse((30, 30), (14, 21), (24, 24), 0)


def letter_l():
    part = np.zeros((24, 20), bool)
    part[:, :5] = part[-6:, :] = True
    return part


SHAPES = {
    "disc": (disc(), (1.0, 1.0)),
    "ellipse of 30 degrees": (ellipse((26, 28), (13, 14), (24, 14), 30), (1.0, 1.0)),
    "ring": (ring(), (1.0, 1.0)),
    "L": (letter_l(), (1.0, 1.0)),
    "crescent": (crescent(), (1.0, 1.0)),
    "ellipse in unequal pixels": (ellipse((40, 30), (14, 16), (24, 12), 30, UNEQUAL), UNEQUAL),
    "L in unequal pixels": (letter_l(), UNEQUAL),
    "crescent in unequal pixels": (crescent(), UNEQUAL),
    "row": (np.ones((1, 17), bool), UNEQUAL),
    "pixel": (np.ones((1, 1), bool), UNEQUAL),
    "diagonal": (np.eye(9, dtype=bool), (1.0, 1.0)),
}


@pytest.mark.parametrize("name", SHAPES)
def test_no_line_inside_is_longer_by_a_pixel(name):
    part, spacing = SHAPES[name]
    found = diameters(part, spacing)
    assert found.longest.length == pytest.approx(longest_by_trying(part, spacing), abs=max(spacing))
    expected = across_by_trying(part, spacing, found.longest)
    assert found.across.length == pytest.approx(expected, abs=max(spacing))


@pytest.mark.parametrize("name", SHAPES)
def test_both_lines_lie_inside_at_a_right_angle_and_end_on_pixel_borders(name):
    part, spacing = SHAPES[name]
    found = diameters(part, spacing)
    for line in (found.longest, found.across):
        assert is_inside(part, np.transpose(points_of(line))).all()
        assert line.length == pytest.approx(length_of(line, spacing))
        for point in (line.start, line.end):
            assert min(abs(value - round(value)) for value in point) < 1e-3
    turn = abs(angle_of(found.longest, spacing) - angle_of(found.across, spacing)) % 180.0
    assert turn == pytest.approx(90.0, abs=0.6)


def test_a_pixel_has_its_two_diagonals():
    found = diameters(np.ones((1, 1), bool), (0.5, 0.5))
    assert found.longest.length == pytest.approx(hypot(0.5, 0.5))
    assert found.across.length == pytest.approx(hypot(0.5, 0.5), abs=1e-4)


def test_an_ellipse_has_its_axes():
    part = ellipse((200, 220), (45, 50), (70, 38), 30, (0.45, 0.45))
    found = diameters(part, (0.45, 0.45))
    assert found.longest.length == pytest.approx(70, abs=0.9)
    assert found.across.length == pytest.approx(38, abs=0.9)
    assert found.product == pytest.approx(found.longest.length * found.across.length)


def test_a_bent_lesion_is_not_measured_through_what_it_bends_around():
    spacing = (0.25, 0.25)
    outer = ellipse((120, 120), (15, 15), (27, 27), 0, spacing)
    part = outer & ~ellipse((120, 120), (15, 15), (15, 15), 0, spacing)
    # A chord that touches the hole of a ring of radii 13.5 and 7.5 mm.
    expected = 2 * np.sqrt(13.5**2 - 7.5**2)
    assert diameters(part, spacing).longest.length == pytest.approx(expected, abs=0.5)


def test_the_perpendicular_of_an_l_is_the_other_arm_and_not_the_extent():
    part = np.zeros((60, 60), bool)
    part[:, :4] = part[-4:, :] = True
    found = diameters(part, (1.0, 1.0))
    assert found.longest.length == pytest.approx(hypot(60, 4), abs=1.0)
    assert found.across.length == pytest.approx(hypot(60, 4), abs=1.5)


def test_lines_move_with_the_region():
    found = diameters(disc(), (1.0, 1.0)).moved(100, 40)
    padded = diameters(np.pad(disc(), ((100, 0), (40, 0))), (1.0, 1.0))
    assert found.longest.length == padded.longest.length
    assert found.longest.start == padded.longest.start


def test_two_diameters_span_no_more_than_twice_the_hull():
    for part, _ in SHAPES.values():
        assert diameters(part, (1.0, 1.0)).product <= 2 * hull_area(part) + 1e-6


def test_a_usual_lesion_takes_few_milliseconds():
    part = ellipse((140, 140), (30, 30), (50, 36), 30, (0.45, 0.45))
    diameters(part, (0.45, 0.45))
    spent = []
    for _ in range(7):
        started = time.process_time()
        diameters(part, (0.45, 0.45))
        spent.append(time.process_time() - started)
    # 2 ms on an idle machine; here other programs may have the caches.
    assert min(spent) < 0.02


def longest_by_trying(part, spacing):
    pairs = np.array(list(combinations(outline_of(part), 2)), float)
    shares = (np.arange(60) + 0.5)[:, None] / 60
    ways = pairs[:, 1] - pairs[:, 0]
    points = pairs[:, None, 0] + ways[:, None] * shares
    inside = is_inside(part, np.moveaxis(points, -1, 0)).all(axis=1)
    return np.hypot(*(ways[inside] * spacing).T).max()


def across_by_trying(part, spacing, longest):
    """The longest stretch inside over parallels a fifth of a pixel apart."""
    angle = np.deg2rad(angle_of(longest, spacing)) + pi / 2
    size = hypot(part.shape[0] * spacing[0], part.shape[1] * spacing[1])
    step = min(spacing) / 10
    ways, sides = np.arange(-size, size, step), np.arange(-size, size, 2 * step)[:, None]
    rows = (ways * sin(angle) + sides * cos(angle)) / spacing[0]
    columns = (ways * cos(angle) - sides * sin(angle)) / spacing[1]
    best = 0
    for line in is_strictly(part, (rows, columns)):
        changes = np.flatnonzero(np.diff(np.concatenate([[0], line, [0]])))
        best = max(best, *np.diff(changes)[::2], 0)
    return best * step


def outline_of(part):
    grid = np.pad(part, 1)
    return [
        (row, column)
        for row in range(part.shape[0] + 1)
        for column in range(part.shape[1] + 1)
        if 0 < grid[row : row + 2, column : column + 2].sum() < 4
    ]


def is_strictly(part, point):
    row, column = (np.floor(place).astype(int) + 1 for place in point)
    padded = np.pad(part, 1)
    rows, columns = (np.clip(i, 0, n - 1) for i, n in zip((row, column), padded.shape, strict=True))
    return padded[rows, columns]


def is_inside(part, point):
    """Whether points lie in a pixel of the region or on its border."""
    near = [(down, right) for down in (-1e-4, 1e-4) for right in (-1e-4, 1e-4)]
    return np.any([is_strictly(part, (point[0] + d, point[1] + r)) for d, r in near], axis=0)


def points_between(a, b, count):
    shares = (np.arange(count) + 0.5) / count
    return [(a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s) for s in shares]


def points_of(line):
    return points_between(line.start, line.end, 500)


def length_of(line, spacing):
    down, right = (line.end[i] - line.start[i] for i in (0, 1))
    return hypot(down * spacing[0], right * spacing[1])


def angle_of(line, spacing):
    down, right = (line.end[i] - line.start[i] for i in (0, 1))
    return degrees(atan2(down * spacing[0], right * spacing[1])) % 180.0
