"""Imports Qt without what makes that slow: compiling its Python part anew, and reading our sources after it.

PySide carries the Python modules of its signature support as source text inside a library and compiles them
at every start, a quarter of the whole start of a small window. Their byte code is kept beside ours, in
`__pycache__`, as Python does for every other module. Whatever goes wrong here, the plain import remains.
"""

from __future__ import annotations

import builtins
import marshal
import sys
import zlib
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any

_PREFIX = "shibokensupport/"


class CodeKeeper:
    """Stand in for `compile` while PySide is imported, and remember what its support modules compile to."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._compile = builtins.compile
        self._kept: dict[tuple[str, int, int], CodeType] = {}
        self.missed = 0
        """How many modules had to be compiled."""
        try:
            magic, kept = marshal.loads(path.read_bytes())  # noqa: S302 - written by us, beside our byte code
            if magic == MAGIC_NUMBER:
                self._kept = kept
        except (OSError, ValueError, EOFError, TypeError):
            pass  # no cache yet, or one cut short

    def compile(self, source: Any, filename: Any, mode: str, *rest: Any, **options: Any) -> Any:
        """Return the kept byte code of a support module; compile everything else as ever."""
        if not (isinstance(source, bytes) and isinstance(filename, str) and filename.startswith(_PREFIX)):
            return self._compile(source, filename, mode, *rest, **options)
        key = (filename, len(source), zlib.crc32(source))
        code = self._kept.get(key)
        if code is None:
            self.missed += 1
            code = self._kept[key] = self._compile(source, filename, mode, *rest, **options)
        return code

    def keep(self) -> None:
        """Write what was compiled for the next start, where Python itself would keep byte code."""
        if self.missed == 0 or sys.dont_write_bytecode or not self._path.parent.is_dir():
            return
        from kzcompanion.domain.errors import CompanionError
        from kzcompanion.files.atomic import write_durably

        try:
            write_durably(self._path, marshal.dumps((MAGIC_NUMBER, self._kept)))
        except CompanionError:
            return  # a read-only installation: the next start compiles again


def cache_path() -> Path:
    """Return where the byte code is kept."""
    return Path(__file__).parent / "__pycache__" / f"shibokensupport.{sys.implementation.cache_tag}.bin"


def import_qt() -> CodeKeeper:
    """Import QtWidgets; call `keep` of the answer when there is time."""
    keeper = CodeKeeper(cache_path())
    plain = builtins.compile
    builtins.compile = keeper.compile
    try:
        import PySide6.QtWidgets  # noqa: F401 - for its effect
    finally:
        builtins.compile = plain
    # PySide reads the source of every module imported from now on, looking for its `__feature__` switches,
    # which this program does not use.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    return keeper
