"""Keeps secrets."""
