"""Tests of the programmes in the settings."""
