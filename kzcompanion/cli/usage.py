"""What is wrong with a command line itself, as an error like any other."""

from __future__ import annotations

from kzcompanion.domain.errors import BadInput


class UsageError(BadInput):
    """The words of the command line do not fit together; facts: reason, text, choices."""

    slug = "usage"
