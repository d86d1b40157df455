"""An operator (a brand) and the dated facts that are known, or not known, about it."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_limits import Identifier, ShortText
from kzcompanion.domain.provenance import Provenance

FactValue = str | LocalText | tuple[str, ...] | None


class Fact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Hold one statement with its source; a value of None means searched for and not found: ask."""

    key: Identifier
    value: ShortText | LocalText | tuple[ShortText, ...] | None
    """A text for all languages, a text per language, a list, or None."""
    provenance: Provenance
    note: LocalText | None = None

    @property
    def known(self) -> bool:
        """Tell whether there is a value at all."""
        return self.value is not None

    def text(self, lang: str) -> str | None:
        """Return the value as one line in `lang`, None where it is not known."""
        if isinstance(self.value, LocalText):
            return self.value.text(lang)
        if isinstance(self.value, tuple):
            return ", ".join(self.value)
        return self.value


class Operator(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Describe one brand; everything that can change or be wrong is a Fact."""

    id: Identifier
    order: int
    """Place in lists; ties go by id."""
    brand: ShortText
    company_id: Identifier
    letter: Annotated[str, msgspec.Meta(min_length=1, max_length=1)]
    """The letter of its tile."""
    colour: Identifier
    """Name of the colour token of its tile."""
    legal_name: LocalText
    summary: LocalText
    provenance: Provenance
    facts: tuple[Fact, ...]

    def fact(self, key: str) -> Fact | None:
        """Return the fact with that key, None if the file has none."""
        return next((fact for fact in self.facts if fact.key == key), None)

    @property
    def prefixes(self) -> tuple[str, ...]:
        """Return the number ranges first given to this brand: a hint only, numbers are portable."""
        return self._list("prefixes")

    @property
    def mcc_mnc(self) -> tuple[str, ...]:
        """Return the network codes, current one first."""
        return self._list("mcc_mnc")

    @property
    def charge_window(self) -> tuple[str, str] | None:
        """Return the Almaty hours (`00:00`, `03:00`) in which the plan charge is taken, None if not known."""
        fact = self.fact("charge_window")
        if fact is None or not isinstance(fact.value, str):
            return None
        start, _, end = fact.value.partition("-")
        return (start, end)

    def _list(self, key: str) -> tuple[str, ...]:
        fact = self.fact(key)
        return fact.value if fact is not None and isinstance(fact.value, tuple) else ()
