"""What the networks say of the shown slice and series."""
