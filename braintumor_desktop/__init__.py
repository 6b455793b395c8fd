"""Braintumor Desktop: brain MR slices and what two networks say of them, offline."""

from pathlib import Path

__version__ = "0.1.0"

NOTICE = "Research use only, not a diagnosis"

INSTALLATION = Path(__file__).resolve().parent.parent
"""The folder that holds `models` and `resources` (a checkout, or the installed folder)."""
