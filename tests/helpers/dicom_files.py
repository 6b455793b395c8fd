"""Writes one small asymmetric MR slice, or what a test makes of it, in every DICOM flavor."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    JPEG2000,
    UID,
    DeflatedExplicitVRLittleEndian,
    EnhancedMRImageStorage,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    MRImageStorage,
    RLELossless,
)

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

STUDY = "1.2.826.0.1.3680043.8.498.1"
SERIES = "1.2.826.0.1.3680043.8.498.2"
REFERENCE = "1.2.826.0.1.3680043.8.498.3"

_ENCODERS = {
    RLELossless: "pydicom",  # GDCM's aborts the program on odd sizes
    JPEGLSLossless: "pyjpegls",
    JPEGLSNearLossless: "pyjpegls",
    JPEG2000Lossless: "pylibjpeg",
    JPEG2000: "pylibjpeg",
}

SPACING = (0.75, 1.25)
ANGLE = np.deg2rad(20.0)
ALONG_ROW = (float(np.cos(ANGLE)), float(np.sin(ANGLE)), 0.0)
ALONG_COLUMN = (0.0, 0.0, -1.0)
POSITION = (-31.5, 12.25, 40.0)

NATIVE = {
    "implicit little endian": ImplicitVRLittleEndian,
    "explicit little endian": ExplicitVRLittleEndian,
    "explicit big endian": ExplicitVRBigEndian,
    "deflated": DeflatedExplicitVRLittleEndian,
}
LOSSLESS = {
    "RLE": RLELossless,
    "JPEG-LS lossless": JPEGLSLossless,
    "JPEG 2000 lossless": JPEG2000Lossless,
    "JPEG lossless, process 14": JPEGLossless,
    "JPEG lossless, selection value 1": JPEGLosslessSV1,
}
LOSSY = {
    "JPEG-LS near-lossless": JPEGLSNearLossless,
    "JPEG 2000 lossy": JPEG2000,
    "JPEG extended, 12 bits": JPEGExtended12Bit,
}


def slice_values(rows: int = 37, columns: int = 53) -> NDArray[np.uint16]:
    """(rows, columns) of 12 bits: a smooth bump with one bright and one gray corner."""
    row, column = np.mgrid[0:rows, 0:columns]
    bump = 1800 * np.exp(-(((row - 14) / 9) ** 2) - ((column - 31) / 13) ** 2)
    values = 40 + 9 * row + 5 * column + bump
    values[:4, :6] = 3900
    values[-3:, -5:] = 1500
    return values.astype(np.uint16)


def mr_slice(values: NDArray[Any] | None = None, stored: int = 12, **elements: Any) -> Dataset:
    """A complete, uncompressed MR image.

    Args:
        values: (rows, columns) or (rows, columns, 3), 8, 16 or 32 bits; its sign counts.
        stored: Bits Stored.
        elements: further elements; None removes one.
    """
    pixels = slice_values() if values is None else values
    ds = Dataset()
    ds.SOPClassUID, ds.SOPInstanceUID = MRImageStorage, f"{SERIES}.1"
    ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.FrameOfReferenceUID = STUDY, SERIES, REFERENCE
    ds.Modality, ds.PatientName, ds.PatientID = "MR", "DOE^JANE", "P1"
    ds.StudyDate, ds.SeriesDescription, ds.InstanceNumber = "20240302", "T1 +Gd", 7
    ds.ImagePositionPatient, ds.PixelSpacing = list(POSITION), list(SPACING)
    ds.ImageOrientationPatient = [*ALONG_ROW, *ALONG_COLUMN]
    set_pixels(ds, pixels, stored)
    for keyword, value in elements.items():
        if value is not None:
            setattr(ds, keyword, value)
        elif keyword in ds:
            delattr(ds, keyword)
    return ds


def set_pixels(ds: Dataset, pixels: NDArray[Any], stored: int) -> None:
    """Put native little endian pixels into a dataset, and their description."""
    bits = pixels.dtype.itemsize * 8
    ds.Rows, ds.Columns = pixels.shape[:2]
    ds.SamplesPerPixel = 3 if pixels.ndim == 3 else 1
    ds.PhotometricInterpretation = "RGB" if pixels.ndim == 3 else "MONOCHROME2"
    if pixels.ndim == 3:
        ds.PlanarConfiguration = 0
    ds.BitsAllocated, ds.BitsStored = bits, min(stored, bits)
    ds.HighBit = ds.BitsStored - 1
    ds.PixelRepresentation = int(pixels.dtype.kind == "i")
    data = pixels.tobytes()
    ds.PixelData = data + b"\0" * (len(data) % 2)
    ds["PixelData"].VR = "OB" if bits == 8 else "OW"


def enhanced(frames: NDArray[Any], positions: list[tuple[float, float, float]]) -> Dataset:
    """An Enhanced MR image; each frame has its own window and rescale.

    Args:
        frames: (frames, rows, columns) uint16.
        positions: LPS mm of each frame.
    """
    moved = ("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing")
    ds = mr_slice(frames[0], 16, SOPClassUID=EnhancedMRImageStorage, **dict.fromkeys(moved))
    ds.NumberOfFrames, ds.PixelData = len(frames), frames.tobytes()
    measures, orientation, shared = Dataset(), Dataset(), Dataset()
    measures.PixelSpacing = list(SPACING)
    orientation.ImageOrientationPatient = [*ALONG_ROW, *ALONG_COLUMN]
    shared.PixelMeasuresSequence, shared.PlaneOrientationSequence = [measures], [orientation]
    ds.SharedFunctionalGroupsSequence = [shared]
    ds.PerFrameFunctionalGroupsSequence = [_frame_item(i, p) for i, p in enumerate(positions)]
    return ds


def _frame_item(index: int, position: tuple[float, float, float]) -> Dataset:
    place, voi, values, content, item = (Dataset() for _ in range(5))
    place.ImagePositionPatient = list(position)
    voi.WindowCenter, voi.WindowWidth = 100 + index, 200 + index
    values.RescaleSlope, values.RescaleIntercept, values.RescaleType = 2 + index, -index, "US"
    content.StackID, content.InStackPositionNumber = "1", index + 1
    item.PlanePositionSequence, item.FrameVOILUTSequence = [place], [voi]
    item.PixelValueTransformationSequence, item.FrameContentSequence = [values], [content]
    return item


def write(path: Path, ds: Dataset, syntax: str = ExplicitVRLittleEndian) -> Path:
    """Write a dataset as a Part 10 file, compressed or in another encoding."""
    uid = UID(syntax)
    if uid in {JPEGBaseline8Bit, JPEGExtended12Bit, JPEGLossless, JPEGLosslessSV1}:
        return _write_with_gdcm(path, ds, uid)
    if uid.is_encapsulated:
        # A copy: the encoders change the dataset.
        ds = _copy(ds)
        _file_meta(ds, ExplicitVRLittleEndian)
        options = {JPEGLSNearLossless: {"jls_error": 2}, JPEG2000: {"j2k_psnr": [80]}}
        ds.compress(
            uid, encoding_plugin=_ENCODERS[uid], generate_instance_uid=False, **options.get(uid, {})
        )
    return _save(path, ds, uid)


def write_bare(path: Path, ds: Dataset, *, implicit: bool, little: bool = True) -> Path:
    """Write a dataset without preamble and without file meta information."""
    copy = _copy(ds)
    if not little:
        _swap(copy)
    copy.save_as(path, implicit_vr=implicit, little_endian=little)
    return path


def without_preamble(path: Path) -> Path:
    """Take preamble and prefix off a Part 10 file."""
    path.write_bytes(path.read_bytes()[132:])
    return path


def write_fragments(path: Path, ds: Dataset, syntax: str, frames: list[bytes]) -> Path:
    """Write frames that are compressed already."""
    ds.PixelData = encapsulate(frames)
    ds["PixelData"].VR = "OB"
    ds["PixelData"].is_undefined_length = True
    return _save(path, ds, UID(syntax))


def _copy(ds: Dataset) -> Dataset:
    copy = Dataset()
    copy.update({element.tag: element for element in ds})
    return copy


def _file_meta(ds: Dataset, syntax: UID) -> None:
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = syntax
    ds.file_meta.MediaStorageSOPClassUID = ds.get("SOPClassUID", MRImageStorage)
    ds.file_meta.MediaStorageSOPInstanceUID = ds.get("SOPInstanceUID", f"{SERIES}.99")


def _save(path: Path, ds: Dataset, uid: UID) -> Path:
    ds = _copy(ds)
    _file_meta(ds, uid)
    if uid == ExplicitVRBigEndian:
        _swap(ds)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # odd values are what many tests are about
        ds.save_as(path, enforce_file_format=True)
    return path


def _swap(ds: Dataset) -> None:
    """Bring the pixels into big endian order; a 16-bit word may hold two 8-bit pixels."""
    width = 2 if ds.BitsAllocated == 8 and ds["PixelData"].VR == "OW" else ds.BitsAllocated // 8
    swapped = np.frombuffer(ds.PixelData, f"<u{width}").byteswap().tobytes()
    vr = ds["PixelData"].VR
    ds.PixelData = swapped
    ds["PixelData"].VR = vr


def _write_with_gdcm(path: Path, ds: Dataset, uid: UID) -> Path:
    """Compress with GDCM, which encodes the JPEG processes that pydicom does not."""
    import gdcm

    plain = _save(path.with_name(f"{path.name}.plain"), ds, ExplicitVRLittleEndian)
    reader = gdcm.ImageReader()
    reader.SetFileName(str(plain))
    assert reader.Read()
    change = gdcm.ImageChangeTransferSyntax()
    kind = gdcm.TransferSyntax.GetTSType(str.__str__(uid))
    change.SetTransferSyntax(gdcm.TransferSyntax(kind))
    change.SetInput(reader.GetImage())
    assert change.Change(), f"GDCM does not encode {uid.name}"
    writer = gdcm.ImageWriter()
    writer.SetFile(reader.GetFile())
    writer.SetImage(change.GetOutput())
    writer.SetFileName(str(path))
    assert writer.Write()
    plain.unlink()
    return path
