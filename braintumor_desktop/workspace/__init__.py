"""What is open and what a person did with it; knows no window."""
