"""Importing a staff list in the window."""
