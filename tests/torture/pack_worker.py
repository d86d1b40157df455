"""A process to be killed: applies a data pack and rolls it back without end."""

from __future__ import annotations

import sys
from pathlib import Path

from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock

with Services.open(DataFolder(Path(sys.argv[1])), SystemClock()) as services:
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        services.packs.apply(services.packs.inspect(Path(sys.argv[2])))
        services.packs.roll_back("kz")
        for file in services.folder.packs.glob("*.kzpack"):
            file.unlink()
