"""Decoding compressed pixels in a child process, which may be ended."""
