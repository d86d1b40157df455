"""The radio bands of a phone, read from what its settings or its box say: exactly, or asked about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from unicodedata import normalize

import msgspec

from kzcompanion.domain.bands import Generation

LONGEST_TEXT = 2000
_GSM = (450, 480, 710, 750, 810, 850, 900, 1800, 1900)
_UMTS = frozenset((*range(1, 15), 19, 20, 21, 22, 25, 26, 32))
_LTE = frozenset((*range(1, 15), *range(17, 54), *range(65, 77), 85, 87, 88, 103, 106))
_NR = frozenset(
    (
        *(1, 2, 3, 5, 7, 8, 12, 13, 14, 18, 20, 34, 50, 51, 53, 54),
        *(*range(24, 32), *range(38, 42), *range(46, 49), *range(65, 68), *range(70, 73)),
        *(*range(74, 87), *range(89, 110), *range(257, 264)),
    )
)
"""Band numbers of 3GPP TS 25.101, 36.101 and 38.101."""
_KNOWN = {Generation.G3: _UMTS, Generation.G4: _LTE, Generation.G5: _NR}
_FREQUENCIES = {
    Generation.G3: {900: 8, 2100: 1},
    Generation.G4: {900: 8, 1800: 3, 2100: 1},
    Generation.G5: {900: 8, 1800: 3, 2100: 1},
}
"""Frequencies that name one band and no other; 700, 800, 850, 1700, 1900, 2600 and 3500 may be several."""

_GENERATION = re.compile(
    r"(?P<g2>gsm|edge|gprs|2g)|(?P<g3>w-?cdma|umts|(?:dc-)?hs[du]?pa\+?|3g)"
    r"|(?P<g4>(?:fdd|tdd|td)?[- ]?lte(?:[- ]?(?:fdd|tdd|advanced|a))?|e-?utra|4g)"
    r"|(?P<g5>(?:5g[- ]?)?(?:nr|nsa|sa)(?:[- ]?(?:fdd|tdd|nsa|sa))?|5g)"
    r"|(?P<other>td-?scdma|cdma(?:2000)?|evdo|ev-do)"
)
_FILLER = re.compile(
    r"bands?|[ft]dd|frequenc(?:y|ies)|freq|mhz|and|und|supported|supports|networks?|频段|频率|网络|制式|和|及|支持|兆赫"
    r"|диапазоны?|полосы?|частоты?|сети?|мгц|и|жиіліктері?|жолақтары?|және"
)
_TOKEN = re.compile(
    r"(?P<nr>n ?(?P<n>[0-9]{1,3}))|(?P<band>(?:band|b|频段) ?(?P<b>[0-9]{1,3}))|(?P<number>[0-9]{1,4})"
    r"|(?P<bc>bc ?[0-9]{1,2})"
)
_SPLIT = re.compile(r"[\s,;，；、/|+·•()\[\]（）:：.&=]+")
_EXPLAINED = re.compile(r"\b((?:n|b|band ?|频段)[0-9]{1,3}) ?\([0-9]{3,4}(?:[-–~][0-9]{3,4})?(?: ?mhz)?\)")
"""A band with its frequency in brackets, `Band 28 (700 MHz)`: the band says it all."""
_RANGE = re.compile(r"(?:n|b|band)?[0-9]+[-–—~](?:n|b|band)?[0-9]+")


class BandDoubt(StrEnum):
    """Name why a piece of the text could not be read."""

    RANGE = "range"
    """`B1-B5` may be all bands between or the two ends."""
    FREQUENCY = "frequency"
    """The frequency belongs to several bands: the number of the band is wanted."""
    GENERATION = "generation"
    """A bare number without 2G, 3G, 4G or 5G before it."""
    NO_SUCH_BAND = "no_such_band"
    WORDS = "words"


class DoubtfulPiece(msgspec.Struct, frozen=True):
    """Hold a piece of the text that must be asked about."""

    text: str
    doubt: BandDoubt
    generation: Generation | None = None


class PhoneBand(msgspec.Struct, frozen=True, order=True):
    """Name one band of one generation; the number of a 2G band is its frequency in MHz."""

    generation: Generation
    number: int

    @property
    def name(self) -> str:
        """Return the band as data files name it: GSM900, B3, n78."""
        letters = {Generation.G2: "GSM", Generation.G5: "n"}
        return f"{letters.get(self.generation, 'B')}{self.number}"


class PhoneBands(msgspec.Struct, frozen=True):
    """Hold what a text says a phone can do; a generation without a band is not known, never a no."""

    bands: tuple[PhoneBand, ...] = ()
    doubtful: tuple[DoubtfulPiece, ...] = ()
    supposed_lte: bool = False
    """`B3` without a generation was read as 4G."""

    def of(self, generation: Generation) -> tuple[PhoneBand, ...]:
        """Return the bands of one generation."""
        return tuple(band for band in self.bands if band.generation is generation)


def read_bands(text: str) -> PhoneBands:
    """Read bands as phones and shops write them; whatever is not certain is in `doubtful`.

    `B1/B3/B7/B20, n78`, `LTE band 3, 7, 20`, `FDD-LTE: 1/3/5`, `WCDMA 900/2100`, `GSM 850 900 1800`. A
    generation holds until the next one is named; `B3` without one is 4G, as shops mean it.
    """
    found: set[PhoneBand] = set()
    doubtful: dict[tuple[str, BandDoubt], DoubtfulPiece] = {}
    supposed = False
    for generation, lost, piece in _pieces(text):
        if lost:
            continue
        band = _band(piece, generation)
        if isinstance(band, PhoneBand):
            found.add(band)
            supposed |= generation is None and band.generation is Generation.G4
        else:
            doubtful.setdefault((piece, band), DoubtfulPiece(piece, band, generation))
    return PhoneBands(tuple(sorted(found)), tuple(doubtful.values()), supposed)


def write_bands(bands: Iterable[PhoneBand]) -> str:
    """Write bands so that `read_bands` reads the same: `GSM 900/1800; WCDMA B1; LTE B3/B20; NR n78`."""
    names = {Generation.G2: "GSM", Generation.G3: "WCDMA", Generation.G4: "LTE", Generation.G5: "NR"}
    parts = []
    for generation, name in names.items():
        own = sorted(band for band in bands if band.generation is generation)
        if own:
            words = (str(band.number) if generation is Generation.G2 else band.name for band in own)
            parts.append(f"{name} {'/'.join(words)}")
    return "; ".join(parts)


def _pieces(text: str) -> Iterator[tuple[Generation | None, bool, str]]:
    """Yield each piece that may name bands, under which generation, and whether that is none of ours."""
    plain = normalize("NFKC", text[:LONGEST_TEXT]).casefold()
    plain = _EXPLAINED.sub(r"\1", plain)
    plain = re.sub(r"\b(band|频段)s?\s+(?=[0-9])", "", plain)
    generation: Generation | None = None
    other = False
    for word in _words(plain):
        named = _GENERATION.fullmatch(word)
        if named is not None:
            other = named["other"] is not None
            generation = None if other else _named(named)
        elif word and not _FILLER.fullmatch(word):
            yield generation, other, word


def _words(plain: str) -> Iterator[str]:
    """Cut at marks, and where a generation is written onto its first band, as in `lte3` or `5gn78`."""
    for word in _SPLIT.split(re.sub(r"([0-9])mhz\b", r"\1", plain)):
        glued = re.fullmatch(r"(?P<name>gsm|wcdma|umts|lte|nr)-?(?P<rest>[bn]?[0-9]+)", word)
        if glued is not None:
            yield glued["name"]
            yield glued["rest"]
        else:
            yield word.strip("-–—")


def _named(found: re.Match[str]) -> Generation:
    groups = {"g2": Generation.G2, "g3": Generation.G3, "g4": Generation.G4, "g5": Generation.G5}
    return next(generation for group, generation in groups.items() if found[group] is not None)


def _band(piece: str, generation: Generation | None) -> PhoneBand | BandDoubt:
    token = _TOKEN.fullmatch(piece)
    if token is None:
        return BandDoubt.RANGE if _RANGE.fullmatch(piece) else BandDoubt.WORDS
    if token["nr"]:
        return _numbered(Generation.G5, int(token["n"]))
    if token["band"]:
        return _numbered(generation or Generation.G4, int(token["b"]))
    if token["number"] is None:
        return BandDoubt.WORDS
    number = int(token["number"])
    if generation is None:
        return BandDoubt.GENERATION
    if generation is not Generation.G2 and number >= 300:
        band = _FREQUENCIES[generation].get(number)
        return BandDoubt.FREQUENCY if band is None else PhoneBand(generation, band)
    return _numbered(generation, number)


def _numbered(generation: Generation, number: int) -> PhoneBand | BandDoubt:
    if generation is Generation.G2:
        by_number = {2: 1900, 3: 1800, 5: 850, 8: 900}
        number = by_number.get(number, number)
        return PhoneBand(generation, number) if number in _GSM else BandDoubt.NO_SUCH_BAND
    return PhoneBand(generation, number) if number in _KNOWN[generation] else BandDoubt.NO_SUCH_BAND
