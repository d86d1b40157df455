"""Joins what several countries' data say, and stands in for an operator that no data know any more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from kzcompanion.domain.country import Country, NetworkCompany
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.operator import Operator
from kzcompanion.domain.provenance import NONE_FOUND, UNDATED, Confidence, Provenance
from kzcompanion.storage.pack_reader import CountryPack

if TYPE_CHECKING:
    from kzcompanion.domain.emergency import EmergencyContact
    from kzcompanion.domain.fact_label import FactLabels

_NO_SOURCE = Provenance(source=NONE_FOUND, checked_on=UNDATED, confidence=Confidence.LOW)
_LAST = 1_000_000


def joined_labels(packs: Sequence[CountryPack]) -> FactLabels:
    """Return the shipped country's names, and after them those that others add."""
    home = packs[0].labels
    added = [pack.labels.facts for pack in packs[1:] if "labels" not in pack.lacks]
    if not added:
        return home
    facts = dict(home.facts)
    for more in added:
        facts |= {key: label for key, label in more.items() if key not in facts}
    joined: FactLabels = msgspec.structs.replace(home, facts=facts)
    return joined


def joined_operators(packs: Sequence[CountryPack]) -> tuple[Operator, ...]:
    """Return the shipped country's operators, and after them those of others, whatever their order says."""
    found = list(packs[0].operators)
    for pack in packs[1:]:
        last = max(operator.order for operator in found)
        found += (
            msgspec.structs.replace(operator, order=last + place)
            for place, operator in enumerate(pack.operators, start=1)
        )
    return tuple(found)


def named(contact: EmergencyContact, country: Country) -> EmergencyContact:
    """Return a contact whose title says of which country it is: dialled elsewhere it is of no use."""

    def both(lang: str) -> str:
        return f"{country.name.text(lang)}: {contact.title.text(lang)}"

    title = LocalText(en=both("en"), zh_CN=both("zh_CN"), ru=both("ru"), kk=both("kk"))
    renamed: EmergencyContact = msgspec.structs.replace(contact, title=title)
    return renamed


def stand_in_operator(operator_id: str, unknown: LocalText) -> Operator:
    """Return an operator of which only the id is known: the data that had it are gone, the SIM is not."""
    return Operator(
        id=operator_id,
        order=_LAST,
        brand=operator_id,
        company_id="unknown",
        letter=operator_id[:1].upper(),
        colour="unknown",
        legal_name=unknown,
        summary=unknown,
        provenance=_NO_SOURCE,
        facts=(),
    )


def stand_in_company(operator: Operator) -> NetworkCompany:
    """Return a company of which nothing is known."""
    unknown = operator.legal_name
    return NetworkCompany(
        id="unknown", name=operator.brand, legal_name=unknown, owner=unknown, provenance=_NO_SOURCE
    )
