"""The history of a record, and taking changes back."""
