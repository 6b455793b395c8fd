"""The synthetic head: what it is made of, and as DICOM."""
