"""Help beside the page: where one is, the topic of it, and the window that shows it."""
