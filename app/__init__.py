"""Shyraq: an offline-first program for rural hub schools."""
