"""Results go along with the pictures: segmentation, report, label map, capture, document."""

from __future__ import annotations

import pydicom
import pytest

from braintumor_desktop.exchange.deidentify.files import Deidentifying, HeldBack, Names
from braintumor_desktop.exchange.deidentify.project import Project
from braintumor_desktop.exchange.objects.case import Reader
from braintumor_desktop.exchange.objects.encapsulated import encapsulated
from braintumor_desktop.exchange.objects.segmentation import probability_map, segmentation
from braintumor_desktop.exchange.objects.sources import sources_of
from braintumor_desktop.exchange.objects.structured_report import structured_report
from tests.helpers import cases, dicom_files

READER = Reader("Waltraud Quellwasser", "meningioma", "told by Quellwasser")


@pytest.fixture
def objects(tmp_path):
    """Files of a series with all that is said of it, by name."""
    folder = cases.write_series(tmp_path / "series")
    case = cases.case(folder, reader=READER)
    sources = sources_of(case.series)
    binary = segmentation(case, sources)
    made = {
        "seg": binary,
        "map": segmentation(case, sources, "LABELMAP"),
        "chances": probability_map(case, sources),
        "sr": structured_report(case, sources, binary),
        "pdf": encapsulated(b"%PDF-1.4 DOE JANE", "Report", sources),
    }
    for name, ds in made.items():
        ds.SpecificCharacterSet = "ISO_IR 192"
        ds.save_as(tmp_path / f"{name}.dcm", enforce_file_format=True)
    files = [*sorted(folder.iterdir()), *(tmp_path / f"{name}.dcm" for name in made)]
    return {path.stem: path for path in files}


def test_they_refer_to_each_other_by_their_new_uids_and_name_nobody(objects, tmp_path):
    out = tmp_path / "out"
    doing = Deidentifying(Project(), out, False, False, Names())
    left = [out / doing.take(path).path for name, path in objects.items() if name != "pdf"]
    read = {str(ds.SOPInstanceUID): ds for ds in map(pydicom.dcmread, left)}
    assert len(read) == cases.COUNT + 4
    assert len({ds.StudyInstanceUID for ds in read.values()}) == 1
    assert {str(ds.PatientID) for ds in read.values()} == {"P0001"}
    referred = [
        str(element.value)
        for ds in read.values()
        for element in ds.iterall()
        if element.keyword == "ReferencedSOPInstanceUID"
    ]
    assert len(referred) > cases.COUNT
    assert set(referred) <= set(read)
    for path in left:
        content = path.read_bytes()
        for piece in (
            b"DOE",
            b"Quellwasser",
            b"Waltraud",
            dicom_files.SERIES.encode(),
            b"20240302",
        ):
            assert piece not in content, (path, piece)


def test_a_document_stays_even_where_somebody_looked(objects, tmp_path):
    doing = Deidentifying(Project(), tmp_path / "out", False, True, Names())
    with pytest.raises(HeldBack, match="cannot be cleaned"):
        doing.take(objects["pdf"])
    assert not (tmp_path / "out").exists()
