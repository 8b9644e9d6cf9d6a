"""Invitations as they are brought to the window."""
