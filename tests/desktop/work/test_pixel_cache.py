"""Decoded pictures that were used last."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from braintumor_desktop.cancel import CancelToken
from braintumor_desktop.desktop.work.pixel_cache import Picture, PixelCache
from braintumor_desktop.errors import BadInput, Cancelled
from braintumor_desktop.imaging.image import Image, Stamp, Window
from tests.helpers.series import slices

if TYPE_CHECKING:
    from braintumor_desktop.imaging.image import Slice

PICTURE = Picture(Image(np.zeros((20, 25), np.uint16)), Window(1.0, 2.0))


def test_the_cache_keeps_what_was_used_last_within_its_bytes() -> None:
    cache = PixelCache(limit=3000)
    a, b, c, d = slices("a", 4)
    for item in (a, b, c):
        cache.put(item, PICTURE)
    assert cache.get(a).image is PICTURE.image  # type: ignore[union-attr]
    cache.put(d, PICTURE)
    assert b not in cache
    assert (a in cache, c in cache, d in cache) == (True, True, True)
    assert cache.bytes == 3000


def test_the_pixels_of_a_file_are_not_those_of_the_file_as_it_was_before() -> None:
    cache = PixelCache()
    before = replace(slices("a", 1)[0], sop_uid="1.2.3", stamp=Stamp(100, 1))
    cache.put(before, PICTURE)
    assert cache.get(before) is not None
    assert cache.get(replace(before, stamp=Stamp(100, 2))) is None


class Decoder:
    """Decodes when it is let; counts."""

    def __init__(self) -> None:
        self.asked: list[Slice] = []
        self.began = threading.Event()
        self.may_end = threading.Event()

    def __call__(self, item: Slice, token: CancelToken) -> Image:
        self.asked.append(item)
        self.began.set()
        while not self.may_end.wait(0.005):
            token.check()
        return PICTURE.image


def test_eyes_and_networks_that_want_a_picture_at_once_get_it_decoded_once() -> None:
    cache, decoder, item = PixelCache(), Decoder(), slices("a", 1)[0]
    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(cache.load, item, decoder, CancelToken()) for _ in range(2)]
        decoder.began.wait(5)
        decoder.may_end.set()
        assert [future.result(5) for future in both] == [PICTURE.image, PICTURE.image]
    assert decoder.asked == [item]


def test_who_waits_for_another_decodes_for_itself_when_that_one_is_stopped() -> None:
    cache, decoder, item = PixelCache(), Decoder(), slices("a", 1)[0]
    first, second = CancelToken(), CancelToken()
    with ThreadPoolExecutor(2) as pool:
        stopped = pool.submit(cache.load, item, decoder, first)
        decoder.began.wait(5)
        waiting = pool.submit(cache.load, item, decoder, second)
        first.cancel()
        with pytest.raises(Cancelled):
            stopped.result(5)
        decoder.may_end.set()
        assert waiting.result(5) is PICTURE.image
    assert decoder.asked == [item, item]


def test_who_waits_for_another_can_be_stopped_alone() -> None:
    cache, decoder, item = PixelCache(), Decoder(), slices("a", 1)[0]
    second = CancelToken()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(cache.load, item, decoder, CancelToken())
        decoder.began.wait(5)
        waiting = pool.submit(cache.load, item, decoder, second)
        second.cancel()
        with pytest.raises(Cancelled):
            waiting.result(5)
        decoder.may_end.set()
        assert first.result(5) is PICTURE.image


def test_a_picture_that_cannot_be_decoded_is_tried_again_the_next_time() -> None:
    def broken(item: Slice, _token: CancelToken) -> Image:
        raise BadInput("unreadable", f"{item.path.name} cannot be read")

    cache, decoder, item = PixelCache(), Decoder(), slices("a", 1)[0]
    with pytest.raises(BadInput):
        cache.load(item, broken, CancelToken())
    decoder.may_end.set()
    assert cache.load(item, decoder, CancelToken()) is PICTURE.image


def test_what_only_the_networks_look_at_goes_first() -> None:
    cache, decoder = PixelCache(limit=3000), Decoder()
    decoder.may_end.set()
    seen = slices("seen", 2)
    for item in seen:
        cache.put(item, PICTURE)
    for item in slices("other", 5):
        cache.load(item, decoder, CancelToken(), is_seen=False)
    assert all(item in cache for item in seen)
    assert cache.bytes == 3000


def test_a_picture_of_what_was_closed_meanwhile_is_not_kept() -> None:
    cache, decoder, item = PixelCache(), Decoder(), slices("a", 1)[0]
    with ThreadPoolExecutor(1) as pool:
        loading = pool.submit(cache.load, item, decoder, CancelToken())
        decoder.began.wait(5)
        cache.clear()
        decoder.may_end.set()
        loading.result(5)
    assert cache.bytes == 0
