"""Promises of `--home` at log and topup, and of `--names` and `--amounts` at the export of deadlines."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from prompt import Prompt

from kzcompanion.domain.home_money import HomeRate
from kzcompanion.domain.money import Money


@pytest.fixture(autouse=True)
def _sim(prompt: Prompt) -> None:
    prompt("sim", "add", "--nickname", "hotel card", "--operator", "beeline")


def test_a_rate_of_home_stays_with_the_entry(prompt: Prompt, tmp_path: Path) -> None:
    """`CNY:72.5` at a check and a top-up is in the exported table, with the day on which it was typed."""
    prompt.json("log", "hotel card", "--balance", "1500", "--home", "cny:72.5", "--expires", "2030-01-05")
    prompt.json("topup", "hotel card", "--amount", "2000", "--home", "USD:501")
    out = tmp_path / "out.csv"
    prompt("export", str(out))
    text = out.read_text("utf-8-sig")
    assert "CNY" in text
    assert "72.50" in text
    assert "USD" in text


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("72.5", "not_found"),
        ("YUAN:72", "not_found"),
        ("CNY:0", "amount_zero"),
        ("CNY:x", "amount_not_a_number"),
    ],
)
def test_what_is_no_rate_is_refused_at_its_option(prompt: Prompt, typed: str, slug: str) -> None:
    """Nothing is logged, and the answer names `home`."""
    answered = prompt("--json", "log", "hotel card", "--balance", "1500", "--home", typed)
    assert answered.code == 2
    told = answered.json
    assert (told["error"], told["field"]) == (slug, "home")
    assert prompt.json("ledger", "hotel card")["entries"] == []


def test_a_rate_can_be_put_right(prompt: Prompt) -> None:
    """`edit --home` changes it, and an empty text clears it."""
    entry = prompt.json("log", "hotel card", "--balance", "1450", "--home", "CNY:72.5")["id"]
    changed = prompt.json("edit", entry, "--home", "USD:500")
    assert (changed["home"]["currency"], changed["home"]["amount"]) == ("USD", "2.90")
    assert prompt.json("edit", entry, "--home", "")["home"] is None


def test_batch_takes_what_log_and_topup_take(prompt: Prompt) -> None:
    """Every option of `log` and `topup` is a field of `batch`, and its help names each of them."""
    told = prompt("batch", "--help").out
    for command, deed in (("log", "log"), ("topup", "topup")):
        line = next(line for line in told.splitlines() if line.strip().startswith(f"{deed}:"))
        fields = line.replace("[", " ").replace("]", " ").replace(",", " ").split()
        options = set(re.findall(r"--([a-z-]+)", prompt(command, "--help").out))
        own = options - {"help", "data-dir", "lang", "now", "json"}
        names = {"expires": "valid_until", "package": "packages"}
        assert {names.get(one, one.replace("-", "_")) for one in own} <= set(fields)
    example = told.strip().splitlines()[-1].strip().replace("blue", "hotel card")
    answered = prompt("batch", stdin=example + "\n")
    assert answered.code == 0
    (entry,) = prompt.json("ledger", "hotel card")["entries"]
    assert entry["home"]["rate"] == "72.50"


def test_a_calendar_names_nothing_unless_asked(prompt: Prompt, tmp_path: Path) -> None:
    """Phones send their calendar elsewhere: a SIM's name and amounts are in the file only with options."""
    prompt.json("log", "hotel card", "--balance", "1500", "--expires", "2030-01-05")
    plain, named = tmp_path / "plain.ics", tmp_path / "named.ics"
    assert prompt.json("export", str(plain))["exported"] == 1
    assert prompt.json("export", "--names", "--amounts", str(named))["exported"] == 1
    assert "hotel card" not in plain.read_text("utf-8")
    assert "hotel card" in named.read_text("utf-8")
    assert "--names" in prompt("export", "--help").out


def test_the_rate_is_the_one_typed() -> None:
    """The word is a currency, a colon and tenge as any amount is typed."""
    from datetime import date

    from kzcompanion.domain.home_rate_text import parse_home_rate

    day = date(2026, 11, 29)
    assert parse_home_rate(" eur : 1 540,5 ", day) == HomeRate(
        currency="EUR", per_unit=Money(154050), typed_on=day
    )
