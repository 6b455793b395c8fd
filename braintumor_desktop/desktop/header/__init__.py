"""The header of the shown slice: a table of its elements, beside another file's where wanted."""
