"""services/left_copy: what is remembered of a copy, and how a text is compared with what the vault keeps."""

from __future__ import annotations

import pytest

from kzcompanion.domain.errors import VaultLocked
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.domain.sim import Sim
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock
from kzcompanion.storage.vault_store import VaultStore

PASSWORD = "rain kettle orbit meadow"
KEPT = {
    SecretField.PHONE: "+77011234567",
    SecretField.PUK: "12345678",
    SecretField.PIN: "0471",
    SecretField.LOGIN: "traveller@example.kz",
    SecretField.PASSWORD: " with blanks ",
    SecretField.NOTE: "first line\nthe second PIN is 9931\n",
}


@pytest.fixture
def kept(desk: Services, sim: Sim) -> Services:
    """Give an open vault with something in every kind of field."""
    desk.vault.create(PASSWORD)
    for field, text in KEPT.items():
        desk.vault.set_field(sim.id, field, text)
    return desk


def test_a_copy_is_pending_until_it_is_forgotten(desk: Services, folder: DataFolder) -> None:
    """A file with the instant lies beside the data meanwhile, for this user's eyes only."""
    assert not desk.left_copy.pending()
    desk.left_copy.note()
    assert desk.left_copy.pending()
    path = folder.root / ".copied"
    assert path.read_text("ascii").strip() == desk.clock.now().isoformat()
    assert path.stat().st_mode & 0o077 == 0
    desk.left_copy.forget()
    desk.left_copy.forget()
    assert not desk.left_copy.pending()


def test_data_that_are_only_read_stay_untouched(folder: DataFolder, desk: Services) -> None:
    """A program that may not write does not, and a mark of another stays."""
    desk.close()
    with Services.open(folder, FixedClock(desk.clock.now()), read_only=True) as reader:
        before = sorted(folder.root.iterdir())
        reader.left_copy.note()
        reader.left_copy.forget()
        assert sorted(folder.root.iterdir()) == before


def test_a_disk_that_refuses_does_not_hinder_copying(desk: Services, folder: DataFolder) -> None:
    """The secret can be copied all the same; only the memory of it is missing."""
    (folder.root / ".copied").mkdir()
    desk.left_copy.note()
    assert (folder.root / ".copied").is_dir()


@pytest.mark.parametrize(
    "text",
    [
        "+77011234567",
        "+7 701 123 45 67",
        "8 701 123-45-67",
        "12345678",
        "1234 5678",
        " 1234 5678\n",
        "0471",
        "traveller@example.kz",
        " with blanks ",
        "with blanks",
        KEPT[SecretField.NOTE],
        "the second PIN is 9931",
    ],
)
def test_what_is_kept_is_known_in_every_spelling(kept: Services, text: str) -> None:
    """With spaces, without, as typed, and as a clipboard manager trims it; a piece of a note, too."""
    assert kept.left_copy.is_kept(text)


@pytest.mark.parametrize(
    "text",
    ["", " \n", "471", "04710", "1234567", "PIN is", "traveller", "a\x00b", "1" * 60_000, "\u202e12345678"],
)
def test_what_is_not_kept_is_left_to_the_user(kept: Services, text: str) -> None:
    """Neither a part of a number, nor a word that also stands in the note, nor nothing at all."""
    assert not kept.left_copy.is_kept(text)


def test_a_locked_vault_compares_nothing(kept: Services) -> None:
    """Without the key nothing can be known."""
    kept.vault.lock()
    with pytest.raises(VaultLocked):
        kept.left_copy.is_kept("0471")


def test_a_damaged_record_does_not_hide_the_others(kept: Services, sim: Sim) -> None:
    """What cannot be read is passed over, what can be read is compared."""
    other = kept.sims.add("red", "kcell")
    kept.vault.set_field(other.id, SecretField.PIN, "5520")
    store = VaultStore(kept.database)
    store.put_record(sim.id, {**store.records()[sim.id], "rev": 99})
    assert kept.left_copy.is_kept("5520")
    assert not kept.left_copy.is_kept("0471")
