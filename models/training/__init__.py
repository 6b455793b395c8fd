"""Training of the shipped networks (PyTorch); the program never imports it."""
