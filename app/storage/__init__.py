"""The local database: tables, the write path, queries, search, backups. No Qt, no network."""
