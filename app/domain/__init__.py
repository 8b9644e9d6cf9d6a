"""What Shyraq talks about: records, rules, clocks and changes. Standard library only."""
