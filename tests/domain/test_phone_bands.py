"""Promises about the bands of a phone: read exactly as phones and shops write them, or asked about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.band_match import Match, match_bands
from kzcompanion.domain.bands import BandFact, BandUse, Generation
from kzcompanion.domain.phone_bands import (
    LONGEST_TEXT,
    BandDoubt,
    PhoneBand,
    read_bands,
    write_bands,
)
from kzcompanion.domain.provenance import Confidence, Provenance

SOURCE = Provenance(source="https://example.org/", checked_on="2026-01-01", confidence=Confidence.MEDIUM)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("B1/B3/B7/B20, n78", "LTE B1/B3/B7/B20; NR n78"),
        ("LTE band 3, 7, 20", "LTE B3/B7/B20"),
        ("FDD-LTE: 1/3/5", "LTE B1/B3/B5"),
        ("WCDMA 900/2100", "WCDMA B1/B8"),
        ("GSM 850/900/1800/1900 MHz; WCDMA: B1/B2/B5/B8", "GSM 850/900/1800/1900; WCDMA B1/B2/B5/B8"),
        ("TD-LTE: B34/B38; CDMA: BC0; TD-SCDMA B34/B39", "LTE B34/B38"),
        ("5G NR: n1, n3, n78 (3300-3800MHz)", "NR n1/n3/n78"),
        ("LTE Band 28 (700 MHz) / Band 20 (800MHz)", "LTE B20/B28"),
        ("频段：4G：B1、B3 5G SA：n1/n78", "LTE B1/B3; NR n1/n78"),
        ("Диапазоны LTE: 3, 7 и 20; UMTS 2100 МГц", "WCDMA B1; LTE B3/B7/B20"),
        ("lte3 lte7 gsm900", "GSM 900; LTE B3/B7"),
        ("ＬＴＥ　Ｂ３", "LTE B3"),
        ("GSM B3/B8", "GSM 900/1800"),
        ("4G 1800 2100 900", "LTE B1/B3/B8"),
        ("", ""),
    ],
)
def test_what_phones_say_is_read(text: str, expected: str) -> None:
    """Lists, frequencies that name one band, four languages, full-width signs; other systems are left out."""
    found = read_bands(text)
    assert write_bands(found.bands) == expected
    assert found.doubtful == ()


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("LTE 800", BandDoubt.FREQUENCY),
        ("LTE 2600", BandDoubt.FREQUENCY),
        ("WCDMA 850", BandDoubt.FREQUENCY),
        ("1800", BandDoubt.GENERATION),
        ("LTE B1-B5", BandDoubt.RANGE),
        ("LTE 1-5", BandDoubt.RANGE),
        ("B99", BandDoubt.NO_SUCH_BAND),
        ("n200", BandDoubt.NO_SUCH_BAND),
        ("GSM 700", BandDoubt.NO_SUCH_BAND),
        ("WCDMA B20 hello", BandDoubt.WORDS),
        ("BC0", BandDoubt.WORDS),
    ],
)
def test_what_is_not_certain_is_asked_about(text: str, doubt: BandDoubt) -> None:
    """The piece is named with why it cannot be taken; it is no band of the phone."""
    assert doubt in {piece.doubt for piece in read_bands(text).doubtful}


def test_a_band_without_a_generation_is_said_to_be_supposed() -> None:
    """`B3` alone is read as 4G, and that is told; under a heading it is not."""
    assert read_bands("B3").supposed_lte
    assert not read_bands("LTE B3, n78").supposed_lte


@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    """Whatever is pasted gives bands and questions, never a fault, and bands written are read the same."""
    found = read_bands(text)
    assert read_bands(write_bands(found.bands)).bands == found.bands


@given(st.sets(st.sampled_from(read_bands("GSM 850/900 WCDMA B1/B8 LTE B1/B3/B20/B28 NR n1/n78").bands)))
def test_written_bands_are_read_back(bands: set[PhoneBand]) -> None:
    """Ticked bands become a text that means the same."""
    assert set(read_bands(write_bands(bands)).bands) == bands


def test_a_text_without_end_is_cut() -> None:
    """Beyond the limit nothing is read."""
    assert read_bands("x" * LONGEST_TEXT + " B3").bands == ()


def fact(generation: Generation, *bands: str, use: BandUse = BandUse.IN_USE) -> BandFact:
    """Return what a source says."""
    return BandFact(
        operators=("kcell",),
        generation=generation,
        use=use,
        label="/".join(bands) or None,
        bands=bands,
        inferred=True,
        provenance=SOURCE,
    )


def test_each_generation_is_judged_by_what_is_on_air() -> None:
    """All, some, none of the bands known; a licence is not on air; what is not told or known is no no."""
    phone = read_bands("GSM 900/1800; WCDMA B5; LTE B3")
    facts = [
        fact(Generation.G2, "GSM900", "GSM1800"),
        fact(Generation.G3, "B1", "B8"),
        fact(Generation.G4, "B3", "B20"),
        fact(Generation.G4, "B28", use=BandUse.LICENCE),
        fact(Generation.G5, "n78", use=BandUse.LICENCE),
    ]
    two, three, four, five = match_bands(phone, facts)
    assert (two.match, two.has, two.lacks) == (Match.WORKS, ("GSM900", "GSM1800"), ())
    assert (three.match, three.lacks) == (Match.NONE_KNOWN, ("B1", "B8"))
    assert (four.match, four.has, four.lacks) == (Match.PARTLY, ("B3",), ("B20",))
    assert five.match is Match.OPERATOR_UNKNOWN
    assert len(four.facts) == 2
    untold = match_bands(read_bands(""), facts)
    assert untold[0].match is Match.PHONE_UNKNOWN
