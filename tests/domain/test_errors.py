"""Promises every error keeps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kzcompanion.domain import entry_errors, file_errors
from kzcompanion.domain.errors import CompanionError


def _kinds(kind: type[CompanionError] = CompanionError) -> Iterator[type[CompanionError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from _kinds(below)


EVERY = sorted(
    {
        kind
        for kind in _kinds()
        if kind.__module__ in {CompanionError.__module__, file_errors.__name__, entry_errors.__name__}
    },
    key=lambda kind: kind.slug,
)


def test_every_error_has_a_slug_of_its_own() -> None:
    """A sentence is found by the slug, so no two errors share one."""
    slugs = [kind.slug for kind in EVERY]
    assert len(set(slugs)) == len(slugs)
    assert all(slug.isidentifier() and slug == slug.lower() for slug in slugs)


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
def test_an_error_carries_facts_and_shows_none(kind: type[CompanionError]) -> None:
    """Field and facts are kept for the sentence; text and repr, which reach logs, show no fact."""
    error = kind("amount", text="4321 secret")
    assert (error.field, error.facts) == ("amount", {"text": "4321 secret"})
    assert "4321" not in f"{error} {error!r} {error.args}"
    assert str(error) == kind.slug
    assert 2 <= kind.exit_code <= 6
