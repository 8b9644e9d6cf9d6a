"""Fields that two people wrote without seeing each other: where they are shown, and how they are settled."""
