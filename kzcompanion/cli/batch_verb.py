"""`batch`: one deed a line in, one answer a line out, each only after the deed is on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from kzcompanion.cli.session import Session
from kzcompanion.services.batch_service import LONGEST_LINE


def batch(session: Session) -> int:
    """Answer every line; the gravest exit code of them all, 0 when every deed was done."""
    gravest = 0
    with session.writing() as services:
        session.tell_now()
        for line in _lines(session.terminal.stdin()):
            answered = services.batch.answer(line)
            gravest = max(gravest, answered.exit_code)
            session.terminal.json(answered.answer, indent=-1)
            session.terminal.flush()
    return gravest


def _lines(source: BinaryIO | None) -> Iterator[bytes]:
    """Yield the lines that say something; of an endless one only the beginning."""
    if source is None:
        return
    while line := source.readline(LONGEST_LINE + 2):
        whole = line
        while len(whole) > LONGEST_LINE and not whole.endswith(b"\n") and whole:
            whole = source.readline(LONGEST_LINE + 2)
        if line.strip():
            yield line
