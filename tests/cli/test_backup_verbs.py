"""Promises of `export FILE.kzbackup` and `import FILE.kzbackup`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from prompt import Prompt

from kzcompanion.cli import backup_verbs
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import SystemClock
from kzcompanion.storage.data_line import read_sound, render

PASSWORD = "four words of nonsense"


@pytest.fixture
def file(tmp_path: Path) -> str:
    """Name a backup."""
    return str(tmp_path / "my.kzbackup")


@pytest.fixture
def filled(prompt: Prompt) -> Prompt:
    """Give a prompt over a SIM with an entry."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "beeline")
    prompt("log", "blue", "--balance", "1500")
    return prompt


def elsewhere(prompt: Prompt, name: str = "other") -> Prompt:
    """Go to another laptop."""
    prompt.folder = prompt.folder.parent / name
    return prompt


def seal(prompt: Prompt) -> None:
    """Keep a PIN."""
    answer = prompt("vault", "add", "blue", "--field", "pin", "--stdin", stdin=f"{PASSWORD}\n739184\n")
    assert answer.code == 0, answer.err


def test_out_and_in_without_a_vault(filled: Prompt, file: str) -> None:
    """No password is asked for; the answer says what was verified, and what was brought in."""
    out = filled.json("export", file)
    assert out["at"] == "2026-11-22T12:00:00+05:00"
    assert (out["file"], out["verified"], out["noted"], out["sealed"]) == (file, True, True, False)
    assert (out["exported"], out["sims"], out["entries"], out["secrets"]) == (1, 1, 1, 0)
    assert filled("export", file).out == f"Wrote {file}, verified: 1 SIM, 1 entry, 0 secrets\n"
    other = elsewhere(filled)
    answer = other.json("import", file)
    assert (answer["imported"], answer["duplicates"], answer["rejected"]) == (2, 0, [])
    assert (answer["mode"], answer["sims"], answer["entries"], answer["kept"]) == ("merge", 1, 1, None)
    assert answer["new"] == {"sims": 1, "entries": 1, "topups": 0, "others": 0}
    again = other.json("import", file, "--merge")
    assert (again["imported"], again["duplicates"]) == (0, 2)
    assert other.json("status")["sims"][0]["balance"] == "1500.00"


def test_out_and_in_with_a_vault(filled: Prompt, file: str) -> None:
    """The vault's password comes from stdin or from the prompt; afterwards the secrets are there."""
    seal(filled)
    answer = filled("export", file, "--stdin", "--json", stdin=f"{PASSWORD}\n")
    assert (answer.json["sealed"], answer.json["secrets"]) == (True, 1)
    other = elsewhere(filled)
    brought = other("import", file, "--stdin", "--json", stdin=f"{PASSWORD}\n").json
    assert (brought["imported"], brought["vault"], brought["sealed"]) == (2, "adopted", True)
    shown = other("vault", "show", "blue", "--field", "pin", "--stdin", stdin=PASSWORD)
    assert shown.out == "739184\n"


def test_a_wrong_password_is_exit_code_6(filled: Prompt, file: str) -> None:
    """Making and opening: nothing is written, nothing changed, and it is said whose password is meant."""
    seal(filled)
    wrong = filled("export", file, "--stdin", "--json", stdin="mistyped words\n")
    assert (wrong.code, wrong.json["error"]) == (6, "wrong_password")
    assert not Path(file).exists()
    filled("export", file, "--stdin", stdin=f"{PASSWORD}\n")
    other = elsewhere(filled)
    answer = other("import", file, "--stdin", stdin="mistyped words\n")
    assert answer.code == 6
    assert "backup of 22 Nov 2026" in answer.err.replace("\u00a0", " ")
    assert other("import", file, "--stdin").code == 2
    assert not other.folder.exists()


def test_a_dry_run_changes_nothing(filled: Prompt, file: str) -> None:
    """Merge and replace say what they would do and leave the data folder as it is."""
    filled("export", file)
    filled("log", "blue", "--balance", "1400")
    before = {path: path.read_bytes() for path in filled.folder.rglob("*") if path.is_file()}
    plan = filled.json("import", file, "--dry-run")
    assert (plan["imported"], plan["duplicates"], plan["dry_run"]) == (0, 2, True)
    assert plan["only_here"]["entries"] == 1
    replace = filled.json("import", file, "--dry-run", "--replace")
    assert (replace["imported"], replace["mode"]) == (2, "replace")
    said = filled("import", file, "--dry-run", "--replace").out
    assert "would be replaced" in said
    assert filled("import", file, "--dry-run").out.startswith("Nothing was changed")
    assert {path: path.read_bytes() for path in filled.folder.rglob("*") if path.is_file()} == before


def test_replacing_keeps_what_was_before(filled: Prompt, file: str) -> None:
    """Everything is as in the backup; the file with the data before is named, and undo brings them back."""
    filled("export", file)
    filled("log", "blue", "--balance", "1400")
    answer = filled.json("import", file, "--replace")
    assert (answer["imported"], answer["entries"]) == (2, 1)
    assert Path(answer["kept"]).is_file()
    assert filled.json("undo")["undone"] == "backup_replace"
    assert len(filled.json("ledger", "blue")["entries"]) == 2
    assert "Everything is as in the backup" in filled("import", file, "--replace").out


def test_conflicts_are_told(filled: Prompt, file: str) -> None:
    """Both sides of what both changed are in the answer and on the terminal, with which one was kept."""
    filled("export", file)
    here = filled.folder
    other = elsewhere(filled)
    other("import", file)
    entry: Any = other.json("ledger", "blue")["entries"][0]["id"]
    other("edit", entry, "--balance", "1111", now="2026-11-22T14:00")
    other("log", "blue", "--balance", "900", now="2026-11-22T14:00")
    other("export", file, now="2026-11-22T15:00")
    other.folder = here
    other("edit", entry, "--balance", "2222", "--expires", "2026-12-01", now="2026-11-22T13:00")
    answer = other.json("import", file, "--dry-run", now="2026-11-22T16:00")
    assert answer["conflicts"] == [
        {
            "what": "entry",
            "id": entry,
            "label": "blue",
            "here": {"balance": "2222.00", "valid_until": "2026-12-01"},
            "there": {"balance": "1111.00", "valid_until": None},
            "kept": "there",
        }
    ]
    said = other("import", file, now="2026-11-22T16:00").out
    assert "Changed on both: blue" in said
    assert "Brought in 2 records" in said


def test_another_vault_is_rejected_by_name(filled: Prompt, file: str) -> None:
    """Secrets that are not taken over are among the rejected, with the reason."""
    seal(filled)
    filled("export", file, "--stdin", stdin=f"{PASSWORD}\n")
    other = elsewhere(filled)
    other("sim", "add", "--nickname", "blue", "--operator", "activ")
    seal(other)
    answer = other("import", file, "--stdin", "--json", stdin=f"{PASSWORD}\n").json
    assert [(row["row"], row["error"]) for row in answer["rejected"]] == [(None, "other_vault")]
    assert "another vault" in answer["rejected"][0]["message"]
    assert answer["same_names"] == ["blue"]


def test_secrets_that_do_not_open_are_rejected_by_name(filled: Prompt, file: str) -> None:
    """A damaged record in the backup is among the rejected; the others are taken."""
    seal(filled)
    filled("export", file, "--stdin", stdin=f"{PASSWORD}\n")
    here = filled.folder
    other = elsewhere(filled)
    other("import", file, "--stdin", stdin=f"{PASSWORD}\n")
    with Services.open(DataFolder(other.folder), SystemClock()) as services:
        sim_id = services.sims.list()[0].id
        record = dict(services.database.book.rows("vault_records")[sim_id])
        with services.database.transaction("spoil"):
            box = {**record["box"], "c": "AAAA"}  # type: ignore[dict-item]
            services.database.book.put("vault_records", sim_id, {**record, "box": box})
    other("export", file, "--stdin", stdin=f"{PASSWORD}\n")
    other.folder = here
    answer = other("import", file, "--stdin", "--json", stdin=f"{PASSWORD}\n").json
    assert [(row["row"], row["error"]) for row in answer["rejected"]] == [(sim_id, "vault_damaged")]


def test_an_open_window_does_not_hinder_a_backup(filled: Prompt, file: str) -> None:
    """Beside another instance a backup is made and verified; a restore is told to wait, exit code 3."""
    with Services.open(DataFolder(filled.folder), SystemClock()):
        answer = filled("export", file, "--json")
        assert (answer.code, answer.json["noted"]) == (0, False)
        assert "reminder" in answer.err
        assert filled("import", file).code == 3
        assert filled("import", file, "--dry-run").code == 0


def test_bad_files_are_told_and_change_nothing(filled: Prompt, file: str, tmp_path: Path) -> None:
    """Wrong ending 2, not ours 2, missing 2, damaged 4: one line each, and the data as they were."""
    filled("export", file)
    payload = Path(file).read_bytes()
    before = filled.json("status")
    for name, content, code in (
        ("x.txt", payload, 2),
        ("x.kzbackup", b"", 2),
        ("y.kzbackup", b"PK\x03\x04", 2),
        ("z.kzbackup", payload[:-30], 4),
        ("n.kzbackup", payload.replace(b'{"kzb":1', b'{"kzb":2'), 4),
    ):
        (tmp_path / name).write_bytes(content)
        for way in ("--merge", "--replace", "--dry-run"):
            answer = filled("import", str(tmp_path / name), way)
            assert answer.code == code, name
            assert len(answer.err.splitlines()) == 1
    assert filled("import", str(tmp_path / "nothing.kzbackup")).code == 2
    assert filled("import", str(tmp_path)).code == 2
    assert filled("import", file, "--merge", "--replace").code == 2
    assert filled("export", str(tmp_path / "gone" / "x.kzbackup")).code == 5
    assert filled.json("status") == before


def test_unreadable_data_give_way_to_a_backup(filled: Prompt, file: str) -> None:
    """With data and copies destroyed, --replace sets them aside and brings the backup; --merge refuses."""
    filled("export", file)
    for path in (filled.folder / "kz.json", *(filled.folder / "backups").iterdir()):
        path.write_bytes(b"\0" * 100)
    assert filled("import", file).code == 4
    answer = filled("import", file, "--replace", "--json")
    assert (answer.code, answer.json["imported"]) == (0, 2)
    assert "quarantine" in answer.err
    assert filled.json("status")["sims"][0]["nickname"] == "blue"


def test_data_of_a_newer_version_are_never_set_aside(filled: Prompt, file: str) -> None:
    """What a newer version wrote is no damage: it stays where it is."""
    filled("export", file)
    with Services.open(DataFolder(filled.folder), SystemClock()) as services:
        line = services.folder.data_file
    sound = read_sound(line)
    payload, _ = render(99, sound.header.generation + 1, sound.header.at, [])
    line.write_bytes(bytes(payload))
    assert filled("import", file, "--replace").code == 4
    assert line.read_bytes() == bytes(payload)


def test_the_ending_decides() -> None:
    """Case does not matter."""
    assert backup_verbs.is_backup("a/b.KZBACKUP")
    assert not backup_verbs.is_backup("a.csv")
