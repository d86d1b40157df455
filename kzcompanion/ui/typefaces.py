"""The shipped fonts: Inter for Latin, Cyrillic and Kazakh, Noto Sans SC for Chinese."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase

from kzcompanion.files.resources import resource

FAMILIES = ("Inter", "Noto Sans SC")
"""Inter first: Noto Sans SC lacks some Kazakh letters, and words must not mix two fonts."""

_TEXT = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")
_CHINESE = ("NotoSansSC-Regular.ttf", "NotoSansSC-SemiBold.ttf")
_registered: set[str] = set()


def register(language: str = "en") -> None:
    """Register the fonts this language needs for the first frame now and the others right after it."""
    _add(_TEXT)
    if language.startswith("zh"):
        _add(_CHINESE)
    else:
        QTimer.singleShot(0, lambda: _add(_CHINESE))


def register_all() -> None:
    """Register every shipped font at once."""
    _add(_TEXT + _CHINESE)


def _add(names: tuple[str, ...]) -> None:
    for name in names:
        if name not in _registered:
            _registered.add(name)
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
