"""Where the user's files live: the data folder and the names of what is in it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

ENVIRONMENT_NAME = "KZCOMPANION_DATA_DIR"
PORTABLE_MARKER = "kzcompanion-portable"
"""Name of the empty file beside the program that keeps all data beside it, too."""
PORTABLE_FOLDER = "kzcompanion-data"


class DataFolder(NamedTuple):
    """Name every file and folder of the user's data; creates nothing."""

    root: Path
    portable: bool = False

    @property
    def data_file(self) -> Path:
        """Return the path of the one data file."""
        return self.root / "kz.json"

    @property
    def backups(self) -> Path:
        """Return the folder of second copies and generations."""
        return self.root / "backups"

    @property
    def quarantine(self) -> Path:
        """Return the folder of damaged and conflicting files; only the user's word deletes there."""
        return self.root / "quarantine"

    @property
    def packs(self) -> Path:
        """Return the folder of the data packs that were applied."""
        return self.root / "packs"

    @property
    def lock(self) -> Path:
        """Return the path of the lock file."""
        return self.root / ".lock"

    @property
    def reserve(self) -> Path:
        """Return the path of the ballast that makes room for the last save on a full disk."""
        return self.root / ".reserve"

    @property
    def sample(self) -> Path:
        """Return the folder in which sample data live, apart from the user's own."""
        return self.root / "sample"

    def sample_folder(self) -> DataFolder:
        """Return the sample data's own data folder."""
        return DataFolder(self.sample, self.portable)


def program_folder() -> Path:
    """Return the folder that holds the program: of the executable when bundled, else of the package."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]


def resolve_data_folder(
    option: str | None, environ: Mapping[str, str], beside: Path | None = None
) -> DataFolder:
    """Return the folder of the option, else the environment, else beside the marker, else the system's place.

    `beside` is the program's folder unless given. A portable program never falls back to the system's place.
    """
    named = option or environ.get(ENVIRONMENT_NAME)
    if named:
        return DataFolder(Path(named).expanduser().absolute())
    beside = beside or program_folder()
    if os.path.lexists(beside / PORTABLE_MARKER):
        return DataFolder(beside / PORTABLE_FOLDER, portable=True)
    import platformdirs

    return DataFolder(Path(platformdirs.user_data_dir("kzcompanion", appauthor=False, roaming=False)))
