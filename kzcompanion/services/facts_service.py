"""Answers questions about the shipped facts: operators, codes, plans, channels, rules, phrases."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kzcompanion.domain.channel import Channel, ChannelGuide
from kzcompanion.domain.country import Country, NetworkCompany
from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.operator import Fact, Operator
from kzcompanion.domain.override import ANY_OWNER, Override, plain
from kzcompanion.services.facts_joined import (
    joined_labels,
    joined_operators,
    named,
    stand_in_company,
    stand_in_operator,
)
from kzcompanion.storage.pack_reader import CountryPack, read_pack

if TYPE_CHECKING:
    from kzcompanion.domain.bands import BandFact
    from kzcompanion.domain.code import UssdCode
    from kzcompanion.domain.correction import Correction
    from kzcompanion.domain.emergency import EmergencyContact
    from kzcompanion.domain.fact_label import FactLabels
    from kzcompanion.domain.phrase import Phrase
    from kzcompanion.domain.plan import ShippedPlan
    from kzcompanion.domain.provenance import Provenance
    from kzcompanion.domain.reply_words import ReplyWords
    from kzcompanion.domain.rule import Rule, RuleTopic
    from kzcompanion.domain.troubleshooting import Troubleshooting


class FactsService:
    """Give the facts in force, of every country; each subject is read when it is first asked for.

    Any method raises PackBroken when the data file behind it is not as it must be.
    """

    def __init__(
        self,
        packs: Path | Callable[[], tuple[CountryPack, ...]],
        in_use: Callable[[], Collection[str]] = frozenset,
        overrides: Callable[[], Iterable[Override]] = tuple,
    ) -> None:
        """Take one country's folder, or what answers with the data in force, the shipped country first.

        `in_use` gives the ids of operators that the user's things name: one that no data know any more
        gets a stand-in. `overrides` gives what the user corrected: it is laid over the data.
        """
        self._source = packs
        self._in_use = in_use
        self._overrides = overrides
        self._facts: dict[str, tuple[Fact, ...]] = {}

    @cached_property
    def _plain_packs(self) -> tuple[CountryPack, ...]:
        return self._source() if callable(self._source) else (read_pack(self._source),)

    @cached_property
    def _packs(self) -> tuple[CountryPack, ...]:
        overrides = tuple(self._overrides())
        if not overrides:
            return self._plain_packs
        from kzcompanion.services.facts_corrected import corrected

        return tuple(corrected(pack, overrides) for pack in self._plain_packs)

    @cached_property
    def shipped(self) -> FactsService:
        """Return the same data without anything the user corrected."""
        return FactsService(lambda: self._plain_packs, self._in_use)

    def shipped_text(self, owner: str, key: str) -> str | None:
        """Return what the data say of an operator's or a shared fact, in English; None where they do not."""
        from kzcompanion.services.fact_parts import shared_text

        if owner == ANY_OWNER:
            return shared_text(self.shipped, key)
        fact = self.shipped.fact(owner, key)
        return None if fact is None else plain(fact.value)

    def has_key(self, owner: str, key: str) -> bool:
        """Tell whether there is such a fact, known or not, of an operator or of ANY_OWNER."""
        from kzcompanion.services.fact_parts import shared_keys

        if owner == ANY_OWNER:
            return key in shared_keys(self.shipped)
        return key in self.labels().facts or self.fact(owner, key) is not None

    @property
    def _home(self) -> CountryPack:
        return self._packs[0]

    def _pack_of(self, operator_id: str) -> CountryPack:
        """Return the data of the operator's country; the shipped country's for one that is unknown."""
        for pack in self._packs:
            if any(operator.id == operator_id for operator in pack.operators):
                return pack
        return self._home

    @cached_property
    def _labels(self) -> FactLabels:
        return joined_labels(self._packs)

    @cached_property
    def _operators(self) -> tuple[Operator, ...]:
        return joined_operators(self._packs)

    def reload(self) -> None:
        """Read anew what is asked for next: other data are in force."""
        for kept in ("_plain_packs", "_packs", "shipped", "_labels", "_operators"):
            self.__dict__.pop(kept, None)
        self._facts.clear()

    def country(self, operator_id: str | None = None) -> Country:
        """Return currency, number form, time zone and companies, of an operator's country or the shipped."""
        return (self._home if operator_id is None else self._pack_of(operator_id)).country

    def countries(self) -> tuple[Country, ...]:
        """Return every country there are data of, the shipped one first."""
        return tuple(pack.country for pack in self._packs)

    def companies(self) -> tuple[NetworkCompany, ...]:
        """Return the companies that run the networks."""
        return tuple(company for pack in self._packs for company in pack.country.companies)

    def company(self, operator_id: str) -> NetworkCompany:
        """Return the company behind an operator; NotFound for an unknown operator."""
        wanted = self.operator(operator_id).company_id
        for company in self.companies():
            if company.id == wanted:
                return company
        return stand_in_company(self.operator(operator_id))

    def operators(self) -> tuple[Operator, ...]:
        """Return the operators in their order, country by country."""
        return self._operators

    def operator(self, operator_id: str) -> Operator:
        """Return one operator; NotFound if there is none with that id, and nothing of the user's names it."""
        operator = self.known_operator(operator_id)
        if operator is not None:
            return operator
        if operator_id in self._in_use():
            return stand_in_operator(operator_id, self.labels().unknown)
        raise NotFound("operator", what="operator", name=operator_id)

    def known_operator(self, operator_id: str | None) -> Operator | None:
        """Return one operator, or None where there is none with that id, as when newer data took it away."""
        return next((found for found in self.operators() if found.id == operator_id), None)

    def brand(self, operator_id: str) -> str:
        """Return what an operator is called; its id where newer data took it away."""
        operator = self.known_operator(operator_id)
        return operator_id if operator is None else operator.brand

    def facts(self, operator_id: str) -> tuple[Fact, ...]:
        """Return every fact of an operator, its codes and bands included, in the order of the labels."""
        if operator_id not in self._facts:
            from kzcompanion.services.facts_corrected import code_fact

            operator = self.operator(operator_id)
            found = [*operator.facts]
            found += [_band_fact(band) for band in self.bands(operator_id)]
            found += [code_fact(code) for code in self.codes(operator_id)]
            place = {key: index for index, key in enumerate(self.labels().facts)}
            found.sort(key=lambda fact: place.get(fact.key, len(place)))
            self._facts[operator_id] = tuple(found)
        return self._facts[operator_id]

    def fact(self, operator_id: str, key: str) -> Fact | None:
        """Return one fact of an operator, None if nothing at all is said about that key."""
        return next((fact for fact in self.facts(operator_id) if fact.key == key), None)

    def labels(self) -> FactLabels:
        """Return the names of fact keys, source words and placeholders."""
        return self._labels

    def fact_label(self, key: str, lang: str) -> str:
        """Return what a fact key is called; the key itself where it has no name."""
        label = self.labels().facts.get(key)
        return label.text(lang) if label else key

    def source_text(self, provenance: Provenance, lang: str) -> str:
        """Return the address of a source, or what its source word means."""
        if provenance.is_address:
            return provenance.source
        return self.labels().sources[provenance.source].text(lang)

    def codes(self, operator_id: str, purpose_key: str | None = None) -> tuple[UssdCode, ...]:
        """Return the codes that may be shown for an operator; NotFound for an unknown operator."""
        self.operator(operator_id)
        return tuple(
            code
            for code in self._pack_of(operator_id).codes
            if code.serves(operator_id) and purpose_key in (None, code.purpose_key)
        )

    def balance_code(self, operator_id: str) -> UssdCode | None:
        """Return the code that shows the balance, None where none is confirmed."""
        return next(iter(self.codes(operator_id, "balance")), None)

    def bands(self, operator_id: str) -> tuple[BandFact, ...]:
        """Return the radio bands of an operator, oldest generation first; NotFound if it is unknown."""
        self.operator(operator_id)
        found = (band for band in self._pack_of(operator_id).bands if operator_id in band.operators)
        return tuple(sorted(found, key=lambda band: (band.generation, band.use)))

    def plans(self, operator_id: str | None = None) -> tuple[ShippedPlan, ...]:
        """Return the shipped plans, history all of them; NotFound for an unknown operator."""
        if operator_id is not None:
            self.operator(operator_id)
        plans = (plan for pack in self._packs for plan in pack.plans)
        return tuple(plan for plan in plans if operator_id is None or operator_id in plan.operators)

    def channel(self, kind: str) -> Channel:
        """Return one channel of the shipped country with its texts for all operators."""
        return self._home.channel(kind)

    def all_channels(self) -> tuple[Channel, ...]:
        """Return every channel there is, the shipped country's text before another's of the same kind."""
        found: dict[str, Channel] = {}
        for pack in self._packs:
            for channel in pack.channels:
                found.setdefault(channel.kind, channel)
        return tuple(found.values())

    def home_channels(self) -> tuple[Channel, ...]:
        """Return the channels of the shipped country, whole."""
        return self._home.channels

    def home_emergency(self) -> tuple[EmergencyContact, ...]:
        """Return the emergency contacts of the shipped country."""
        return self._home.emergency

    def guide(self, kind: str, operator_id: str | None = None) -> ChannelGuide:
        """Return what to show about a channel for one operator; NotFound if it is unknown."""
        if operator_id is None:
            return self._home.channel(kind).guide_for(None)
        self.operator(operator_id)
        return self._pack_of(operator_id).channel(kind).guide_for(operator_id)

    def channels(self, operator_id: str | None = None) -> tuple[ChannelGuide, ...]:
        """Return every channel for one operator, or as they are for any."""
        pack = self._home if operator_id is None else self._pack_of(operator_id)
        return tuple(self.guide(channel.kind, operator_id) for channel in pack.channels)

    def rules(self, topic: RuleTopic | None = None) -> tuple[Rule, ...]:
        """Return the rules, all or on one topic."""
        rules = (rule for pack in self._packs for rule in pack.rules)
        return tuple(rule for rule in rules if topic in (None, rule.topic))

    def phrases(self) -> tuple[Phrase, ...]:
        """Return the phrase book."""
        return tuple(phrase for pack in self._packs for phrase in pack.phrases)

    def phrase(self, phrase_id: str) -> Phrase:
        """Return one phrase; NotFound if there is none with that id."""
        for phrase in self.phrases():
            if phrase.id == phrase_id:
                return phrase
        raise NotFound("phrase", what="phrase", name=phrase_id)

    def emergency(self) -> tuple[EmergencyContact, ...]:
        """Return emergency numbers, embassies and services; another country's say which it is."""
        beside = (named(contact, pack.country) for pack in self._packs[1:] for contact in pack.emergency)
        return (*self._home.emergency, *beside)

    def corrections(self) -> tuple[Correction, ...]:
        """Return where common advice is wrong."""
        return tuple(correction for pack in self._packs for correction in pack.corrections)

    def troubleshooting(self) -> Troubleshooting:
        """Return the tree of questions for a top-up that has not arrived."""
        return self._home.troubleshooting

    def reply_words(self) -> ReplyWords:
        """Return the words by which operators' replies are understood."""
        return self._home.reply_words

    def operator_by_prefix(self, number: str) -> tuple[str, ...]:
        """Return the operators a number's range was first given to: a hint, since numbers can be ported."""
        found: list[str] = []
        for pack in self._packs:
            national = pack.country.national_digits(number)
            if national is not None:
                found.extend(one.id for one in pack.operators if national.startswith(one.prefixes))
        return tuple(found)

    def operators_json(self, lang: str) -> dict[str, Any]:
        """Return every operator with all its facts, shaped for `operators --json`."""
        from kzcompanion.services.facts_json import operators_json

        return operators_json(self, lang)

    def channels_json(self, operator_id: str | None, lang: str) -> dict[str, Any]:
        """Return the four channels, shaped for `channels --json`; NotFound for an unknown operator."""
        from kzcompanion.services.facts_json import channels_json

        return channels_json(self, self.shipped, operator_id, lang)

    def check(self) -> None:
        """Read every data file now; PackBroken names the first that is not as it must be."""
        for pack in self._packs:
            pack.read_everything()


def _band_fact(band: BandFact) -> Fact:
    from kzcompanion.domain.bands import BandUse

    value = f"{band.label} ({', '.join(band.bands)})" if band.label else None
    part = "licence" if band.use is BandUse.LICENCE else "band"
    return Fact(key=f"{part}_{band.generation}", value=value, provenance=band.provenance, note=band.note)
