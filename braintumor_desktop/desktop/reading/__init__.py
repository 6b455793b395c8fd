"""What a reader answers, case by case."""
