"""Let the tests of the torture find the story of the storage and their own instruments."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [
    str(HERE),
    str(HERE.parent / "storage"),
    str(HERE.parent / "services"),
    str(HERE.parent / "ui"),
]
