"""Made-up SIMs to try the program with, in a folder and file of their own: they never meet real data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec

from kzcompanion.domain.almaty import day_of, noon_of
from kzcompanion.domain.errors import CannotWrite, DataInUse
from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import Allowances, Cycle, OwnPlan
from kzcompanion.domain.renewal import Step
from kzcompanion.domain.sim import Sim
from kzcompanion.files.kernel_lock import KernelLock
from kzcompanion.files.paths import DataFolder
from kzcompanion.services.assembly import Services
from kzcompanion.services.clock import Clock, FixedClock
from kzcompanion.services.wording import Wording


class _Story(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what one sample SIM has been through; days count back from today."""

    nickname: str
    operator_id: str
    charge: int
    valid_days: int
    """Days from today to the last good day; negative when it is over."""
    start_days: int
    start_balance: int
    start_mb: int
    uses: tuple[int, ...]
    """Tenge used up between one check and the next, over and over."""
    topups: dict[int, tuple[int, ChannelKind, int]]
    """Place in the ledger -> tenge paid, channel, fee."""


_ENTRIES = 25
_STORIES = (
    _Story(
        nickname="sample_nickname_soon",
        operator_id="beeline",
        charge=2490,
        valid_days=2,
        start_days=33,
        start_balance=3200,
        start_mb=24_000,
        uses=(40, 65, 30, 110, 55),
        topups={
            8: (2000, ChannelKind.TERMINAL, 100),
            17: (1000, ChannelKind.ONLINE, 0),
        },
    ),
    _Story(
        nickname="sample_nickname_over",
        operator_id="activ",
        charge=1990,
        valid_days=-2,
        start_days=36,
        start_balance=2600,
        start_mb=15_000,
        uses=(70, 45, 95, 60),
        topups={
            6: (1000, ChannelKind.AGENT, 50),
            19: (500, ChannelKind.SHOP, 0),
        },
    ),
    _Story(
        nickname="sample_nickname_pending",
        operator_id="izi",
        charge=2990,
        valid_days=9,
        start_days=30,
        start_balance=4200,
        start_mb=30_000,
        uses=(85, 50, 120, 75, 65, 40),
        topups={
            11: (1500, ChannelKind.ONLINE, 0),
            20: (1000, ChannelKind.TERMINAL, 60),
        },
    ),
)
_MB_PER_TENGE = 5


class SampleService:
    """Make and remove the sample data that belong to a data folder."""

    def __init__(self, folder: DataFolder, clock: Clock) -> None:
        self._own = folder
        self._clock = clock

    @property
    def folder(self) -> DataFolder:
        """Return the sample data's own folder, to be opened by `Services.open`."""
        return self._own.sample_folder()

    def exists(self) -> bool:
        """Tell whether there are sample data."""
        return self.folder.data_file.is_file()

    def create(self, language: str) -> DataFolder:
        """Make fresh sample data, named in one of LANGUAGES, and return their folder.

        Three SIMs with ledgers: one expires soon, one is overdue, one waits for a top-up. Raises DataInUse
        while earlier sample data are open, and CannotWrite.
        """
        self.remove()
        now = self._clock.now().replace(microsecond=0)
        wording = Wording(language)
        with (
            Services.open(self.folder, FixedClock(now), language=wording.lang) as services,
            services.database.transaction("sample", undoable=False),
        ):
            _offer(services, wording, day_of(now))
            sims = [_tell(services, story, wording, now) for story in _STORIES]
            _go_to_pay(services, sims[-1], wording, now)
            services.preferences.change(language=wording.lang, first_run_done=True)
        return self.folder

    def remove(self) -> None:
        """Remove the sample data, and nothing else that may lie in their folder.

        Raises DataInUse while they are open, and CannotWrite.
        """
        folder = self.folder
        if not folder.root.is_dir():
            return
        lock = KernelLock(folder.lock)
        if not lock.acquire():
            raise DataInUse(holder=lock.holder())
        lock.release()
        try:
            for inner in (folder.backups, folder.quarantine):
                _empty(inner)
            for path in (folder.data_file, folder.reserve, folder.lock):
                path.unlink(missing_ok=True)
            if not any(folder.root.iterdir()):
                folder.root.rmdir()
        except OSError as error:
            raise CannotWrite(path=str(folder.root), reason=error.strerror or "unknown") from error


def _tell(services: Services, story: _Story, wording: Wording, now: datetime) -> Sim:
    """Write one SIM and its ledger."""
    today = day_of(now)
    valid_until = today + timedelta(days=story.valid_days)
    note = wording.text("sample_note")
    sim = services.sims.add(wording.text(story.nickname), story.operator_id)
    plan = OwnPlan(
        name=wording.text("sample_plan"),
        charge=Money.tenge(story.charge),
        cycle=Cycle.DAYS_30,
        next_charge_on=valid_until + timedelta(days=1),
    )
    sim = services.sims.change(sim.id, plan=plan, departure_on=today + timedelta(days=21))
    for place, at, balance, megabytes, good_to in _course(story, now, valid_until):
        if place in story.topups:
            paid, channel, fee = story.topups[place]
            services.ledger.topup(
                sim.id, Money.tenge(paid), fee=Money.tenge(fee), channel=channel, at=at, note=note
            )
        else:
            services.ledger.log(
                sim.id,
                Money.tenge(balance),
                data_mb=megabytes,
                valid_until=good_to,
                at=at,
                note=note,
            )
    return sim


def _offer(services: Services, wording: Wording, today: date) -> None:
    """Write down one made-up plan, so that the judgement on a trip has something to judge."""
    rules = OwnPlan(
        name=wording.text("sample_plan"),
        charge=Money.tenge(_STORIES[0].charge),
        cycle=Cycle.DAYS_30,
        allowances=Allowances(data_mb=_STORIES[0].start_mb),
        after_bundle_per_mb=Money.tenge(5),
        sim_price=Money(0),
    )
    label = wording.text("sample_note")
    services.own_plans.add(_STORIES[0].operator_id, rules, seen_on=today, seen_at=label, note=label)


def _course(
    story: _Story, now: datetime, valid_until: date
) -> Iterator[tuple[int, datetime, int, int, date | None]]:
    """Yield place, instant, balance, data left and newly read last day of each entry, up to yesterday's."""
    balance, megabytes = story.start_balance, story.start_mb // 8
    charged_on = valid_until - timedelta(days=29)
    first = noon_of(day_of(now) - timedelta(days=story.start_days))
    step = (noon_of(day_of(now) - timedelta(days=1)) - first) / (_ENTRIES - 1)
    read: date | None = charged_on - timedelta(days=1)
    paid_for = False
    for place in range(_ENTRIES):
        at = first + step * place
        if place in story.topups:
            paid, _, fee = story.topups[place]
            balance += paid - fee
        else:
            used = story.uses[place % len(story.uses)]
            balance, megabytes = balance - used, megabytes - used * _MB_PER_TENGE
            if not paid_for and day_of(at) >= charged_on:
                paid_for, read = True, valid_until
                balance, megabytes = balance - story.charge, story.start_mb
        yield place, at, balance, megabytes, read
        read = None if place not in story.topups else read


def _go_to_pay(services: Services, sim: Sim, wording: Wording, now: datetime) -> None:
    """Leave a top-up of two hours ago without its result."""
    draft = services.renewal.start(sim.id)
    gone = now - timedelta(hours=2)
    services.renewal.went_to_pay(
        msgspec.structs.replace(
            draft,
            started_at=gone - timedelta(minutes=10),
            step=Step.DO,
            operator_confirmed=True,
            number_at_hand=True,
            amount_text="2000",
            amount=Money.tenge(2000),
            channel=ChannelKind.TERMINAL,
            pays_with="cash",
            went_to_pay_at=gone,
            note=wording.text("sample_note"),
        )
    )


def _empty(folder: Path) -> None:
    if folder.is_dir() and not folder.is_symlink():
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()
