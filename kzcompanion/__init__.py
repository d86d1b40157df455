"""KZ Companion: an offline companion for travellers in Kazakhstan with a local prepaid SIM."""

__version__ = "0.1.0"
