"""Finds the shipped files: in a checkout, in an installed wheel, in a frozen bundle."""

from __future__ import annotations

from pathlib import Path

from kzcompanion.domain.errors import PackBroken

_PACKAGE = Path(__file__).resolve().parent.parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")
"""The wheel and the bundle carry `_resources` inside the package; a checkout has `resources` beside it."""


def resource_root(places: tuple[Path, ...] = _PLACES) -> Path:
    """Return the folder of shipped files; PackBroken if this build has none."""
    for place in places:
        if (place / "data").is_dir():
            return place
    raise PackBroken(file="resources", path="", problem="the folder is missing from this build")


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, whether or not it exists."""
    return resource_root().joinpath(*parts)
