"""Asks for passwords and secrets: typed unseen, or line by line from stdin; never from arguments."""

from __future__ import annotations

import warnings

from kzcompanion.cli.session import Session
from kzcompanion.cli.usage import UsageError
from kzcompanion.domain.errors import Missing

_LONGEST = 1 << 18


def password(session: Session, *, new: bool, key: str | None = None) -> str:
    """Ask for the vault's password; a new one twice, unless it comes from stdin; `key` asks for another."""
    question = session.wording.text(key or ("ask_new_password" if new else "ask_password"))
    typed = ask(session, "password", question)
    if not typed:
        raise Missing("password")
    if new and not session.arguments.stdin:
        again = ask(session, "password", session.wording.text("ask_again"))
        if again != typed:
            raise UsageError("password", reason="not_same")
    return typed


def ask(session: Session, field: str, question: str) -> str:
    """Return one line from stdin, or one answer typed unseen."""
    if session.arguments.stdin:
        return _line(session, field)
    import getpass

    with warnings.catch_warnings():
        # Without a terminal getpass would read the password where it can be seen.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(f"{question} ")
        except (getpass.GetPassWarning, EOFError, OSError):
            raise UsageError(field, reason="no_terminal") from None


def _line(session: Session, field: str) -> str:
    source = session.terminal.stdin()
    line = b"" if source is None else source.readline(_LONGEST)
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(field, reason="not_utf8") from None
    return text.removesuffix("\n").removesuffix("\r")
