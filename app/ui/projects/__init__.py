"""The page of development projects."""
