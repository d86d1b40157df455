"""The photos of the cards out with a KeePass file and in again: none lost, none overwritten unasked."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from hand_clock import HandClock

from kzcompanion.domain.file_errors import ImportUnreadable
from kzcompanion.domain.sim_photo import LIMIT, PhotoSide
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.exchange_text import export_lines, photo_lines
from kzcompanion.services.vault_import import ForeignEntry, ImportChoice, ImportRow
from kzcompanion.storage.vault_store import VaultStore
from kzcompanion.vault.cipher import CHEAPEST
from kzcompanion.vault.secret import Secret

FILE_PASSWORD = "another horse battery"
JPEG = b"\xff\xd8\xff\xda\x00\x02"


@pytest.fixture
def filled(desk: Services) -> Services:
    """Give an unlocked vault with one SIM that has a PIN."""
    desk.vault.create("correct horse battery")
    desk.vault.set_field(desk.sims.add("blue", "beeline").id, "pin", "0123")
    return desk


def photos_of(desk: Services, nickname: str) -> dict[PhotoSide, bytes]:
    """Give every photo of a SIM."""
    sim_id, poured = desk.sims.find(nickname).id, dict[PhotoSide, bytes]()
    for side in desk.photos.sides(sim_id):
        desk.photos.disclose(sim_id, side, partial(poured.__setitem__, side))
    return poured


def all_of(rows: tuple[ImportRow, ...], *, replace: bool = False) -> list[ImportChoice]:
    """Take every row."""
    return [ImportChoice(row, row.operator_id, replace) for row in rows]


def entry_with(files: dict[str, bytes], title: str = "blue", **fields: str) -> ForeignEntry:
    """Give an entry of a file as it was read."""
    return ForeignEntry("x", title, {name: Secret(text) for name, text in fields.items()}, (), files)


def test_photos_go_to_an_empty_folder_and_nothing_of_them_is_lost(
    filled: Services, tmp_path: Path, clock: HandClock
) -> None:
    """Both photos, and a SIM that has nothing but one, come in on another laptop as they went out."""
    front, back, only = JPEG + b"front", JPEG + b"back" * 5000, JPEG + b"only"
    blue, gold = filled.sims.find("blue"), filled.sims.add("gold", "izi")
    filled.photos.keep(blue.id, PhotoSide.FRONT, front)
    filled.photos.keep(blue.id, PhotoSide.BACK, back)
    filled.photos.keep(gold.id, PhotoSide.BACK, only)
    done = filled.vault_export.keepass(tmp_path / "x.kdbx", FILE_PASSWORD)
    assert (done.sims, done.photos, done.unreadable_photos) == (2, 3, ())
    with Services.open(DataFolder(tmp_path / "there"), clock, vault_cost=CHEAPEST) as there:
        there.vault.create("orange horse battery")
        rows = there.vault_import.plan(there.vault_import.read(tmp_path / "x.kdbx", FILE_PASSWORD))
        assert there.vault_import.take(all_of(rows)).photos == 3
        assert [(row.title, row.chosen, row.problem) for row in rows] == [
            ("blue", True, None),
            ("gold", True, None),
        ]
        assert photos_of(there, "blue") == {PhotoSide.FRONT: front, PhotoSide.BACK: back}
        assert photos_of(there, "gold") == {PhotoSide.BACK: only}
        assert len(there.vault.sim_ids()) == 1


def test_a_file_that_is_no_photo_is_told_with_its_sim_and_the_rest_is_taken(filled: Services) -> None:
    """What is no JPEG, too large, or one too many is named; fields and other photos of the entry come in."""
    files = {
        "contract.pdf": b"%PDF-1.7",
        "huge.jpg": JPEG + bytes(LIMIT),
        "BACK.JPEG": JPEG + b"b",
        "IMG_1.jpg": JPEG + b"1",
        "IMG_2.jpg": JPEG + b"2",
        "torn.jpg": b"\xff\xd8\xff\xe1\x40\x00Exif",
    }
    (row,) = filled.vault_import.plan([entry_with(files, pin="4071", iccid="8999701560000000001")])
    done = filled.vault_import.take(all_of((row,)))
    assert photos_of(filled, "blue") == {PhotoSide.BACK: JPEG + b"b", PhotoSide.FRONT: JPEG + b"1"}
    told = [(name, why.slug, why.facts["name"], why.facts["reason"]) for name, why in done.photos_refused]
    assert told == [
        ("blue", "not_a_picture", "contract.pdf", "attachment"),
        ("blue", "picture_too_large", "huge.jpg", "attachment"),
        ("blue", "not_a_picture", "torn.jpg", "damaged"),
        ("blue", "not_a_picture", "IMG_2.jpg", "no_place"),
    ]
    for line in photo_lines(filled.wording, done)[1:]:
        assert line.startswith("blue: “")
    (row,) = filled.vault_import.plan([entry_with({"x.pdf": b"%PDF"}, "paper")])
    assert isinstance(row.problem, ImportUnreadable)


def test_a_photo_comes_in_without_where_and_when_it_was_taken(filled: Services) -> None:
    """What a phone writes into a photo is not sealed along; the same photo again is none that differs."""
    told = b"\xff\xe1\x00\x1aExif\0\0 43.2389N 76.8897E"
    files = {"front.jpg": JPEG[:2] + told + JPEG[2:] + b"picture\xff\xd9 2026:11:22 made-up phone"}
    filled.vault_import.take(all_of(filled.vault_import.plan([entry_with(files)])))
    assert photos_of(filled, "blue") == {PhotoSide.FRONT: JPEG + b"picture\xff\xd9"}
    (again,) = filled.vault_import.plan([entry_with(files)])
    assert again.photos.conflicts == frozenset()


def test_a_photo_that_is_here_stays_unless_the_user_says_so(filled: Services, tmp_path: Path) -> None:
    """Another photo of the same side is a conflict, the same one none; a damaged one is replaced."""
    sim_id, side = filled.sims.find("blue").id, PhotoSide.FRONT
    filled.photos.keep(sim_id, side, JPEG + b"here")
    rows = filled.vault_import.plan([entry_with({"front.jpg": JPEG + b"there"})])
    done = filled.vault_import.take(all_of(rows))
    assert (done.photos, done.photos_kept, photo_lines(filled.wording, done)) == (
        *(0, 1),
        ["1 photo differs, and the one kept here stays."],
    )
    assert photos_of(filled, "blue") == {side: JPEG + b"here"}
    assert filled.vault_import.take(all_of(rows, replace=True)).photos == 1
    (again,) = filled.vault_import.plan([entry_with({"front.jpg": JPEG + b"there"})])
    assert again.photos.conflicts == frozenset()
    store, name = VaultStore(filled.database), f"{sim_id}.front"
    store.put_record(name, {**store.records()[name], "rev": 9})
    done_out = filled.vault_export.keepass(tmp_path / "x.kdbx", FILE_PASSWORD)
    assert (done_out.photos, done_out.unreadable_photos) == (0, ("blue",))
    assert export_lines(filled.wording, done_out) == ["Left out, because it is damaged: a photo of blue."]
    filled.vault_import.take(all_of(filled.vault_import.plan([entry_with({"front.jpg": JPEG})])))
    assert photos_of(filled, "blue") == {side: JPEG}
