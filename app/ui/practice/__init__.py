"""The practice school in the window: the strip that marks it, its tasks, and the ways in and out."""
