"""What only a build on Windows needs."""
