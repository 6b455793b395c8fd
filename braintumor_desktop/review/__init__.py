"""Reviewing: the database, verdicts, agreement of readers and networks."""
