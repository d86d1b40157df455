"""Where the bundled window starts."""

from __future__ import annotations

import sys

from kzcompanion.__main__ import gui

sys.exit(gui())
