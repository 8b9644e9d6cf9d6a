"""Programmes: their cycles, the rule for hours, and the plan of their sessions."""
