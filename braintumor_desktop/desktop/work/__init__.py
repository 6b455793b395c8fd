"""Work beside the window: jobs, decoding, searching, judging, and what is open."""
