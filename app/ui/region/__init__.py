"""The region side by side: figures, a table of schools, one school."""
