"""The tabs of the window, in the order shown."""
