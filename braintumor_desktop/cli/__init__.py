"""The command line: arguments in; text, files and an exit code out."""
