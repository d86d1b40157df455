"""Promises of `log`, `topup`, `ledger`, `edit`, `remove` and `undo`."""

from __future__ import annotations

from typing import Any

import pytest
from prompt import Prompt

SHAPE = {
    "id",
    "key",
    "kind",
    "at",
    "balance",
    "amount",
    "fee",
    "data_mb",
    "valid_until",
    "note",
}


@pytest.fixture(autouse=True)
def _sim(prompt: Prompt) -> None:
    prompt("sim", "add", "--nickname", "blue", "--operator", "beeline")


def entries(prompt: Prompt) -> list[dict[str, Any]]:
    """Return what the ledger shows."""
    found: list[dict[str, Any]] = prompt.json("ledger", "blue")["entries"]
    return found


def test_a_check_is_logged_and_shown(prompt: Prompt) -> None:
    """What was logged comes back from the ledger in the promised shape."""
    logged = prompt.json(
        *("log", "blue", "--balance", "1 500,50 ₸", "--data-mb", "1,5 GB", "--expires", "2026-12-01"),
        *("--at", "2026-11-21T08:30", "--note", "отель"),
    )
    shown = prompt.json("ledger", "blue")
    assert set(shown) >= {"sim", "entries"}
    assert set(shown["entries"][0]) >= SHAPE
    assert shown["entries"][0] == {
        "id": logged["id"],
        "key": None,
        "kind": "check",
        "at": "2026-11-21T08:30:00+05:00",
        "balance": "1500.50",
        "amount": None,
        "fee": None,
        "channel": None,
        "data_mb": 1536,
        "valid_until": "2026-12-01",
        "receipt": None,
        "note": "отель",
        "reply": None,
        "packages": [],
        "home": None,
        "has_photo": False,
    }
    assert logged == {"sim": shown["sim"], **shown["entries"][0], "difference": None}


def test_a_check_says_what_it_differs_by(prompt: Prompt) -> None:
    """Expected, seen and gap are told as decimal strings with the causes, and as a sentence for people."""
    prompt.json("log", "blue", "--balance", "2000", "--at", "2026-11-20T12:00")
    prompt.json("topup", "blue", "--amount", "1000", "--at", "2026-11-21T12:00")
    told = prompt.json("log", "blue", "--balance", "2880", "--at", "2026-11-21T18:00")["difference"]
    assert (told["expected"], told["seen"], told["gap"]) == ("3000.00", "2880.00", "-120.00")
    assert {"cause": "channel_fee", "amount": "120.00", "times": 1} in told["causes"]
    said = prompt("log", "blue", "--balance", "3000").out
    assert "Expected" in said
    assert "more" in said


def test_a_topup_is_logged_and_shown(prompt: Prompt) -> None:
    """Amount, fee and channel are kept; the time is now unless given."""
    logged = prompt.json(
        *("topup", "blue", "--amount", "2000", "--fee", "100", "--channel", "terminal"),
        *("--balance", "3400", "--receipt", "A-17"),
    )
    assert (logged["kind"], logged["amount"], logged["fee"]) == ("topup", "2000.00", "100.00")
    assert (logged["channel"], logged["balance"], logged["receipt"]) == ("terminal", "3400.00", "A-17")
    assert logged["at"] == "2026-11-22T12:00:00+05:00"


def test_negative_balances_need_no_tricks(prompt: Prompt) -> None:
    """A minus after an option is a number, not another option."""
    for text in ("-500", "-1 500,50", "−500", "-500.5"):
        prompt("log", "blue", "--balance", text)
    assert [entry["balance"] for entry in entries(prompt)] == ["-500.00", "-1500.50", "-500.00", "-500.50"]
    refused = prompt("topup", "blue", "--amount", "-5", "--json")
    assert (refused.code, refused.json["error"], refused.json["field"]) == (2, "amount_negative", "amount")


def test_an_edit_changes_what_it_names(prompt: Prompt) -> None:
    """Other fields stay; an empty text clears one."""
    entry = prompt.json("topup", "blue", "--amount", "2000", "--fee", "100", "--note", "x")
    edited = prompt.json("edit", entry["id"], "--amount", "3000", "--fee", "", "--channel", "shop")
    assert edited == {**entry, "amount": "3000.00", "fee": None, "channel": "shop"}
    assert prompt.json("edit", entry["id"], "--note", "")["note"] is None
    assert len(entries(prompt)) == 1


def test_removing_and_undoing(prompt: Prompt) -> None:
    """A removed entry is gone, undo brings it back, a second undo takes the deed before it back."""
    entry = prompt.json("log", "blue", "--balance", "1500")
    assert prompt.json("remove", entry["id"])["id"] == entry["id"]
    assert entries(prompt) == []
    assert prompt.json("undo") == {"undone": "remove", "text": "removal of an entry"}
    assert [one["id"] for one in entries(prompt)] == [entry["id"]]
    assert prompt("undo").out == "Taken back: balance check.\n"
    prompt("undo")
    answer = prompt("undo", "--json")
    assert (answer.code, answer.json["error"]) == (2, "nothing_to_undo")


def test_entries_come_oldest_first(prompt: Prompt) -> None:
    """Order is by time, not by logging."""
    prompt("log", "blue", "--balance", "2")
    prompt("log", "blue", "--balance", "1", "--at", "2026-11-20")
    assert [entry["balance"] for entry in entries(prompt)] == ["1.00", "2.00"]


def test_people_get_lines_and_a_table(prompt: Prompt) -> None:
    """Each deed answers with a sentence that ends in the entry's id; the ledger is a table."""
    assert prompt("ledger", "blue").out.startswith("No entries yet for blue.")
    answers = [
        prompt("log", "blue", "--balance", "1500", "--note", "a\nb"),
        prompt("topup", "blue", "--amount", "2000", "--data-mb", "100", "--expires", "2026-12-01"),
    ]
    for answer, start in zip(
        answers, ("Balance of blue: 1 500 ₸ on", "Top-up of blue: 2 000 ₸ on"), strict=True
    ):
        assert answer.out.replace("\u202f", " ").replace("\xa0", " ").startswith(start)
        assert answer.err == "The clock was set to 2026-11-22T12:00:00+05:00.\n"
    ids = [answer.out.split()[-1] for answer in answers]
    table = prompt("ledger", "blue").out.splitlines()
    assert len(table) == 3
    assert [line.split()[-1] for line in table] == ["Id", *ids]
    assert "a\ufffdb" in table[1]
    assert prompt("edit", ids[0], "--balance", "7").out.startswith("Changed the entry of blue, now 7")
    assert prompt("remove", ids[0]).out.startswith("Removed the entry of blue: 7")


REFUSED = [
    (("log", "green", "--balance", "1"), "not_found", "sim"),
    (("log", "blue", "--balance", "abc"), "amount_not_a_number", "balance"),
    (("log", "blue", "--balance", ""), "missing", "balance"),
    (("log", "blue", "--balance", "1,234"), "amount_ambiguous", "balance"),
    (("log", "blue", "--balance", "1.234,567"), "amount_too_precise", "balance"),
    (("log", "blue", "--balance", "100 USD"), "foreign_currency", "balance"),
    (("log", "blue", "--balance", "1", "--data-mb", "much"), "data_amount_not_understood", "data_mb"),
    (("log", "blue", "--balance", "1", "--expires", "31.04.2026"), "date_out_of_range", "expires"),
    (("log", "blue", "--balance", "1", "--expires", "03/04/2026"), "date_ambiguous", "expires"),
    (("log", "blue", "--balance", "1", "--expires", "soon"), "date_not_understood", "expires"),
    (("log", "blue", "--balance", "1", "--at", "24:30"), "date_not_understood", "at"),
    (("log", "blue", "--balance", "1", "--at", "2026-11-24"), "date_out_of_range", "at"),
    (("log", "blue", "--balance", "1", "--note", "a\x07b"), "text_not_storable", "note"),
    (("topup", "blue", "--amount", "0"), "amount_zero", "amount"),
    (("topup", "blue", "--amount", "99999999999"), "amount_too_large", "amount"),
    (("topup", "blue", "--amount", "10", "--fee", "11"), "fee_above_amount", "fee"),
    (("topup", "blue", "--amount", "10", "--channel", "post"), "not_found", "channel"),
    (("ledger", "green"), "not_found", "sim"),
    (("edit", "nothing", "--note", "x"), "not_found", "entry"),
    (("remove", "nothing"), "not_found", "entry"),
]


@pytest.mark.parametrize(("words", "error", "field"), REFUSED, ids=lambda value: " ".join(value)[:50])
def test_bad_input_is_refused_at_its_option(
    prompt: Prompt, words: tuple[str, ...], error: str, field: str
) -> None:
    """Exit code 2, an object with the field's name, one clear line, and nothing written."""
    before = entries(prompt)
    answer = prompt(*words, "--json")
    assert answer.code == 2
    assert set(answer.json) >= {"error", "code", "field", "message"}
    assert (answer.json["error"], answer.json["code"], answer.json["field"]) == (error, 2, field)
    assert answer.err.count("\n") == 1
    assert answer.json["message"] in answer.err
    assert entries(prompt) == before
    people = prompt(*words)
    assert (people.code, people.out, people.err) == (2, "", answer.err)


def test_an_edit_must_fit_its_entry(prompt: Prompt) -> None:
    """A field the entry has not, or no field at all, is refused."""
    check = prompt.json("log", "blue", "--balance", "1500")
    nothing = prompt("edit", check["id"], "--json")
    assert (nothing.code, nothing.json["error"]) == (2, "nothing_to_change")
    amount = prompt("edit", check["id"], "--amount", "5", "--json")
    assert (amount.json["error"], amount.json["field"]) == ("field_not_meant", "amount")
    expires = prompt("edit", check["id"], "--expires", "tomorrow", "--json")
    assert expires.json["field"] == "expires"


def test_packages_are_logged_and_shown(prompt: Prompt) -> None:
    """`--package` may stand several times; the ledger and the status show each with its own validity."""
    logged = prompt.json(
        *("log", "blue", "--balance", "500", "--package", "data:1,5 GB:2026-12-03:Night"),
        *("--package", "sms:20", "--package", "money:150.5:2026-11-30"),
    )
    assert logged["packages"] == [
        {"unit": "data", "left": 1536, "name": "Night", "valid_until": "2026-12-03"},
        {"unit": "sms", "left": 20, "name": None, "valid_until": None},
        {"unit": "money", "left": "150.50", "name": None, "valid_until": "2026-11-30"},
    ]
    sim = prompt.json("status")["sims"][0]
    assert [package["unit"] for package in sim["packages"]] == ["money", "data", "sms"]
    assert sim["act_by"]["reason"] == "package_expiry"
    assert sim["act_by"]["at"] == "2026-11-30T23:59:59+05:00"
    shown = prompt("status").out.replace("\u202f", " ").replace("\xa0", " ")
    assert "Night: 1 536 MB, valid until 3 Dec 2026" in shown
    assert "bonus money: 150.50 ₸, valid until 30 Nov 2026" in shown
    assert "data:1536:2026-12-03:Night; sms:20; money:150.50:2026-11-30" in prompt("ledger", "blue").out


@pytest.mark.parametrize("text", ["1500", "data", "data:", "data:x", "gold:1", "sms:-1", "data:5:31.02.2027"])
def test_a_package_that_is_none_is_refused(prompt: Prompt, text: str) -> None:
    """Bad packages are refused with the option's name and nothing is written."""
    refused = prompt("log", "blue", "--balance", "5", "--package", text, "--json")
    assert refused.code == 2
    assert refused.json["field"] == "package"
    assert prompt.json("ledger", "blue")["entries"] == []


def test_an_empty_package_clears_them(prompt: Prompt) -> None:
    """`edit ENTRY --package ""` takes the packages off the entry."""
    entry = prompt.json("log", "blue", "--balance", "5", "--package", "sms:20")
    assert prompt.json("edit", entry["id"], "--package", "")["packages"] == []
