"""The attendance sheet: the screen people live in."""
