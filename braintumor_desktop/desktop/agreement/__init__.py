"""How well networks and readers agree: figures, charts, differences."""
