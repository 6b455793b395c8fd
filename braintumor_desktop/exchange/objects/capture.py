"""Writes a secondary capture (PS3.3 A.8): a picture with its outline and the notice burnt in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from braintumor_desktop import NOTICE, __version__
from braintumor_desktop.exchange.objects.segmentation import SERIES_NUMBER
from braintumor_desktop.exchange.objects.sources import BODY_PART
from braintumor_desktop.exchange.overlays import upright_sides
from braintumor_desktop.imaging.geometry import upright_turn
from braintumor_desktop.imaging.image import OWN_MANUFACTURER

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from pydicom.dataset import Dataset

    from braintumor_desktop.exchange.objects.sources import Sources
    from braintumor_desktop.imaging.image import Series, Slice

MOST_LETTERS = 64
"""Of a Long String (PS3.5 6.2)."""


def capture(
    picture: NDArray[np.uint8],
    series: Series,
    sources: Sources,
    position: int,
    finding: int | None = None,
) -> Dataset:
    """A picture for archives whose viewers show neither segmentations nor reports.

    Args:
        picture: uint8 (rows, columns, 3), turned upright, with everything drawn into it.
        series: whose.
        sources: its files.
        position: of the slice that it shows.
        finding: the number of the finding that it shows, if any.
    """
    import highdicom as hd

    ds, _ = sources.of(position)
    item = series.slices[position]
    sides, spacing = upright_sides(item.facing), _spacing(item)
    made: Any = hd.sc.SCImage.from_ref_dataset(
        ds,
        pixel_array=picture,
        photometric_interpretation="RGB",
        bits_allocated=8,
        coordinate_system="PATIENT",
        patient_orientation=("L", "P"),
        series_instance_uid=generate_uid(),
        series_number=SERIES_NUMBER["sc"],
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer=OWN_MANUFACTURER,
        transfer_syntax_uid=ExplicitVRLittleEndian,
        pixel_spacing=spacing,
    )
    what = "Key image" if finding is None else f"Key image, finding {finding}"
    made.SeriesDescription = f"{what}. {NOTICE}"[:MOST_LETTERS]
    made.SoftwareVersions = __version__
    # highdicom takes only single letters: here rows run to what stands at the right, columns to
    # what stands below; empty where that is unknown (C.7.6.1.1.1). Of the pixels as written here.
    made.PatientOrientation = None if sides is None else [sides[1], sides[3]]
    made.BurnedInAnnotation = "YES"
    made.BodyPartExamined = BODY_PART
    return made  # type: ignore[no-any-return]


def _spacing(item: Slice) -> Any:
    """(row, column) mm of the upright picture: Pixel Spacing of what was scanned.

    True of the patient, it is Pixel Spacing here, too (C.8.6.2, 10.7.1); Nominal Scanned Pixel
    Spacing would be that of a film.  Without it pixels that are not square were shown as squares.
    """
    if item.spacing_mm is None:
        return None
    down, across = item.spacing_mm
    is_lying = item.facing is not None and upright_turn(item.facing).quarters % 2 == 1
    return (across, down) if is_lying else (down, across)
