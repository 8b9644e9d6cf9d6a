"""The kit: colours, type, icons and small widgets every screen is built from. One idea per module; nothing here
knows a record, a store or a page."""
