"""Tests of the practice school's year."""
