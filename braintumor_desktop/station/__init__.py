"""This computer: folders, settings, the administrator's policy, log, and reports of errors."""
