"""`operators` and `channels`: the shipped facts with their sources."""

from __future__ import annotations

from datetime import date
from typing import Any

from kzcompanion.cli.session import Session
from kzcompanion.services.wording import Wording


def operators(session: Session) -> int:
    """Show the operators and what is known of each."""
    with session.reading() as services:
        lang = services.wording.lang
        wanted = session.arguments.operator
        if wanted is not None:
            wanted = services.facts.operator(wanted.strip().casefold()).id
        answer = services.facts.operators_json(lang)
        if wanted is not None:
            answer["operators"] = [one for one in answer["operators"] if one["id"] == wanted]
        session.tell_now()
        if session.as_json:
            session.terminal.json(answer)
        else:
            names = services.facts.labels().placeholders
            fill = {f"{{{name}}}": f"<{label.text(lang)}>" for name, label in names.items()}
            _show_operators(session, services.wording, answer["operators"], fill)
    return 0


def channels(session: Session) -> int:
    """Show the ways to pay a top-up in, for one operator or for any."""
    with session.reading() as services:
        wanted = session.arguments.operator
        if wanted is not None:
            wanted = services.facts.operator(wanted.strip().casefold()).id
        answer = services.facts.channels_json(wanted, services.wording.lang)
        session.tell_now()
        if session.as_json:
            session.terminal.json(answer)
        else:
            _show_channels(session, services.wording, answer["channels"])
    return 0


def _show_operators(
    session: Session, wording: Wording, found: list[dict[str, Any]], fill: dict[str, str]
) -> None:
    for number, operator in enumerate(found):
        if number:
            session.terminal.line()
        session.terminal.line(f"{operator['brand']} [{operator['id']}] — {operator['company']}")
        for fact in operator["facts"]:
            value = _value(wording, fact)
            for place, name in fill.items():
                value = value.replace(place, name)
            if fact["override"]:
                session.terminal.line(f"  {fact['label']}: {fact['override']['value']}")
                value = _corrected(wording, fact["override"], value)
            else:
                session.terminal.line(f"  {fact['label']}: {value}")
                value = ""
            session.terminal.line(f"      {value}{_source(wording, fact)}")


def _show_channels(session: Session, wording: Wording, found: list[dict[str, Any]]) -> None:
    for number, channel in enumerate(found):
        if number:
            session.terminal.line()
        session.terminal.line(f"{channel['title']} [{channel['kind']}]")
        session.terminal.line(f"  {channel['summary']}")
        for part in ("need", "steps", "pitfalls"):
            if channel[part]:
                session.terminal.line(f"  {wording.text(f'channel_{part}')}")
            for place, item in enumerate(channel[part], 1):
                session.terminal.line(f"    {place}. {item['text']}")
        session.terminal.line(f"  {wording.text('label_fee')}: {channel['fee'] or channel['fee_advice']}")
        time = channel["time_to_effect"] or channel["time_advice"]
        session.terminal.line(f"  {wording.text('label_time')}: {time}")
        for part, own in (channel["override"] or {}).items():
            seen = wording.text(
                "you_saw", day=date.fromisoformat(own["seen_on"]), where=own["seen_at"] or None
            )
            session.terminal.line(f"  {part}: {own['value']} ({seen})")
        session.terminal.line(f"  {_source(wording, channel)}")


def _value(wording: Wording, fact: dict[str, Any]) -> str:
    value = fact["value"]
    if value is None:
        return wording.text("not_known_ask")
    return ", ".join(value) if isinstance(value, (list, tuple)) else str(value)


def _corrected(wording: Wording, own: dict[str, Any], value: str) -> str:
    """Return when and where the user saw it, and what the data say, before their source."""
    seen = wording.text("you_saw", day=date.fromisoformat(own["seen_on"]), where=own["seen_at"] or None)
    said = wording.text("data_say_now" if own["pack_changed"] else "data_say", value=value)
    return f"({seen}) {said} "


def _source(wording: Wording, fact: dict[str, Any]) -> str:
    day = fact["checked_on"] or wording.text("undated")
    sure = wording.text(f"confidence_{fact['confidence']}")
    return f"({fact['source']}, {day}, {sure})"
