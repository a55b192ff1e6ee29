# The one place
__version__ = "1.2.0"
