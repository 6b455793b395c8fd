"""The networks: which there are, how they are run, what they say of one picture."""
