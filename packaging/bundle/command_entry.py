"""Where the bundled command line starts."""

from __future__ import annotations

import sys

from kzcompanion.__main__ import main

sys.exit(main())
