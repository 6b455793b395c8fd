"""De-identification of DICOM files: PS3.15 Annex E, the basic profile with named options."""
