"""What is wrong with a command line itself, as an error like any other."""

from __future__ import annotations

from kzcompanion.domain.errors import BadInput, CompanionError


class UsageError(BadInput):
    """The words of the command line do not fit together; facts: reason, text, choices."""

    slug = "usage"


class AnswerNotWritten(CompanionError):
    """What the answer is written to refuses it, as a full disk does; the deed itself may be done."""

    slug = "answer_not_written"
    exit_code = 5
