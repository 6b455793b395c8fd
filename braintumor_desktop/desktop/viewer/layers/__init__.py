"""What lies on the canvas: the picture, heat map, mask and texts, a module each."""
