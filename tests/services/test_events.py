"""Promises of the bus."""

from __future__ import annotations

from kzcompanion.services.events import Event, EventBus, LedgerChanged, SimsChanged


def test_listeners_hear_their_type_only() -> None:
    """Each listener hears events of its type, in the order in which they came."""
    bus, heard = EventBus(), list[Event]()
    bus.subscribe(LedgerChanged, heard.append)
    for event in (LedgerChanged("a"), SimsChanged(), LedgerChanged("b")):
        bus.publish(event)
    assert heard == [LedgerChanged("a"), LedgerChanged("b")]


def test_a_listener_can_leave() -> None:
    """After unsubscribing nothing is heard, and leaving twice does no harm."""
    bus, heard = EventBus(), list[Event]()
    leave = bus.subscribe(SimsChanged, heard.append)
    leave()
    leave()
    bus.publish(SimsChanged())
    assert heard == []


def test_a_listener_may_leave_while_it_hears() -> None:
    """The others still hear the event during which one left."""
    bus, heard = EventBus(), list[str]()

    def once(_event: SimsChanged) -> None:
        heard.append("once")
        leave()

    leave = bus.subscribe(SimsChanged, once)
    bus.subscribe(SimsChanged, lambda _event: heard.append("always"))
    bus.publish(SimsChanged())
    bus.publish(SimsChanged())
    assert heard == ["once", "always", "always"]


def test_a_failing_listener_breaks_nothing() -> None:
    """The others are told all the same; the failure is kept and handed over."""
    bus, heard, told = EventBus(), list[Event](), list[Exception]()
    fault = RuntimeError("broken listener")

    def fail(_event: SimsChanged) -> None:
        raise fault

    bus.subscribe(SimsChanged, fail)
    bus.subscribe(SimsChanged, heard.append)
    bus.publish(SimsChanged())
    bus.on_failure = told.append
    bus.publish(SimsChanged())
    assert heard == [SimsChanged(), SimsChanged()]
    assert list(bus.failures) == [fault, fault]
    assert told == [fault]
