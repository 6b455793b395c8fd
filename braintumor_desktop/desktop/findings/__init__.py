"""The findings of the shown series: their list, what is known of the chosen one, the threshold."""
