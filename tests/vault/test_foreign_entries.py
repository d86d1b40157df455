"""What other password keepers export is read field by field, or refused as a whole with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.file_errors import ImportUnreadable
from kzcompanion.domain.secret_field import SecretField
from kzcompanion.services.csv_text import unguarded
from kzcompanion.vault.foreign_entries import OUR_COLUMNS, read_bitwarden, read_table
from kzcompanion.vault.foreign_fields import field_of
from kzcompanion.vault.keepass_file import KeepassEntry
from kzcompanion.vault.table_text import LIMIT

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
BEELINE = {
    "pin": "0123",
    "puk": "01234567",
    "phone": "8 701 234-56-78",
    "login": "someone@example.com",
    "password": '=p4ss,"word"',
}


def plain(entry: KeepassEntry) -> dict[str, str]:
    """Give the texts of an entry."""
    found: dict[str, str] = {}
    for name, secret in entry.fields.items():
        secret.pour(lambda text, name=name: found.update({name: text}))  # type: ignore[misc]
    return found


def read(octets: bytes) -> list[KeepassEntry]:
    """Read a CSV."""
    return list(read_table(octets, unguarded))


def test_bitwardens_json_comes_in() -> None:
    """Logins, notes, cards and identities; a card is a SIM only by its number, and nothing is dropped."""
    login, note, sim, bank, me = read_bitwarden((SAMPLES / "bitwarden.json").read_bytes())
    texts = plain(login)
    lines = texts.pop("note").splitlines()
    assert texts == BEELINE
    assert lines == ["bought at the airport", "URL: https://example.com/cabinet", "roaming: true"]
    assert (note.title, plain(note)) == ("Packing list", {"note": "socks"})
    assert plain(sim) == {"iccid": "8997701234567890129", "pin": "9876", "note": "brand: Kcell"}
    assert set(plain(bank)) == {"note"}
    assert "card number: 4111111111111111" in plain(bank)["note"]
    assert plain(me)["phone"] == "+77051112233"


def test_bitwardens_csv_says_the_same() -> None:
    """The custom fields of the CSV are found as those of the JSON."""
    login, note = read((SAMPLES / "bitwarden.csv").read_bytes())
    texts = plain(login)
    assert "roaming: true" in texts.pop("note")
    assert (texts, login.tags) == (BEELINE, ("Trip",))
    assert plain(note) == {"note": "socks"}


def test_keepassxcs_csv_comes_in() -> None:
    """Quoted commas, quotation marks and line breaks are read; what has no place goes into the note."""
    sim, forum = read((SAMPLES / "keepassxc.csv").read_bytes())
    assert (sim.title, sim.tags) == ("Work SIM", ("Kcell",))
    assert plain(sim) == {
        "login": "77011234567",
        "password": 's3cret, "quoted"',
        "note": "PIN is on the card\nsecond line\nURL: https://example.com",
    }
    assert plain(forum)["note"] == "TOTP: otpauth://totp/x?secret=ABC"


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_a_spreadsheet_saved_comes_in(delimiter: str, encoding: str) -> None:
    """Another delimiter and the encodings of Excel are no trouble."""
    text = delimiter.join(("Nickname", "PIN", "PUK", "Note")) + "\r\n"
    text += delimiter.join(("blue", "0123", "", "Заметка")) + "\r\n"
    (entry,) = read(text.encode(encoding))
    assert (entry.title, plain(entry)) == ("blue", {"pin": "0123", "note": "Заметка"})


@pytest.mark.parametrize(
    ("octets", "reason"),
    [
        (b"", "empty"),
        (b" \r\n", "empty"),
        (b"a,b,c\r\n1,2,3\r\n", "unknown_columns"),
        (b"\xff\xfe\x00", "not_text"),
        (b"\x80\x81\x82", "not_text"),
        (b"nickname,pin,puk\r\nx,1\x00,2\r\n", "not_text"),
        (b"nickname,pin,puk\r\nx,1\r\n", "columns"),
        (b"nickname,pin,puk\r\nx,1,2,3\r\n", "columns"),
        (b'nickname,pin,puk\r\nx,1,"2', "half"),
        (b'nickname,pin,puk\r\nx,1,"2"3\r\n', "half"),
        (b"nickname,pin,puk\r\n", "empty"),
        (b"\xef\xbb\xbf" + b" " * LIMIT, "too_large"),
    ],
)
def test_a_bad_table_is_refused_with_its_reason(octets: bytes, reason: str) -> None:
    """Half a file, wrong columns, unreadable bytes: nothing is taken, and what is wrong is named."""
    with pytest.raises(ImportUnreadable) as refused:
        read(octets)
    assert refused.value.facts["reason"] == reason


def test_every_beginning_of_a_table_is_read_or_refused() -> None:
    """A file cut off anywhere never makes an entry that the whole file does not hold."""
    whole = (SAMPLES / "keepassxc.csv").read_bytes()
    entries = [(entry.title, plain(entry)) for entry in read(whole)]
    for end in range(len(whole) - 1):
        try:
            found = read(whole[:end])
        except ImportUnreadable:
            continue
        assert [(entry.title, plain(entry)) for entry in found] == entries[: len(found)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"encrypted": true, "data": "x"}', "encrypted"),
        ('{"encrypted": false, "items": []}', "empty"),
        ('{"items": [{"type": "x"}]}', "json"),
        ('{"items"', "json"),
        ("[]", "json"),
        ("[" * 100_000, "json"),
    ],
)
def test_a_bad_json_is_refused_with_its_reason(text: str, reason: str) -> None:
    """An encrypted export, half a file and foreign JSON are told apart."""
    with pytest.raises(ImportUnreadable) as refused:
        read_bitwarden(text.encode())
    assert refused.value.facts["reason"] == reason


def test_our_columns_are_the_vaults_fields() -> None:
    """No field of the vault is forgotten in the CSV."""
    assert OUR_COLUMNS[2:] == tuple(field.value for field in SecretField)
    assert [field_of(name) for name in ("Phone_Number", " ＰＩＮ ", "手机号", "colour")] == [
        "phone",
        "pin",
        "phone",
        None,
    ]


@given(octets=st.binary(max_size=200))
def test_no_bytes_crash_the_readers(octets: bytes) -> None:
    """Whatever is in the file, it is read or refused."""
    for prefix in (b"", b"nickname,pin,puk\n", b'{"items":'):
        for reader in (read, read_bitwarden):
            try:
                reader(prefix + octets)
            except ImportUnreadable:
                pass
