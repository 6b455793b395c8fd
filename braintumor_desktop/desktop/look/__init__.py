"""Colors, icons, and words."""
