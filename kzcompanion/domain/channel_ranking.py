"""Which way of paying fits the traveller's situation, each with its reasons for and against."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from enum import StrEnum

import msgspec

from kzcompanion.domain.almaty import at_almaty
from kzcompanion.domain.channel import ChannelTraits
from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.renewal import RenewalDraft

CASH = "cash"
FOREIGN_CARD = "foreign_card"
LOCAL_CARD = "local_card"
"""What RenewalDraft.pays_with may hold."""

OFFICE_HOURS = range(9, 18)
MALL_HOURS = range(10, 22)
"""Usual opening hours at Almaty time; sources are old and of low confidence."""


class Point(StrEnum):
    """Name one reason for or against a channel."""

    FROM_HERE = "from_here"
    """No way to go."""
    ANY_HOUR = "any_hour"
    NO_SPEAKING = "no_speaking"
    CARD_ACCEPTED = "card_accepted"
    TAKES_CASH = "takes_cash"
    NO_INTERNET_NEEDED = "no_internet_needed"
    STAFF_HELPS = "staff_helps"
    MENDS_MISTAKES = "mends_mistakes"
    """The operator's own staff can find and correct a payment."""
    NEEDS_INTERNET = "needs_internet"
    NEEDS_CARD = "needs_card"
    NEEDS_CASH = "needs_cash"
    FOREIGN_CARD_UNCONFIRMED = "foreign_card_unconfirmed"
    MAY_BE_CLOSED = "may_be_closed"
    SPEAKING_NEEDED = "speaking_needed"
    MENU_TO_READ = "menu_to_read"
    """The screen may offer no language one knows."""
    FEE_TO_ASK = "fee_to_ask"
    NO_CHANGE = "no_change"
    NOT_CONFIRMED = "not_confirmed"
    """No source names a place of this kind that takes top-ups."""


class Situation(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what the user said of here and now; None is not said and counts neither way."""

    at: datetime
    internet_now: bool | None = None
    pays_with: str | None = None
    speaks_local: bool | None = None


class RankedChannel(msgspec.Struct, frozen=True, kw_only=True):
    """Hold a channel with the reasons for and against it, the weightier first."""

    kind: str
    score: int
    reasons_for: tuple[Point, ...]
    reasons_against: tuple[Point, ...]


_Weighed = tuple[Point, int, bool | None]
"""A reason, its weight with its sign, and whether it holds."""


def situation_of(draft: RenewalDraft, now: datetime) -> Situation:
    """Return the situation a renewal draft tells of."""
    return Situation(
        at=now,
        internet_now=draft.internet_now,
        pays_with=draft.pays_with,
        speaks_local=draft.speaks_local,
    )


def rank_channels(
    situation: Situation,
    offered: Iterable[str] = tuple(ChannelKind),
    traits: Mapping[str, ChannelTraits] | None = None,
    unconfirmed: Collection[str] = (),
) -> tuple[RankedChannel, ...]:
    """Rank the channels offered, the best first; equal ones keep the order online, shop, terminal, agent.

    Other channels come after these and are weighed by their `traits`; one without is not weighed at all.
    Of the `unconfirmed` no source says that the operator can be paid there.
    """
    order = list(ChannelKind)
    wanted = set(offered)
    kinds = [*(kind for kind in order if kind in wanted), *sorted(wanted.difference(order))]
    ranked = [
        _weigh(kind, situation, (traits or {}).get(kind), doubted=kind in unconfirmed) for kind in kinds
    ]
    return tuple(sorted(ranked, key=lambda channel: -channel.score))


def _weigh(kind: str, situation: Situation, traits: ChannelTraits | None, *, doubted: bool) -> RankedChannel:
    if kind in set(ChannelKind):
        points = _POINTS[ChannelKind(kind)](situation)
    else:
        points = [] if traits is None else _trait_points(situation, traits)
    if doubted:
        kept = [weighed for weighed in points if weighed[0] not in _NOT_WHERE_DOUBTED]
        points = [*kept, (Point.NOT_CONFIRMED, -3, True)]
    holding = [(point, weight) for point, weight, holds in points if holds]
    holding.sort(key=lambda weighed: -abs(weighed[1]))
    return RankedChannel(
        kind=kind,
        score=sum(weight for _, weight in holding),
        reasons_for=tuple(point for point, weight in holding if weight >= 0),
        reasons_against=tuple(point for point, weight in holding if weight < 0),
    )


def _closed(situation: Situation, hours: range) -> bool:
    return at_almaty(situation.at).hour not in hours


def _speechless(situation: Situation) -> bool:
    return situation.speaks_local is False


def _offline(situation: Situation) -> bool:
    return situation.internet_now is False


def _online_points(situation: Situation) -> list[_Weighed]:
    return [
        (Point.FROM_HERE, 2, situation.internet_now),
        (Point.NEEDS_INTERNET, -6, _offline(situation)),
        (Point.CARD_ACCEPTED, 2, situation.pays_with == LOCAL_CARD),
        (Point.FOREIGN_CARD_UNCONFIRMED, -2, situation.pays_with == FOREIGN_CARD),
        (Point.NEEDS_CARD, -5, situation.pays_with == CASH),
        (Point.NO_SPEAKING, 1, _speechless(situation)),
        (Point.ANY_HOUR, 1, _closed(situation, OFFICE_HOURS)),
    ]


def _shop_points(situation: Situation) -> list[_Weighed]:
    return [
        (Point.STAFF_HELPS, 2, True),
        (Point.MENDS_MISTAKES, 1, True),
        (Point.NO_INTERNET_NEEDED, 1, _offline(situation)),
        (Point.TAKES_CASH, 1, situation.pays_with == CASH),
        (Point.SPEAKING_NEEDED, -1, _speechless(situation)),
        (Point.MAY_BE_CLOSED, -5, _closed(situation, OFFICE_HOURS)),
    ]


def _terminal_points(situation: Situation) -> list[_Weighed]:
    return [
        (Point.TAKES_CASH, 3, situation.pays_with == CASH),
        (Point.NO_SPEAKING, 1, _speechless(situation)),
        (Point.NO_INTERNET_NEEDED, 1, _offline(situation)),
        (Point.NEEDS_CASH, -3, situation.pays_with in {FOREIGN_CARD, LOCAL_CARD}),
        (Point.MENU_TO_READ, -1, _speechless(situation)),
        (Point.FEE_TO_ASK, -1, True),
        (Point.NO_CHANGE, -1, situation.pays_with == CASH),
        (Point.MAY_BE_CLOSED, -2, _closed(situation, MALL_HOURS)),
    ]


def _agent_points(situation: Situation) -> list[_Weighed]:
    return [
        (Point.STAFF_HELPS, 1, True),
        (Point.TAKES_CASH, 2, situation.pays_with == CASH),
        (Point.NO_INTERNET_NEEDED, 1, _offline(situation)),
        (Point.NEEDS_CASH, -2, situation.pays_with in {FOREIGN_CARD, LOCAL_CARD}),
        (Point.SPEAKING_NEEDED, -1, _speechless(situation)),
        (Point.NOT_CONFIRMED, -3, True),
        (Point.FEE_TO_ASK, -1, True),
        (Point.MAY_BE_CLOSED, -2, _closed(situation, MALL_HOURS)),
    ]


def _trait_points(situation: Situation, traits: ChannelTraits) -> list[_Weighed]:
    """Weigh a channel by what its data file says of it; what is not known counts neither way."""
    cash, foreign = situation.pays_with == CASH, situation.pays_with == FOREIGN_CARD
    return [
        (Point.FROM_HERE, 2, traits.needs_internet and situation.internet_now),
        (Point.NEEDS_INTERNET, -6, traits.needs_internet and _offline(situation)),
        (Point.NO_INTERNET_NEEDED, 1, not traits.needs_internet and _offline(situation)),
        (Point.TAKES_CASH, 2, cash and traits.takes_cash is True),
        (Point.NEEDS_CARD, -5, cash and traits.takes_cash is False),
        (Point.FOREIGN_CARD_UNCONFIRMED, -2, foreign and traits.takes_foreign_card is not True),
        (Point.STAFF_HELPS, 1, traits.needs_talking),
        (Point.SPEAKING_NEEDED, -1, traits.needs_talking and _speechless(situation)),
        (Point.NO_SPEAKING, 1, not traits.needs_talking and _speechless(situation)),
        (Point.ANY_HOUR, 1, traits.open_at_night is True and _closed(situation, OFFICE_HOURS)),
        (Point.MAY_BE_CLOSED, -2, traits.open_at_night is not True and _closed(situation, MALL_HOURS)),
    ]


_NOT_WHERE_DOUBTED = {Point.MENDS_MISTAKES, Point.NOT_CONFIRMED}
"""What cannot be said of a place that may not belong to the operator, and what is said of it anyway."""

_POINTS = {
    ChannelKind.ONLINE: _online_points,
    ChannelKind.SHOP: _shop_points,
    ChannelKind.TERMINAL: _terminal_points,
    ChannelKind.AGENT: _agent_points,
}
