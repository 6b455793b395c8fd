"""Windows that the user chooses by key; computed off the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from braintumor_desktop.cancel import CancelToken
    from braintumor_desktop.desktop.work.jobs import Report
    from braintumor_desktop.imaging.image import Image, VoiLut, Window

FROM_FILE = "default"
NEXT = "next"


def next_of_file(image: Image, shown: Window | VoiLut | None) -> Window | VoiLut | None:
    """The window or table of the file that follows the shown one; None if it has none."""
    offered: tuple[Window | VoiLut, ...] = (*image.windows, *image.voi_luts)
    if not offered:
        return None
    places = [i for i, window in enumerate(offered) if window is shown]
    return offered[(places[0] + 1) % len(offered)] if places else offered[0]


def preset(image: Image, name: str, _token: CancelToken, _report: Report) -> Window:
    """A job's work: a preset of `display` for this picture."""
    from braintumor_desktop.imaging import display

    return display.preset_window(image, name)
