"""Promises about which way of paying fits."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest

from kzcompanion.domain.channel import ChannelTraits
from kzcompanion.domain.channel_ranking import (
    CASH,
    FOREIGN_CARD,
    LOCAL_CARD,
    Point,
    RankedChannel,
    Situation,
    rank_channels,
    situation_of,
)
from kzcompanion.domain.ledger import ChannelKind
from kzcompanion.domain.renewal import RenewalDraft

NOON = datetime(2026, 11, 23, 7, tzinfo=UTC)
EVENING = datetime(2026, 11, 23, 15, tzinfo=UTC)
"""20:00 at Almaty: offices are shut, malls are open."""
NIGHT = datetime(2026, 11, 23, 20, tzinfo=UTC)


def ranked(at: datetime = NOON, **said: bool | str | None) -> dict[ChannelKind, RankedChannel]:
    """Rank the channels of a situation, the best first."""
    return {channel.kind: channel for channel in rank_channels(Situation(at=at, **said))}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("at", "said", "best"),
    [
        (NOON, {"internet_now": True, "pays_with": LOCAL_CARD}, ChannelKind.ONLINE),
        (NIGHT, {"internet_now": True, "pays_with": LOCAL_CARD}, ChannelKind.ONLINE),
        (NOON, {"internet_now": False, "pays_with": LOCAL_CARD}, ChannelKind.SHOP),
        (NOON, {"internet_now": False, "pays_with": CASH, "speaks_local": True}, ChannelKind.SHOP),
        (NOON, {"internet_now": False, "pays_with": FOREIGN_CARD}, ChannelKind.SHOP),
        (EVENING, {"internet_now": False, "pays_with": CASH, "speaks_local": False}, ChannelKind.TERMINAL),
        (EVENING, {"internet_now": True, "pays_with": CASH, "speaks_local": True}, ChannelKind.TERMINAL),
    ],
)
def test_the_fitting_channel_leads(at: datetime, said: dict[str, bool | str], best: ChannelKind) -> None:
    """Internet, cash or card, language and the hour at Almaty decide."""
    assert next(iter(ranked(at, **said))) is best


def test_without_internet_online_is_last_and_says_why() -> None:
    """Online payment without internet is put last, with its reason; its place is not taken away."""
    channels = list(ranked(internet_now=False, pays_with=CASH, speaks_local=False).values())
    assert channels[-1].kind is ChannelKind.ONLINE
    assert channels[-1].reasons_against == (Point.NEEDS_INTERNET, Point.NEEDS_CARD)


def test_a_foreign_card_is_never_promised() -> None:
    """No source confirms foreign cards online, so paying with one is said to be unconfirmed."""
    online = ranked(internet_now=True, pays_with=FOREIGN_CARD)[ChannelKind.ONLINE]
    assert Point.FOREIGN_CARD_UNCONFIRMED in online.reasons_against
    assert Point.CARD_ACCEPTED not in online.reasons_for


def test_who_does_not_speak_hears_of_it() -> None:
    """Without a common language the shop and the agent need speaking, the terminal only reading."""
    channels = ranked(speaks_local=False)
    assert Point.SPEAKING_NEEDED in channels[ChannelKind.SHOP].reasons_against
    assert Point.SPEAKING_NEEDED in channels[ChannelKind.AGENT].reasons_against
    assert Point.MENU_TO_READ in channels[ChannelKind.TERMINAL].reasons_against
    assert Point.NO_SPEAKING in channels[ChannelKind.TERMINAL].reasons_for


def test_the_hour_is_almatys() -> None:
    """At night everything with a door may be closed, in the evening only the operator's shop."""
    shut = Point.MAY_BE_CLOSED
    doors = {kind for kind, channel in ranked(NIGHT).items() if shut in channel.reasons_against}
    assert doors == set(ChannelKind) - {ChannelKind.ONLINE}
    evening = ranked(EVENING)
    assert shut in evening[ChannelKind.SHOP].reasons_against
    assert shut not in evening[ChannelKind.TERMINAL].reasons_against
    assert all(shut not in channel.reasons_against for channel in ranked(NOON).values())


def test_what_was_not_said_counts_neither_way() -> None:
    """With nothing said only what always holds is named."""
    said = {point for channel in ranked().values() for point in channel.reasons_for + channel.reasons_against}
    assert said == {Point.STAFF_HELPS, Point.MENDS_MISTAKES, Point.FEE_TO_ASK, Point.NOT_CONFIRMED}


def test_a_way_that_no_source_gives_this_operator_promises_no_correction() -> None:
    """A shop that may not be the operator's is named unconfirmed, once, and falls behind what is known."""
    said = Situation(at=NOON, internet_now=True)
    plain = {entry.kind: entry for entry in rank_channels(said)}
    doubted = rank_channels(said, unconfirmed={ChannelKind.SHOP, ChannelKind.AGENT})
    found = {entry.kind: entry for entry in doubted}
    assert Point.MENDS_MISTAKES in plain[ChannelKind.SHOP].reasons_for
    assert found[ChannelKind.SHOP].reasons_against == (Point.NOT_CONFIRMED,)
    assert Point.MENDS_MISTAKES not in found[ChannelKind.SHOP].reasons_for
    assert found[ChannelKind.AGENT] == plain[ChannelKind.AGENT]
    assert doubted[0].kind == ChannelKind.ONLINE


def test_only_offered_channels_are_ranked() -> None:
    """A channel the operator does not offer is not ranked, one named twice is ranked once."""
    offered = [ChannelKind.AGENT, ChannelKind.SHOP, ChannelKind.AGENT]
    kinds = [channel.kind for channel in rank_channels(Situation(at=NOON), offered)]
    assert kinds == [ChannelKind.SHOP, ChannelKind.AGENT]


def test_every_situation_is_explained() -> None:
    """In every situation all four are ranked by score, no reason counts both ways, the weightier reasons
    first.
    """
    flags = (None, True, False)
    for at, net, pays, speaks in product(
        (NOON, EVENING, NIGHT), flags, (None, CASH, FOREIGN_CARD, LOCAL_CARD), flags
    ):
        channels = list(ranked(at, internet_now=net, pays_with=pays, speaks_local=speaks).values())
        assert {channel.kind for channel in channels} == set(ChannelKind)
        assert [channel.score for channel in channels] == sorted(
            (channel.score for channel in channels), reverse=True
        )
        for channel in channels:
            assert channel.reasons_for or channel.reasons_against or channel.kind is ChannelKind.ONLINE
            assert not set(channel.reasons_for) & set(channel.reasons_against)


def test_a_draft_tells_the_situation() -> None:
    """What was answered in the wizard is what is ranked by."""
    draft = RenewalDraft(
        id="r", started_at=NOON, updated_at=NOON, internet_now=True, pays_with=CASH, speaks_local=False
    )
    assert situation_of(draft, NIGHT) == Situation(
        at=NIGHT, internet_now=True, pays_with=CASH, speaks_local=False
    )


@pytest.mark.parametrize(
    "said",
    [
        dict(zip(("internet_now", "pays_with", "speaks_local"), values, strict=True))
        for values in product((None, True, False), (None, CASH), (None, True, False))
    ],
)
@pytest.mark.parametrize("at", [NOON, EVENING, NIGHT])
def test_a_way_that_no_source_confirms_never_comes_before_a_terminal(
    at: datetime, said: dict[str, bool | str | None]
) -> None:
    """With cash, the terminal is named by a source, an agent by none: the reason is shown and weighs."""
    found = ranked(at, **said)
    assert found[ChannelKind.AGENT].score <= found[ChannelKind.TERMINAL].score
    assert Point.NOT_CONFIRMED in found[ChannelKind.AGENT].reasons_against


def traits(**known: bool | None) -> ChannelTraits:
    """Return traits of a way that talks, needs no internet and says nothing more, but for what is given."""
    plain: dict[str, bool | None] = {
        "needs_internet": False,
        "needs_talking": True,
        "takes_cash": None,
        "takes_foreign_card": None,
        "open_at_night": None,
    }
    return ChannelTraits(**(plain | known))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("known", "said", "wanted"),
    [
        ({"takes_cash": True}, {"pays_with": CASH}, Point.TAKES_CASH),
        ({}, {"internet_now": False}, Point.NO_INTERNET_NEEDED),
        ({"needs_internet": True}, {"internet_now": True}, Point.FROM_HERE),
        ({"needs_talking": False}, {"speaks_local": False}, Point.NO_SPEAKING),
    ],
)
def test_a_way_the_data_add_is_weighed_by_its_traits(
    known: dict[str, bool | None], said: dict[str, bool | str], wanted: Point
) -> None:
    """It comes after the four where nothing speaks for it, and each trait is a reason."""
    situation = Situation(at=NOON, **said)  # type: ignore[arg-type]
    found = rank_channels(situation, [*ChannelKind, "post"], {"post": traits(**known)})
    post = next(channel for channel in found if channel.kind == "post")
    assert wanted in post.reasons_for


def test_a_way_without_traits_is_offered_without_reasons() -> None:
    """Nothing known is no reason either way."""
    (post,) = rank_channels(Situation(at=NOON), ["post"])
    assert (post.score, post.reasons_for, post.reasons_against) == (0, (), ())
