"""The start page: what is next, what is unfinished, what is unsent."""
