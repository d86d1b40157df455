"""Joins two states of one vault: what one side changed wins, what both changed is kept twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import msgspec

from kzcompanion.domain.errors import VaultDamaged
from kzcompanion.vault import envelope
from kzcompanion.vault.envelope import FORMAT, Header, Manifest
from kzcompanion.vault.sealed_state import SIM_KIND, SealedState, sim_text
from kzcompanion.vault.sealed_store import SealedStore, SealedView
from kzcompanion.vault.secret import Secret

NOTE = "note"
"""The field that takes up what lost."""

Fields = dict[str, Secret]
Revisions = Mapping[str, int]
"""Record -> revision it had when both laptops last had the same."""


class VaultMerge(msgspec.Struct, frozen=True, kw_only=True):
    """Say what joining did, naming records and fields, never values."""

    changed: tuple[str, ...] = ()
    """Records that are not as they were here."""
    differing: tuple[tuple[str, str], ...] = ()
    """Record and field that both laptops filled differently; the other value went into the note."""
    unreadable: tuple[str, ...] = ()
    """Records that do not open there."""
    ahead: tuple[str, ...] = ()
    """Records that say something else afterwards than they do there."""


def same_key(store: SealedView, data_key: bytes) -> bool:
    """Say whether the vault in a store is sealed with this very key."""
    found = store.read()
    try:
        header = envelope.read_header(found)
        envelope.open_manifest(data_key, header)
    except VaultDamaged:
        return False
    return True


def count_fields(store: SealedView, data_key: bytes) -> int:
    """Return how many secret fields are filled, as far as the records can be opened and trusted."""
    state = _state(store, data_key)
    count = 0
    for name in state.sims():
        try:
            count += len(state.fields(name, data_key))
        except VaultDamaged:
            continue
    return count


def revisions(store: SealedView) -> dict[str, int]:
    """Return the revision of every record of a readable shape; needs no key."""
    found = {}
    for name, sealed in store.records().items():
        try:
            found[name] = envelope.read_record(name, sealed).rev
        except VaultDamaged:
            continue
    return found


def join(
    ours: SealedView,
    theirs: SealedView,
    data_key: bytes,
    heading: Callable[[str], str],
    common: tuple[Revisions, Revisions] | None,
    into: SealedStore | None = None,
) -> VaultMerge:
    """Find what changed in `theirs`, and write it `into` the store of ours if that is given.

    `common` are the revisions when both had the same, by each side's own numbers, None when that never was;
    `heading` says in the user's words, for the name of a field, that what follows is the other laptop's.
    Raises VaultDamaged when ours cannot be written to, and as a save does; writes belong in one transaction.
    """
    return _Joining(_state(ours, data_key), _state(theirs, data_key), data_key, heading, common).into(into)


class _Joining:
    def __init__(
        self,
        here: SealedState,
        there: SealedState,
        data_key: bytes,
        heading: Callable[[str], str],
        common: tuple[Revisions, Revisions] | None,
    ) -> None:
        self._here, self._there, self._key, self._heading = here, there, data_key, heading
        self._common = common
        self._differing: list[tuple[str, str]] = []
        self._unreadable: list[str] = []
        self._changed: list[str] = []
        self._ahead: list[str] = []

    def into(self, store: SealedStore | None) -> VaultMerge:
        listed = dict(self._here.to_write().records)
        vault = self._here.header.id
        for name, kind, wanted in (*self._sims(), *self._others()):
            self._changed.append(name)
            if store is None:
                continue
            if wanted is not None:
                number = max(self._here.next_revision(name), self._there.next_revision(name))
                sealed = envelope.seal_record(self._key, vault, name, kind, number, wanted)
                listed[name] = (number, envelope.record_tag(vault, name, sealed))
                store.put_record(name, envelope.to_json(sealed))
            else:
                listed.pop(name, None)
                store.remove_record(name)
        if self._changed and store is not None:
            self._write(store, listed)
        return VaultMerge(
            changed=tuple(self._changed),
            differing=tuple(self._differing),
            unreadable=tuple(self._unreadable),
            ahead=tuple(self._ahead),
        )

    def _sims(self) -> Iterator[tuple[str, str, bytes | None]]:
        """Give the secrets of every SIM that are not as they were here."""
        for name in sorted({*self._here.sims(), *self._there.sims()}):
            before = self._readable(self._here, name)
            wanted = self._wanted(name, before)
            if wanted != before:
                yield name, SIM_KIND, sim_text(wanted) if wanted else None

    def _others(self) -> Iterator[tuple[str, str, bytes | None]]:
        """Give every record of another kind that is not as it was here: such a record is one whole."""
        here, there = self._here, self._there
        sims = {*here.sims(), *there.sims()}
        for name in sorted({*here.records, *there.records} - sims):
            kind = (there if name in there.records else here).records[name].kind
            try:
                other = there.text(name, kind, self._key)
            except VaultDamaged:
                self._unreadable.append(name)
                continue
            try:
                before = here.text(name, kind, self._key)
                wanted = self._whole(name, before, other)
            except VaultDamaged:
                before, wanted = None, other  # ours is damaged, theirs is sound
            if wanted != other:
                self._ahead.append(name)
            if wanted != before:
                yield name, kind, wanted

    def _whole(self, name: str, before: bytes | None, other: bytes | None) -> bytes | None:
        """Return what one side changed; of two changes the later, but rather something than nothing."""
        if not self._changed_since(self._there, name, 1):
            return before
        if not self._changed_since(self._here, name, 0):
            return other
        if before is None or other is None:
            return other if before is None else before
        return other if self._there.records[name].rev > self._here.records[name].rev else before

    def _write(self, store: SealedStore, listed: dict[str, tuple[int, str]]) -> None:
        header = self._here.header
        counter = max(header.counter, self._there.header.counter) + 1
        manifest = Manifest(listed, envelope.slots_tag(header.id, header.slots))
        box = envelope.seal_manifest(self._key, header.id, counter, manifest)
        store.write(envelope.to_json(Header(FORMAT, header.id, counter, header.slots, box)))

    def _readable(self, state: SealedState, name: str) -> Fields | None:
        """Return a record's fields, none when it is not there, None when it does not open."""
        try:
            return state.fields(name, self._key)
        except VaultDamaged:
            return None

    def _wanted(self, name: str, before: Fields | None) -> Fields | None:
        other = self._readable(self._there, name)
        if other is None:
            self._unreadable.append(name)
            wanted = before
        elif before is None:
            wanted = other or None  # ours is damaged, theirs is sound
        else:
            wanted = self._joined(name, before, other)
        if wanted != other:
            self._ahead.append(name)
        return wanted

    def _joined(self, name: str, before: Fields, other: Fields) -> Fields:
        if not self._changed_since(self._there, name, 1):
            return before
        if not self._changed_since(self._here, name, 0):
            return other
        return self._both(name, before, other)

    def _changed_since(self, state: SealedState, name: str, side: int) -> bool:
        """Say whether a side may have changed a record since both had the same."""
        if self._common is None:
            # Nobody knows; what is not there at all was never entered.
            return name in state.records
        now = state.records[name].rev if name in state.records else 0
        return now != self._common[side].get(name, 0)

    def _both(self, name: str, before: Fields, other: Fields) -> Fields:
        """Keep the fields of both; of two values the later revision wins, the other goes into the note."""
        ours, theirs = self._here.records.get(name), self._there.records.get(name)
        theirs_later = ours is not None and theirs is not None and theirs.rev > ours.rev
        winner, loser = (other, before) if theirs_later else (before, other)
        joined = {**loser, **winner}
        lines = []
        for field in sorted(loser):
            if field != NOTE and field in winner and winner[field] != loser[field]:
                self._differing.append((name, field))
                lines.append(f"{self._heading(field)}: {_text(loser[field])}")
        note = _joined_note(winner.get(NOTE), loser.get(NOTE), lines)
        if note:
            joined[NOTE] = Secret(note)
        return joined


def _state(store: SealedView, data_key: bytes) -> SealedState:
    found = store.read()
    return SealedState.read(store, envelope.read_header(found).id, data_key, 0)


def _joined_note(winner: Secret | None, loser: Secret | None, lines: list[str]) -> str:
    """Return one note with the words of both and the lines, each once."""
    note = ""
    for part in (_text(winner), _text(loser), *lines):
        if part not in note:
            note = part if note in part else f"{note}\n{part}"
    return note


def _text(secret: Secret | None) -> str:
    poured: list[str] = []
    if secret is not None:
        secret.pour(poured.append)
    return "".join(poured)
