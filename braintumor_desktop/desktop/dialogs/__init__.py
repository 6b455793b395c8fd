"""Dialogs and pages beside the work."""
