"""Files and pixels: what a picture is, where it lies in the patient, how it is shown."""
