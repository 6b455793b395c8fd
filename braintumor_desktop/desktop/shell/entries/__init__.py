"""What can be done, menu by menu: words, keys and icons; `shell/action_table.py` joins them."""
