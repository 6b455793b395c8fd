"""What the user chose, kept in the settings."""
