"""Promises of `vault`."""

from __future__ import annotations

import getpass
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from prompt import Prompt

from kzcompanion.domain.money import Money
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import FixedClock, SystemClock
from kzcompanion.storage.database import Database
from kzcompanion.storage.history import MOST_DEEDS
from kzcompanion.storage.sims_store import SimsStore
from kzcompanion.storage.vault_store import VaultStore

PASSWORD = "four words of nonsense"
CANARY = "739184620"
NOON = datetime(2026, 11, 22, 7, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _sim(prompt: Prompt) -> None:
    prompt("sim", "add", "--nickname", "blue", "--operator", "beeline")


def store(prompt: Prompt, value: str = CANARY, field: str = "pin") -> None:
    """Store a secret through stdin."""
    answer = prompt("vault", "add", "blue", "--field", field, "--stdin", stdin=f"{PASSWORD}\n{value}\n")
    assert answer.code == 0, answer.err


def typed(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Let a person answer the questions of the prompt; return the questions as they come."""
    asked: list[str] = []
    waiting: Iterator[str] = iter(answers)

    def answer(question: str) -> str:
        asked.append(question)
        return next(waiting)

    monkeypatch.setattr(getpass, "getpass", answer)
    return asked


def test_the_first_secret_makes_the_vault(prompt: Prompt) -> None:
    """With --stdin a new vault reads its password once, then the value; both work afterwards."""
    assert prompt.json("vault", "list") == {"sims": []}
    answer = prompt(
        "vault", "add", "blue", "--field", "pin", "--stdin", "--json", stdin=f"{PASSWORD}\n{CANARY}\n"
    )
    assert (answer.code, answer.json["field"], answer.json["stored"]) == (0, "pin", True)
    assert CANARY not in answer.out + answer.err
    shown = prompt("vault", "show", "blue", "--field", "pin", "--stdin", "--json", stdin=f"{PASSWORD}\n")
    assert shown.json == {"field": "pin", "value": CANARY}
    assert prompt("vault", "show", "blue", "--field", "pin", "--stdin", stdin=PASSWORD).out == f"{CANARY}\n"


def test_no_secret_lies_on_the_disk(prompt: Prompt, tmp_path: Path) -> None:
    """A canary PIN and the password are in no file of the data folder, in no spelling."""
    store(prompt)
    store(prompt, "Пароль 密码 €", "password")
    prompt("log", "blue", "--balance", "1500")
    prompt("undo")
    prompt("export", str(tmp_path / "data" / "out.csv"))
    files = [path for path in prompt.folder.rglob("*") if path.is_file()]
    assert len(files) > 5
    for secret in (CANARY, PASSWORD, "Пароль 密码 €"):
        for spelling in (
            secret.encode(),
            secret.encode("utf-16-le"),
            secret.encode("unicode_escape"),
            secret.encode()[::-1],
            secret.encode().hex().encode(),
        ):
            assert [path.name for path in files if spelling in path.read_bytes()] == []


def test_secrets_are_listed_not_shown(prompt: Prompt) -> None:
    """List names the filled fields of each SIM after the password."""
    store(prompt)
    store(prompt, "+7 701 234 56 78", "phone")
    answer = prompt("vault", "list", "--stdin", "--json", stdin=f"{PASSWORD}\n")
    assert [(one["nickname"], one["fields"]) for one in answer.json["sims"]] == [("blue", ["phone", "pin"])]
    assert prompt("vault", "list", "--stdin", stdin=PASSWORD).out == "blue: phone, pin\n"


def test_a_wrong_password_is_exit_code_six(prompt: Prompt) -> None:
    """It opens, shows and stores nothing."""
    store(prompt)
    for words, lines in (
        (("show", "blue", "--field", "pin"), "wrong password\n"),
        (("list",), "wrong password\n"),
        (("add", "blue", "--field", "puk"), "wrong password\n12345678\n"),
    ):
        answer = prompt("vault", *words, "--stdin", "--json", stdin=lines)
        assert (answer.code, answer.json["error"], answer.json["code"]) == (6, "wrong_password", 6)
        assert CANARY not in answer.out + answer.err
    assert prompt("vault", "list", "--stdin", stdin=PASSWORD).out == "blue: pin\n"


def test_an_empty_field_is_told(prompt: Prompt) -> None:
    """Showing what was never stored is bad input; without any vault it says so."""
    answer = prompt("vault", "show", "blue", "--field", "pin", "--stdin", "--json", stdin=f"{PASSWORD}\n")
    assert (answer.code, answer.json["error"]) == (2, "no_vault")
    store(prompt)
    answer = prompt("vault", "show", "blue", "--field", "puk", "--stdin", "--json", stdin=f"{PASSWORD}\n")
    assert (answer.code, answer.json["error"], answer.json["field"]) == (2, "not_found", "field")


@pytest.mark.parametrize(
    ("lines", "error", "field"),
    [
        (b"", "missing", "password"),
        (b"\n", "missing", "password"),
        (PASSWORD.encode(), "missing", "value"),
        (PASSWORD.encode() + b"\n\n", "missing", "value"),
        (b"short\n1234\n", "password_too_weak", "password"),
        (b"\xff\xfe\n1234\n", "usage", "password"),
        (PASSWORD.encode() + b"\n12\xff\n", "usage", "value"),
        (PASSWORD.encode() + b"\n12\x0034\n", "text_not_storable", "value"),
    ],
)
def test_bad_lines_store_nothing(prompt: Prompt, lines: bytes, error: str, field: str) -> None:
    """A missing, weak or unreadable line is refused with its name."""
    answer = prompt("vault", "add", "blue", "--field", "pin", "--stdin", "--json", stdin=lines)
    assert (answer.code, answer.json["error"], answer.json["field"]) == (2, error, field)


def test_lines_may_end_as_on_windows(prompt: Prompt) -> None:
    """A carriage return before the line end belongs to neither password nor value."""
    prompt("vault", "add", "blue", "--field", "note", "--stdin", stdin=f"{PASSWORD}\r\n tail \r\n")
    shown = prompt("vault", "show", "blue", "--field", "note", "--stdin", "--json", stdin=PASSWORD)
    assert shown.json["value"].strip() == "tail"


def test_people_are_asked(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new password is asked twice, a known one once, and the value unseen as well."""
    asked = typed(monkeypatch, PASSWORD, PASSWORD, CANARY)
    assert prompt("vault", "add", "blue", "--field", "pin").out == "Stored pin of blue in the vault.\n"
    assert [question.split(":")[0].split(" (")[0] for question in asked] == [
        "New vault password",
        "The same password again",
        "Value of pin",
    ]
    asked = typed(monkeypatch, PASSWORD)
    assert prompt("vault", "show", "blue", "--field", "pin").out == f"{CANARY}\n"
    assert asked == ["Vault password: "]


def test_two_different_passwords_make_no_vault(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    """A slip while typing the new password is noticed before anything is stored."""
    typed(monkeypatch, PASSWORD, f"{PASSWORD}!")
    answer = prompt("vault", "add", "blue", "--field", "pin", "--json")
    assert (answer.code, answer.json["field"]) == (2, "password")
    assert "differ" in answer.json["message"]
    assert prompt.json("vault", "list") == {"sims": []}


def test_without_a_terminal_nothing_is_read_openly(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a password could only be typed in sight, --stdin is named instead."""

    def in_sight(_question: str) -> str:
        warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=2)
        return PASSWORD

    monkeypatch.setattr(getpass, "getpass", in_sight)
    answer = prompt("vault", "add", "blue", "--field", "pin")
    assert answer.code == 2
    assert "--stdin" in answer.err


def test_undo_brings_no_secret_back(prompt: Prompt) -> None:
    """Storing a secret is no deed of undo: what is taken back is the deed before it."""
    store(prompt)
    assert prompt.json("undo")["undone"] == "sim_add"


def test_one_damaged_record_does_not_hide_the_others(prompt: Prompt, tmp_path: Path) -> None:
    """The sound ones are listed, the damaged one is named, and the exit code says so."""
    prompt("sim", "add", "--nickname", "red", "--operator", "kcell")
    store(prompt)
    answer = prompt("vault", "add", "red", "--field", "puk", "--stdin", stdin=f"{PASSWORD}\n12345678\n")
    assert answer.code == 0
    with Database.open(DataFolder(tmp_path / "data"), SystemClock().now) as database:
        store_of = VaultStore(database)
        record_id, record = next(iter(store_of.records().items()))
        other = next(record for other_id, record in store_of.records().items() if other_id != record_id)
        store_of.put_record(record_id, {**record, "box": other["box"]})
    answer = prompt("vault", "list", "--stdin", "--json", stdin=f"{PASSWORD}\n")
    assert answer.code == 4
    found = {sim["id"]: sim for sim in answer.json["sims"]}
    assert found[record_id].get("damaged") is True
    assert [sim["fields"] for sim_id, sim in found.items() if sim_id != record_id] in ([["pin"]], [["puk"]])
    assert answer.err.strip()


@pytest.mark.parametrize(
    "words",
    [
        ("add", "Holiday", "--field", "pin", "73915284"),
        ("add", "Holiday", "--field", "pin", "--value=73915284"),
        ("add", "Holiday", "--field", "pin", "--73915284"),
        ("add", "Holiday", "--field", "73915284"),
        ("list", "--password", "73915284"),
        ("73915284",),
    ],
)
def test_a_secret_typed_as_an_argument_is_not_repeated(prompt: Prompt, words: tuple[str, ...]) -> None:
    """The refusal, which may end in a log, does not say it again, neither in words nor in JSON."""
    for more in ((), ("--json",)):
        answer = prompt("vault", *words, *more)
        assert answer.code == 2
        assert answer.err
        assert "73915284" not in answer.out + answer.err


@pytest.mark.parametrize("verb", ["add", "passwd", "import"])
def test_what_was_sealed_of_a_sim_gone_for_good_goes_at_unlocking_here_too(
    prompt: Prompt, tmp_path: Path, verb: str
) -> None:
    """Every deed that unlocks to write takes it off, as the window does; looking alone changes nothing."""
    store(prompt)
    gone = prompt.json("sim", "add", "--nickname", "gone", "--operator", "izi")["id"]
    prompt("vault", "add", "gone", "--field", "pin", "--stdin", stdin=f"{PASSWORD}\n{CANARY}\n")
    with Services.open(DataFolder(prompt.folder), FixedClock(NOON)) as services:
        SimsStore(services.database).remove(gone)
        blue = services.sims.list()[0].id
        for number in range(MOST_DEEDS + 1):
            services.ledger.log(blue, Money.tenge(number))
    with Services.open(DataFolder(prompt.folder), FixedClock(NOON + timedelta(days=91))) as services:
        services.bin.forget_expired()
        assert sealed_of(services) == {blue, gone}
    prompt("vault", "list", "--stdin", stdin=PASSWORD)
    table = tmp_path / "in.csv"
    table.write_text("nickname,operator,pin,puk\nblue,beeline,1111,22222222\n", encoding="utf-8")
    words, typed_in = {
        "add": (("add", "blue", "--field", "puk"), f"{PASSWORD}\n12345678\n"),
        "passwd": (("passwd",), f"{PASSWORD}\n{PASSWORD} anew\n"),
        "import": (("import", str(table)), f"{PASSWORD}\n"),
    }[verb]
    later = (NOON + timedelta(days=91)).isoformat()
    answer = prompt("vault", *words, "--stdin", stdin=typed_in, now=later)
    assert answer.code == 0, answer.err
    with Services.open(DataFolder(prompt.folder), FixedClock(NOON), read_only=True) as services:
        assert sealed_of(services) == {blue}


def sealed_of(services: Services) -> set[str]:
    """Give the names of the sealed records."""
    return set(VaultStore(services.database).records())
