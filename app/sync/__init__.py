"""The exchange between copies: merge, wire, apply, ingest and the couriers. No Qt."""
