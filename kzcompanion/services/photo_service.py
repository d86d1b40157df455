"""The photos of a SIM's card: kept sealed in the vault, one of each side."""

from __future__ import annotations

from collections.abc import Callable

from kzcompanion.domain.file_errors import NotAPicture, PictureTooLarge
from kzcompanion.domain.sim_photo import LIMIT, PhotoSide
from kzcompanion.services.events import EventBus, VaultRecordChanged
from kzcompanion.services.vault_service import VaultService

_KIND = "photo"
JPEG = b"\xff\xd8\xff"
"""What every JPEG begins with."""


class PhotoService:
    """Keep, show and remove photos while the vault is unlocked; every deed raises VaultLocked otherwise."""

    __slots__ = ("_events", "_vault")

    def __init__(self, vault: VaultService, events: EventBus) -> None:
        self._vault = vault
        self._events = events

    def sides(self, sim_id: str) -> frozenset[PhotoSide]:
        """Return which sides are kept; whether they open is seen when they are looked at."""
        kept = set(self._vault.listed_records(_KIND))
        return frozenset(side for side in PhotoSide if _id(sim_id, side) in kept)

    def sim_ids(self) -> frozenset[str]:
        """Return the SIMs of which a photo is kept."""
        return frozenset(name.rpartition(".")[0] for name in self._vault.listed_records(_KIND))

    def keep(self, sim_id: str, side: PhotoSide, jpeg: bytes) -> None:
        """Seal a JPEG in the place of an earlier one.

        Raises NotAPicture, PictureTooLarge, VaultDamaged, and as a save does.
        """
        must_fit(jpeg)
        self._write(sim_id, side, jpeg)

    def remove(self, sim_id: str, side: PhotoSide) -> None:
        """Remove a photo, damaged or not; raises VaultDamaged, and as a save does."""
        self._write(sim_id, side, None)

    def disclose(self, sim_id: str, side: PhotoSide, sink: Callable[[bytes], object]) -> None:
        """Pour the JPEG into the sink; raises NotFound and VaultDamaged."""
        self._vault.disclose_record(_id(sim_id, side), _KIND, sink)

    def _write(self, sim_id: str, side: PhotoSide, jpeg: bytes | None) -> None:
        if self._vault.put_records(_KIND, {_id(sim_id, side): jpeg}):
            self._events.publish(VaultRecordChanged(sim_id))


def must_fit(jpeg: bytes) -> None:
    """Refuse what may not be kept as a photo; raises NotAPicture and PictureTooLarge."""
    if not jpeg.startswith(JPEG):
        raise NotAPicture("photo", reason="unknown")
    if len(jpeg) > LIMIT:
        raise PictureTooLarge("photo", reason="kept")


def record_of(sim_id: str, side: PhotoSide, jpeg: bytes) -> tuple[str, tuple[str, bytes]]:
    """Return a photo that fits as a sealed record: its id, its kind and its text."""
    return _id(sim_id, side), (_KIND, jpeg)


def _id(sim_id: str, side: PhotoSide) -> str:
    return f"{sim_id}.{side.value}"
