"""Does deeds that come as lines of JSON, each once however often its key is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.amount_text import parse_amount
from kzcompanion.domain.channel import Channel
from kzcompanion.domain.data_text import parse_data
from kzcompanion.domain.date_text import parse_date, parse_instant
from kzcompanion.domain.errors import CompanionError, DeedNotUnderstood, KeyReused, Missing, NotFound
from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.home_rate_text import parse_home_rate
from kzcompanion.domain.ledger import ChannelKind, Entry
from kzcompanion.domain.package_text import parse_packages
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.services.ledger_service import LedgerService
from kzcompanion.services.sims_service import SimsService
from kzcompanion.storage.deeds_store import DeedsStore, StoredDeed

LONGEST_LINE = 1 << 16
"""Bytes of the longest line that can be a deed."""
_LONGEST_KEY = 200


class BatchAnswer(msgspec.Struct, frozen=True):
    """Hold the answer to one line, and the exit code its failure would have alone (0 for none)."""

    answer: dict[str, Any]
    exit_code: int = 0


Channels = Callable[[], Iterable[Channel]]
"""Gives the ways to pay of the data in force; asked only for a way that is none of the four built-in ones."""


def read_channel(text: str, channels: Channels, field: str | None = "channel") -> str:
    """Return the id of the channel of that name; NotFound tells all there are."""
    wanted = text.strip().casefold()
    known = [str(kind) for kind in ChannelKind]
    if wanted in known:
        return wanted
    known += [channel.kind for channel in channels() if channel.kind not in known]
    if wanted not in known:
        raise NotFound(field, what="channel", name=text, known=", ".join(known))
    return wanted


def _balance(text: str, field: str) -> object:
    return parse_amount(text, allow_negative=True, allow_zero=True, field=field)


def _paid(text: str, field: str) -> object:
    return parse_amount(text, field=field)


def _fee(text: str, field: str) -> object:
    return parse_amount(text, allow_zero=True, field=field)


_READERS: dict[str, Callable[[str, str], object]] = {
    "balance": _balance,
    "amount": _paid,
    "fee": _fee,
    "data_mb": lambda text, field: parse_data(text, field=field),
    "valid_until": lambda text, field: parse_date(text, field=field),
    "at": lambda text, field: parse_instant(text, field=field),
    "packages": lambda text, field: parse_packages(text, field=field),
}
"""How the text of a field is read; the others stay as they are."""

_OF_CHECK = ("data_mb", "valid_until", "packages", "at", "note", "home")
_OF_TOPUP = ("fee", "channel", "receipt", "balance", *_OF_CHECK)
DEEDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "log": (("sim", "balance"), _OF_CHECK),
    "topup": (("sim", "amount"), _OF_TOPUP),
    "edit": (("entry",), ("amount", *_OF_TOPUP)),
    "remove": (("entry",), ()),
}
"""Per deed: the fields it needs, and those it may have. `expires` is another name for `valid_until`.

`home` is what the money of home costs, `CNY:72.5`; the rate is of the day on which the deed comes.
"""


class BatchService:
    """Answer one line at a time; when an answer comes back its deed is on the disk."""

    __slots__ = ("_channels", "_clock", "_deeds", "_ledger", "_say", "_scope", "_sims")

    def __init__(
        self,
        ledger: LedgerService,
        sims: SimsService,
        deeds: DeedsStore,
        scope: DeedScope,
        say: Callable[[CompanionError], str],
        channels: Channels,
        clock: Clock,
    ) -> None:
        self._channels = channels
        self._clock = clock
        self._ledger = ledger
        self._sims = sims
        self._deeds = deeds
        self._scope = scope
        self._say = say

    def answer(self, line: bytes) -> BatchAnswer:
        """Do the deed of one line and answer it; a refusal is an answer, too."""
        key: str | None = None
        try:
            asked = _decoded(line)
            key = _key_of(asked)
            return BatchAnswer(self._do(asked, key))
        except CompanionError as error:
            if error.field == "home_rate":
                error.field = "home"
            return self.refusal(error, key)

    def refusal(self, error: CompanionError, key: str | None = None) -> BatchAnswer:
        """Return the answer to a line that was refused."""
        answer = {
            "ok": False,
            "key": key,
            "error": error.slug,
            "field": error.field,
            "message": self._say(error),
        }
        return BatchAnswer(answer, error.exit_code)

    def _do(self, asked: dict[str, Any], key: str | None) -> dict[str, Any]:
        name = asked.pop("deed", None)
        if not isinstance(name, str) or name not in DEEDS:
            raise DeedNotUnderstood("deed", reason="deed")
        facts = _read(name, asked, self._channels)
        if (told := facts.get("home")) is not None:
            facts["home"] = parse_home_rate(told, day_of(self._clock.now()))
        fingerprint = "" if key is None else _fingerprint(name, facts)
        if key is not None and (earlier := self._deeds.find(key)) is not None:
            if earlier.fingerprint != fingerprint:
                raise KeyReused("key", key=key)
            return dict(earlier.answer)
        with self._scope.deed(name):
            entry = self._write(name, facts, key)
            answer: dict[str, Any] = {"ok": True, "key": key, "entry": entry.id}
            if key is not None:
                self._deeds.put(StoredDeed(key=key, fingerprint=fingerprint, answer=answer))
        return answer

    def _write(self, name: str, facts: dict[str, Any], key: str | None) -> Entry:
        if name == "remove":
            return self._ledger.remove(facts["entry"])
        if "home" in facts:
            facts["home_rate"] = facts.pop("home")
        if name == "edit":
            return self._ledger.edit(facts.pop("entry"), **facts)
        sim_id = self._sims.find(facts.pop("sim")).id
        if name == "log":
            return self._ledger.log(sim_id, key=key, **facts)
        if "balance" in facts:
            facts["new_balance"] = facts.pop("balance")
        return self._ledger.topup(sim_id, key=key, **facts)


def _decoded(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise DeedNotUnderstood(reason="too_long")
    try:
        asked = msgspec.json.decode(line.removeprefix(b"\xef\xbb\xbf"), type=dict[str, Any])
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise DeedNotUnderstood(reason="json") from None
    if "expires" in asked:
        asked.setdefault("valid_until", asked.pop("expires"))
    return asked


def _key_of(asked: dict[str, Any]) -> str | None:
    key = asked.pop("key", None)
    if key is None:
        return None
    if not isinstance(key, str) or not 0 < len(key) <= _LONGEST_KEY or not key.isprintable():
        raise DeedNotUnderstood("key", reason="value")
    return key


def _read(name: str, asked: dict[str, Any], channels: Channels) -> dict[str, Any]:
    needed, possible = DEEDS[name]
    for field in asked:
        if field not in needed and field not in possible:
            raise DeedNotUnderstood(field, reason="field")
    facts: dict[str, Any] = {}
    for field in needed:
        if asked.get(field) is None or asked[field] == "":
            raise Missing(field)
    for field, value in asked.items():
        if value is None or value == "":
            if name == "edit":
                facts[field] = "" if field in {"note", "receipt"} else None
        else:
            text = _as_text(value, field)
            if field == "channel":
                facts[field] = read_channel(text, channels)
            else:
                facts[field] = _READERS[field](text, field) if field in _READERS else text
    return facts


def _as_text(value: object, field: str) -> str:
    """Return a value as text; a number with a fraction is refused, money is never a float."""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise DeedNotUnderstood(field, reason="value")


def _fingerprint(name: str, facts: dict[str, Any]) -> str:
    from hashlib import blake2b

    # A deed sent again the day after is the same deed: its rate is of the day it came first.
    same = {field: fact for field, fact in facts.items() if not isinstance(fact, HomeRate)}
    rates = [[fact.currency, fact.per_unit] for fact in facts.values() if isinstance(fact, HomeRate)]
    plain = msgspec.json.encode([name, sorted(same.items()), *rates])
    return blake2b(plain, digest_size=16).hexdigest()
