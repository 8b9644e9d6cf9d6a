"""The first start: who somebody is, and where the data comes from."""
