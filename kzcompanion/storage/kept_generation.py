"""Keeps the data file as it is now for ever, before something large is done to it."""

from __future__ import annotations

import os
from pathlib import Path

from kzcompanion.domain.errors import CannotWrite, DataDamaged, SavedUnconfirmed
from kzcompanion.files.atomic import refusal, write_durably
from kzcompanion.files.paths import DataFolder
from kzcompanion.files.quarantine import private_folder
from kzcompanion.storage.data_line import Unsound, read_sound


def keep_generation(folder: DataFolder, reason: str) -> Path | None:
    """Write the data file's present generation to `backups/<reason>-g<number>.json`, which is never pruned.

    Return its path, None when there are no data yet. Raises DataDamaged or CannotWrite.
    """
    try:
        sound = read_sound(folder.data_file)
    except FileNotFoundError:
        return None
    except Unsound as unsound:
        raise DataDamaged(path=str(folder.data_file), problem=unsound.problem) from unsound
    try:
        private_folder(folder.backups)
    except OSError as error:
        raise refusal(error, folder.backups) from error
    kept = _free_name(folder.backups, f"{reason}-g{sound.header.generation}", sound.payload)
    try:
        write_durably(kept, sound.payload)
    except SavedUnconfirmed as error:
        # Nothing was done to the data yet, and without a sure copy nothing shall be.
        raise CannotWrite(path=str(kept), reason=error.facts["reason"]) from error
    return kept


def _free_name(folder: Path, stem: str, payload: bytes) -> Path:
    number = 1
    while True:
        path = folder / (f"{stem}.json" if number == 1 else f"{stem}-{number}.json")
        if not os.path.lexists(path) or (path.is_file() and path.read_bytes() == payload):
            return path
        number += 1
