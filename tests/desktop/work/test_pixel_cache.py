"""Decoded pictures that were used last."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from braintumor_desktop.desktop.work.pixel_cache import Picture, PixelCache
from braintumor_desktop.imaging.image import Image, Stamp, Window
from tests.helpers.series import slices

PICTURE = Picture(Image(np.zeros((20, 25), np.uint16)), Window(1.0, 2.0))


def test_the_cache_keeps_what_was_used_last_within_its_bytes() -> None:
    cache = PixelCache(limit=3000)
    a, b, c, d = slices("a", 4)
    for item in (a, b, c):
        cache.put(item, PICTURE)
    assert cache.get(a) is PICTURE
    cache.put(d, PICTURE)
    assert b not in cache
    assert (a in cache, c in cache, d in cache) == (True, True, True)
    assert cache.bytes == 3000


def test_the_pixels_of_a_file_are_not_those_of_the_file_as_it_was_before() -> None:
    cache = PixelCache()
    before = replace(slices("a", 1)[0], sop_uid="1.2.3", stamp=Stamp(100, 1))
    cache.put(before, PICTURE)
    assert cache.get(before) is PICTURE
    assert cache.get(replace(before, stamp=Stamp(100, 2))) is None
