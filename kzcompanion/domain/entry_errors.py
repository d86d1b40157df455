"""Failures of what is typed about plans and packages: names and facts, no sentences for users."""

from __future__ import annotations

from kzcompanion.domain.errors import BadInput


class CountNotUnderstood(BadInput):
    """The text is no whole number in the range that makes sense; facts: text, least, most."""

    slug = "count_not_understood"


class PackageNotUnderstood(BadInput):
    """The text is no package of a SIM; facts: text, reason (too_many, twice)."""

    slug = "package_not_understood"
