"""DICOM files: the only rooms of the program, with phantom and exchange, that know pydicom."""
