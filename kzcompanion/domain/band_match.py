"""Whether a phone will work with an operator: its bands beside those that are known to be on air."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from kzcompanion.domain.bands import BandFact, BandUse, Generation
from kzcompanion.domain.phone_bands import PhoneBands


class Match(StrEnum):
    """Name what can be said; there is no plain no, since the known bands may not be all."""

    WORKS = "works"
    """The phone has every band that is known to be used."""
    PARTLY = "partly"
    """It has some of them: fewer places, or slower."""
    NONE_KNOWN = "none_known"
    """It has none of the bands that are known to be used."""
    PHONE_UNKNOWN = "phone_unknown"
    """The phone's bands of this generation were not told."""
    OPERATOR_UNKNOWN = "operator_unknown"
    """No source names the operator's bands."""


class GenerationMatch(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what can be said of one generation of one operator."""

    generation: Generation
    match: Match
    has: tuple[str, ...] = ()
    """Bands on air that the phone has."""
    lacks: tuple[str, ...] = ()
    """Bands on air that it lacks."""
    facts: tuple[BandFact, ...] = ()
    """What it was judged from."""


def match_bands(phone: PhoneBands, facts: Iterable[BandFact]) -> tuple[GenerationMatch, ...]:
    """Judge every generation of one operator; frequencies that are only licensed do not count as on air."""
    known = tuple(facts)
    return tuple(_match(phone, generation, known) for generation in Generation)


def _match(phone: PhoneBands, generation: Generation, facts: tuple[BandFact, ...]) -> GenerationMatch:
    told = tuple(fact for fact in facts if fact.generation is generation)
    on_air = dict.fromkeys(band for fact in told if fact.use is BandUse.IN_USE for band in fact.bands)
    own = {band.name for band in phone.of(generation)}
    has = tuple(band for band in on_air if band in own)
    lacks = tuple(band for band in on_air if band not in own)
    if not on_air:
        match = Match.OPERATOR_UNKNOWN
    elif not own:
        match = Match.PHONE_UNKNOWN
    elif not has:
        match = Match.NONE_KNOWN
    else:
        match = Match.PARTLY if lacks else Match.WORKS
    return GenerationMatch(generation=generation, match=match, has=has, lacks=lacks, facts=told)
