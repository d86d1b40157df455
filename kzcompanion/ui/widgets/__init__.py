"""Small building blocks of the window."""
