"""Promises of `operators` and `channels`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from prompt import Prompt

from kzcompanion.domain.override import ANY_OWNER
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock


def test_operators_carry_their_sources(prompt: Prompt) -> None:
    """Six brands, each fact with value, source, date, confidence and override."""
    operators = prompt.json("operators")["operators"]
    assert {one["id"] for one in operators} == {"beeline", "izi", "kcell", "activ", "tele2", "altel"}
    for one in operators:
        assert {"id", "brand", "company", "facts"} <= set(one)
        assert one["facts"]
        for fact in one["facts"]:
            assert {"key", "value", "source", "checked_on", "confidence", "override"} <= set(fact)


def test_channels_are_the_four(prompt: Prompt) -> None:
    """For any operator, or for one with its own steps."""
    every = prompt.json("channels")["channels"]
    own = prompt.json("channels", "--operator", "Beeline")["channels"]
    assert [one["kind"] for one in every] == ["online", "shop", "terminal", "agent"]
    assert [one["kind"] for one in own] == ["online", "shop", "terminal", "agent"]
    assert all(one["steps"] for one in own)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("verb", ["operators", "channels"])
def test_people_read_them_in_their_language(prompt: Prompt, verb: str, lang: str) -> None:
    """The human form names every operator or channel and leaves no placeholder behind."""
    answer = prompt("--lang", lang, verb)
    assert answer.code == 0
    assert "{" not in answer.out
    for name in ("beeline", "altel") if verb == "operators" else ("online", "agent"):
        assert f"[{name}]" in answer.out


def test_one_operator_can_be_asked_for(prompt: Prompt) -> None:
    """Only that one is shown; an unknown one is refused."""
    assert [one["id"] for one in prompt.json("operators", "--operator", "IZI")["operators"]] == ["izi"]
    for verb in ("operators", "channels"):
        answer = prompt(verb, "--operator", "vodafone", "--json")
        assert (answer.code, answer.json["error"], answer.json["field"]) == (2, "not_found", "operator")


def test_unknown_facts_say_ask(prompt: Prompt) -> None:
    """What nobody knows is shown as a question, not left blank."""
    assert "not known — ask" in prompt("operators").out


def test_corrections_are_told_beside_the_data(prompt: Prompt, data_dir: Path) -> None:
    """What the user saw stands first, with day and place; what the data say, and its source, beneath."""
    with Services.open(DataFolder(data_dir), FixedClock(datetime(2026, 11, 22, 7, tzinfo=UTC))) as services:
        services.overrides.correct("kcell", "balance_code", "*000#", seen_at="shop")
        services.overrides.correct(ANY_OWNER, "channel.terminal.fee", "5 %")
    lines = [line.strip() for line in prompt("operators", "--operator", "kcell").out.splitlines()]
    place = lines.index("Balance code: *000#")
    assert lines[place + 1].startswith("(you saw it on 22 Nov 2026: shop) the data say: *111*3# (https")
    assert "fee: 5 % (you saw it on 22 Nov 2026)" in prompt("channels").out
