"""Lays what the user saw over a country's data: whoever asks gets the corrected value, marked as theirs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, cast

import msgspec

from kzcompanion.domain.amount_text import parse_amount
from kzcompanion.domain.channel import Channel, PaymentMethod, PaymentStatus
from kzcompanion.domain.code import ANY_OPERATOR, CodeKind, CodeShow, UssdCode
from kzcompanion.domain.emergency import EmergencyContact
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.operator import Fact, Operator
from kzcompanion.domain.override import (
    ANY_OWNER,
    CorrectedChannel,
    CorrectedCode,
    CorrectedContact,
    CorrectedFact,
    Override,
    seen,
)
from kzcompanion.domain.override_value import ValueKind, kind_of, pieces_of
from kzcompanion.storage.pack_reader import CountryPack

_SUFFIX = "_code"


def corrected(pack: CountryPack, overrides: Iterable[Override]) -> CountryPack:
    """Return the data with the corrections of their country laid over them."""
    own = [override for override in overrides if override.country == pack.country.id]
    return cast("CountryPack", _CorrectedPack(pack, own)) if own else pack


def code_fact(code: UssdCode) -> Fact:
    """Return a code as a fact of its operators."""
    key = f"{code.purpose_key}{_SUFFIX}"
    if isinstance(code, CorrectedCode):
        return CorrectedFact(
            key=key,
            value=code.code,
            provenance=code.provenance,
            note=code.note,
            override=code.override,
            shipped=code.shipped,
        )
    return Fact(key=key, value=code.code, provenance=code.provenance, note=code.note)


class _CorrectedPack:
    """Answer as the pack does, except for what was corrected."""

    def __init__(self, pack: CountryPack, overrides: Iterable[Override]) -> None:
        self._pack = pack
        self._by_owner: dict[str, dict[str, Override]] = {}
        for override in overrides:
            self._by_owner.setdefault(override.owner, {})[override.key] = override

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pack, name)

    @cached_property
    def operators(self) -> tuple[Operator, ...]:
        return tuple(
            _operator(operator, self._by_owner.get(operator.id, {})) for operator in self._pack.operators
        )

    @cached_property
    def codes(self) -> tuple[UssdCode, ...]:
        found = list(self._pack.codes)
        everyone = tuple(operator.id for operator in self._pack.operators)
        for operator in self._pack.operators:
            for key, override in self._by_owner.get(operator.id, {}).items():
                if kind_of(key) is ValueKind.CODE:
                    plain = operator.fact(key)
                    found = _with_code(found, override, plain, everyone, self._label(key))
        return tuple(found)

    @cached_property
    def emergency(self) -> tuple[EmergencyContact, ...]:
        own = self._by_owner.get(ANY_OWNER, {})
        return tuple(_contact(contact, own) for contact in self._pack.emergency)

    def channel(self, kind: str) -> Channel:
        own = self._by_owner.get(ANY_OWNER, {}).values()
        mine = tuple(override for override in own if override.key.startswith(f"channel.{kind}."))
        channel = self._pack.channel(kind)
        return _channel(channel, mine) if mine else channel

    @property
    def channels(self) -> tuple[Channel, ...]:
        return tuple(self.channel(channel.kind) for channel in self._pack.channels)

    def _label(self, key: str) -> LocalText:
        return self._pack.labels.facts.get(key) or LocalText(en=key)


def _operator(operator: Operator, own: Mapping[str, Override]) -> Operator:
    plain = {key: override for key, override in own.items() if kind_of(key) is not ValueKind.CODE}
    facts = []
    for fact in operator.facts:
        override = plain.pop(fact.key, None)
        if override is not None:
            facts.append(_fact(override, fact))
        elif fact.key not in own:  # a corrected code is told by the code itself
            facts.append(fact)
    facts += (_fact(override, None) for override in plain.values())
    told: Operator = msgspec.structs.replace(operator, facts=tuple(facts))
    return told


def _fact(override: Override, shipped: Fact | None) -> Fact:
    kind = kind_of(override.key)
    value = pieces_of(kind, override.value)
    if kind is ValueKind.MONEY:
        value = f"{override.value} ₸"
    return CorrectedFact(
        key=override.key, value=value, provenance=seen(override), override=override, shipped=shipped
    )


def _with_code(
    codes: list[UssdCode],
    override: Override,
    plain: Fact | None,
    everyone: tuple[str, ...],
    label: LocalText,
) -> list[UssdCode]:
    """Return the codes with one operator's replaced, or added where the data have none for the purpose."""
    purpose = override.key.removesuffix(_SUFFIX)
    found: list[UssdCode] = []
    shipped, name, before = plain, label, None
    for code in codes:
        if code.purpose_key != purpose or not code.serves(override.owner):
            found.append(code)
            continue
        before, name, shipped = code, code.purpose, code_fact(code)
        served = everyone if code.operators == (ANY_OPERATOR,) else code.operators
        others = tuple(one for one in served if one != override.owner)
        if others:
            found.append(msgspec.structs.replace(code, operators=others))
    dialled = set(override.value) & set("*#")
    kind = CodeKind.USSD if dialled else CodeKind.CALL
    if before is not None and before.kind is CodeKind.SMS:
        kind = CodeKind.SMS
    own = CorrectedCode(
        id=f"own_{override.owner}_{purpose}",
        operators=(override.owner,),
        purpose_key=purpose,
        purpose=name,
        code=override.value,
        kind=kind,
        show=CodeShow.YES,
        provenance=seen(override),
        override=override,
        shipped=shipped,
    )
    return [*found, own]


def _contact(contact: EmergencyContact, own: Mapping[str, Override]) -> EmergencyContact:
    override = own.get(f"emergency.{contact.id}")
    if override is None:
        return contact
    return CorrectedContact(
        id=contact.id,
        kind=contact.kind,
        title=contact.title,
        provenance=seen(override),
        numbers=tuple(pieces_of(ValueKind.PHONES, override.value)),
        site=contact.site,
        note=contact.note,
        override=override,
        shipped=contact,
    )


def _channel(channel: Channel, overrides: tuple[Override, ...]) -> Channel:
    changes: dict[str, Any] = {}
    payments = {payment.id: payment for payment in channel.payments}
    for override in overrides:
        part, _, rest = override.key.split(".", 2)[2].partition(".")
        if part == "payment" and rest in payments:
            payments[rest] = _payment(payments[rest], override)
        elif part in {"min", "max"}:
            changes[f"{part}_tenge"] = parse_amount(override.value, allow_zero=True).tiyn // 100
        elif part in {"fee", "time_to_effect"}:
            changes[part] = LocalText(en=override.value)
    plain = {name: getattr(channel, name) for name in channel.__struct_fields__}
    return CorrectedChannel(
        **{**plain, **changes, "payments": tuple(payments.values())}, overrides=overrides, shipped=channel
    )


def _payment(payment: PaymentMethod, override: Override) -> PaymentMethod:
    status = PaymentStatus.CONFIRMED if override.value == "yes" else PaymentStatus.NOT_CONFIRMED
    told: PaymentMethod = msgspec.structs.replace(payment, status=status, provenance=seen(override))
    return told
