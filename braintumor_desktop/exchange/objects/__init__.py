"""DICOM objects that leave the program: segmentation, structured report, capture, report as PDF."""
