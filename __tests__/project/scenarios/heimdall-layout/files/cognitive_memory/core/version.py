"""Runtime version.

__version__ = "0.2.0" in a docstring is prose.
"""

from typing import Final

__version__: Final[str] = "0.2.0"
VERSION_TUPLE = (0, 2, 0)


def show() -> str:
    version = "0.2.0"
    return version
