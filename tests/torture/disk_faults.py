"""Instruments that spoil the disk: a fault or death at any call, and a model of what a power cut leaves."""

from __future__ import annotations

import errno
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kzcompanion.files import disk_calls as disk

CALLS = (
    "open_file",
    "write_some",
    "read_some",
    "close_file",
    "sync_file",
    "replace_file",
    "remove_file",
    "look_at",
    "make_folder",
    "list_folder",
)
FAULTS = (
    "ENOSPC",
    "EIO",
    "EACCES",
    "ENOSPC for ever",
    "EIO for ever",
    "short",
    "die before",
    "die after",
    "die half-way",
)
_TAKES_ROOM = ("write_some", "make_folder")


class Died(BaseException):
    """The process is gone; nothing it tries afterwards reaches the disk."""


class FaultyDisk:
    """Count the calls to the disk and let one of them, or all from one on, go wrong."""

    def __init__(self, fault: str | None = None, at: int = -1) -> None:
        self.fault = fault
        self.at = at
        self.calls = 0
        self.struck = False
        self.dead = False

    def install(self, patch: pytest.MonkeyPatch) -> None:
        """Stand between the program and the disk."""
        for name in CALLS:
            patch.setattr(disk, name, self._wrap(name, getattr(disk, name)))

    def _wrap(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any) -> Any:
            if self.dead:
                if name == "close_file":
                    real(*args)  # the kernel closes what a dead process had open
                raise Died
            index, self.calls = self.calls, self.calls + 1
            if index < self.at or self.fault is None:
                return real(*args)
            if index > self.at:
                return self._later(name, real, args)
            return self._strike(name, real, args)

        return call

    def _later(self, name: str, real: Callable[..., Any], args: tuple[Any, ...]) -> Any:
        if self.fault == "EIO for ever" or (self.fault == "ENOSPC for ever" and name in _TAKES_ROOM):
            return self._refuse(name, real, args, self.fault.split()[0])
        return real(*args)

    def _strike(self, name: str, real: Callable[..., Any], args: tuple[Any, ...]) -> Any:
        self.struck = True
        assert self.fault is not None
        if self.fault.startswith("die"):
            return self._die(name, real, args)
        if self.fault == "short":
            return (
                real(args[0], args[1][: max(1, len(args[1]) // 2)]) if name == "write_some" else real(*args)
            )
        if self.fault == "ENOSPC for ever" and name not in _TAKES_ROOM:
            return real(*args)
        return self._refuse(name, real, args, self.fault.split()[0])

    def _refuse(self, name: str, real: Callable[..., Any], args: tuple[Any, ...], code: str) -> Any:
        if name == "close_file":
            real(*args)
        number = getattr(errno, code)
        raise OSError(number, os.strerror(number))

    def _die(self, name: str, real: Callable[..., Any], args: tuple[Any, ...]) -> Any:
        if name == "close_file" or self.fault == "die after":
            real(*args)
        elif self.fault == "die half-way" and name == "write_some":
            real(args[0], args[1][: len(args[1]) // 2])
        self.dead = True
        raise Died


class _Inode:
    """Hold a file's bytes as the cache has them and as the disk has them."""

    def __init__(self) -> None:
        self.cached = b""
        self.synced = b""


class PowerCutDisk:
    """Follow every call and know, at any moment, what a power cut could leave of one folder."""

    def __init__(self, root: Path) -> None:
        self.root = str(root.parent)
        self.cached: dict[str, dict[str, _Inode | None]] = {self.root: {}}
        self.synced: dict[str, dict[str, _Inode | None]] = {self.root: {}}
        self.pending: dict[str, list[tuple[str, _Inode | None, bool]]] = {self.root: []}
        self._open: dict[int, _Inode | str] = {}
        self.after_call: Callable[[], None] = lambda: None
        self.deaf = False
        """True while somebody looks at what was left, which is another disk."""

    def install(self, patch: pytest.MonkeyPatch) -> None:
        """Listen to what the program does to the disk."""
        for name in ("open_file", "write_some", "sync_file", "replace_file", "remove_file", "make_folder"):
            patch.setattr(disk, name, self._wrap(getattr(self, f"_{name}"), getattr(disk, name)))

    def _wrap(self, note: Callable[..., None], real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any) -> Any:
            result = real(*args)
            if not self.deaf:
                note(result, *args)
                self.after_call()
            return result

        return call

    def _entry(self, path: str, inode: _Inode | None, present: bool) -> None:
        folder, _, name = path.rpartition("/")
        if folder not in self.cached:
            return
        if present:
            self.cached[folder][name] = inode
        else:
            self.cached[folder].pop(name, None)
        self.pending[folder].append((name, inode, present))

    def _open_file(self, fd: int, path: object, flags: int, *_mode: int) -> None:
        name = os.fspath(path)  # type: ignore[call-overload]
        if flags & os.O_CREAT:
            inode = _Inode()
            self._entry(name, inode, present=True)
            self._open[fd] = inode
        elif name in self.cached:
            self._open[fd] = name
        else:
            self._open.pop(fd, None)

    def _write_some(self, written: int, fd: int, data: bytes) -> None:
        inode = self._open[fd]
        assert isinstance(inode, _Inode)
        inode.cached += bytes(data[:written])

    def _sync_file(self, _: None, fd: int) -> None:
        target = self._open.get(fd)
        if isinstance(target, _Inode):
            target.synced = target.cached
        elif target is not None:
            self.synced[target] = dict(self.cached[target])
            self.pending[target] = []

    def _replace_file(self, _: None, source: object, target: object) -> None:
        start, end = os.fspath(source), os.fspath(target)  # type: ignore[call-overload]
        folder, _, name = start.rpartition("/")
        inode = self.cached[folder][name]
        self._entry(start, inode, present=False)
        self._entry(end, inode, present=True)

    def _remove_file(self, _: None, path: object) -> None:
        self._entry(os.fspath(path), None, present=False)  # type: ignore[call-overload]

    def _make_folder(self, _: None, path: object, *_mode: int) -> None:
        name = os.fspath(path)  # type: ignore[call-overload]
        self._entry(name, None, present=True)
        for known in (self.cached, self.synced):
            known[name] = {}
        self.pending[name] = []

    def leave(self, target: Path, how: str, dice: random.Random) -> None:
        """Lay down what a power cut leaves: `nothing`, `names` or `random` of what was not synced yet."""
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        self._lay(self.root, target, how, dice)

    def _lay(self, folder: str, target: Path, how: str, dice: random.Random) -> None:
        for name, inode in self._names(folder, how, dice).items():
            if inode is None:
                (target / name).mkdir()
                self._lay(f"{folder}/{name}", target / name, how, dice)
            else:
                (target / name).write_bytes(self._bytes(inode, how, dice))

    def _names(self, folder: str, how: str, dice: random.Random) -> dict[str, _Inode | None]:
        if how == "names":
            return self.cached[folder]
        names = dict(self.synced[folder])
        if how == "random":
            pending = self.pending[folder]
            for name, inode, present in pending[: dice.randint(0, len(pending))]:
                if present:
                    names[name] = inode
                else:
                    names.pop(name, None)
        return names

    def _bytes(self, inode: _Inode, how: str, dice: random.Random) -> bytes:
        if how == "random" and inode.cached != inode.synced:
            return inode.cached[: dice.randint(0, len(inode.cached))]
        return inode.synced
