"""A vault."""
__version__ = "0.3"
