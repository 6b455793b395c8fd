"""What is encoded once for many frames is what the library writes for each of them."""

from __future__ import annotations

import io

import pydicom

from braintumor_desktop.exchange.objects.encoding import encoded
from braintumor_desktop.exchange.objects.segmentation import segmentation
from braintumor_desktop.exchange.objects.sources import sources_of
from tests.helpers import cases


def test_every_byte_is_as_the_library_writes_it(tmp_path):
    case = cases.case(cases.write_series(tmp_path))
    made = segmentation(case, sources_of(case.series))
    frames = len(made.PerFrameFunctionalGroupsSequence)
    assert frames > 1
    found = encoded(made)
    stream = io.BytesIO()
    pydicom.dcmwrite(stream, made, enforce_file_format=True)
    assert found == stream.getvalue()
    assert len(made.PerFrameFunctionalGroupsSequence) == frames
