"""Settings: the look, the exchange, copies, and what the program is."""
