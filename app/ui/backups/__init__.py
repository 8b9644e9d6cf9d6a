"""Copies of the data: the list, making one, going back to one."""
