"""What dragging on the picture does: a module each."""
