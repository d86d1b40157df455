"""Promises of the CSV file."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from kzcompanion.domain.errors import CannotWrite, FileKindUnknown
from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services
from kzcompanion.services.csv_service import HEADERS


def rows_of(path: Path) -> list[dict[str, str]]:
    """Read the file as a spreadsheet would."""
    payload = path.read_bytes()
    assert payload.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(payload.decode("utf-8-sig"), newline="")))


def test_every_entry_is_a_row(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """Each entry of each SIM, archived ones too, is one row under the documented headers."""
    check = desk.ledger.log(sim.id, Money(-50_05), data_mb=850, note='a\nb;c,"d"')
    topup = desk.ledger.topup(
        sim.id,
        Money.tenge(2000),
        fee=Money.tenge(100),
        channel=ChannelKind.SHOP,
        valid_until=date(2026, 12, 22),
        receipt="=A17",
    )
    desk.sims.archive(sim.id)
    path = tmp_path / "out.CSV"
    assert desk.csv.export(path) == 2
    rows = rows_of(path)
    assert tuple(rows[0]) == HEADERS
    assert rows[0] == {
        "id": check.id,
        "sim": "blue",
        "kind": "check",
        "at": "2026-11-22T12:00:00+05:00",
        "balance": "-50.05",
        "amount": "",
        "fee": "",
        "channel": "",
        "data_mb": "850",
        "valid_until": "",
        "receipt": "",
        "note": 'a\nb;c,"d"',
        "reply": "",
        "packages": "",
    }
    assert rows[1] == {
        "id": topup.id,
        "sim": "blue",
        "kind": "topup",
        "at": "2026-11-22T12:00:00+05:00",
        "balance": "",
        "amount": "2000.00",
        "fee": "100.00",
        "channel": "shop",
        "data_mb": "",
        "valid_until": "2026-12-22",
        "receipt": "'=A17",
        "note": "",
        "reply": "",
        "packages": "",
    }


def test_the_operators_text_is_a_column_without_numbers_and_formulas(
    desk: Services, sim: Sim, tmp_path: Path
) -> None:
    """The reply an entry was read from goes out and comes back as it is kept: no phone number, no formula."""
    desk.ledger.log(sim.id, Money.tenge(340), reply="=2+3 Balans 340 tg\n+7 705 123 45 67")
    path = tmp_path / "out.csv"
    desk.csv.export(path)
    (row,) = rows_of(path)
    assert row["reply"].startswith("'=2+3 Balans 340 tg\n")
    assert "123" not in row["reply"]
    (entry,) = desk.ledger.entries(sim.id)
    desk.ledger.remove(entry.id)
    plan = desk.csv_import.plan(desk.csv_import.read(path))
    assert desk.csv_import.apply(plan) == 1
    (again,) = desk.ledger.entries(sim.id)
    assert again.reply == entry.reply


def test_an_empty_ledger_is_a_header(desk: Services, tmp_path: Path) -> None:
    """Without entries the file still tells its columns."""
    path = tmp_path / "empty.csv"
    assert desk.csv.export(path) == 0
    assert rows_of(path) == []
    assert path.read_bytes().count(b"\n") == 1


@pytest.mark.parametrize("name", ["out.txt", "out", "out.csv.zip", ".csv"])
def test_another_ending_is_refused(desk: Services, tmp_path: Path, name: str) -> None:
    """Only a file that ends in .csv is written."""
    with pytest.raises(FileKindUnknown) as refused:
        desk.csv.export(tmp_path / name)
    assert refused.value.field == "file"
    assert not (tmp_path / name).exists()


def test_a_place_that_cannot_be_written_is_told(desk: Services, tmp_path: Path) -> None:
    """A missing folder, or a folder in the file's place, is told and nothing is left behind."""
    (tmp_path / "folder.csv").mkdir()
    for path in (tmp_path / "missing" / "out.csv", tmp_path / "folder.csv"):
        with pytest.raises(CannotWrite):
            desk.csv.export(path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "folder.csv"]
