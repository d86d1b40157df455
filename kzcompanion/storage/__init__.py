"""TinyDB behind typed stores: the only room that knows it."""
