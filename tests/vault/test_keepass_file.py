"""KeePass files: everything goes out, opens in KeePassXC, and comes back."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzcompanion.domain.errors import (
    CompanionError,
    DataDamaged,
    NotEnoughMemory,
    TextNotStorable,
    WrongPassword,
)
from kzcompanion.vault import keepass_bounds
from kzcompanion.vault.cipher import DEFAULT, KdfCost, physical_memory
from kzcompanion.vault.keepass_cost import KeepassCost, aes_key, read_cost
from kzcompanion.vault.keepass_file import KeepassEntry, read_keepass, write_keepass
from kzcompanion.vault.secret import Secret

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CHEAP = KdfCost(64, 1, 1)
PASSWORD = "\u0447\u0435\u0442\u044b\u0440\u0435 \u0441\u043b\u043e\u0432\u0430"
ID = "11111111-2222-4333-8444-555555555555"
FIELDS = {
    "phone": "+77012345678",
    "iccid": "8997701234567890120",
    "imsi": "401021234567890",
    "pin": "0123",
    "puk": "01234567",
    "login": "someone@example.com",
    "password": " p\u00e4ss <word> & \u5bc6\u7801 ",
    "note": "\u041a\u0443\u043f\u043b\u0435\u043d\u043e \u0432 \u041a\u0417\nsecond line \U0001f6ec",
}


def an_entry(
    fields: dict[str, str] = FIELDS, title: str = "Holiday", tags: tuple[str, ...] = ()
) -> KeepassEntry:
    """Make an entry."""
    return KeepassEntry(ID, title, {name: Secret(text) for name, text in fields.items()}, tags)


def plain(entry: KeepassEntry) -> dict[str, str]:
    """Give the texts of an entry."""
    found: dict[str, str] = {}
    for name, secret in entry.fields.items():
        secret.pour(lambda text, name=name: found.update({name: text}))  # type: ignore[misc]
    return found


def cli(folder: Path, *arguments: str, password: str = PASSWORD) -> subprocess.CompletedProcess[str]:
    """Run keepassxc-cli."""
    environment = {
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
    }
    return subprocess.run(
        ["keepassxc-cli", *arguments],
        input=password + "\n",
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_field_comes_back() -> None:
    """Out and in again, nothing is lost or changed."""
    octets = write_keepass(
        [an_entry(tags=("Beeline",)), KeepassEntry("no uuid", "Empty", {})], PASSWORD, NOW, CHEAP
    )
    first, second = read_keepass(octets, PASSWORD)
    assert (first.id, first.title, first.tags) == (ID, "Holiday", ("Beeline",))
    assert plain(first) == FIELDS
    assert (second.title, plain(second)) == ("Empty", {})
    assert second.id != first.id


def test_a_file_of_the_default_cost_opens() -> None:
    """What is exported costs 256 MiB a guess, and is named after this program and this day."""
    import io

    from pykeepass import PyKeePass

    octets = write_keepass([an_entry()], PASSWORD, NOW)
    keepass = PyKeePass(io.BytesIO(octets), PASSWORD)
    asked = keepass.kdbx.header.value.dynamic_header.kdf_parameters.data.dict
    assert keepass.version == (4, 0)
    assert keepass.kdf_algorithm == "argon2id"
    assert (asked["M"].value, asked["I"].value, asked["P"].value) == (
        256 << 20,
        DEFAULT.passes,
        DEFAULT.lanes,
    )
    assert keepass.tree.findtext("Meta/DatabaseName") == "KZ Companion"
    assert keepass.root_group.ctime == keepass.entries[0].mtime == NOW
    assert keepass.entries[0].is_custom_property_protected("PIN")


def test_no_secret_stands_in_the_file() -> None:
    """A file that is exported is sealed, and two exports have nothing in common."""
    files = [write_keepass([an_entry()], PASSWORD, NOW, CHEAP) for _ in range(2)]
    for text in (*FIELDS.values(), "Holiday", PASSWORD):
        for encoding in ("utf-8", "utf-16-le"):
            assert text.encode(encoding) not in files[0]
    assert files[0][64:] != files[1][64:]


def test_exporting_loads_nothing_that_opens_a_socket() -> None:
    """Neither writing nor reading makes ids from the network card's address or loads a network module."""
    code = (
        "import sys, uuid\n"
        "uuid.uuid1 = uuid.getnode = None\n"
        "from datetime import UTC, datetime\n"
        "from kzcompanion.vault.cipher import KdfCost\n"
        "from kzcompanion.vault.keepass_file import KeepassEntry, read_keepass, write_keepass\n"
        "octets = write_keepass([KeepassEntry('', 'T', {})], 'p', datetime.now(UTC), KdfCost(64, 1, 1))\n"
        "print(read_keepass(octets, 'p')[0].title, sorted({'http.client', 'ssl'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "T []\n"


def test_keepassxc_opens_the_export_and_shows_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """KeePassXC shows every field; where it is not installed, this says so and our reader must do."""
    path = tmp_path / "sims.kdbx"
    path.write_bytes(write_keepass([an_entry(tags=("Beeline",))], PASSWORD, NOW, KdfCost(1024, 2, 1)))
    if shutil.which("keepassxc-cli") is None:
        with capsys.disabled():
            print(" [keepassxc-cli is not installed: read back by our own reader only]", end="")  # noqa: T201
        assert plain(read_keepass(path.read_bytes(), PASSWORD)[0]) == FIELDS
        return
    names = {
        "phone": "Phone number",
        "iccid": "ICCID",
        "imsi": "IMSI",
        "pin": "PIN",
        "puk": "PUK",
        "login": "UserName",
        "password": "Password",
        "note": "Notes",
    }
    for field, name in names.items():
        done = cli(tmp_path, "show", "--quiet", "--show-protected", "-a", name, str(path), "Holiday")
        assert done.stdout == FIELDS[field] + "\n", (field, done.stderr)
    refused = cli(tmp_path, "ls", "--quiet", str(path), password="wrong")
    assert refused.returncode != 0


def test_a_file_made_by_keepassxc_comes_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An entry KeePassXC wrote is read; where it is not installed, this says so and takes our own."""
    path = tmp_path / "theirs.kdbx"
    if shutil.which("keepassxc-cli") is None:
        from pykeepass import create_database

        with capsys.disabled():
            print(" [keepassxc-cli is not installed: a file by pykeepass is read instead]", end="")  # noqa: T201
        theirs = create_database(str(path), PASSWORD)
        path.write_bytes(
            write_keepass([an_entry({"login": "me", "note": "n"}, "Their SIM")], PASSWORD, NOW, CHEAP)
        )
        assert theirs.version == (4, 0)
    else:
        made = cli(
            tmp_path,
            "db-create",
            "--set-password",
            "-t",
            "100",
            str(path),
            password=f"{PASSWORD}\n{PASSWORD}",
        )
        assert made.returncode == 0, made.stderr
        added = cli(tmp_path, "add", "-u", "me", "--notes", "n", str(path), "Their SIM")
        assert added.returncode == 0, added.stderr
    (entry,) = read_keepass(path.read_bytes(), PASSWORD)
    assert (entry.title, plain(entry)) == ("Their SIM", {"login": "me", "note": "n"})


def test_a_wrong_password_and_damage_are_told_apart() -> None:
    """A wrong password is called wrong; a flipped bit, half a file or another file is called damage."""
    octets = write_keepass([an_entry()], PASSWORD, NOW, CHEAP)
    with pytest.raises(WrongPassword):
        read_keepass(octets, "wrong")
    for broken in (
        b"",
        b"no KeePass file at all",
        octets[: len(octets) // 2],
        octets[:-40] + bytes([octets[-40] ^ 1]) + octets[-39:],
        octets[:20] + bytes([octets[20] ^ 255]) + octets[21:],
    ):
        with pytest.raises(DataDamaged):
            read_keepass(broken, PASSWORD)


def test_a_hostile_cost_is_refused_before_it_is_paid() -> None:
    """A file that asks for more memory or time than any honest one is not opened."""
    there = physical_memory()
    assert there is not None
    for cost, refusal in (
        (KdfCost(8 * 1024 * 1024, 1, 1), (DataDamaged, NotEnoughMemory)),
        (KdfCost(64, 1_000_000, 1), (DataDamaged,)),
    ):
        octets = _with_cost(write_keepass([], PASSWORD, NOW, CHEAP), cost)
        with pytest.raises(refusal):
            read_keepass(octets, PASSWORD)


def test_a_file_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """What packs a thousand times smaller than it is, is left packed; what is just small enough opens."""
    size = 3 << 20
    entry = KeepassEntry(ID, "Bomb", {}, attachments={"front.jpg": bytes(size)})
    octets = write_keepass([entry, an_entry()], PASSWORD, NOW, CHEAP)
    assert len(octets) < size // 100
    monkeypatch.setattr(keepass_bounds, "CEILING", size)
    with pytest.raises(CompanionError) as refused:
        read_keepass(octets, PASSWORD)
    assert refused.value.slug == "keepass_damaged"
    assert refused.value.facts["reason"] == "cost"
    monkeypatch.setattr(keepass_bounds, "CEILING", size + (1 << 16))
    assert read_keepass(octets, PASSWORD)[0].attachments == {"front.jpg": bytes(size)}


def test_the_packed_files_of_an_entry_count_together() -> None:
    """One purse for all: the second file may take what the first left, and half a packed file is none."""
    unpacker = keepass_bounds.Unpacker(1500)
    packed = zlib.compress(bytes(1000))
    assert unpacker.decompress(packed) == bytes(1000)
    with pytest.raises(CompanionError):
        unpacker.decompress(packed)
    with pytest.raises(zlib.error):
        keepass_bounds.Unpacker(1500).decompress(packed[:-4])
    assert unpacker.MAX_WBITS == zlib.MAX_WBITS


def _with_cost(octets: bytes, cost: KdfCost) -> bytes:
    """Rewrite the cost in a file's header, as an attacker would."""
    for name, old, new in (
        (b"M", CHEAP.memory_kib * 1024, cost.memory_kib * 1024),
        (b"I", CHEAP.passes, cost.passes),
    ):
        mark = b"\x01\x00\x00\x00" + name + b"\x08\x00\x00\x00"
        assert octets.count(mark + old.to_bytes(8, "little")) == 1
        octets = octets.replace(mark + old.to_bytes(8, "little"), mark + new.to_bytes(8, "little"))
    return octets


def test_the_key_of_aes_rounds_is_that_of_the_library() -> None:
    """The quick chain gives the same key as encrypting round by round."""
    import hashlib

    from pykeepass.kdbx_parsing.common import aes_kdf, compute_key_composite

    for rounds in (1, 2, 1000, 70_000):
        cost = KeepassCost(rounds=rounds, seed=hashlib.sha256(b"seed").digest())
        slow = aes_kdf(cost.seed, rounds, compute_key_composite("password"))
        assert aes_key(cost, "password") == slow
    assert aes_key(KeepassCost(memory_kib=64, passes=1), "password") is None


def test_a_header_that_never_ends_is_damage() -> None:
    """Headers cut anywhere, of either version, are refused without a crash."""
    whole = write_keepass([], PASSWORD, NOW, CHEAP)
    seed, rounds = b"\x05\x20\x00" + bytes(32), b"\x06\x08\x00" + b"\xff" * 8
    old = whole[:8] + bytes([1, 0, 3, 0]) + seed + rounds + bytes(3)
    for octets in [*(whole[:end] for end in range(200)), *(old[:end] for end in range(len(old) + 1))]:
        with pytest.raises(DataDamaged):
            read_cost(octets)
    few = old.replace(b"\xff" * 8, (6000).to_bytes(8, "little"))
    assert read_cost(few) == KeepassCost(rounds=6000, seed=bytes(32))


@pytest.mark.parametrize("sign", ["\x00", "\x1b", "\ufffe", "\ud800"])
def test_what_the_format_cannot_hold_is_refused_by_field(sign: str) -> None:
    """A character that XML has no place for is named with its field, not dropped."""
    with pytest.raises(TextNotStorable) as refused:
        write_keepass([an_entry({"pin": f"1{sign}2"})], PASSWORD, NOW, CHEAP)
    assert refused.value.field == "pin"


@settings(max_examples=6)
@given(texts=st.dictionaries(st.sampled_from(sorted(FIELDS)), st.text(min_size=1, max_size=40)))
def test_any_text_comes_back_or_is_refused(texts: dict[str, str]) -> None:
    """Whatever is in a field, it is the same afterwards."""
    try:
        octets = write_keepass([an_entry(texts)], PASSWORD, NOW, CHEAP)
    except CompanionError:
        return
    (entry,) = read_keepass(octets, PASSWORD)
    assert plain(entry) == texts


def test_attachments_come_back() -> None:
    """Files of any bytes are in the file, sealed, and come back under their names; a name must be text."""
    files = {
        "front.jpg": bytes(range(256)),
        "empty": b"",
        "\u0444\u043e\u0442\u043e & <1>.png": b"\x00" * 999,
    }
    octets = write_keepass([KeepassEntry(ID, "T", {}, (), files)], PASSWORD, NOW, CHEAP)
    (entry,) = read_keepass(octets, PASSWORD)
    assert dict(entry.attachments) == files
    with pytest.raises(TextNotStorable):
        write_keepass([KeepassEntry(ID, "T", {}, (), {"a\x00b": b""})], PASSWORD, NOW, CHEAP)


def test_what_others_call_otherwise_is_found() -> None:
    """Attributes of foreign names find their field, unknown ones and the address go into the note."""
    import io

    from pykeepass import PyKeePass

    octets = write_keepass([an_entry({"note": "n", "pin": "1"})], PASSWORD, NOW, CHEAP)
    keepass = PyKeePass(io.BytesIO(octets), PASSWORD)
    keepass.entries[0].set_custom_property("Mobile", "123")
    keepass.entries[0].set_custom_property("PIN code", "2")
    keepass.entries[0].set_custom_property("colour", "red")
    keepass.entries[0].url = "https://example.com"
    theirs = io.BytesIO()
    keepass.save(theirs)
    (entry,) = read_keepass(theirs.getvalue(), PASSWORD)
    assert plain(entry) == {
        "pin": "1",
        "phone": "123",
        "note": "n\nURL: https://example.com\nPIN code: 2\ncolour: red",
    }
