"""Promises of `status`."""

from __future__ import annotations

import pytest
from prompt import Prompt

from kzcompanion.domain.preferences import LANGUAGES


def add(prompt: Prompt, nickname: str = "blue", operator: str = "beeline") -> str:
    """Add a SIM and return its id."""
    sim_id: str = prompt.json("sim", "add", "--nickname", nickname, "--operator", operator)["id"]
    return sim_id


def test_without_sims_it_says_how_to_add_one(prompt: Prompt) -> None:
    """An empty folder is no error; nothing is created by looking."""
    assert prompt.json("status") == {"now": "2026-11-22T12:00:00+05:00", "sims": []}
    answer = prompt("status")
    assert answer.code == 0
    assert "sim add" in answer.out
    assert list(prompt.folder.iterdir()) == []


def test_the_shape_is_a_contract(prompt: Prompt) -> None:
    """Every key is there; what is not known is null."""
    sim_id = add(prompt)
    status = prompt.json("status")
    assert list(status) == ["now", "sims"]
    assert status["sims"] == [
        {
            "id": sim_id,
            "nickname": "blue",
            "operator": "beeline",
            "balance": None,
            "data_mb": None,
            "valid_until": None,
            "days_left": None,
            "act_by": None,
            "forecast": None,
            "if_nothing": None,
            "packages": [],
            "forecast_text": "needs 3 more balance checks",
            "pending_topup": None,
            "needs_attention": False,
        }
    ]


def test_known_values_have_their_forms(prompt: Prompt) -> None:
    """Money is a decimal string, a date YYYY-MM-DD, an instant carries Almaty's offset."""
    add(prompt)
    prompt("log", "blue", "--balance", "1500.5", "--data-mb", "850", "--expires", "2026-12-10")
    status = prompt.json("status")
    sim = status["sims"][0]
    assert (sim["balance"], sim["data_mb"]) == ("1500.50", 850)
    assert (sim["valid_until"], sim["days_left"]) == ("2026-12-10", 18)
    assert sim["act_by"] == {
        "at": "2026-12-10T23:59:59+05:00",
        "reason": "valid_until",
        "action": "top_up",
        "text": "valid until 10 Dec 2026: top up",
    }


def test_a_forecast_is_a_band(prompt: Prompt) -> None:
    """With enough checks earliest and latest day are told."""
    add(prompt)
    for day, balance in ((10, 1000), (13, 900), (16, 800), (19, 700), (22, 600)):
        prompt("log", "blue", "--balance", str(balance), "--at", f"2026-11-{day} 10:00")
    forecast = prompt.json("status")["sims"][0]["forecast"]
    assert set(forecast) >= {"earliest", "latest"}
    assert "2026-11-22" < forecast["earliest"] <= forecast["latest"]


@pytest.mark.parametrize(
    ("expires", "code"), [("2026-11-21", 1), ("2026-11-22", 1), ("2026-11-25", 1), ("2026-11-26", 0)]
)
def test_attention_is_exit_code_one(prompt: Prompt, expires: str, code: int) -> None:
    """Overdue, or to be done within three days, is 1; otherwise 0."""
    add(prompt)
    prompt("log", "blue", "--balance", "500", "--expires", expires)
    answer = prompt("status", "--json")
    assert answer.code == code
    assert answer.json["sims"][0]["needs_attention"] is bool(code)
    assert prompt("status").code == code


def test_a_pending_topup_is_shown(prompt: Prompt) -> None:
    """A top-up whose result is awaited needs attention and is told with its state."""
    from kzcompanion.domain.money import Money
    from kzcompanion.files.paths import DataFolder
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.clock import SystemClock

    sim_id = add(prompt)
    with Services.open(DataFolder(prompt.folder), SystemClock()) as services:
        import msgspec

        draft = services.renewal.start(sim_id)
        assert prompt.json("status")["sims"][0]["pending_topup"] is None
        gone = services.renewal.went_to_pay(msgspec.structs.replace(draft, amount=Money.tenge(2000)))
    answer = prompt("status", "--json")
    assert answer.code == 1
    pending = answer.json["sims"][0]["pending_topup"]
    assert (pending["id"], pending["state"], pending["amount"]) == (gone.id, "pending", "2000.00")
    assert "pending since" in prompt("status").out


def test_people_get_a_neat_form(prompt: Prompt) -> None:
    """Labels and values stand in two columns under each SIM, the urgent one first and marked."""
    add(prompt, "later", "izi")
    add(prompt, "soon", "kcell")
    prompt("log", "soon", "--balance", "-12.5", "--expires", "2026-11-24")
    out = prompt("status").out.replace("\u202f", " ").replace("\xa0", " ")
    assert out.splitlines() == [
        "soon (kcell) — needs attention",
        "  Balance             −12.50 ₸",
        "  Data left           not known",
        "  Valid until         24 Nov 2026 (2 days left)",
        "  Act by              22 Nov 2026, 12:00 — the balance is used up: top up",
        "  If nothing is done  what follows is not known; ask: what happens if the charge cannot be taken?",
        "  Forecast            needs 2 more balance checks",
        "",
        "later (izi)",
        "  Balance      not known",
        "  Data left    not known",
        "  Valid until  not known",
        "  Act by       nothing due",
        "  Forecast     needs 3 more balance checks",
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_is_spoken(prompt: Prompt, lang: str) -> None:
    """`--lang` decides; columns stay aligned though Chinese characters are wide."""
    from kzcompanion.cli.terminal import width

    add(prompt)
    prompt("log", "blue", "--balance", "500", "--expires", "2026-12-10")
    lines = prompt("--lang", lang, "status").out.splitlines()[1:]
    starts = {width(line) - width(line.lstrip().split("  ", 1)[1].lstrip()) for line in lines}
    assert len(starts) == 1


def test_archived_sims_are_out_of_sight(prompt: Prompt) -> None:
    """An archived SIM needs no attention."""
    add(prompt)
    prompt("log", "blue", "--balance", "500", "--expires", "2026-11-01")
    prompt("sim", "archive", "blue")
    assert prompt.json("status")["sims"] == []


def test_a_clock_that_was_set_back_is_told(prompt: Prompt) -> None:
    """Every deadline is counted from the clock: one before the newest entry is named beside them."""
    add(prompt)
    assert prompt("log", "blue", "--balance", "500").code == 0
    for fine in ("2026-11-21T12:30", "2027-11-22T12:00"):
        answered = prompt("status", "--json", now=fine)
        assert "before the newest entry" not in answered.err
        assert "clock_behind" not in answered.json
    answered = prompt("status", "--json", now="2025-11-22T12:00")
    assert answered.code == 0
    assert "before the newest entry" in answered.err
    assert answered.json["clock_behind"] == "2026-11-22T12:00:00+05:00"
