__version__ = "18.0.0"
