"""Posters of projects: layout, painting, PDF, preview, and the dialog in which a teacher makes one."""
