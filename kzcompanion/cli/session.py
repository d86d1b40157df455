"""What every command has at hand: its arguments, the data folder, the clock, the language, the terminal."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kzcompanion.domain.errors import CompanionError, DataNewer, Missing
from kzcompanion.files.paths import DataFolder, resolve_data_folder
from kzcompanion.services.clock import Clock, FixedClock, SystemClock

if TYPE_CHECKING:
    from kzcompanion.cli.terminal import Terminal
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.wording import Wording
    from kzcompanion.vault.cipher import KdfCost


class Session:
    """Carry one run from its arguments to its exit code."""

    def __init__(self, arguments: Namespace, terminal: Terminal, vault_cost: KdfCost | None) -> None:
        self.arguments = arguments
        self.terminal = terminal
        self.as_json: bool = arguments.json
        self._vault_cost = vault_cost
        self._services: Services | None = None

    @cached_property
    def folder(self) -> DataFolder:
        """Return the data folder of this run."""
        return resolve_data_folder(self.arguments.data_dir, os.environ)

    @cached_property
    def clock(self) -> Clock:
        """Return the clock: fixed by `--now`, else the machine's."""
        if self.arguments.now is None:
            return SystemClock()
        from kzcompanion.domain.date_text import parse_instant

        if not self.arguments.now.strip():
            raise Missing("now")
        return FixedClock(parse_instant(self.arguments.now, field="now"))

    @property
    def wording(self) -> Wording:
        """Return the sentences of `--lang`, else of the user's choice, else of the system."""
        return self._wording if self._services is None else self._services.wording

    @cached_property
    def _wording(self) -> Wording:
        from kzcompanion.services.wording import Wording, system_language

        return Wording(self.arguments.lang or self._chosen_language() or system_language(os.environ))

    def _chosen_language(self) -> str | None:
        """Look the language up in the data, as far as they can be read."""
        from kzcompanion.services.assembly import Services

        try:
            with Services.open(self.folder, SystemClock(), read_only=True) as services:
                return services.preferences.current().language
        except CompanionError:
            return None

    @contextmanager
    def reading(self) -> Iterator[Services]:
        """Open the data for reading; that works while another instance has them."""
        with self._open(read_only=True) as services:
            yield services

    @contextmanager
    def writing(self) -> Iterator[Services]:
        """Open the data for writing; DataInUse while another instance has them."""
        with self._open(read_only=False) as services:
            yield services

    @contextmanager
    def _open(self, *, read_only: bool) -> Iterator[Services]:
        from kzcompanion.services.assembly import Services

        with Services.open(
            self.folder,
            self.clock,
            read_only=read_only,
            language=self.arguments.lang,
            vault_cost=self._vault_cost,
        ) as services:
            self._services = services
            if services.database.read_only == "newer_schema":
                # The window shows what it can of them; a script must not take half for the whole.
                raise DataNewer(path=str(self.folder.data_file))
            try:
                yield services
            finally:
                self._tell_of_the_file(services)

    def _tell_of_the_file(self, services: Services) -> None:
        """Say beside the answer what happened to the data file."""
        for event in services.database.report:
            self.terminal.note(services.wording.event(event.slug, event.facts))

    def clear_leftovers(self, services: Services) -> None:
        """Take off what is sealed of SIMs gone for good, as the window does once the vault is open."""
        with suppress(CompanionError):  # a disk that refuses now is told by the deed itself
            services.leftovers.clear()

    def path(self, name: str) -> Path:
        """Return a file named on the command line."""
        return Path(name).expanduser()

    def done(self, answer: object, text: str) -> int:
        """Answer a deed that is done: JSON for scripts, else a line."""
        self.tell_now()
        if self.as_json:
            self.terminal.json(answer)
        else:
            self.terminal.line(text)
        return 0

    def tell_now(self) -> None:
        """Say beside the answer that the clock was set by `--now`."""
        if self.arguments.now is not None:
            from kzcompanion.domain.almaty import iso_almaty

            self.terminal.note(self.wording.text("clock_set", now=iso_almaty(self.clock.now())))
