__version__ = "2024.1"
