"""What is dragged from one wing of the window into another."""

SERIES_MIME = "application/x-braintumor-series"
"""The id of a series, as UTF-8."""
