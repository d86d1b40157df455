"""The numbered way from every earlier schema to this one; each step changes plain tables in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kzcompanion.storage.strict_json import Table

SCHEMA = 8
"""Number of the schema this program writes."""

Migration = Callable[[dict[str, Table]], None]


def _allow_replies(tables: dict[str, Table]) -> None:
    """Lead to schema 2: entries and renewals may hold a reply, `reply_templates` what replies taught.

    Nothing is changed; the number keeps an earlier program, which would drop them, from writing.
    """


def _allow_rules_and_packages(tables: dict[str, Table]) -> None:
    """Lead to schema 3: plans may hold anchor, failure and the other rules, entries may hold packages.

    Nothing is changed; the number keeps an earlier program, which would drop them, from writing.
    """


def _allow_own_plans(tables: dict[str, Table]) -> None:
    """Lead to schema 4: `own_plans` and `coverage_notes` may be there.

    Nothing is changed; the number keeps an earlier program, which would not show them, from writing.
    """


def _allow_leads(tables: dict[str, Table]) -> None:
    """Lead to schema 5: SIMs may hold how many days ahead they remind.

    Nothing is changed; the number keeps an earlier program, which would drop them, from writing.
    """


def _allow_rates_and_photos(tables: dict[str, Table]) -> None:
    """Lead to schema 6: entries may hold a rate of the money of home and name the sealed photo of a
    receipt, SIMs the next visit and what it costs to keep the number.

    Nothing is changed; the number keeps an earlier program, which would drop them, from writing.
    """


def _allow_overrides(tables: dict[str, Table]) -> None:
    """Lead to schema 7: `overrides` may be there.

    Nothing is changed; the number keeps an earlier program, which would not show them, from writing.
    """


def _dot_replies(tables: dict[str, Table]) -> None:
    """Lead to schema 8: numbers, PINs and codes in replies kept before they were dotted are dots.

    The earlier file, which is kept, still holds them.
    """
    from kzcompanion.storage.reply_dots import dot_replies  # only here: its patterns take time to make

    dot_replies(tables)


CHAIN: Mapping[int, Migration] = {
    1: _allow_replies,
    2: _allow_rules_and_packages,
    3: _allow_own_plans,
    4: _allow_leads,
    5: _allow_rates_and_photos,
    6: _allow_overrides,
    7: _dot_replies,
}
"""The step that leads away from each earlier schema number."""


def migrate(tables: dict[str, Table], found: int) -> None:
    """Lead tables of an earlier schema to SCHEMA, step by step; whatever a step raises is raised."""
    for schema in range(found, SCHEMA):
        CHAIN[schema](tables)
