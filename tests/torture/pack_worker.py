"""A process to be killed: applies a data pack and rolls it back without end."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock


def say(what: bytes) -> None:
    """Write one line in one call, so that no kill cuts it."""
    os.write(1, what + b"\n")


with Services.open(DataFolder(Path(sys.argv[1])), SystemClock()) as services:
    while True:
        preview = services.packs.inspect(Path(sys.argv[2]))
        say(b"seen")
        services.packs.apply(preview)
        say(b"applied")
        services.packs.roll_back("kz")
        say(b"back")
        for file in services.folder.packs.glob("*.kzpack"):
            file.unlink()
