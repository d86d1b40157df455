"""Reads a country's data files; each subject is read, strictly, when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from kzcompanion.domain.channel import Channel, ChannelKind
from kzcompanion.domain.code import ANY_OPERATOR
from kzcompanion.domain.country import Country
from kzcompanion.domain.errors import PackBroken
from kzcompanion.domain.localtext import PLACEHOLDERS
from kzcompanion.domain.operator import Operator
from kzcompanion.domain.provenance import SOURCE_WORDS
from kzcompanion.storage.pack_source import FolderSource, PackSource

if TYPE_CHECKING:
    from kzcompanion.domain.bands import BandFact
    from kzcompanion.domain.code import UssdCode
    from kzcompanion.domain.correction import Correction
    from kzcompanion.domain.emergency import EmergencyContact
    from kzcompanion.domain.fact_label import FactLabels
    from kzcompanion.domain.phrase import Phrase
    from kzcompanion.domain.plan import ShippedPlan
    from kzcompanion.domain.reply_words import ReplyWords
    from kzcompanion.domain.rule import Rule
    from kzcompanion.domain.troubleshooting import Troubleshooting

PARTS = (
    "country",
    "operators",
    "labels",
    "codes",
    "plans",
    "bands",
    "channels",
    "rules",
    "phrases",
    "emergency",
    "corrections",
    "troubleshooting",
    "reply_words",
)
"""The properties of CountryPack, in the order in which they are checked."""

T = TypeVar("T")


class CountryPack:
    """Hold one country's data; every property reads its part once, and raises PackBroken on a fault."""

    def __init__(self, source: PackSource) -> None:
        self._source = source
        self._channels: dict[str, Channel] = {}

    @cached_property
    def country(self) -> Country:
        """Return what all operators have in common."""
        country = self._read("country.json", Country)
        self._unique("country.json", "$.companies", country.companies, lambda company: company.id)
        return country

    @cached_property
    def operators(self) -> tuple[Operator, ...]:
        """Return the operators in their order."""
        companies = {company.id for company in self.country.companies}
        found = []
        for name in self._names("operators"):
            operator = self._read(name, Operator)
            if name != f"operators/{operator.id}.json":
                self._refuse(name, "$.id", f"is {operator.id}, but the file is called {name}")
            if operator.company_id not in companies:
                self._refuse(name, "$.company_id", f"{operator.company_id} is not a company of country.json")
            self._unique(name, "$.facts", operator.facts, lambda fact: fact.key)
            for prefix in operator.prefixes:
                if not prefix.isdecimal() or len(prefix) >= self.country.number_length:
                    self._refuse(name, "$.facts", f"the prefix {prefix} does not begin a number")
            found.append(operator)
        return tuple(sorted(found, key=lambda operator: (operator.order, operator.id)))

    @cached_property
    def labels(self) -> FactLabels:
        """Return the names of fact keys, source words and placeholders."""
        from kzcompanion.domain.fact_label import FactLabels

        labels = self._read("fact_labels.json", FactLabels)
        for path, present, wanted in (
            ("$.sources", labels.sources, SOURCE_WORDS),
            ("$.placeholders", labels.placeholders, PLACEHOLDERS),
        ):
            if present.keys() != wanted:
                self._refuse("fact_labels.json", path, f"must hold exactly {', '.join(sorted(wanted))}")
        return labels

    @cached_property
    def codes(self) -> tuple[UssdCode, ...]:
        """Return every code that may be shown."""
        from kzcompanion.storage.pack_lists import Codes

        codes = self._read("codes.json", Codes).codes
        self._unique("codes.json", "$.codes", codes, lambda code: code.id)
        for index, code in enumerate(codes):
            if code.operators != (ANY_OPERATOR,):
                self._check_operators("codes.json", f"$.codes[{index}].operators", code.operators)
        pairs = [(operator, code.purpose_key) for code in codes for operator in code.operators]
        self._unique("codes.json", "$.codes", pairs, lambda pair: f"{pair[1]} of {pair[0]}")
        return codes

    @cached_property
    def plans(self) -> tuple[ShippedPlan, ...]:
        """Return the plans of all operators: dated history."""
        from kzcompanion.storage.pack_lists import Plans

        found: list[ShippedPlan] = []
        for name in self._names("plans"):
            plans = self._read(name, Plans).plans
            for index, plan in enumerate(plans):
                self._check_operators(name, f"$.plans[{index}].operators", plan.operators)
            found.extend(plans)
        self._unique("plans", "$.plans", found, lambda plan: plan.id)
        return tuple(found)

    @cached_property
    def bands(self) -> tuple[BandFact, ...]:
        """Return the radio bands of all operators."""
        from kzcompanion.storage.pack_lists import Bands

        bands = self._read("bands.json", Bands).bands
        for index, band in enumerate(bands):
            self._check_operators("bands.json", f"$.bands[{index}].operators", band.operators)
        trios = [(operator, band) for band in bands for operator in band.operators]
        self._unique("bands.json", "$.bands", trios, lambda t: f"{t[1].generation} {t[1].use} of {t[0]}")
        return bands

    def channel(self, kind: str) -> Channel:
        """Return one channel."""
        if kind not in self._channels:
            name = f"channels/{kind}.json"
            channel = self._read(name, Channel)
            if channel.kind != kind:
                self._refuse(name, "$.kind", f"is {channel.kind}, but the file is called {name}")
            self._unique(name, "$.payments", channel.payments, lambda payment: payment.id)
            self._check_operators(name, "$.variants", channel.variants)
            self._check_operators(name, "$.variant_provenance", channel.variant_provenance)
            for index, payment in enumerate(channel.payments):
                self._check_operators(name, f"$.payments[{index}].operators", payment.operators)
            self._channels[kind] = channel
        return self._channels[kind]

    @property
    def channels(self) -> tuple[Channel, ...]:
        """Return the four channels in the order of ChannelKind, after them those that the files add."""
        names = (name.removeprefix("channels/").removesuffix(".json") for name in self._names("channels"))
        added = [name for name in names if name not in set(ChannelKind)]
        return tuple(self.channel(kind) for kind in (*ChannelKind, *added))

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """Return the rules of law and habit."""
        from kzcompanion.storage.pack_lists import Rules

        rules = self._read("rules.json", Rules).rules
        self._unique("rules.json", "$.rules", rules, lambda rule: rule.id)
        for index, rule in enumerate(rules):
            self._check_operators("rules.json", f"$.rules[{index}].operators", rule.operators)
        return rules

    @cached_property
    def phrases(self) -> tuple[Phrase, ...]:
        """Return the phrase book."""
        from kzcompanion.storage.pack_lists import Phrases

        phrases = self._read("phrases.json", Phrases).phrases
        self._unique("phrases.json", "$.phrases", phrases, lambda phrase: phrase.id)
        return phrases

    @cached_property
    def emergency(self) -> tuple[EmergencyContact, ...]:
        """Return the emergency contacts."""
        from kzcompanion.storage.pack_lists import Emergency

        contacts = self._read("emergency.json", Emergency).contacts
        self._unique("emergency.json", "$.contacts", contacts, lambda contact: contact.id)
        return contacts

    @cached_property
    def corrections(self) -> tuple[Correction, ...]:
        """Return the corrections of common advice."""
        from kzcompanion.storage.pack_lists import Corrections

        corrections = self._read("corrections.json", Corrections).corrections
        self._unique("corrections.json", "$.corrections", corrections, lambda correction: correction.id)
        return corrections

    @cached_property
    def troubleshooting(self) -> Troubleshooting:
        """Return the tree of questions for a top-up that has not arrived."""
        from kzcompanion.domain.troubleshooting import Troubleshooting

        name = "troubleshooting.json"
        tree = self._read(name, Troubleshooting)
        for fault in tree.faults():
            self._refuse(name, "$.nodes", fault)
        phrases = {phrase.id for phrase in self.phrases}
        purposes = {code.purpose_key for code in self.codes}
        for index, node in enumerate(tree.nodes):
            for wanted, known, field in ((node.phrases, phrases, "phrases"), (node.codes, purposes, "codes")):
                for missing in set(wanted) - known:
                    self._refuse(name, f"$.nodes[{index}].{field}", f"{missing} does not exist")
        return tree

    @cached_property
    def reply_words(self) -> ReplyWords:
        """Return the words by which operators' replies are understood."""
        from kzcompanion.domain.reply_words import ReplyWords

        name = "reply_words.json"
        words = self._read(name, ReplyWords)
        self._unique(name, "$.words", words.words, lambda word: word.id)
        self._unique(name, "$.words", [form for word in words.words for form in word.forms], str)
        self._unique(name, "$.months", [form for forms in words.months for form in forms], str)
        for form in words.all_forms:
            if form != form.casefold():
                self._refuse(name, "$", f"{form} must be in lower case")
        return words

    def read_everything(self) -> None:
        """Read and check every file now, instead of when it is first needed."""
        for part in PARTS:
            if part not in self.lacks:
                getattr(self, part)

    @property
    def lacks(self) -> frozenset[str]:
        """Return the parts that are left out; the country beside has them."""
        return self._source.lacks

    def _read(self, name: str, kind: type[T]) -> T:
        return self._source.read(name, kind)

    def _names(self, subfolder: str) -> list[str]:
        names = self._source.names(subfolder)
        if not names:
            self._refuse(subfolder, "$", "holds no file")
        return names

    def _check_operators(self, name: str, path: str, ids: Iterable[str]) -> None:
        known = {operator.id for operator in self.operators}
        for missing in set(ids) - known:
            self._refuse(name, path, f"{missing} is not an operator")

    def _unique(self, name: str, path: str, items: Iterable[T], key: Callable[[T], str]) -> None:
        seen = set[str]()
        for item in items:
            if key(item) in seen:
                self._refuse(name, path, f"{key(item)} appears twice")
            seen.add(key(item))

    def _refuse(self, name: str, path: str, problem: str) -> NoReturn:
        file, at = self._source.place(name, path)
        raise PackBroken(file=file, path=at, problem=problem)


def read_pack(folder: Path) -> CountryPack:
    """Return the data of the country in `folder`; its operators are read and checked already."""
    pack = CountryPack(FolderSource(folder))
    assert pack.operators
    return pack
