"""Arithmetic and law of SIMs, plans and money: no input, no output, no clock, no sentences for users."""
