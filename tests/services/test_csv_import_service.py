"""Promises of bringing entries in from a CSV file."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from uuid import uuid4

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.errors import Cancelled
from kzcompanion.domain.file_errors import CsvNotReadable
from kzcompanion.domain.ledger import ChannelKind, Entry, EntryKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.sim import Sim
from kzcompanion.services.assembly import Services
from kzcompanion.services.csv_import_service import CsvImportService, CsvPlan
from kzcompanion.services.csv_table import BETWEEN_LOOKS, LONGEST_CELL, MOST_ROWS, named, table_of
from kzcompanion.services.wording import Wording


def plan_of(desk: Services, text: str | bytes, sim: Sim | None = None) -> CsvPlan:
    """Plan the import of this text as a file."""
    payload = text.encode() if isinstance(text, str) else text
    return desk.csv_import.plan(table_of(payload, "t.csv"), sim_id=sim.id if sim else None)


def slugs(plan: CsvPlan) -> list[tuple[int, str, object]]:
    """Return row, error and reason of what was rejected."""
    return [(fault.row, fault.error.slug, fault.error.facts.get("reason")) for fault in plan.rejected]


def content(entries: list[Entry]) -> list[tuple[object, ...]]:
    """Return entries without the numbers of their ledger."""
    return [(e.id, e.kind, e.at, e.balance, e.amount, e.fee, e.channel, e.data_mb, e.note) for e in entries]


def test_our_own_export_comes_back_whole_and_only_once(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """Entries that were removed come back from an export as they were, in one deed; the second time none is
    new.
    """
    desk.ledger.log(sim.id, Money(-50_05), data_mb=850, note='=a\nb;c,"d"', valid_until=date(2026, 12, 1))
    desk.ledger.topup(
        sim.id, Money.tenge(2000), fee=Money.tenge(100), channel=ChannelKind.SHOP, receipt="'=A17"
    )
    before = desk.ledger.entries(sim.id)
    path = tmp_path / "out.csv"
    desk.csv.export(path)
    for entry in before:
        desk.ledger.remove(entry.id)
    plan = desk.csv_import.plan(desk.csv_import.read(path))
    assert (len(plan.new), plan.duplicates, plan.rejected) == (2, 0, ())
    assert desk.csv_import.apply(plan) == 2
    assert content(desk.ledger.entries(sim.id)) == content(before)
    again = desk.csv_import.plan(desk.csv_import.read(path))
    assert (again.new, again.duplicates) == ((), 2)
    assert desk.csv_import.apply(again) == 0
    desk.undo.undo()
    assert desk.ledger.entries(sim.id) == []


def test_entries_of_an_archived_sim_go_back_to_it(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """Though another SIM bears its nickname now; a row that could be of either is named, never guessed."""
    gone = desk.ledger.log(sim.id, Money.tenge(340))
    desk.csv.export(old := tmp_path / "old.csv")
    desk.sims.archive(sim.id)
    other = desk.sims.add("Blue", "kcell")
    here = desk.ledger.log(other.id, Money.tenge(900))
    desk.csv.export(path := tmp_path / "out.csv")
    for entry in (gone, here):
        desk.ledger.remove(entry.id)
    plan = desk.csv_import.plan(desk.csv_import.read(path))
    assert {(one.sim_id, one.id) for one in plan.new} == {(sim.id, gone.id), (other.id, here.id)}
    stale = desk.csv_import.plan(desk.csv_import.read(old))
    assert (stale.new, slugs(stale)) == ((), [(2, "name_ambiguous", "archived")])
    desk.csv_import.apply(plan)
    assert desk.csv_import.plan(desk.csv_import.read(old)).duplicates == 1
    by_hand = plan_of(desk, "sim,at,balance\nblue,2026-11-22,77\n")
    assert [one.sim_id for one in by_hand.new] == [other.id]
    desk.sims.change(other.id, nickname="Green")
    desk.ledger.remove(gone.id)
    assert [one.sim_id for one in desk.csv_import.plan(desk.csv_import.read(old)).new] == [sim.id]


@pytest.mark.parametrize(
    "header",
    [
        "sim,at,balance,data_mb,note",
        "卡,日期,余额,剩余流量,备注",
        "Сим-карта,Дата,Баланс,Остаток трафика,Заметка",
        "Сим-карта атауы,Күні,Теңгерім,Трафик қалдығы,Ескертпе",
    ],
)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-32-le", "utf-32-be"])
def test_headers_in_four_languages_and_usual_spreadsheets(
    desk: Services, sim: Sim, header: str, separator: str, encoding: str
) -> None:
    """The same row under the headers of any language, separator and Unicode encoding gives the same entry."""
    rows = [header.split(","), ["blue", "2026-11-20 10:00", '"1 234,50"', "750", "x"]]
    text = "\r\n".join(separator.join(row) for row in rows)
    plan = plan_of(desk, text.encode(encoding))
    assert plan.rejected == ()
    (entry,) = plan.new
    assert (entry.sim_id, entry.balance, entry.data_mb, entry.note) == (sim.id, Money(123450), 750, "x")
    assert entry.kind is EntryKind.CHECK


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "header", ["sim,at,balance,note", "卡,日期,余额,备注", "Сим-карта,Дата,Баланс,Заметка"]
)
def test_utf_16_is_known_without_its_mark(desk: Services, sim: Sim, header: str, encoding: str) -> None:
    """What some tools write without the two bytes in front is read as well."""
    plan = plan_of(desk, f"{header}\nblue,2026-11-20,1500,в салоне\n".encode(encoding))
    assert [(entry.balance, entry.note) for entry in plan.new] == [(Money.tenge(1500), "в салоне")]


@pytest.mark.parametrize(
    ("first", "mark"), [("sep=;\n", ";"), ("\ufeffSEP=|\r\n", "|"), ('"sep=;"\n', ";"), ("sep=,;;\n", ",")]
)
def test_a_first_line_may_name_the_separator(desk: Services, sim: Sim, first: str, mark: str) -> None:
    """The line by which spreadsheets tell it is no header, and rows are counted with it."""
    rows = [["sim", "at", "balance"], ["blue", "2026-11-20", "1500"], ["blue", "?", "1"]]
    plan = plan_of(desk, first + "\n".join(mark.join(row) for row in rows) + "\n")
    assert [entry.balance for entry in plan.new] == [Money.tenge(1500)]
    assert slugs(plan) == [(4, "date_not_understood", None)]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no pipes in folders")
def test_a_pipe_is_no_file(desk: Services, tmp_path: Path) -> None:
    """What would keep us waiting for ever is refused as what is not there."""
    os.mkfifo(tmp_path / "pipe.csv")
    for name in ("pipe.csv", "", "no.csv", "a\0b.csv"):
        with pytest.raises(CsvNotReadable) as refused:
            desk.csv_import.read(tmp_path / name)
        assert refused.value.facts["reason"] == "missing"


def test_a_row_that_lacks_something_says_what(desk: Services, sim: Sim) -> None:
    """Which column is empty is in the sentence, and so is what to write."""
    rows = (",2026-11-20,1,,", "blue,,1,,", "blue,2026-11-20,1,72,", "blue,2026-11-20,1,,x")
    plan = plan_of(desk, "\n".join(("sim,at,balance,home_rate,kind", *rows, "")))
    assert [fault.error.slug for fault in plan.rejected] == ["missing"] * 3 + ["csv_row_rejected"]
    for fault, word in zip(plan.rejected, ("“sim”", "“at”", "“home_currency”", "topup"), strict=True):
        assert word in Wording("en").line(fault.error)


def test_a_cell_that_is_too_long_is_told_with_its_line(desk: Services, sim: Sim) -> None:
    """The sentence says where to look; a cell of just the length is no fault of the file."""
    row = "blue,2026-11-20,1,"
    text = f"sep=,\nsim,at,balance,note\n{row}x\n{row}{{}}\n"
    with pytest.raises(CsvNotReadable) as refused:
        plan_of(desk, text.format("x" * (LONGEST_CELL + 1)))
    said = Wording("en").line(refused.value)
    assert "Line 4" in said
    assert "131,072" in said or "131072" in said or "131 072" in said
    assert len(plan_of(desk, text.format("x" * LONGEST_CELL)).rejected) == 1


def test_a_correction_may_be_larger_than_any_amount_paid(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """What was exported comes back, the difference of two balances at the limits, too; a top-up may not."""
    large = Money.tenge(-19_999_999)
    gone = desk.ledger.correct(sim.id, large, desk.clock.now(), "wrong digits")
    desk.csv.export(path := tmp_path / "out.csv")
    desk.ledger.remove(gone.id)
    plan = desk.csv_import.plan(desk.csv_import.read(path))
    assert [(one.kind, one.amount) for one in plan.new] == [(EntryKind.CORRECTION, large)]
    rows = ("topup,,19999999", "correction,,9999999999999", "correction,19999999,5")
    by_hand = plan_of(
        desk, "sim,at,kind,balance,amount\n" + "".join(f"blue,2026-11-20,{one}\n" for one in rows)
    )
    assert slugs(by_hand) == [(row, "amount_too_large", None) for row in (2, 3, 4)]


@pytest.mark.parametrize(
    ("header", "encoding"), [("卡,日期,余额", "gbk"), ("Сим,Дата,Баланс", "cp1251")], ids=["gbk", "cp1251"]
)
def test_old_encodings_are_told_apart_by_their_headers(
    desk: Services, sim: Sim, header: str, encoding: str
) -> None:
    """A file of an old Chinese or Russian spreadsheet is read as what it is."""
    plan = plan_of(desk, f"{header}\nblue,2026-11-20,100\n".encode(encoding))
    assert [entry.sim_id for entry in plan.new] == [sim.id]


@pytest.mark.parametrize(
    ("note", "encoding"), [("Пополнил в салоне, чек «17»", "cp1251"), ("在营业厅充值", "gbk")]
)
def test_old_encodings_are_told_apart_by_their_words(
    desk: Services, sim: Sim, note: str, encoding: str
) -> None:
    """Where the headers are English, the notes decide."""
    plan = plan_of(desk, f'sim,at,balance,note\nblue,2026-11-20,100,"{note}"\n'.encode(encoding))
    assert [entry.note for entry in plan.new] == [note]


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\r\n", "empty"),
        (b'sim,at,balance\nblue,2026-11-20,"100', "no_text"),
        (b"sim,at,balance\nblue,\0,1", "no_text"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "no_text"),
        (b"a,b,c\n1,2,3\n", "no_headers"),
        (b"sim,at,balance,note\nblue,2026-11-20,1," + b"x" * (LONGEST_CELL + 1), "long_cell"),
        (b"sim,at,balance\n" + b"x,y,z\n" * (MOST_ROWS + 1), "too_many_rows"),
    ],
)
def test_what_is_no_table_is_told(payload: bytes, reason: str) -> None:
    """An empty, cut, foreign or endless file is refused with its reason."""
    with pytest.raises(CsvNotReadable) as refused:
        table_of(payload, "t.csv")
    assert refused.value.facts["reason"] == reason


def test_each_bad_row_is_named_and_the_others_come_in(desk: Services, sim: Sim) -> None:
    """Rows that cannot be kept are told with their number in the spreadsheet; blank rows are none."""
    text = (
        "id,sim,kind,at,balance,amount,fee,channel\n"
        ",blue,check,2026-11-20,100,,,\n"
        "\n"
        ",blue,check,31.02.2026,100,,,\n"
        ",nobody,check,2026-11-20,100,,,\n"
        ",blue,what,2026-11-20,100,,,\n"
        ",blue,,2026-11-20,,,,\n"
        ",blue,check,2026-11-20,100,5,,\n"
        ",blue,topup,2026-11-20,,-5,,\n"
        ",blue,topup,2026-11-20,,100,200,\n"
        ",blue,topup,2026-11-20,,100,,moon\n"
        ",blue,check,2036-11-20,100,,,\n"
        "not-an-id,blue,check,2026-11-20,100,,,\n"
        ',blue,check,2026-11-20,"1,234",,,\n'
        ",blue,check,2026-11-20,NaN,,,\n"
        ",,check,2026-11-20,1,,,\n"
    )
    plan = plan_of(desk, text)
    assert len(plan.new) == 1
    assert slugs(plan) == [
        (4, "date_out_of_range", None),
        (5, "not_found", None),
        (6, "csv_row_rejected", "kind"),
        (7, "csv_row_rejected", "no_amount"),
        (8, "csv_row_rejected", "check_with_amount"),
        (9, "amount_negative", None),
        (10, "fee_above_amount", None),
        (11, "not_found", None),
        (12, "date_out_of_range", "future"),
        (13, "csv_row_rejected", "id"),
        (14, "amount_ambiguous", None),
        (15, "amount_not_a_number", "words"),
        (16, "missing", None),
    ]


def test_an_id_twice_is_one_entry_or_a_fault(desk: Services, sim: Sim) -> None:
    """The same row twice is a duplicate; the same id with other values is rejected."""
    row = "11111111-1111-4111-8111-111111111111,blue,check,2026-11-20,"
    plan = plan_of(desk, f"id,sim,kind,at,balance\n{row}100\n{row}100\n{row}200\n")
    assert (len(plan.new), plan.duplicates, slugs(plan)) == (1, 1, [(4, "csv_row_rejected", "id_twice")])


def test_rows_without_a_sim_go_to_the_chosen_one(desk: Services, sim: Sim) -> None:
    """A table without a column for the SIM is that of the chosen one; the same facts twice are one."""
    plan = plan_of(desk, "дата;сумма;комиссия\n20.11.2026;2000;0\n20.11.2026;2000;0\n", sim)
    assert [(entry.sim_id, entry.kind) for entry in plan.new] == [(sim.id, EntryKind.TOPUP)]
    assert plan.duplicates == 1


def test_columns_can_be_mapped_by_hand(desk: Services, sim: Sim) -> None:
    """A header nobody knows is taken for what the user says, and nothing else."""
    table = table_of(b"date,how much was left\n2026-11-20,77\n", "t.csv")
    plan = desk.csv_import.plan(table, {"at": 0, "balance": 1}, sim.id)
    assert [entry.balance for entry in plan.new] == [Money.tenge(77)]


@given(
    st.binary(max_size=300)
    | st.text(max_size=300).map(lambda text: b"sim,at,balance\n" + text.encode(errors="replace"))
)
def test_any_bytes_are_a_table_or_refused(payload: bytes) -> None:
    """Nothing else ever leaves the reader."""
    try:
        table = table_of(payload, "t.csv")
    except CsvNotReadable:
        return
    assert table.columns


@pytest.mark.parametrize("header", ["reply", "回复", "Ответ оператора", "оператор жауабы"])
def test_the_reply_has_a_name_in_four_languages(desk: Services, sim: Sim, header: str) -> None:
    """A phone number in a foreign table is dropped as it is when a reply is pasted."""
    plan = plan_of(desk, f'date,balance,{header}\n2026-11-20,340,"Balans 340, +7 705 123 45 67"\n', sim)
    (entry,) = plan.new
    assert entry.reply.startswith("Balans 340")
    assert "705" not in entry.reply


def test_a_way_that_the_data_add_is_read_by_its_id_and_its_names(desk: Services, sim: Sim) -> None:
    """Title or id of a new way are understood; an export keeps one whose data are gone; a typo is told."""
    shipped = desk.facts.channel("agent")
    title = msgspec.structs.replace(shipped.title, ru="Почта")
    post = msgspec.structs.replace(shipped, kind="post_office", title=title)
    service = CsvImportService(desk.sims, desk.ledger, lambda: (post,))
    rows = (",Почта", ",POST_OFFICE", f"{uuid4()},bank_of_old", ",bank of old")
    lines = "".join(f"2026-11-{20 - place},2000,{row}\n" for place, row in enumerate(rows))
    table = table_of(f"date,amount,id,channel\n{lines}".encode(), "t.csv")
    plan = service.plan(table, sim_id=sim.id)
    assert [entry.channel for entry in plan.new] == ["post_office", "post_office", "bank_of_old"]
    assert [fault.row for fault in plan.rejected] == [5]


def test_words_mean_one_thing() -> None:
    """The headers we write ourselves mean themselves."""
    from kzcompanion.services.csv_service import HEADERS

    assert [named("headers", header) for header in HEADERS] == list(HEADERS)
    assert [named("channels", channel.value) for channel in ChannelKind] == list(ChannelKind)
    assert [named("kinds", kind.value) for kind in EntryKind] == list(EntryKind)


def test_a_long_table_stops_soon_after_it_was_cancelled(desk: Services, sim: Sim, tmp_path: Path) -> None:
    """Reading and planning look every few hundred rows at whether the user wants to stop."""
    rows = 4 * BETWEEN_LOOKS
    path = tmp_path / "long.csv"
    path.write_text("date,balance\n" + "2026-11-20,5\n" * rows, "utf-8")
    looks: list[int] = []

    def at_the_second_look() -> bool:
        looks.append(1)
        return len(looks) == 2

    with pytest.raises(Cancelled):
        desk.csv_import.read(path, at_the_second_look)
    assert len(looks) == 2
    looks.clear()
    ground = desk.csv_import.ground(desk.csv_import.read(path), sim_id=sim.id)
    with pytest.raises(Cancelled):
        desk.csv_import.plan_on(ground, at_the_second_look)
    assert len(looks) == 2
