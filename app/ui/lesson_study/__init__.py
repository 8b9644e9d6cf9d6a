"""Lesson study in the window: the list of cycles, a cycle, a research lesson."""
