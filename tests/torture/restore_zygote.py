"""A process that forks workers to be killed: each restores two backups in turn, for ever.

Reads lines `FOLDER ONE OTHER` on stdin; for each it forks a worker and answers on stderr with its pid, and
with `gone` when it ended. The worker writes `? WHICH` before and `! WHICH` after each restore to stdout.
"""

from __future__ import annotations

import os
import sys
from itertools import cycle
from pathlib import Path

from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock
from kzcompanion.vault.cipher import CHEAPEST


def work(folder: str, backups: list[str]) -> None:
    """Restore until killed."""
    with Services.open(
        DataFolder(Path(folder)), SystemClock(), language="en", vault_cost=CHEAPEST
    ) as services:
        opened = [services.backup.open(Path(backup), "correct horse battery staple") for backup in backups]
        for which in cycle(range(len(opened))):
            os.write(1, f"? {which}\n".encode())
            services.restore.replace(opened[which])
            os.write(1, f"! {which}\n".encode())


def main() -> None:
    """Serve until stdin ends."""
    for line in sys.stdin:
        folder, *backups = line.split()
        pid = os.fork()
        if pid == 0:
            work(folder, backups)
        os.write(2, f"{pid}\n".encode())
        os.waitpid(pid, 0)
        os.write(2, b"gone\n")


if __name__ == "__main__":
    main()
