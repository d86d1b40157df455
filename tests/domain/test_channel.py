"""Promises of the ways to pay."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from kzcompanion.domain.channel import Channel

SOURCE = {"source": "https://x.kz", "checked_on": "2026", "confidence": "high"}
OWN = {"source": "https://own.kz", "checked_on": "2026", "confidence": "low"}
RAW: dict[str, Any] = {
    "kind": "shop",
    "title": {"en": "Shop"},
    "summary": {"en": "A person helps."},
    "traits": {
        "needs_internet": False,
        "needs_talking": True,
        "takes_cash": True,
        "takes_foreign_card": None,
        "open_at_night": False,
    },
    "fee": None,
    "fee_advice": {"en": "Ask."},
    "min_tenge": None,
    "max_tenge": None,
    "time_to_effect": None,
    "time_advice": {"en": "Look."},
    "receipt": {"en": "Keep it."},
    "payments": [
        {
            "id": "cash",
            "title": {"en": "Cash"},
            "status": "confirmed",
            "text": {"en": "Yes"},
            "provenance": SOURCE,
        },
        {
            "id": "app",
            "title": {"en": "App"},
            "status": "not_confirmed",
            "text": {"en": "?"},
            "provenance": SOURCE,
            "operators": ["beeline"],
        },
    ],
    "lines": {"n": {"en": "number"}, "a": {"en": "find"}, "b": {"en": "find Beeline"}, "p": {"en": "beware"}},
    "common": {"need": ["n"], "steps": ["a"], "pitfalls": ["p"]},
    "variants": {"beeline": {"steps": ["b", "a"]}},
    "variant_provenance": {"beeline": OWN},
    "provenance": SOURCE,
}


def channel(**changes: object) -> Channel:
    """Read a channel, with changes."""
    return msgspec.convert({**RAW, **changes}, Channel)


def test_a_variant_replaces_only_the_lists_it_names() -> None:
    """Own steps in their order, the common needs and pitfalls, the own source."""
    guide = channel().guide_for("beeline")
    assert [line.id for line in guide.steps] == ["b", "a"]
    assert [line.text.en for line in guide.need] == ["number"]
    assert [line.id for line in guide.pitfalls] == ["p"]
    assert guide.provenance.source == "https://own.kz"
    assert [payment.id for payment in guide.payments] == ["cash", "app"]


@pytest.mark.parametrize("operator_id", [None, "new_operator"])
def test_an_operator_without_a_variant_gets_the_common_way(operator_id: str | None) -> None:
    """A new operator needs no line here to have steps."""
    guide = channel().guide_for(operator_id)
    assert [line.id for line in guide.steps] == ["a"]
    assert guide.provenance.source == "https://x.kz"
    assert [payment.id for payment in guide.payments] == ["cash"]
    assert guide.operator_id == operator_id


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"variants": {"izi": {"steps": ["zz"]}}}, "zz"),
        ({"common": {"need": ["n"], "steps": ["a", "a"], "pitfalls": ["p"]}}, "a step twice"),
        ({"common": {"steps": ["a"], "pitfalls": ["p"]}}, "lacks"),
        ({"min_tenge": -5}, "min_tenge"),
        ({"lines": {}}, "lines"),
    ],
)
def test_a_channel_that_does_not_hold_together_is_refused(changes: dict[str, Any], said: str) -> None:
    """Lines that do not exist, doubled steps and empty outlines are named."""
    with pytest.raises(msgspec.ValidationError, match=said):
        channel(**changes)
