"""The bench measures; these tests only see to it that it measures what it says."""
