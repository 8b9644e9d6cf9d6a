"""The calendar: month, week and list of all that takes place or is due."""
