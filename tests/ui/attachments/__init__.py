"""Attachments on a page."""
