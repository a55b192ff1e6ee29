"""An example."""

from .tables import __version__ as tables_version
from .package_data import (
    __version__,  # of this package
)

__all__ = ["__version__", "tables_version"]
