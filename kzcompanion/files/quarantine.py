"""Setting a file aside without touching its bytes; nothing is deleted here unless the user asks for it."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from kzcompanion.files import disk_calls as disk
from kzcompanion.files.atomic import refusal, remove_quietly, write_durably


def set_aside(path: Path, quarantine: Path, reason: str, now: datetime) -> Path:
    """Move what stands at `path` (even a folder or a dead link) into the quarantine; return its new place.

    Raises CannotWrite, and then nothing was moved.
    """
    try:
        private_folder(quarantine)
        kept = _free_name(quarantine, reason, path.name, now)
        disk.replace_file(path, kept)
    except OSError as error:
        raise refusal(error, path) from error
    for folder in (quarantine, path.parent):
        try:
            disk.sync_folder(os.fspath(folder))
        except OSError:
            pass  # if the move does not last, the file is found and set aside again at the next start
    return kept


def keep_copy(payload: bytes, name: str, quarantine: Path, reason: str, now: datetime) -> Path:
    """Write bytes that exist nowhere else into the quarantine; return their place. Raises CannotWrite."""
    try:
        private_folder(quarantine)
    except OSError as error:
        raise refusal(error, quarantine) from error
    kept = _free_name(quarantine, reason, name, now)
    write_durably(kept, payload)
    return kept


def remove_all(quarantine: Path) -> None:
    """Remove the files set aside, because the user said so after a leak; one that does not go stays."""
    try:
        names = disk.list_folder(os.fspath(quarantine))
    except OSError:
        return
    for name in names:
        remove_quietly(os.fspath(quarantine / name))
    try:
        disk.sync_folder(os.fspath(quarantine))
    except OSError:
        pass  # what comes back after a power cut is named again the next time


def private_folder(folder: Path) -> None:
    """Make a folder only its owner can enter, unless it is there; raises OSError."""
    try:
        disk.make_folder(folder, 0o700)
    except FileExistsError:
        if not folder.is_dir():
            raise


def private_tree(folder: Path) -> None:
    """Make a private folder and whatever is missing above it, each durably named; raises OSError."""
    if folder.is_dir():
        return
    if folder.parent != folder:
        private_tree(folder.parent)
    private_folder(folder)
    try:
        disk.sync_folder(os.fspath(folder.parent))
    except OSError:
        pass  # a folder one may enter but not read cannot be synced


def _free_name(quarantine: Path, reason: str, name: str, now: datetime) -> Path:
    stem = f"{now:%Y%m%dT%H%M%SZ}-{reason}"
    number = 1
    while True:
        kept = quarantine / (f"{stem}-{name}" if number == 1 else f"{stem}-{number}-{name}")
        if not os.path.lexists(kept):
            return kept
        number += 1
