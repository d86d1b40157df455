"""Out of the vault into a file and in again: nothing lost, nothing overwritten unasked, all or nothing."""

from __future__ import annotations

import errno
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzcompanion.domain.errors import (
    Cancelled,
    CannotWrite,
    CompanionError,
    FileKindUnknown,
    KeepassDamaged,
    Missing,
    NothingToChange,
    PasswordTooWeak,
    TextNotStorable,
    VaultDamaged,
    VaultLocked,
    WrongPassword,
)
from kzcompanion.domain.file_errors import ImportUnreadable, NotConfirmed
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.domain.sim_photo import PhotoSide
from kzcompanion.files import disk_calls as disk
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import Event
from kzcompanion.services.vault_export import CONFIRMATION, sync_program
from kzcompanion.services.vault_import import ImportChoice, ImportRow
from kzcompanion.storage.vault_store import VaultStore

PASSWORD = "correct horse battery"
FILE_PASSWORD = "another horse battery"
JPEG = b"\xff\xd8\xff\xda\x00\x02"
FIELDS = {
    "phone": "+77012345678",
    "iccid": "8997701234567890120",
    "imsi": "401021234567890",
    "pin": "0123",
    "puk": "01234567",
    "login": "someone@example.com",
    "password": "=1+2 ',\"pass",
    "note": "-first line\nsecond, line\t\N{SNOWMAN}",
}


@pytest.fixture
def filled(desk: Services) -> Services:
    """Give an unlocked vault with one full SIM."""
    desk.vault.create(PASSWORD)
    sim = desk.sims.add("blue", "beeline")
    for field, text in FIELDS.items():
        desk.vault.set_field(sim.id, field, text)
    return desk


def held(desk: Services, nickname: str = "blue") -> dict[str, str]:
    """Give all that is sealed of a SIM."""
    sim = desk.sims.find(nickname)
    found: dict[str, str] = {}
    for field in desk.vault.fields(sim.id):
        desk.vault.disclose(sim.id, field, lambda text, field=field: found.update({field.value: text}))  # type: ignore[misc]
    return found


def all_of(rows: tuple[ImportRow, ...], *, replace: bool = False) -> list[ImportChoice]:
    """Take every row that is chosen."""
    return [ImportChoice(row, row.operator_id or "izi", replace) for row in rows if row.chosen]


def bring_in(
    desk: Services, path: Path, password: str | None = None, *, replace: bool = False
) -> tuple[ImportRow, ...]:
    """Read, plan and take."""
    rows = desk.vault_import.plan(desk.vault_import.read(path, password))
    desk.vault_import.take(all_of(rows, replace=replace))
    return rows


def clear(desk: Services) -> None:
    """Remove what is sealed of every SIM."""
    for sim_id in desk.vault.sim_ids():
        desk.vault.remove_sim(sim_id)


@pytest.mark.parametrize("ending", ["kdbx", "csv"])
def test_what_goes_out_comes_in_again(filled: Services, tmp_path: Path, ending: str) -> None:
    """Every field of both ways out is the same after the way in, into the SIM it came from."""
    path = tmp_path / f"out.{ending}"
    if ending == "kdbx":
        done = filled.vault_export.keepass(path, FILE_PASSWORD)
    else:
        done = filled.vault_export.csv(path, f" {CONFIRMATION.lower()} ")
    assert (done.sims, done.fields, done.unreadable, done.path) == (1, 8, (), str(path))
    assert path.stat().st_mode & 0o777 == 0o600
    clear(filled)
    (row,) = bring_in(filled, path, FILE_PASSWORD)
    assert (row.sim_id, row.operator_id, row.conflicts) == (filled.sims.find("blue").id, "beeline", set())
    assert row.new == set(SecretField)
    assert held(filled) == FIELDS


def test_nothing_readable_is_in_the_plan(filled: Services, tmp_path: Path) -> None:
    """A plan shows masks; its fields and its repr show nothing."""
    filled.vault_export.keepass(tmp_path / "x.kdbx", FILE_PASSWORD)
    (row,) = filled.vault_import.plan(filled.vault_import.read(tmp_path / "x.kdbx", FILE_PASSWORD))
    for text in FIELDS.values():
        assert text not in repr(row)
    assert row.masks[SecretField.PHONE] == "+7 701 ••• •• 78"


@pytest.mark.skipif(shutil.which("keepassxc-cli") is None, reason="keepassxc-cli is not installed")
def test_keepassxc_shows_what_was_exported(filled: Services, tmp_path: Path) -> None:
    """KeePassXC shows every field, the protected ones too, and gives the attachment back byte for byte."""
    path, photo = tmp_path / "out.kdbx", JPEG + bytes(range(256)) * 40
    sim_id = filled.sims.find("blue").id
    filled.photos.keep(sim_id, PhotoSide.FRONT, photo)
    assert filled.vault_export.photo_count() == 1
    assert filled.vault_export.keepass(path, FILE_PASSWORD).photos == 1

    def cli(*words: str) -> str:
        environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run(
            ["keepassxc-cli", *words],
            input=f"{FILE_PASSWORD}\n",
            env={**environment, "LANG": "C.UTF-8"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    names = {"phone": "Phone number", "pin": "PIN", "puk": "PUK", "iccid": "ICCID", "imsi": "IMSI"}
    names |= {"login": "UserName", "password": "Password", "note": "Notes"}
    for field, name in names.items():
        shown = cli("show", "--quiet", "--show-protected", "-a", name, str(path), "blue")
        assert shown == FIELDS[field] + "\n"
    cli("attachment-export", "--quiet", str(path), "blue", "front.jpg", str(tmp_path / "back.jpg"))
    assert (tmp_path / "back.jpg").read_bytes() == photo
    (entry,) = filled.vault_import.read(path, FILE_PASSWORD)
    assert dict(entry.attachments) == {"front.jpg": photo}
    filled.photos.remove(sim_id, PhotoSide.FRONT)
    assert filled.vault_import.take(all_of(filled.vault_import.plan([entry]))).photos == 1
    assert filled.photos.sides(sim_id) == {PhotoSide.FRONT}
    table = tmp_path / "xc.csv"
    table.write_text(cli("export", "--quiet", "--format", "csv", str(path)), encoding="utf-8")
    clear(filled)
    bring_in(filled, table)
    assert {name: FIELDS[name] for name in ("login", "password", "note")} == held(filled)


@pytest.mark.skipif(shutil.which("keepassxc-cli") is None, reason="keepassxc-cli is not installed")
def test_what_keepassxc_made_comes_in(filled: Services, tmp_path: Path) -> None:
    """A file that KeePassXC made itself becomes a SIM."""
    path = tmp_path / "theirs.kdbx"
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}

    def cli(*words: str, typed: str) -> None:
        subprocess.run(
            ["keepassxc-cli", *words],
            input=typed,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )

    cli("db-create", "--quiet", "-t", "100", "-p", str(path), typed=f"{FILE_PASSWORD}\n" * 2)
    cli("add", "-q", "-u", "77051112233", "-p", str(path), "Kcell spare", typed=f"{FILE_PASSWORD}\nword\n")
    (row,) = bring_in(filled, path, FILE_PASSWORD)
    assert (row.title, row.operator_id, row.sim_id) == ("Kcell spare", "kcell", None)
    assert held(filled, "Kcell spare") == {"login": "77051112233", "password": "word"}


def table(tmp_path: Path, *lines: str) -> Path:
    """Write a CSV of our own."""
    path = tmp_path / "in.csv"
    path.write_text("\n".join(("nickname,operator,pin,puk,note", *lines)) + "\n", encoding="utf-8")
    return path


def test_what_is_here_stays_unless_the_user_says_so(filled: Services, tmp_path: Path) -> None:
    """A field that differs is a conflict; it is kept, and replaced only when that was chosen."""
    path = table(tmp_path, "BLUE,,1111,01234567,")
    rows = filled.vault_import.plan(filled.vault_import.read(path))
    assert (rows[0].conflicts, rows[0].title) == ({SecretField.PIN}, "blue")
    done = filled.vault_import.take(all_of(rows))
    assert (done.created, done.sims, done.fields, done.kept) == (0, 1, 1, 1)
    assert held(filled) == FIELDS
    assert filled.vault_import.take(all_of(rows, replace=True)).kept == 0
    assert held(filled) == {**FIELDS, "pin": "1111"}


def test_each_entry_finds_its_own_sim(filled: Services, tmp_path: Path) -> None:
    """No two entries go into one SIM; names are made to fit and to differ."""
    lines = (
        "blue,,1111,,",
        "blue,,2222,,",
        ",,3333,,",
        "x" * 60 + ",,4444,,",
        "Forum,,,,a note",
        "Tele2 one,,,,n",
    )
    rows = bring_in(filled, table(tmp_path, *lines))
    assert [row.title for row in rows] == ["blue", "blue (2)", "SIM 3", "x" * 40, "Forum", "Tele2 one"]
    assert [row.chosen for row in rows] == [True, True, True, True, False, True]
    assert rows[5].operator_id == "tele2"
    assert held(filled, "blue (2)") == {"pin": "2222"}


def test_an_entry_that_cannot_be_kept_says_why(filled: Services, tmp_path: Path) -> None:
    """A text no field may hold, an empty entry and a damaged record are named; the others are taken."""
    rows = filled.vault_import.plan(
        filled.vault_import.read(table(tmp_path, "a,,1\x012,,", "b,,,,", "c,,1,,"))
    )
    assert [type(row.problem) for row in rows] == [TextNotStorable, ImportUnreadable, type(None)]
    with pytest.raises(TextNotStorable):
        filled.vault_import.take([ImportChoice(rows[0], "izi")])
    with pytest.raises(Missing):
        filled.vault_import.take([ImportChoice(rows[2])])
    with pytest.raises(NothingToChange):
        filled.vault_import.take([])
    store = VaultStore(filled.database)
    ((name, record),) = store.records().items()
    store.put_record(name, {**record, "rev": 9})
    (row,) = filled.vault_import.plan(filled.vault_import.read(table(tmp_path, "blue,,1,,")))
    assert isinstance(row.problem, VaultDamaged)
    done = filled.vault_export.keepass(tmp_path / "x.kdbx", FILE_PASSWORD)
    assert (done.sims, done.unreadable) == (0, ("blue",))


def test_an_import_is_one_deed(filled: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk refuses, no SIM is made and no field is changed, and the vault goes on."""
    rows = filled.vault_import.plan(filled.vault_import.read(table(tmp_path, "new,izi,1,,", "blue,,9,,")))
    told: list[Event] = []
    filled.events.subscribe(Event, told.append)

    def full(*_arguments: object) -> int:
        raise OSError(errno.EIO, "broken")

    with monkeypatch.context() as patch:
        patch.setattr(disk, "write_some", full)
        with pytest.raises(CannotWrite):
            filled.vault_import.take(all_of(rows, replace=True))
    assert told == []
    assert [sim.nickname for sim in filled.sims.list()] == ["blue"]
    assert held(filled) == FIELDS
    filled.vault_import.take(all_of(rows, replace=True))
    assert (held(filled, "new"), held(filled)["pin"]) == ({"pin": "1"}, "9")
    assert len(told) == len(set(map(repr, told)))
    assert filled.vault.check() == ()


@pytest.mark.parametrize(
    ("name", "octets", "password", "error"),
    [
        ("gone.csv", None, None, ImportUnreadable),
        ("x.txt", b"", None, FileKindUnknown),
        ("x.json", b"{", None, ImportUnreadable),
        ("x.kdbx", b"nothing of the kind", "typed", KeepassDamaged),
        ("x.kdbx", b"", "", Missing),
    ],
)
def test_what_is_no_export_changes_nothing(
    filled: Services, tmp_path: Path, name: str, octets: bytes | None, password: str | None, error: type
) -> None:
    """Each kind of bad file has its own refusal, and a folder is none either."""
    path = tmp_path / name
    if octets is not None:
        path.write_bytes(octets)
    with pytest.raises(error):
        filled.vault_import.read(path, password)
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(ImportUnreadable):
        filled.vault_import.read(tmp_path / "folder.csv")


def test_passwords_and_damage_are_told_apart(filled: Services, tmp_path: Path) -> None:
    """A wrong password, a flipped byte, an empty file and a called-off opening are different things."""
    path = tmp_path / "x.kdbx"
    filled.vault_export.keepass(path, FILE_PASSWORD)
    whole = path.read_bytes()
    with pytest.raises(WrongPassword) as wrong:
        filled.vault_import.read(path, "mistyped")
    assert wrong.value.facts["kind"] == "file"
    with pytest.raises(Cancelled):
        filled.vault_import.read(path, FILE_PASSWORD, lambda: True)
    path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(KeepassDamaged) as damaged:
        filled.vault_import.read(path, FILE_PASSWORD)
    assert damaged.value.facts["path"] == str(path)
    clear(filled)
    filled.vault_export.keepass(path, FILE_PASSWORD)
    with pytest.raises(ImportUnreadable):
        filled.vault_import.read(path, FILE_PASSWORD)


def test_an_export_that_is_refused_writes_nothing(filled: Services, tmp_path: Path) -> None:
    """Wrong ending, weak password, missing word, Cancel, a locked vault: no file, not even half of one."""
    export = filled.vault_export
    for deed, error in (
        (lambda: export.keepass(tmp_path / "x.csv", FILE_PASSWORD), FileKindUnknown),
        (lambda: export.keepass(tmp_path / "x.kdbx", "short"), PasswordTooWeak),
        (lambda: export.keepass(tmp_path / "x.kdbx", FILE_PASSWORD, lambda: True), Cancelled),
        (lambda: export.csv(tmp_path / "x.csv", "yes"), NotConfirmed),
        (lambda: export.csv(tmp_path / "x.kdbx", CONFIRMATION), FileKindUnknown),
    ):
        with pytest.raises(error):
            deed()
    filled.vault.lock()
    with pytest.raises(VaultLocked):
        export.csv(tmp_path / "x.csv", CONFIRMATION)
    assert [path for path in tmp_path.iterdir() if path.name.startswith((".x", "x"))] == []


def test_no_cell_is_a_formula(filled: Services, tmp_path: Path) -> None:
    """What a spreadsheet would run has an apostrophe before it."""
    filled.vault_export.csv(tmp_path / "x.csv", CONFIRMATION)
    text = (tmp_path / "x.csv").read_text("utf-8-sig")
    assert "'=1+2 '," in text
    assert "'-first line" in text


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/home/a/Dropbox/x.csv", "Dropbox"),
        ("/Users/a/Library/Mobile Documents/x.csv", "Mobile Documents"),
        ("/home/a/OneDrive - Firm/x.csv", "OneDrive - Firm"),
        ("/home/a/坚果云/x.csv", "坚果云"),
        ("/media/stick/x.csv", None),
    ],
)
def test_a_folder_that_is_copied_elsewhere_is_named(path: str, found: str | None) -> None:
    """Well-known programs are told by the name of their folder."""
    assert sync_program(Path(path)) == found


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.dictionaries(st.sampled_from([field.value for field in SecretField]), st.text(max_size=30)))
def test_any_text_survives_the_csv(filled: Services, tmp_path: Path, texts: dict[str, str]) -> None:
    """Whatever the vault holds comes back the same from the CSV."""
    clear(filled)
    sim = filled.sims.find("blue")
    for field, text in texts.items():
        try:
            filled.vault.set_field(sim.id, field, text)
        except CompanionError:
            continue
    before = held(filled)
    filled.vault_export.csv(tmp_path / "x.csv", CONFIRMATION)
    clear(filled)
    if before:
        bring_in(filled, tmp_path / "x.csv")
    assert held(filled) == before


def test_a_file_that_does_not_open_as_meant_is_never_written(
    filled: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The export is opened before it is written; when something is missing in it, there is no file."""
    from kzcompanion.vault import vault_keepass

    real = vault_keepass.write_keepass
    monkeypatch.setattr(vault_keepass, "write_keepass", lambda _entries, *rest: real([], *rest))
    with pytest.raises(KeepassDamaged):
        filled.vault_export.keepass(tmp_path / "x.kdbx", FILE_PASSWORD)
    assert not (tmp_path / "x.kdbx").exists()
