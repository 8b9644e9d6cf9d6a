"""Sessions: the list of events, one event with its slots and people, and the way to its sheet."""
