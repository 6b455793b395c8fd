"""What leaves the program: results, masks, overlays, tables."""
