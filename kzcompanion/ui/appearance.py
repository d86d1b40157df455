"""What the window must know before the data are open: language, theme, place; a small file of its own.

The choices themselves live in the data file; this is a copy of them, so that the first frame need not wait
for the data. A wrong or missing copy is put right as soon as they are open.
"""

from __future__ import annotations

from typing import NamedTuple

from kzcompanion.files.paths import DataFolder
from kzcompanion.ui import language

_NAME = ".appearance"
_MOST = 4096


class Appearance(NamedTuple):
    """Hold how the window looked last; `language` is empty when it follows the system."""

    language: str = ""
    theme: str = "system"
    geometry: str = ""


def read(folder: DataFolder) -> Appearance:
    """Return what was kept, or the defaults."""
    try:
        with (folder.root / _NAME).open("rb") as file:
            lines = file.read(_MOST).decode("ascii").split("\n")
    except (OSError, UnicodeDecodeError):
        return Appearance()
    if len(lines) != 4 or (lines[0] and lines[0] not in language.NAMES):
        return Appearance()
    return Appearance(*lines[:3])


def keep(folder: DataFolder, appearance: Appearance) -> None:
    """Write it for the next start unless it is there already; a disk that refuses is no matter."""
    if read(folder) == appearance:
        return
    from kzcompanion.domain.errors import CompanionError
    from kzcompanion.files.atomic import write_durably

    try:
        write_durably(folder.root / _NAME, "\n".join((*appearance, "")).encode("ascii"))
    except (CompanionError, UnicodeEncodeError):
        return
