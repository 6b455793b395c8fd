"""NIfTI volumes: the only importer of nibabel."""
