"""The main window: navigation rail, header with search, sync chip and language, the stack of pages."""
