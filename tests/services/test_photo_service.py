"""The photos of the card: sealed like every secret, one of each side, in backups and merges, too."""

from __future__ import annotations

import base64
import os
from pathlib import Path

import pytest
from laptop import PASSWORD, Laptop

from kzcompanion.domain.backup import RestoreMode
from kzcompanion.domain.errors import NotFound, VaultDamaged, VaultLocked
from kzcompanion.domain.file_errors import NotAPicture, PictureTooLarge
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.domain.sim_photo import LIMIT, PhotoSide
from kzcompanion.services.events import Event, VaultRecordChanged
from kzcompanion.storage.vault_store import VaultStore

Laptops = tuple[Laptop, Laptop]


def jpeg(size: int = 2000) -> bytes:
    """Return what looks like a JPEG from outside, another one each time."""
    return b"\xff\xd8\xff\xe0" + os.urandom(size - 4)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a backup."""
    return tmp_path / "my.kzbackup"


@pytest.fixture
def here(laptops: Laptops) -> Laptop:
    """Give a laptop with one SIM in an open vault."""
    laptop = laptops[0]
    laptop.seal(laptop.fill().id, pin="4071")
    return laptop


def sim_of(laptop: Laptop) -> str:
    """Return the id of the one SIM."""
    return laptop.services.sims.list()[0].id


def photo(laptop: Laptop, side: PhotoSide = PhotoSide.FRONT) -> bytes:
    """Read a photo back."""
    poured: list[bytes] = []
    laptop.services.photos.disclose(sim_of(laptop), side, poured.append)
    return poured[0]


def test_a_photo_of_each_side_is_kept_replaced_and_removed(here: Laptop) -> None:
    """Front and back are apart, a new one takes the place of the old, and each change is told."""
    photos, sim = here.services.photos, sim_of(here)
    news: list[Event] = []
    here.services.events.subscribe(VaultRecordChanged, news.append)
    front, back, better = jpeg(), jpeg(), jpeg()
    assert photos.sides(sim) == frozenset()
    photos.keep(sim, PhotoSide.FRONT, front)
    photos.keep(sim, PhotoSide.BACK, back)
    assert (photo(here), photo(here, PhotoSide.BACK)) == (front, back)
    photos.keep(sim, PhotoSide.FRONT, better)
    photos.keep(sim, PhotoSide.FRONT, better)
    assert photo(here) == better
    photos.remove(sim, PhotoSide.BACK)
    assert photos.sides(sim) == {PhotoSide.FRONT}
    assert photos.sim_ids() == {sim}
    assert news == [VaultRecordChanged(sim)] * 4
    with pytest.raises(NotFound):
        photo(here, PhotoSide.BACK)


def test_photos_are_there_after_a_restart_and_not_while_locked(here: Laptop) -> None:
    """Each deed needs the open vault."""
    photos, sim, kept = here.services.photos, sim_of(here), jpeg()
    photos.keep(sim, PhotoSide.FRONT, kept)
    here.reopen()
    photos = here.services.photos
    for deed in (
        lambda: photos.sides(sim),
        photos.sim_ids,
        lambda: photos.keep(sim, PhotoSide.FRONT, kept),
        lambda: photos.remove(sim, PhotoSide.FRONT),
        lambda: photo(here),
    ):
        with pytest.raises(VaultLocked):
            deed()
    here.services.vault.unlock(PASSWORD)
    assert photo(here) == kept


@pytest.mark.parametrize(
    ("octets", "error"),
    [(b"", NotAPicture), (b"GIF89a", NotAPicture), (jpeg(LIMIT + 1), PictureTooLarge)],
    ids=["nothing", "no jpeg", "too large"],
)
def test_only_a_small_jpeg_is_kept(here: Laptop, octets: bytes, error: type[Exception]) -> None:
    """Whatever was given in the place of a prepared photo, the one that is kept stays."""
    sim, kept = sim_of(here), jpeg(LIMIT)
    here.services.photos.keep(sim, PhotoSide.FRONT, kept)
    with pytest.raises(error):
        here.services.photos.keep(sim, PhotoSide.FRONT, octets)
    assert photo(here) == kept


def test_no_byte_of_a_photo_lies_in_clear_on_the_disk(here: Laptop) -> None:
    """Neither plain nor in base64, in no file of the folder."""
    canary = b"KZ-CARD-0042-ICCID-CANARY" * 8
    here.services.photos.keep(sim_of(here), PhotoSide.BACK, jpeg() + canary)
    spelled = [base64.b64encode(canary[shift:])[4:40] for shift in range(3)]
    for file in (file for file in here.root.rglob("*") if file.is_file()):
        octets = file.read_bytes()
        assert not any(needle in octets for needle in (canary[:25], canary.hex().encode()[:40], *spelled)), (
            file
        )


def test_photos_are_no_fields_and_fields_no_photos(here: Laptop) -> None:
    """The list of SIMs with secrets and their masks are as without a photo."""
    vault, sim = here.services.vault, sim_of(here)
    before = vault.sim_ids(), vault.masks(sim)
    here.services.photos.keep(sim, PhotoSide.FRONT, jpeg())
    assert (vault.sim_ids(), vault.masks(sim)) == before
    assert vault.check() == ()
    vault.set_field(sim, SecretField.PIN, "")
    assert here.services.photos.sides(sim) == {PhotoSide.FRONT}


def test_a_damaged_photo_is_told_hides_nothing_and_can_be_replaced(here: Laptop) -> None:
    """One bad record costs one photo; a new one can be put in its place."""
    services, sim = here.services, sim_of(here)
    services.photos.keep(sim, PhotoSide.FRONT, jpeg())
    services.photos.keep(sim, PhotoSide.BACK, jpeg())
    store = VaultStore(services.database)
    record = dict(store.records()[f"{sim}.front"])
    record["box"] = dict(record["box"], c=store.records()[f"{sim}.back"]["box"]["c"])
    with services.database.transaction("vault", undoable=False):
        store.put_record(f"{sim}.front", record)
    with pytest.raises(VaultDamaged):
        photo(here)
    assert photo(here, PhotoSide.BACK)
    assert services.vault.masks(sim)
    assert [finding.record for finding in services.vault.check()] == [f"{sim}.front"]
    services.photos.keep(sim, PhotoSide.FRONT, better := jpeg())
    assert photo(here) == better
    assert services.vault.check() == ()


def test_undo_takes_no_photo_back(here: Laptop) -> None:
    """Undo would bring a photo back that was removed for good; it takes back the deed before."""
    photos, sim = here.services.photos, sim_of(here)
    photos.keep(sim, PhotoSide.FRONT, jpeg())
    photos.remove(sim, PhotoSide.FRONT)
    here.services.undo.undo()
    assert photos.sides(sim) == frozenset()


def test_a_sim_put_away_keeps_its_photos(here: Laptop) -> None:
    """Archiving hides a SIM from the tracker; its photos stay with it."""
    here.services.photos.keep(sim_of(here), PhotoSide.FRONT, kept := jpeg())
    sim = sim_of(here)
    here.services.sims.archive(sim)
    here.services.sims.restore(sim)
    assert photo(here) == kept


@pytest.mark.parametrize("mode", [RestoreMode.MERGE, RestoreMode.REPLACE])
def test_a_backup_carries_photos_to_another_laptop(
    laptops: Laptops, here: Laptop, path: Path, mode: RestoreMode
) -> None:
    """What a restore brings opens there with the same password, the photo among it, and it is counted."""
    there = laptops[1]
    here.services.photos.keep(sim_of(here), PhotoSide.FRONT, kept := jpeg())
    verified = here.backup(path)
    assert verified.secrets == 2  # the PIN and the photo
    there.restore(path, mode=mode)
    there.services.vault.unlock(PASSWORD)
    assert photo(there) == kept


def test_merging_takes_the_photo_that_changed(laptops: Laptops, here: Laptop, path: Path) -> None:
    """What only one laptop changed or removed since the common backup is changed or removed in both."""
    there = laptops[1]
    here.services.photos.keep(sim_of(here), PhotoSide.FRONT, jpeg())
    here.services.photos.keep(sim_of(here), PhotoSide.BACK, kept := jpeg())
    here.backup(path)
    there.restore(path)
    there.services.vault.unlock(PASSWORD)
    there.services.photos.keep(sim_of(there), PhotoSide.FRONT, better := jpeg())
    there.backup(path)
    here.restore(path)
    here.services.vault.unlock(PASSWORD)
    assert (photo(here), photo(here, PhotoSide.BACK)) == (better, kept)
    here.services.photos.remove(sim_of(here), PhotoSide.BACK)
    here.backup(path)
    there.restore(path)
    there.services.vault.unlock(PASSWORD)
    assert there.services.photos.sides(sim_of(there)) == {PhotoSide.FRONT}
