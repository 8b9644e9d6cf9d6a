"""Pictures and documents attached to a piece of work: one widget for every page."""
