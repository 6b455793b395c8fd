"""What the window and the command line do alike; no Qt."""
