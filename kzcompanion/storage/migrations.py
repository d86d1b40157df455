"""The numbered way from every earlier schema to this one; each step changes plain tables in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kzcompanion.storage.strict_json import Table

SCHEMA = 4
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


CHAIN: Mapping[int, Migration] = {1: _allow_replies, 2: _allow_rules_and_packages, 3: _allow_own_plans}
"""The step that leads away from each earlier schema number."""


def migrate(tables: dict[str, Table], found: int) -> None:
    """Lead tables of an earlier schema to SCHEMA, step by step; whatever a step raises is raised."""
    for schema in range(found, SCHEMA):
        CHAIN[schema](tables)
