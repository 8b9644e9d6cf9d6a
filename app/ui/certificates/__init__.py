"""Certificates: how they are drawn, issued from a session, and kept by a person."""
