"""The picture and what is laid over it."""
