"""Braintumor Desktop: brain MR slices and what networks say of them, offline."""

import os
from pathlib import Path

from braintumor_desktop.words import mark

# ONNX Runtime 1.31 sends telemetry and keeps a device's id and a queue in the user's cache,
# unless one of these stands in the environment before it is loaded (onnxruntime #27379, #29843).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
os.environ["ORT_TELEMETRY_DISABLED"] = "1"

__version__ = "0.1.0"

PROGRAM = "Braintumor Desktop"
NOTICE = mark("Research use only, not a diagnosis")

INSTALLATION = Path(__file__).resolve().parent.parent
"""The folder that holds `models` and `resources` (a checkout, or the installed folder)."""
