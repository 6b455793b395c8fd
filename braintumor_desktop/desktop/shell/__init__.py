"""The main window and what frames the work: actions, keys, bars, messages."""
