"""Promises of `sim`."""

from __future__ import annotations

from prompt import Prompt


def test_a_sim_is_added_listed_and_archived(prompt: Prompt) -> None:
    """Add answers with id, nickname and operator; list shows it until it is archived."""
    added = prompt.json("sim", "add", "--nickname", "蓝卡", "--operator", "Beeline")
    assert {"id", "nickname", "operator"} <= set(added)
    assert (added["nickname"], added["operator"]) == ("蓝卡", "beeline")
    assert prompt.json("sim", "list") == {"sims": [added]}
    assert prompt.json("sim", "archive", "蓝卡") == {**added, "archived": True}
    assert prompt.json("sim", "list") == {"sims": []}
    assert prompt.json("sim", "list", "--all") == {"sims": [{**added, "archived": True}]}


def test_people_read_a_table(prompt: Prompt) -> None:
    """Without JSON the answers are lines, and the table is aligned though names are wide."""
    assert prompt("sim", "list").out.startswith("No SIM yet.")
    assert prompt("sim", "add", "--nickname", "蓝卡", "--operator", "izi").out.startswith(
        "Added 蓝卡 (izi). "
    )
    prompt("sim", "add", "--nickname", "b", "--operator", "kcell")
    prompt("sim", "archive", "b")
    lines = prompt("sim", "list", "--all").out.splitlines()
    assert lines[0] == "SIM   Operator  Archived  Id"
    assert lines[1].startswith("蓝卡  izi       ")
    assert lines[2].startswith("b     kcell     yes       ")
    assert prompt("sim", "archive", "蓝卡").out == "Archived 蓝卡. Its ledger is kept.\n"


def test_bad_names_are_refused_at_their_option(prompt: Prompt) -> None:
    """Exit code 2, the field's name, nothing written."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")
    for nickname, operator, error, field in (
        ("BLUE", "izi", "name_taken", "nickname"),
        (" ", "izi", "name_empty", "nickname"),
        ("x" * 41, "izi", "name_too_long", "nickname"),
        ("a\tb", "izi", "text_not_storable", "nickname"),
        ("red", "vodafone", "not_found", "operator"),
    ):
        answer = prompt("sim", "add", "--nickname", nickname, "--operator", operator, "--json")
        assert (answer.code, answer.json["error"], answer.json["field"]) == (2, error, field)
        assert answer.err.startswith(f"--{field}: ")
        assert answer.err.count("\n") == 1
    assert prompt("sim", "archive", "green").code == 2
    assert len(prompt.json("sim", "list")["sims"]) == 1
