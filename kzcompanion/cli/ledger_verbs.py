"""`log`, `topup`, `ledger`, `edit`, `remove`, `undo`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kzcompanion.cli.json_shapes import difference_json, entry_json
from kzcompanion.cli.session import Session
from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.amount_text import parse_amount
from kzcompanion.domain.channel import Channel
from kzcompanion.domain.data_text import parse_data
from kzcompanion.domain.date_text import parse_date, parse_instant
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.ledger import Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.package_text import packages_text, parse_package
from kzcompanion.services.assembly import Services
from kzcompanion.services.batch_service import read_channel
from kzcompanion.services.status_text import difference_text
from kzcompanion.services.wording import Wording, quoted

_READERS: dict[str, tuple[str, Callable[[str], object]]] = {
    "balance": (
        "balance",
        lambda text: parse_amount(text, allow_negative=True, allow_zero=True, field="balance"),
    ),
    "amount": ("amount", lambda text: parse_amount(text, field="amount")),
    "fee": ("fee", lambda text: parse_amount(text, allow_zero=True, field="fee")),
    "channel": ("channel", str),
    "data_mb": ("data_mb", lambda text: parse_data(text, field="data_mb")),
    "expires": ("valid_until", lambda text: parse_date(text, field="expires")),
    "at": ("at", lambda text: parse_instant(text, field="at")),
    "receipt": ("receipt", str),
    "note": ("note", str),
}
"""Per option: the field of the entry, and how its text is read."""


def _read(session: Session, *, clearing: bool = False) -> dict[str, Any]:
    """Return the fields named on the command line; an empty text clears one where `clearing`."""
    fields: dict[str, Any] = {}
    for option, (field, read) in _READERS.items():
        text: str | None = getattr(session.arguments, option, None)
        if text is None:
            continue
        if clearing and not text.strip():
            fields[field] = "" if field in {"note", "receipt"} else None
        else:
            fields[field] = read(text)
    told: list[str] | None = getattr(session.arguments, "package", None)
    if told is not None:
        parts = [part for part in told if part.strip() or not clearing]
        fields["packages"] = tuple(parse_package(part, field="package") for part in parts)
    return fields


def _with_channel(services: Services, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with the channel as the data in force know it."""
    if fields.get("channel") is None:
        return fields

    def of_the_data() -> tuple[Channel, ...]:
        return services.facts.all_channels()  # the facts are read only for a way that is not built in

    return fields | {"channel": read_channel(fields["channel"], of_the_data)}


def _with_rate(session: Session, services: Services, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with the rate of the money of home, if one was told; an empty text is none."""
    if session.arguments.home is None:
        return fields
    if not session.arguments.home.strip():
        return fields | {"home_rate": None}
    from kzcompanion.domain.home_rate_text import parse_home_rate

    rate = parse_home_rate(session.arguments.home, day_of(services.clock.now()))
    return fields | {"home_rate": rate}


def log(session: Session) -> int:
    """Log a balance check."""
    fields = _read(session)
    with session.writing() as services:
        sim = services.sims.find(session.arguments.sim)
        found = services.tracker.difference(sim.id, fields["balance"], fields.get("at"))
        entry = services.ledger.log(sim.id, **_with_rate(session, services, fields))
        text = services.wording.text("logged", money=entry.balance, nickname=sim.nickname, at=entry.at)
        told = difference_text(services.wording, found)
        answer = {"sim": entry.sim_id, **entry_json(entry), "difference": difference_json(found)}
        return session.done(answer, " ".join(part for part in (text, told, entry.id) if part))


def topup(session: Session) -> int:
    """Log a finished top-up."""
    fields = _read(session)
    if "balance" in fields:
        fields["new_balance"] = fields.pop("balance")
    with session.writing() as services:
        sim = services.sims.find(session.arguments.sim)
        fields = _with_rate(session, services, _with_channel(services, fields))
        entry = services.ledger.topup(sim.id, **fields)
        return _done(session, services, entry, "topped_up", sim.nickname)


def edit(session: Session) -> int:
    """Change fields of an entry; an empty text clears one."""
    fields = _read(session, clearing=True)
    with session.writing() as services:
        fields = _with_rate(session, services, _with_channel(services, fields))
        try:
            entry = services.ledger.edit(session.arguments.entry, **fields)
        except CompanionError as error:
            options = {"valid_until": "expires", "home_rate": "home"}
            error.field = options.get(error.field or "", error.field)
            raise
        return _done(session, services, entry, "edited", services.sims.get(entry.sim_id).nickname)


def remove(session: Session) -> int:
    """Remove an entry."""
    with session.writing() as services:
        entry = services.ledger.remove(session.arguments.entry)
        return _done(session, services, entry, "removed", services.sims.get(entry.sim_id).nickname)


def undo(session: Session) -> int:
    """Take back the last deed."""
    with session.writing() as services:
        label = services.undo.undo()
        deed = services.wording.deed(label)
        return session.done({"undone": label, "text": deed}, services.wording.text("undone", deed=deed))


def ledger(session: Session) -> int:
    """Show the entries of a SIM, oldest first."""
    with session.reading() as services:
        sim = services.sims.find(session.arguments.sim)
        entries = services.ledger.entries(sim.id)
        session.tell_now()
        if session.as_json:
            session.terminal.json(
                {
                    "sim": sim.id,
                    "nickname": sim.nickname,
                    "entries": [entry_json(entry) for entry in entries],
                }
            )
        elif not entries:
            session.terminal.line(services.wording.text("no_entries", nickname=sim.nickname))
        else:
            names = (
                "at",
                "kind",
                "balance",
                "amount",
                "fee",
                "data",
                "valid_until",
                "packages",
                "note",
                "id",
            )
            headers = [services.wording.text(f"label_{name}") for name in names]
            rows = [_row(services.wording, entry) for entry in entries]
            session.terminal.table(headers, rows, frozenset({2, 3, 4, 5}))
    return 0


def _done(session: Session, services: Services, entry: Entry, key: str, nickname: str) -> int:
    money = entry.balance if entry.kind is EntryKind.CHECK else entry.amount
    text = services.wording.text(key, money=money, nickname=nickname, at=entry.at)
    return session.done({"sim": entry.sim_id, **entry_json(entry)}, f"{text} {entry.id}")


def _row(wording: Wording, entry: Entry) -> tuple[str, ...]:
    return (
        wording.instant(entry.at),
        wording.text(f"kind_{entry.kind.value}"),
        _money(wording, entry.balance),
        _money(wording, entry.amount),
        _money(wording, entry.fee),
        "" if entry.data_mb is None else wording.data(entry.data_mb),
        "" if entry.valid_until is None else wording.date(entry.valid_until),
        quoted(packages_text(entry.packages)),
        quoted(entry.note),
        entry.id,
    )


def _money(wording: Wording, money: Money | None) -> str:
    return "" if money is None else wording.money(money)
