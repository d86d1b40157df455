"""Photos of receipts: sealed, named by their entry, and gone only when no entry can come back to them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hand_clock import HandClock

from kzcompanion.domain.errors import NotFound, VaultLocked
from kzcompanion.domain.file_errors import NotAPicture
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.receipt_service import KIND

PASSWORD = "rain kettle orbit meadow"
CANARY = b"73915284"
JPEG = b"\xff\xd8\xff" + CANARY * 40
OTHER = b"\xff\xd8\xff" + b"other" * 40


@pytest.fixture
def entry(desk: Services, sim: Sim) -> Entry:
    """Give a top-up, the vault being open."""
    desk.vault.create(PASSWORD)
    return desk.ledger.topup(sim.id, Money.tenge(2000))


def shown(desk: Services, entry: Entry) -> bytes:
    """Return what is painted for an entry."""
    held: list[bytes] = []
    desk.receipts.disclose(entry.id, held.append)
    return held[0]


def kept(desk: Services) -> int:
    """Count the sealed photos of receipts."""
    return len(desk.vault.listed_records(KIND))


def test_a_photo_is_kept_with_its_entry(desk: Services, entry: Entry) -> None:
    """The entry names it, whoever is shown it gets the same bytes, and the lock takes it away."""
    entry = desk.receipts.keep(entry.id, JPEG)
    assert entry.photo
    assert shown(desk, entry) == JPEG
    desk.vault.lock()
    assert desk.ledger.get(entry.id).photo == entry.photo
    with pytest.raises(VaultLocked):
        shown(desk, entry)
    with pytest.raises(VaultLocked):
        desk.receipts.keep(entry.id, OTHER)
    assert desk.ledger.get(entry.id).photo == entry.photo


def test_nothing_of_it_is_readable_on_the_disk(desk: Services, entry: Entry, folder: DataFolder) -> None:
    """No file of the data folder holds a piece of the picture, however it is looked at."""
    desk.receipts.keep(entry.id, JPEG)
    desk.vault.lock()
    files = [path for path in Path(folder.root).rglob("*") if path.is_file()]
    assert len(files) >= 2
    assert [path for path in files if CANARY in path.read_bytes()] == []


def test_undo_and_redo_move_the_photo(desk: Services, entry: Entry) -> None:
    """Adding, replacing and removing are deeds like any: Undo shows the picture that was there before."""
    desk.receipts.keep(entry.id, JPEG)
    desk.receipts.keep(entry.id, OTHER)
    assert shown(desk, entry) == OTHER
    desk.undo.undo()
    assert shown(desk, entry) == JPEG
    desk.receipts.remove(entry.id)
    with pytest.raises(NotFound):
        shown(desk, entry)
    desk.undo.undo()
    assert shown(desk, entry) == JPEG
    desk.leftovers.clear()
    desk.undo.redo()
    desk.undo.undo()
    assert shown(desk, entry) == JPEG


def test_it_goes_to_the_bin_and_comes_back_with_its_entry(
    desk: Services, entry: Entry, clock: HandClock
) -> None:
    """A removed entry brings its photo back for ninety days; then the photo goes for good."""
    desk.receipts.keep(entry.id, JPEG)
    desk.ledger.remove(entry.id)
    desk.leftovers.clear()
    assert kept(desk) == 1
    desk.bin.restore(entry.id)
    assert shown(desk, entry) == JPEG


def test_what_no_entry_can_come_back_to_is_cleared(desk: Services, entry: Entry, clock: HandClock) -> None:
    """Once bin and undo have forgotten the entry, the next unlocking removes the sealed picture."""
    desk.receipts.keep(entry.id, JPEG)
    desk.ledger.remove(entry.id)
    for number in range(400):  # more deeds than undo remembers
        desk.ledger.log(entry.sim_id, Money.tenge(number))
    clock.go_on(days=91)
    desk.bin.forget_expired()
    desk.leftovers.clear()
    assert kept(desk) == 0


def test_only_pictures_are_sealed(desk: Services, entry: Entry) -> None:
    """What is no JPEG is refused, and the entry stays without a photo."""
    with pytest.raises(NotAPicture):
        desk.receipts.keep(entry.id, b"GIF89a")
    assert (desk.ledger.get(entry.id).photo, kept(desk)) == ("", 0)


def test_a_sim_gone_for_good_takes_its_receipts_along(desk: Services, entry: Entry) -> None:
    """The photo lies under the id of its SIM, as everything sealed of it."""
    desk.receipts.keep(entry.id, JPEG)
    assert desk.vault.owners() == {entry.sim_id}
    desk.vault.forget_sims({entry.sim_id})
    assert kept(desk) == 0
