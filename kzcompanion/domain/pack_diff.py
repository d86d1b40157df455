"""What a data pack would change: every difference of two contents, piece by piece, with its sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeAlias

import msgspec

from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.pack_content import PackContent
from kzcompanion.domain.provenance import Provenance

Piece: TypeAlias = str | int | bool | LocalText | None
"""The smallest thing that can differ."""


class Subject(StrEnum):
    """Name what sort of thing changes, in the order in which changes are shown."""

    COUNTRY = "country"
    COMPANY = "company"
    OPERATOR = "operator"
    FACT = "fact"
    CODE = "code"
    PLAN = "plan"
    CHANNEL = "channel"
    BAND = "band"
    PHRASE = "phrase"
    RULE = "rule"
    CONTACT = "contact"
    CORRECTION = "correction"
    WORDS = "words"
    """Names, reply words and the tree of questions: what the program understands and says."""


class ChangeKind(StrEnum):
    """Name what happens to a thing."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class PackChange(msgspec.Struct, frozen=True, kw_only=True):
    """Hold one difference; for a thing that is changed one of its pieces, else the thing in one line."""

    subject: Subject
    kind: ChangeKind
    id: str
    title: str | LocalText
    operator_id: str | None = None
    """Whose fact it is."""
    part: str = ""
    """Name of the field that changed, its own name inside that after a dot."""
    old: Piece = None
    new: Piece = None
    old_source: Provenance | None = None
    new_source: Provenance | None = None


class _Thing(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    title: str | LocalText
    value: msgspec.Struct
    operator_id: str | None = None
    skip: tuple[str, ...] = ()


def differences(
    before: PackContent | None, after: PackContent, names: Mapping[str, LocalText] | None = None
) -> tuple[PackChange, ...]:
    """Return what changes when `after` takes the place of `before`; without one everything is added.

    `names` are those of fact keys that neither content names.
    """
    known = dict(names or {})
    for content in filter(None, (before, after)):
        known |= content.fact_labels.facts if content.fact_labels else {}
    found: list[PackChange] = []
    for subject in Subject:
        old = {thing.id: thing for thing in _things(before, subject, known)} if before else {}
        new = {thing.id: thing for thing in _things(after, subject, known)}
        found += (_whole(subject, ChangeKind.REMOVED, thing) for at, thing in old.items() if at not in new)
        for at, thing in new.items():
            if at in old:
                found += _pieces(subject, old[at], thing)
            else:
                found.append(_whole(subject, ChangeKind.ADDED, thing))
    return tuple(found)


def _things(content: PackContent, subject: Subject, names: Mapping[str, LocalText]) -> Iterator[_Thing]:
    match subject:
        case Subject.COUNTRY:
            country = content.country
            skip = ("companies", "pack_version", "compiled_on", "schema")
            yield _Thing(id=country.id, title=country.name, value=country, skip=skip)
        case Subject.COMPANY:
            yield from (_Thing(id=one.id, title=one.name, value=one) for one in content.country.companies)
        case Subject.OPERATOR:
            for operator in content.operators:
                yield _Thing(id=operator.id, title=operator.brand, value=operator, skip=("facts",))
        case Subject.FACT:
            yield from _facts(content, names)
        case Subject.BAND:
            yield from _bands(content)
        case Subject.WORDS:
            yield from _words(content)
        case _:
            yield from _listed(content, subject)


def _facts(content: PackContent, names: Mapping[str, LocalText]) -> Iterator[_Thing]:
    for operator in content.operators:
        for fact in operator.facts:
            title = names.get(fact.key, fact.key)
            yield _Thing(id=f"{operator.id}.{fact.key}", title=title, value=fact, operator_id=operator.id)


def _bands(content: PackContent) -> Iterator[_Thing]:
    for band in content.bands:
        name = f"{', '.join(band.operators)} {band.generation.upper()} {band.use}"
        yield _Thing(id=name, title=name, value=band)


def _words(content: PackContent) -> Iterator[_Thing]:
    for name in ("fact_labels", "troubleshooting", "reply_words"):
        value = getattr(content, name)
        if value is not None:
            yield _Thing(id=name, title=name, value=value)


_LISTED = {
    Subject.CODE: ("codes", "purpose"),
    Subject.PLAN: ("plans", "name"),
    Subject.PHRASE: ("phrases", "text"),
    Subject.RULE: ("rules", "text"),
    Subject.CONTACT: ("contacts", "title"),
    Subject.CORRECTION: ("corrections", "advice"),
    Subject.CHANNEL: ("channels", "title"),
}
"""Subject -> its list, and the field that is its name."""


def _listed(content: PackContent, subject: Subject) -> Iterator[_Thing]:
    place, title = _LISTED[subject]
    for value in getattr(content, place):
        name = value.kind if subject is Subject.CHANNEL else value.id
        yield _Thing(id=name, title=getattr(value, title), value=value)


def _whole(subject: Subject, kind: ChangeKind, thing: _Thing) -> PackChange:
    gone = kind is ChangeKind.REMOVED
    source = getattr(thing.value, "provenance", None)
    source = source if isinstance(source, Provenance) else None
    line = _line(thing.value)
    return PackChange(
        subject=subject,
        kind=kind,
        id=thing.id,
        title=thing.title,
        operator_id=thing.operator_id,
        old=line if gone else None,
        new=None if gone else line,
        old_source=source if gone else None,
        new_source=None if gone else source,
    )


def _line(value: msgspec.Struct) -> Piece:
    """Return what says most about a thing in one line."""
    for name in ("value", "code", "price_tenge", "fact", "summary", "label", "numbers"):
        found = getattr(value, name, None)
        if isinstance(found, tuple):
            return ", ".join(map(str, found))
        if isinstance(found, (str, int, LocalText)):
            return found
    return None


def _pieces(subject: Subject, old: _Thing, new: _Thing) -> Iterator[PackChange]:
    """Yield what differs inside a thing; one whose source alone is new yields its source."""
    before, after = dict(_leaves(old)), dict(_leaves(new))
    sources = (getattr(old.value, "provenance", None), getattr(new.value, "provenance", None))
    old_source, new_source = (one if isinstance(one, Provenance) else None for one in sources)
    for at in (*before, *(at for at in after if at not in before)):
        if before.get(at) != after.get(at):
            yield PackChange(
                subject=subject,
                kind=ChangeKind.CHANGED,
                id=new.id,
                title=new.title,
                operator_id=new.operator_id,
                part=at,
                old=before.get(at),
                new=after.get(at),
                old_source=old_source,
                new_source=new_source,
            )


def _leaves(thing: _Thing) -> Iterator[tuple[str, Piece]]:
    for field in msgspec.structs.fields(type(thing.value)):
        if field.name not in thing.skip:
            yield from _inside(getattr(thing.value, field.name), field.name)


def _inside(value: Any, path: str) -> Iterator[tuple[str, Piece]]:
    """Yield the pieces of a value by path: lists of words as one piece, other lists by id or place."""
    if isinstance(value, Provenance):
        yield path, f"{value.source}, {value.checked_on}, {value.confidence}"
    elif isinstance(value, LocalText):
        yield path, value
    elif isinstance(value, msgspec.Struct):
        for field in msgspec.structs.fields(type(value)):
            yield from _inside(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _inside(inner, f"{path}.{key}")
    elif isinstance(value, tuple):
        yield from _list(value, path)
    else:
        yield path, value if value is None or isinstance(value, (str, int)) else str(value)


def _list(values: tuple[Any, ...], path: str) -> Iterator[tuple[str, Piece]]:
    if all(isinstance(value, str) for value in values):
        yield path, ", ".join(values) or None
        return
    for index, value in enumerate(values):
        yield from _inside(value, f"{path}.{getattr(value, 'id', index)}")
