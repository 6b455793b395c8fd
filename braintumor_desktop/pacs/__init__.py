"""Archives on the network, by DICOM; off unless somebody names one, and an extra (`pacs`)."""
