"""services/sealed_drafts: what is being typed into the vault comes back, and is nowhere in clear."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from laptop import PASSWORD as LAPTOP_PASSWORD
from laptop import Laptop
from test_vault_leaks import CANARIES, CLOCK, PASSWORD, found_in

from kzcompanion.domain.backup import RestoreMode
from kzcompanion.domain.errors import NotFound, VaultLocked
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import VaultLockAsked
from kzcompanion.services.merge_text import plan_lines, vault_text
from kzcompanion.services.sealed_drafts import Place, SealedDrafts
from kzcompanion.services.vault_service import VaultService
from kzcompanion.storage.vault_store import VaultStore
from kzcompanion.vault.cipher import CHEAPEST

PLACE: Place = ("sim-1", SecretField.PIN)
TYPED = st.text(st.characters(), min_size=1, max_size=60)
"""Anything a widget may hold: half characters, NUL, marks of direction."""


def kept(drafts: SealedDrafts) -> dict[Place, str]:
    """Read every draft back."""
    found: dict[Place, str] = {}
    for place in drafts.waiting():
        drafts.disclose(place, lambda text, place=place: found.__setitem__(place, text))  # type: ignore[misc]
    return found


@pytest.fixture
def drafts(desk: Services) -> SealedDrafts:
    """Give the drafts of an open vault."""
    desk.vault.create(PASSWORD)
    return desk.sealed_drafts


class Typing(RuleBasedStateMachine):
    """Type, save, lock and unlock in any order over one vault that is made once."""

    drafts: SealedDrafts
    vault: VaultService

    def __init__(self) -> None:
        super().__init__()
        self.drafts.keep(dict.fromkeys(self.drafts.waiting()))
        self.model: dict[Place, str] = {}

    @rule(
        texts=st.dictionaries(
            st.tuples(st.sampled_from(("sim-1", "sim-2")), st.sampled_from(tuple(SecretField))),
            st.none() | TYPED,
            max_size=5,
        )
    )
    def keep(self, texts: Mapping[Place, str | None]) -> None:
        """Keep some texts and forget others."""
        self.drafts.keep(texts)
        for place, text in texts.items():
            self.model.pop(place, None)
            if text:
                self.model[place] = text

    @rule()
    def lock_and_unlock(self) -> None:
        """Lock, look at the locked door, unlock."""
        self.vault.lock()
        with pytest.raises(VaultLocked):
            self.drafts.waiting()
        self.vault.unlock(PASSWORD)

    @invariant()
    def every_draft_is_what_was_typed(self) -> None:
        """Nothing is missing, added or changed by a single sign."""
        assert kept(self.drafts) == self.model
        assert self.vault.check() == ()


def test_every_draft_is_what_was_typed(desk: Services, drafts: SealedDrafts) -> None:
    """Whatever is typed, saved, locked and unlocked in whatever order: each draft is what was typed last."""
    from hypothesis import settings
    from hypothesis.stateful import run_state_machine_as_test

    Typing.drafts, Typing.vault = drafts, desk.vault
    run_state_machine_as_test(Typing, settings=settings(max_examples=12, stateful_step_count=8))


@given(text=TYPED)
def test_the_shape_of_a_draft_carries_any_text(text: str) -> None:
    """Sealing loses no sign, not even half a character."""
    import json

    from kzcompanion.services.sealed_drafts import _sealable

    sealed = _sealable({"pin": text})
    assert sealed is not None
    assert sealed.isascii()
    # Two halves that stand together are one character from then on, as in Qt.
    assert json.loads(sealed)["pin"].encode("utf-16-le", "surrogatepass") == text.encode(
        "utf-16-le", "surrogatepass"
    )


def test_what_did_not_change_costs_no_write(desk: Services, drafts: SealedDrafts) -> None:
    """The same text twice is one write; an empty text forgets the draft, and forgetting twice is none."""
    assert drafts.keep({PLACE: "12"})
    number = desk.database.generation
    assert not drafts.keep({PLACE: "12"})
    assert desk.database.generation == number
    assert drafts.keep({PLACE: ""})
    assert not drafts.keep({PLACE: None})
    assert drafts.waiting() == ()
    assert VaultStore(desk.database).records() == {}
    with pytest.raises(NotFound):
        drafts.disclose(PLACE, print)


def test_a_draft_is_neither_a_secret_of_the_sim_nor_undone(desk: Services, drafts: SealedDrafts) -> None:
    """Masks, lists and undo know nothing of it."""
    drafts.keep({PLACE: "12"})
    assert desk.vault.sim_ids() == ()
    assert desk.vault.masks("sim-1") == {}
    assert desk.undo.undoable() is None


def test_a_damaged_draft_is_reported_and_replaced(desk: Services, drafts: SealedDrafts) -> None:
    """It offers nothing, does not stand in the way of the next one, and is found by the doctor."""
    drafts.keep({PLACE: "12", ("sim-2", SecretField.PUK): "34"})
    store = VaultStore(desk.database)
    record = store.records()["sim-1.draft"]
    store.put_record("sim-1.draft", {**record, "rev": record["rev"] + 1})
    assert kept(drafts) == {("sim-2", SecretField.PUK): "34"}
    assert [finding.record for finding in desk.vault.check()] == ["sim-1.draft"]
    drafts.keep({PLACE: "56"})
    assert kept(drafts)[PLACE] == "56"
    assert desk.vault.check() == ()


@pytest.mark.parametrize("text", [b"[]", b"\xff", b'{"pin": 1, "puk": "2", "else": "3"}', b""])
def test_a_draft_of_another_shape_offers_what_it_can(
    desk: Services, drafts: SealedDrafts, text: bytes
) -> None:
    """What a second writer sealed oddly neither crashes nor is shown."""
    desk.vault.put_records("draft", {"sim-1.draft": text})
    assert kept(drafts) == ({("sim-1", SecretField.PUK): "2"} if b"puk" in text else {})


def test_the_last_moment_before_the_lock_is_told(desk: Services, drafts: SealedDrafts) -> None:
    """Whoever hears that the vault is told to lock can still seal; a listener that fails stops nothing."""
    told = []

    def fail(_event: VaultLockAsked) -> None:
        raise RuntimeError

    def seal(_event: VaultLockAsked) -> None:
        told.append(drafts.keep({PLACE: "12"}))

    def lock_again(_event: VaultLockAsked) -> None:
        desk.vault.lock()

    for listener in (fail, seal, lock_again):
        desk.events.subscribe(VaultLockAsked, listener)
    desk.vault.lock()
    assert told == [True]
    desk.vault.lock()
    assert told == [True]
    desk.vault.unlock(PASSWORD)
    assert kept(drafts) == {PLACE: "12"}


def test_no_draft_is_in_any_file_in_clear(data_dir: Path) -> None:
    """Typed, sealed, changed, given up: no file holds any of it, in no spelling."""
    with Services.open(DataFolder(data_dir), CLOCK, vault_cost=CHEAPEST) as services:
        services.vault.create(PASSWORD)
        for field, text in CANARIES.items():
            services.sealed_drafts.keep({("sim-1", field): text})
        services.vault.lock()
        services.vault.unlock(PASSWORD)
        services.sealed_drafts.keep({PLACE: None})
    for path in data_dir.rglob("*"):
        for text in (*CANARIES.values(), PASSWORD) if path.is_file() else ():
            assert not found_in(path.read_bytes(), text), f"{path.name} holds a draft"


@pytest.mark.parametrize("mode", list(RestoreMode))
def test_a_backup_carries_the_drafts(
    laptops: tuple[Laptop, Laptop], tmp_path: Path, mode: RestoreMode
) -> None:
    """What was being typed when a backup was made is offered again where it is restored, then and later."""
    one, two = laptops
    sim = one.fill()
    place = (sim.id, SecretField.PIN)
    one.seal(sim.id, phone="+77011234567")
    one.services.sealed_drafts.keep({place: "12"})
    one.backup(tmp_path / "first.kzbackup")
    two.restore(tmp_path / "first.kzbackup", mode)
    two.services.vault.unlock(LAPTOP_PASSWORD)
    assert kept(two.services.sealed_drafts) == {place: "12"}
    one.services.sealed_drafts.keep({place: "1234"})
    one.backup(tmp_path / "second.kzbackup")
    two.restore(tmp_path / "second.kzbackup", mode)
    two.services.vault.unlock(LAPTOP_PASSWORD)
    assert kept(two.services.sealed_drafts) == {place: "1234"}
    assert two.services.vault.check() == ()
    assert two.secrets(sim.id) == {"phone": "+77011234567"}


def test_a_merge_names_the_sim_of_a_draft(laptops: tuple[Laptop, Laptop], tmp_path: Path) -> None:
    """The plan counts SIMs, not records: a SIM whose secret and draft both come is one."""
    one, two = laptops
    sim = one.fill()
    one.seal(sim.id, phone="+77011234567")
    one.backup(tmp_path / "first.kzbackup")
    two.restore(tmp_path / "first.kzbackup")
    one.services.vault.set_field(sim.id, SecretField.PUK, "12345678")
    one.services.sealed_drafts.keep({(sim.id, SecretField.PIN): "12"})
    one.backup(tmp_path / "second.kzbackup")
    plan = two.plan(tmp_path / "second.kzbackup")
    assert plan.secrets_changed == (sim.id, f"{sim.id}.draft")
    lines = list(plan_lines(two.services.wording, plan, {sim.id: "blue"}))
    assert vault_text(two.services.wording, plan.vault, 1) in lines
