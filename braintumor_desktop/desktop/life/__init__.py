"""Start, end, errors of the program, a second start."""
