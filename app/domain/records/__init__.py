"""The record types, a file per subject; `catalogue.py` lists them."""
