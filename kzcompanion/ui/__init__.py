"""The window: draws snapshots, sends deeds."""
