"""Promises of `vault export`, `vault import` and `vault passwd`."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from prompt import Prompt

from kzcompanion.vault.cipher import CHEAPEST
from kzcompanion.vault.keepass_file import KeepassEntry, read_keepass, write_keepass
from kzcompanion.vault.secret import Secret
from kzcompanion.vault.vault import Vault

PASSWORD = "four words of nonsense"
FILE_PASSWORD = "five other words entirely"
SAMPLES = Path(__file__).resolve().parents[1] / "samples"
BITWARDEN = str(SAMPLES / "bitwarden.json")


@pytest.fixture(autouse=True)
def _sim(prompt: Prompt) -> None:
    prompt("sim", "add", "--nickname", "blue", "--operator", "beeline")
    answer = prompt("vault", "add", "blue", "--field", "pin", "--stdin", stdin=f"{PASSWORD}\n739184620\n")
    assert answer.code == 0, answer.err


def shown(prompt: Prompt, sim: str, field: str, password: str = PASSWORD) -> str:
    """Give what `vault show` prints."""
    return prompt("vault", "show", sim, "--field", field, "--stdin", stdin=password).out.rstrip("\n")


def test_the_export_opens_with_its_own_password(prompt: Prompt, tmp_path: Path) -> None:
    """Two lines from stdin; the file is the owner's alone, and comes back into another folder."""
    path = tmp_path / "sims.kdbx"
    lines = f"{PASSWORD}\n{FILE_PASSWORD}\n"
    answer = prompt("vault", "export", str(path), "--stdin", "--json", stdin=lines)
    assert (answer.code, answer.json["exported"], answer.json["sims"]) == (0, 1, 1)
    assert path.stat().st_mode & 0o777 == 0o600
    assert not {"739184620", PASSWORD, FILE_PASSWORD} & set((answer.out + answer.err).split('"'))
    (entry,) = read_keepass(path.read_bytes(), FILE_PASSWORD)
    assert (entry.title, entry.tags) == ("blue", ("beeline",))
    shutil.rmtree(prompt.folder)
    answer = prompt("vault", "import", str(path), "--stdin", "--json", stdin=lines)
    assert (answer.code, answer.json["created"], answer.json["fields"]) == (0, 1, 1), answer.err
    assert shown(prompt, "blue", "pin") == "739184620"


@pytest.mark.parametrize(
    ("name", "lines", "code", "error", "field"),
    [
        ("x.kdbx", "wrong password\nfive other words entirely\n", 6, "wrong_password", "password"),
        ("x.kdbx", f"{PASSWORD}\nshort\n", 2, "password_too_weak", "file_password"),
        ("x.kdbx", f"{PASSWORD}\n", 2, "missing", "password"),
        ("x.csv", f"{PASSWORD}\n{FILE_PASSWORD}\n", 2, "file_kind_unknown", "file"),
        ("gone/x.kdbx", f"{PASSWORD}\n{FILE_PASSWORD}\n", 5, "cannot_write", None),
    ],
)
def test_an_export_that_cannot_be_leaves_no_file(
    prompt: Prompt, tmp_path: Path, name: str, lines: str, code: int, error: str, field: str | None
) -> None:
    """Each refusal has its exit code and names its field."""
    answer = prompt("vault", "export", str(tmp_path / name), "--stdin", "--json", stdin=lines)
    assert (answer.code, answer.json["error"], answer.json["field"]) == (code, error, field)
    assert not list(tmp_path.glob("x.*"))


def test_a_bitwarden_export_comes_in(prompt: Prompt) -> None:
    """What looks like a SIM is taken, the rest named; a dry run changes nothing."""
    dry = prompt("vault", "import", BITWARDEN, "--stdin", "--dry-run", "--json", stdin=PASSWORD)
    assert (dry.code, dry.json["imported"], dry.json["dry_run"]) == (0, 0, True)
    assert len(prompt.json("sim", "list")["sims"]) == 1
    answer = prompt("vault", "import", BITWARDEN, "--stdin", "--json", stdin=PASSWORD)
    assert (answer.code, answer.json["imported"], answer.json["created"]) == (0, 1, 1)
    assert [one["error"] for one in answer.json["rejected"]] == [
        "no_sim",
        "no_operator",
        "no_sim",
        "no_operator",
    ]
    assert shown(prompt, "Beeline blue", "phone") == "+77012345678"
    named = prompt("vault", "import", BITWARDEN, "--operator", "kcell", "--stdin", "--json", stdin=PASSWORD)
    assert (named.json["imported"], named.json["created"]) == (3, 2)
    assert shown(prompt, "Spare", "pin") == "9876"


def test_what_differs_stays_unless_told_otherwise(prompt: Prompt, tmp_path: Path) -> None:
    """Present values win; --overwrite says otherwise."""
    path = tmp_path / "sims.csv"
    path.write_text("nickname,operator,pin,puk\nblue,,1111,22222222\n")
    answer = prompt("vault", "import", str(path), "--stdin", stdin=PASSWORD)
    assert (answer.code, answer.out) == (0, "1 entry brought into the vault.\n")
    assert "1 field differs" in answer.err
    assert (shown(prompt, "blue", "pin"), shown(prompt, "blue", "puk")) == ("739184620", "22222222")
    prompt("vault", "import", str(path), "--overwrite", "--stdin", stdin=PASSWORD)
    assert shown(prompt, "blue", "pin") == "1111"


def test_a_wrong_file_password_is_told_from_damage(prompt: Prompt, tmp_path: Path) -> None:
    """Exit codes 6 and 4; half a CSV is 2; nothing is taken."""
    path = tmp_path / "sims.kdbx"
    prompt("vault", "export", str(path), "--stdin", stdin=f"{PASSWORD}\n{FILE_PASSWORD}\n")
    octets = path.read_bytes()
    for payload, typed, code, error, field in (
        (octets, "mistyped", 6, "wrong_password", "file_password"),
        (octets[:-40], FILE_PASSWORD, 4, "keepass_damaged", "file"),
        (b"no kdbx", FILE_PASSWORD, 4, "keepass_damaged", "file"),
    ):
        path.write_bytes(payload)
        lines = f"{PASSWORD}\n{typed}\n"
        answer = prompt("vault", "import", str(path), "--stdin", "--json", stdin=lines)
        assert (answer.code, answer.json["error"], answer.json["field"]) == (code, error, field)
    table = tmp_path / "half.csv"
    table.write_text('nickname,pin,puk\nblue,"1')
    answer = prompt("vault", "import", str(table), "--stdin", "--json", stdin=PASSWORD)
    assert (answer.code, answer.json["error"]) == (2, "import_unreadable")
    assert shown(prompt, "blue", "pin") == "739184620"


def test_another_password(prompt: Prompt) -> None:
    """The old one opens nothing afterwards; a wrong old one and a weak new one change nothing."""
    for lines, code in ((f"wrong\n{FILE_PASSWORD}\n", 6), (f"{PASSWORD}\nshort\n", 2), (PASSWORD, 2)):
        assert prompt("vault", "passwd", "--stdin", stdin=lines).code == code
    answer = prompt("vault", "passwd", "--stdin", "--json", stdin=f"{PASSWORD}\n{FILE_PASSWORD}\n")
    assert answer.json == {"changed": True, "compromised": False}
    assert prompt("vault", "show", "blue", "--field", "pin", "--stdin", stdin=PASSWORD).code == 6
    assert shown(prompt, "blue", "pin", FILE_PASSWORD) == "739184620"


def test_a_seen_password(prompt: Prompt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """--compromised leaves one generation, which the old password does not open, and names what is left."""
    quarantine = prompt.folder / "quarantine"
    quarantine.mkdir()
    (quarantine / "old.json").touch()
    backups = prompt.folder / "backups"
    assert len(list(backups.iterdir())) > 1
    answer = prompt("vault", "passwd", "--compromised", "--stdin", stdin=f"{PASSWORD}\n{FILE_PASSWORD}\n")
    assert (answer.code, "older copies of the data are gone" in answer.out) == (0, True)
    assert "old.json" in answer.err
    assert len(list(backups.iterdir())) == 1
    assert prompt("vault", "list", "--stdin", stdin=PASSWORD).code == 6
    assert shown(prompt, "blue", "pin", FILE_PASSWORD) == "739184620"


def test_a_seen_password_makes_a_new_recovery_key(prompt: Prompt) -> None:
    """Where there was a recovery key, the new one is said once, and opens the vault."""
    from kzcompanion.files.paths import DataFolder
    from kzcompanion.services.clock import SystemClock
    from kzcompanion.storage.database import Database
    from kzcompanion.storage.vault_store import VaultStore

    with Database.open(DataFolder(prompt.folder), SystemClock().now) as database:
        store = VaultStore(database)
        vault = Vault.unlock(store, lambda label: database.transaction(label, undoable=False), PASSWORD)
        vault.add_recovery(PASSWORD, "AAAA", CHEAPEST)
    lines = f"{PASSWORD}\n{FILE_PASSWORD}\n"
    answer = prompt("vault", "passwd", "--compromised", "--stdin", "--json", stdin=lines)
    with Database.open(DataFolder(prompt.folder), SystemClock().now) as database:
        key = answer.json["recovery_key"]
        assert Vault.unlock(VaultStore(database), database.transaction, key, kind="recovery").records()


@pytest.mark.parametrize("words", [("export", "x.kdbx"), ("passwd",), ("import", BITWARDEN, "--dry-run")])
def test_without_a_vault_there_is_nothing(prompt: Prompt, words: tuple[str, ...]) -> None:
    """It says so, before any password is tried."""
    shutil.rmtree(prompt.folder)
    prompt("sim", "add", "--nickname", "blue", "--operator", "beeline")
    answer = prompt("vault", *words, "--stdin", "--json", stdin=f"{PASSWORD}\n{FILE_PASSWORD}\n")
    assert (answer.code, answer.json["error"]) == (2, "no_vault")


def test_the_prompt_speaks_the_language_asked_for(prompt: Prompt, monkeypatch: pytest.MonkeyPatch) -> None:
    """--lang reaches the question; with --stdin there is none."""
    import getpass

    asked: list[str] = []

    def answer(question: str) -> str:
        asked.append(question)
        return PASSWORD

    monkeypatch.setattr(getpass, "getpass", answer)
    prompt("--lang", "ru", "vault", "show", "blue", "--field", "pin")
    assert asked == ["Пароль сейфа: "]
    done = prompt("--lang", "ru", "vault", "show", "blue", "--field", "pin", "--stdin", stdin=PASSWORD)
    assert (done.out, done.err) == ("739184620\n", done.err)
    assert "пароль" not in done.err.casefold()
    assert len(asked) == 1


def test_photos_go_out_and_what_is_no_photo_is_told(prompt: Prompt, tmp_path: Path) -> None:
    """The answer counts the photos; a file left out is named with its SIM on the error stream."""
    path, jpeg = tmp_path / "in.kdbx", b"\xff\xd8\xff\xda\x00\x02 card"
    files = {"front.jpg": jpeg, "contract.pdf": b"%PDF"}
    entry = KeepassEntry("x", "blue", {"puk": Secret("12345678")}, (), files)
    path.write_bytes(write_keepass([entry], FILE_PASSWORD, datetime(2026, 11, 22, tzinfo=UTC), CHEAPEST))
    lines = f"{PASSWORD}\n{FILE_PASSWORD}\n"
    answer = prompt("vault", "import", str(path), "--stdin", "--json", stdin=lines)
    assert (answer.code, answer.json["photos"], answer.json["photos_kept"]) == (0, 1, 0), answer.err
    assert answer.json["photos_refused"] == [{"sim": "blue", "error": "not_a_picture"}]
    assert "1 photo taken." in answer.err
    assert "blue: “contract.pdf” is no JPEG picture" in answer.err
    answer = prompt("vault", "export", str(tmp_path / "out.kdbx"), "--stdin", "--json", stdin=lines)
    assert (answer.code, answer.json["photos"], answer.json["unreadable_photos"]) == (0, 1, [])
    (back,) = read_keepass((tmp_path / "out.kdbx").read_bytes(), FILE_PASSWORD)
    assert dict(back.attachments) == {"front.jpg": jpeg}
