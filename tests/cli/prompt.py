"""A command line in this process: what is typed, what comes back."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from kzcompanion.cli import run
from kzcompanion.vault.cipher import CHEAPEST

NOW = "2026-11-22T12:00"
"""Noon at Almaty, unless a command says another time."""


class Answer:
    """Hold exit code, answer and what was said beside it."""

    def __init__(self, code: int, out: bytes, err: bytes) -> None:
        self.code = code
        self.out = out.decode("utf-8")
        self.err = err.decode("utf-8")

    @property
    def json(self) -> Any:
        """Return the answer as JSON."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """Return each line of the answer as JSON."""
        return [json.loads(line) for line in self.out.splitlines()]


class Prompt:
    """Run commands over one data folder."""

    def __init__(
        self, folder: Path, capture: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.folder = folder
        self._capture = capture
        self._monkeypatch = monkeypatch

    def __call__(self, *words: str, stdin: bytes | str = b"", now: str | None = NOW) -> Answer:
        """Run one command, sending `stdin`; return what came back."""
        payload = stdin.encode() if isinstance(stdin, str) else stdin
        self._monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(payload), encoding="utf-8"))
        self._capture.readouterr()
        argv = ["--data-dir", str(self.folder), *([] if now is None else ["--now", now]), *words]
        code = run(argv, vault_cost=CHEAPEST)
        return Answer(code, *self._capture.readouterr())

    def json(self, *words: str, code: int = 0, now: str | None = NOW) -> Any:
        """Run one command with `--json`; return its answer."""
        answer = self(*words, "--json", now=now)
        assert answer.code == code, answer.err
        return answer.json
