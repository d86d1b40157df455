"""The photos of the cards on their way out with a KeePass file, and, bare of other data, in out of one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial
from pathlib import PurePosixPath

import msgspec

from kzcompanion.domain.bare_jpeg import bare_jpeg
from kzcompanion.domain.errors import CompanionError, VaultDamaged
from kzcompanion.domain.file_errors import NotAPicture, PictureTooLarge
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.services.photo_service import JPEG, PhotoService, must_fit

_ENDING = ".jpg"


class PhotosOut(msgspec.Struct, frozen=True, eq=False):
    """Hold the files to go along, and say which could not be read."""

    files: Mapping[str, Mapping[str, bytes]]
    """By name, by the SIM's id."""
    unreadable: tuple[str, ...]
    """SIMs of which a photo is damaged, one time for each photo."""

    @property
    def count(self) -> int:
        """Return how many photos go along."""
        return sum(map(len, self.files.values()))


class PhotosIn(msgspec.Struct, frozen=True, eq=False):
    """Say of an entry's files which are taken as photos, and why the others are not."""

    taken: Mapping[PhotoSide, bytes]
    refused: tuple[CompanionError, ...]
    conflicts: frozenset[PhotoSide] = frozenset()
    """Sides of which another photo is kept here."""


def photos_out(photos: PhotoService, sim_ids: Collection[str]) -> PhotosOut:
    """Collect the photos of these SIMs, `front.jpg` and `back.jpg` of each; raises VaultLocked."""
    files: dict[str, dict[str, bytes]] = {}
    unreadable: list[str] = []
    for sim_id in sim_ids:
        for side in sorted(photos.sides(sim_id), key=list(PhotoSide).index):
            kept = files.setdefault(sim_id, {})
            try:
                photos.disclose(sim_id, side, partial(kept.__setitem__, f"{side.value}{_ENDING}"))
            except VaultDamaged:
                unreadable.append(sim_id)
    return PhotosOut(files, tuple(unreadable))


def photos_in(files: Mapping[str, bytes]) -> PhotosIn:
    """Give each file the side its name tells, any other picture a side that is free, and refuse the rest.

    A photo is taken without the place, time and device that a phone writes into it; one without any, such as
    this program's own, is taken byte for byte.
    """
    fitting: dict[str, bytes] = {}
    refused: list[CompanionError] = []
    for name, octets in files.items():
        try:
            fitting[name] = _bare(name, octets)
        except (NotAPicture, PictureTooLarge) as error:
            refused.append(error)
    taken: dict[PhotoSide, bytes] = {}
    waiting: list[str] = []
    for name, octets in fitting.items():
        side = _side_of(name)
        if side is None or side in taken:
            waiting.append(name)
        else:
            taken[side] = octets
    free = [side for side in PhotoSide if side not in taken]
    for side, name in zip(free, waiting, strict=False):
        taken[side] = fitting[name]
    refused += [NotAPicture("photo", name=name, reason="no_place") for name in waiting[len(free) :]]
    return PhotosIn(taken, tuple(refused))


def beside(photos: PhotoService, sim_id: str, found: PhotosIn) -> PhotosIn:
    """Return the same with what is kept of the SIM already; a damaged photo may be replaced."""
    held: dict[PhotoSide, bytes] = {}
    for side in photos.sides(sim_id) & found.taken.keys():
        try:
            photos.disclose(sim_id, side, partial(held.__setitem__, side))
        except VaultDamaged:
            continue
    conflicts = frozenset(side for side in held if held[side] != found.taken[side])
    return PhotosIn(found.taken, found.refused, conflicts)


def _bare(name: str, octets: bytes) -> bytes:
    """Return a file as a photo that may be kept; raises NotAPicture and PictureTooLarge."""
    try:
        bare = bare_jpeg(octets) if octets.startswith(JPEG) else octets
        must_fit(bare)
    except ValueError:
        raise NotAPicture("photo", name=name, reason="damaged") from None
    except (NotAPicture, PictureTooLarge) as error:
        raise type(error)("photo", name=name, reason="attachment") from None
    return bare


def _side_of(name: str) -> PhotoSide | None:
    stem = PurePosixPath(name).stem.casefold()
    return next((side for side in PhotoSide if side.value == stem), None)
