"""Photos of receipts in a backup: brought to an empty laptop, merged, in place; KeePass leaves them here."""

from __future__ import annotations

from pathlib import Path

import pytest
from laptop import Laptop

from kzcompanion.domain.backup import RestoreMode
from kzcompanion.domain.ledger import Entry
from kzcompanion.domain.money import Money
from kzcompanion.services import exchange_text
from kzcompanion.services.receipt_service import KIND
from kzcompanion.services.wording import Wording

Laptops = tuple[Laptop, Laptop]
JPEG = b"\xff\xd8\xff"
FILE_PASSWORD = "velvet harbor cinnamon"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name a backup."""
    return tmp_path / "my.kzbackup"


def paid(laptop: Laptop, sim_id: str, picture: bytes) -> Entry:
    """Log a top-up with the photo of its receipt."""
    laptop.seal(sim_id, note="x")
    entry = laptop.services.ledger.topup(sim_id, Money.tenge(2000))
    return laptop.services.receipts.keep(entry.id, JPEG + picture)


def picture(laptop: Laptop, entry: Entry) -> bytes:
    """Return the photo of an entry as it is painted."""
    laptop.seal(entry.sim_id)
    held: list[bytes] = []
    laptop.services.receipts.disclose(entry.id, held.append)
    return held[0].removeprefix(JPEG)


@pytest.mark.parametrize("mode", RestoreMode)
def test_an_empty_laptop_shows_every_receipt(laptops: Laptops, path: Path, mode: RestoreMode) -> None:
    """Merged into nothing or put in its place, each entry has its photo, also after a restart."""
    old, new = laptops
    sim = old.fill()
    kept = [paid(old, sim.id, name) for name in (b"one", b"two" * 9000)]
    old.backup(path)
    new.restore(path, mode)
    new.reopen()
    assert [picture(new, entry) for entry in kept] == [b"one", b"two" * 9000]


def test_two_laptops_with_receipts_of_their_own_are_joined(laptops: Laptops, path: Path) -> None:
    """After a backup there and one back both show what either kept, and the newer of one entry."""
    one, two = laptops
    sim = one.fill()
    shared = paid(one, sim.id, b"first")
    one.backup(path)
    two.restore(path)
    mine = paid(one, sim.id, b"mine")
    theirs = paid(two, sim.id, b"theirs")
    two.services.receipts.keep(shared.id, JPEG + b"second")
    two.backup(path)
    one.restore(path)
    one.backup(path)
    two.restore(path)
    for laptop in laptops:
        laptop.reopen()
        found = [picture(laptop, entry) for entry in (mine, theirs, shared)]
        assert found == [b"mine", b"theirs", b"second"]


def test_replacing_takes_receipts_away_that_are_not_in_the_backup(laptops: Laptops, path: Path) -> None:
    """A backup from before the photo brings the ledger of that day, and no entry names a photo it has not."""
    one, _ = laptops
    sim = one.fill()
    one.seal(sim.id, note="x")
    one.backup(path)
    paid(one, sim.id, b"later")
    one.restore(path, RestoreMode.REPLACE)
    one.reopen()
    assert all(not entry.photo for entry in one.services.ledger.entries(sim.id))


def test_a_keepass_file_says_that_receipts_stay_behind(laptops: Laptops, tmp_path: Path) -> None:
    """KeePass knows no ledger: the photos of receipts stay here, and the answer says so in every language."""
    one, _ = laptops
    sim = one.fill()
    paid(one, sim.id, b"one")
    done = one.services.vault_export.keepass(tmp_path / "x.kdbx", FILE_PASSWORD)
    assert done.receipts == len(one.services.vault.listed_records(KIND)) == 1
    said = {lang: exchange_text.export_lines(Wording(lang), done)[-1] for lang in ("en", "zh_CN", "ru", "kk")}
    assert (
        said["en"] == "1 photo of a receipt stays behind: it belongs to the ledger. A backup takes it along."
    )
    assert len(set(said.values())) == 4
