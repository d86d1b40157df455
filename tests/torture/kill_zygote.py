"""A process that forks workers to be killed: each does random deeds and acknowledges every one on a pipe.

Reads lines `FOLDER SEED` on stdin; for each it forks a worker and answers on stderr with its pid, and with
`gone` when it ended. The worker writes `? DEED` before and `! DEED` after each deed to stdout, as JSON:
[[entry id, tenge or null], …].
"""

from __future__ import annotations

import json
import os
import random
import sys
from datetime import UTC, datetime
from pathlib import Path

from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.files.paths import DataFolder
from kzcompanion.storage.database import Database
from kzcompanion.storage.ledger_store import LedgerStore

MOST = 300
"""Entries beyond which a worker rather removes than adds."""


def now() -> datetime:
    """Return the present instant."""
    return datetime.now(UTC)  # noqa: TID251 - a stand-alone process


def say(mark: str, deed: list[object]) -> None:
    """Write one line in one call, so that no kill cuts it."""
    os.write(1, f"{mark} {json.dumps(deed)}\n".encode())


def choose(dice: random.Random, ledger: LedgerStore, number: int) -> list[list[object]]:
    """Choose what to do: entries as [id, tenge], a removal as [id, None]."""
    there = sorted(entry.id for entry in ledger.entries("sim"))
    kind = dice.choice(["add", "add", "edit", "remove", "several"])
    if not there or (kind == "add" and len(there) < MOST):
        return [[f"e{number}-{dice.random()}", dice.randrange(10**6)]]
    if kind == "several":
        picked = dice.sample(there, min(3, len(there)))
        return [[picked[0], None], *([name, dice.randrange(10**6)] for name in picked[1:])]
    return [[dice.choice(there), dice.randrange(10**6) if kind == "edit" else None]]


def work(folder: str, seed: str) -> None:
    """Do deeds until killed."""
    dice = random.Random(seed)
    with Database.open(DataFolder(Path(folder)), now) as database:
        ledger = LedgerStore(database)
        for number in range(10**9):
            deed = choose(dice, ledger, number)
            say("?", deed)
            with database.transaction("deed"):
                for name, tenge in deed:
                    if tenge is None:
                        ledger.remove(str(name))
                    else:
                        ledger.put(
                            Entry(
                                id=str(name),
                                sim_id="sim",
                                kind=EntryKind.CHECK,
                                at=now(),
                                seq=ledger.next_seq("sim"),
                                balance=Money.tenge(int(str(tenge))),
                            )
                        )
            say("!", deed)


def main() -> None:
    """Serve until stdin ends."""
    for line in sys.stdin:
        folder, _, seed = line.strip().rpartition(" ")
        pid = os.fork()
        if pid == 0:
            work(folder, seed)
        os.write(2, f"{pid}\n".encode())
        os.waitpid(pid, 0)
        os.write(2, b"gone\n")


if __name__ == "__main__":
    main()
