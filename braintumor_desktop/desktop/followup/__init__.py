"""Findings of a patient over several dates."""
