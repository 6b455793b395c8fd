"""Windows that the user chooses by key; computed off the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from braintumor_desktop.imaging.image import Window

if TYPE_CHECKING:
    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.imaging.image import Image, VoiLut

FROM_FILE = "default"
NEXT = "next"


def of_file(image: Image) -> tuple[Window | VoiLut, ...]:
    """The windows and tables that the file offers, in its order."""
    return (*image.windows, *image.voi_luts)


def is_same(one: Window | VoiLut, other: Window | VoiLut) -> bool:
    """Whether two windows show the same; tables are the same where they are one object."""
    return one is other or (isinstance(one, Window) and one == other)


def next_of_file(image: Image, shown: Window | VoiLut | None) -> Window | VoiLut | None:
    """The window or table of the file that follows the shown one; None if it has none."""
    offered = of_file(image)
    if not offered:
        return None
    places = [i for i, window in enumerate(offered) if shown is not None and is_same(window, shown)]
    return offered[(places[0] + 1) % len(offered)] if places else offered[0]


def preset(image: Image, name: str, _token: CancelToken, _report: Report) -> Window:
    """A job's work: a preset of `display` for this picture."""
    from braintumor_desktop.imaging import display

    return display.preset_window(image, name)
