"""The steps of a top-up, before going out and after coming back."""
