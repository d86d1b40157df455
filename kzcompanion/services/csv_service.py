"""Writes every ledger as one CSV file that spreadsheets open and that this program can read again."""

from __future__ import annotations

from pathlib import Path

from kzcompanion.domain.almaty import iso_almaty
from kzcompanion.domain.errors import FileKindUnknown
from kzcompanion.domain.home_money import at_home
from kzcompanion.domain.ledger import Entry, in_order
from kzcompanion.domain.money import Money
from kzcompanion.domain.package_text import packages_text
from kzcompanion.files.export_file import write_export
from kzcompanion.services.csv_text import guarded
from kzcompanion.services.sims_service import SimsService, fitting_to
from kzcompanion.storage.ledger_store import LedgerStore

HEADERS = (
    "id",
    "sim",
    "kind",
    "at",
    "balance",
    "amount",
    "fee",
    "channel",
    "data_mb",
    "valid_until",
    "receipt",
    "note",
    "reply",
    "packages",
    "home_currency",
    "home_rate",
    "home_rate_on",
    "home_amount",
)
"""The columns, the same in every language.

`sim` is the nickname, or the SIM's id where several have that nickname, archived ones counted; `kind` check,
topup or correction; `at` an instant with Almaty's offset; money in tenge with two decimals and a point;
`channel` online, shop, terminal, agent or the id of a way that the data add;
`data_mb` megabytes left; `valid_until` YYYY-MM-DD; `reply` the operator's text without phone numbers;
`packages` are parted by semicolons, each `unit:left:valid until:name`, the unit being data (megabytes),
minutes, sms or money (tenge); `home_rate` is what one unit of `home_currency` cost in tenge as typed on
`home_rate_on`, `home_amount` what the amount, or the balance of a check, is at that rate; what is not known
is empty.
"""
_MARK = "\ufeff"


class CsvService:
    """Export the ledgers of all SIMs, the archived ones too."""

    __slots__ = ("_ledger", "_sims")

    def __init__(self, sims: SimsService, ledger: LedgerStore) -> None:
        self._sims = sims
        self._ledger = ledger

    def export(self, path: Path) -> int:
        """Write the file durably and return the number of entries in it.

        Raises FileKindUnknown unless it ends in `.csv`, and what `write_export` raises.
        """
        if path.suffix.casefold() != ".csv":
            raise FileKindUnknown("file", name=path.name)
        text, count = self._text()
        write_export(path, text.encode("utf-8"))
        return count

    def _text(self) -> tuple[str, int]:
        import csv
        import io

        buffer = io.StringIO(newline="")
        writer = csv.writer(buffer)
        writer.writerow(HEADERS)
        count = 0
        sims = self._sims.list(include_archived=True)
        for sim in sims:
            name = sim.nickname if fitting_to(sim.nickname, sims) == [sim] else sim.id
            for entry in in_order(self._ledger.entries(sim.id)):
                writer.writerow(_row(name, entry))
                count += 1
        return _MARK + buffer.getvalue(), count


def _row(name: str, entry: Entry) -> tuple[str, ...]:
    return (
        entry.id,
        guarded(name),
        entry.kind.value,
        iso_almaty(entry.at),
        _money(entry.balance),
        _money(entry.amount),
        _money(entry.fee),
        entry.channel or "",
        "" if entry.data_mb is None else str(entry.data_mb),
        entry.valid_until.isoformat() if entry.valid_until else "",
        guarded(entry.receipt),
        guarded(entry.note),
        guarded(entry.reply),
        guarded(packages_text(entry.packages)),
        *_at_home(entry),
    )


def _at_home(entry: Entry) -> tuple[str, str, str, str]:
    rate, money = entry.home_rate, entry.balance if entry.amount is None else entry.amount
    if rate is None or money is None:
        return "", "", "", ""
    amount = Money(at_home(money, rate))
    return rate.currency, _money(rate.per_unit), rate.typed_on.isoformat(), _money(amount)


def _money(money: Money | None) -> str:
    return "" if money is None else money.decimal_string()
