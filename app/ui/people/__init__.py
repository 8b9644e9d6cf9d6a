"""The page of people and schools."""
