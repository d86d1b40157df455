"""Where a country's data come from: a folder of files, or one pack that holds them all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Protocol, TypeVar, cast

import msgspec

from kzcompanion.domain.errors import PackBroken
from kzcompanion.storage.pack_file import read_file

if TYPE_CHECKING:
    from kzcompanion.domain.pack_content import PackContent

T = TypeVar("T")

_PARTS = {"country.json": "country", "fact_labels.json": "fact_labels"} | {
    f"{name}.json": name for name in ("troubleshooting", "reply_words")
}
_LEAVABLE = {"fact_labels": "labels", "troubleshooting": "troubleshooting", "reply_words": "reply_words"}
"""Fields of a pack that may be left out -> parts of CountryPack."""


class PackSource(Protocol):
    """What CountryPack asks for its data."""

    @property
    def lacks(self) -> frozenset[str]:
        """Return the parts of CountryPack that are left out."""

    def read(self, name: str, kind: type[T]) -> T:
        """Return the content of a file; PackBroken names what is wrong with it."""

    def names(self, subfolder: str) -> list[str]:
        """Return the names of the files in a subfolder, in their order."""

    def place(self, name: str, path: str) -> tuple[str, str]:
        """Return file and path to name to the user for a path inside a file."""


class FolderSource:
    """Read the files of a folder, each when it is asked for."""

    lacks: frozenset[str] = frozenset()

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str, kind: type[T]) -> T:
        """Return the content of a file."""
        return read_file(self._folder / name, kind, name)

    def names(self, subfolder: str) -> list[str]:
        """Return the names of the files in a subfolder, sorted."""
        return [
            f"{subfolder}/{name}"
            for name in sorted(p.name for p in (self._folder / subfolder).glob("*.json"))
        ]

    def place(self, name: str, path: str) -> tuple[str, str]:
        """Return both as they are."""
        return name, path


class ContentSource:
    """Hand out the parts of one pack under the names that files have in a folder."""

    def __init__(self, content: PackContent, file: str) -> None:
        """Take a pack that was read from `file`; PackBroken for an operator or channel that comes twice."""
        self._content = content
        self._file = file
        self._indexes: dict[str, int] = {}
        for folder, ids in (
            ("operators", [operator.id for operator in content.operators]),
            ("channels", [channel.kind for channel in content.channels]),
        ):
            for index, name in enumerate(ids):
                if self._indexes.setdefault(f"{folder}/{name}.json", index) != index:
                    self._refuse(f"$.{folder}[{index}]", f"{name} appears twice")

    @property
    def lacks(self) -> frozenset[str]:
        """Return the parts of CountryPack that are left out."""
        return frozenset(part for field, part in _LEAVABLE.items() if getattr(self._content, field) is None)

    def read(self, name: str, kind: type[T]) -> T:
        """Return the part that stands in a file of that name."""
        folder = name.partition("/")[0]
        found: object = None
        if name in self._indexes:
            found = getattr(self._content, folder)[self._indexes[name]]
        elif name in _PARTS:
            found = getattr(self._content, _PARTS[name])
        elif folder != "channels":
            field = msgspec.structs.fields(cast(type[msgspec.Struct], kind))[0].name
            found = kind(**{field: getattr(self._content, field)})
        if found is None:
            self._refuse(self.place(name, "$")[1], f"Object missing required field `{name}`")
        assert isinstance(found, kind)
        return found

    def names(self, subfolder: str) -> list[str]:
        """Return the names in the order of the pack; all plans stand in one list."""
        found = [name for name in self._indexes if name.startswith(f"{subfolder}/")]
        return found or [f"{subfolder}.json"]

    def place(self, name: str, path: str) -> tuple[str, str]:
        """Return the pack's file, and the path from its top."""
        folder = name.partition("/")[0]
        if name in self._indexes:
            return self._file, f"$.{folder}[{self._indexes[name]}]{path[1:]}"
        if name in _PARTS:
            return self._file, f"$.{_PARTS[name]}{path[1:]}"
        return self._file, path if "/" not in name else f"$.{folder}"

    def _refuse(self, path: str, problem: str) -> NoReturn:
        raise PackBroken(file=self._file, path=path, problem=problem)
