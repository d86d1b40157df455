"""The command line: the composition root of everything that is done without a screen; it never imports Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kzcompanion.cli.session import Session
from kzcompanion.cli.terminal import Terminal
from kzcompanion.cli.usage import AnswerNotWritten, UsageError
from kzcompanion.domain.errors import CannotWrite, CompanionError
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.services import fault_report

if TYPE_CHECKING:
    from argparse import Namespace

    from kzcompanion.vault.cipher import KdfCost

UNEXPECTED = 70
"""Exit code of a fault of the program itself (EX_SOFTWARE); not one of the contract's codes."""
INTERRUPTED = 130
"""Exit code after Ctrl+C, as shells give it."""
NOBODY_READS = 141
"""Exit code when the answer's reader has gone, as shells give it."""


_SAID_BY_ITSELF = frozenset({"needed", "unknown", "no_command", "elsewhere", "together"})
_POSITIONAL = frozenset({"sim", "entry", "file", "command", "deed", "value", "password", "file-password"})


def run(argv: Sequence[str] | None = None, *, vault_cost: KdfCost | None = None) -> int:
    """Do one command and return its exit code; never raises, never shows a traceback.

    0 done, 1 something needs attention, 2 bad input, 3 data in use, 4 data damaged, 5 could not write,
    6 wrong password. `vault_cost` is what a new vault's password costs to try, strong unless given.
    """
    fault_report.guard_top()
    fault_report.guard_sides()
    argv = list(sys.argv[1:] if argv is None else argv)
    return _answered(argv, vault_cost, lambda terminal: _run(argv, terminal, vault_cost))


def beside(argv: Sequence[str], deed: Callable[[Callable[[str], None]], int]) -> int:
    """Do a deed that is none of the commands but answers as they do; return its exit code, or as `run` does.

    The deed is given what writes one line of its answer, out at once.
    """

    def done(terminal: Terminal) -> int:
        def say(text: str) -> None:
            terminal.line(text)
            terminal.flush()

        return deed(say)

    return _answered(argv, None, done)


def _answered(argv: Sequence[str], vault_cost: KdfCost | None, deed: Callable[[Terminal], int]) -> int:
    """Do a deed; an answer that nobody takes or that cannot be written is no traceback."""
    terminal = Terminal()
    try:
        code = deed(terminal)
        terminal.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _stop_writing()
        return NOBODY_READS
    except AnswerNotWritten as error:
        _stop_writing()
        terminal.note(Session(_early(argv), terminal, vault_cost).wording.line(error))
        return error.exit_code
    return code


def _run(argv: list[str], terminal: Terminal, vault_cost: KdfCost | None) -> int:
    session = Session(_early(argv), terminal, vault_cost)
    try:
        asked, session.arguments.lang = session.arguments.lang, None
        session.arguments.lang = _language(asked)
        arguments = _parsed(argv, session)
        if arguments is None:
            return 0
        arguments.lang = session.arguments.lang
        session = Session(arguments, terminal, vault_cost)
        return _verb(arguments.command)(session)
    except AnswerNotWritten:
        raise
    except CompanionError as error:
        return _refuse(session, error)
    except (KeyboardInterrupt, BrokenPipeError):
        raise
    except OSError as error:
        return _refuse(session, CannotWrite(reason=error.strerror or type(error).__name__))
    except Exception as fault:  # noqa: BLE001 - whatever it is, people get a sentence
        return _unexpected(session, fault)


def _early(argv: Sequence[str]) -> Namespace:
    """Read the options that decide how an error is told, before the rest is understood."""
    from argparse import Namespace

    early = Namespace(data_dir=None, lang=None, now=None, json="--json" in argv)
    for number, word in enumerate(argv):
        name, mark, value = word.partition("=")
        if name in {"--data-dir", "--lang"}:
            given = value if mark else next(iter(argv[number + 1 : number + 2]), None)
            setattr(early, name[2:].replace("-", "_"), given)
    return early


def _language(name: str | None) -> str | None:
    """Return the language that was asked for, in our spelling."""
    if name is None:
        return None
    for code in LANGUAGES:
        if name.replace("-", "_").casefold() in {code.casefold(), code.partition("_")[0]}:
            return code
    raise UsageError("lang", reason="choice", text=name, choices=LANGUAGES)


def _parsed(argv: Sequence[str], session: Session) -> Namespace | None:
    """Return the arguments; None when they only asked for help or the version, which was given."""
    from kzcompanion.cli.command_parser import HelpAsked, parse

    helping = "-h" in argv or "--help" in argv
    try:
        arguments = parse(argv, session.wording.text if helping else _no_help)
    except HelpAsked as help_asked:
        session.terminal.line(help_asked.text)
        return None
    if arguments.version:
        from kzcompanion import __version__

        session.terminal.line(f"kzcompanion {__version__}")
        return None
    return arguments


def _no_help(_key: str) -> None:
    """Explain nothing: nobody asked."""


def _verb(command: str) -> Callable[[Session], int]:
    """Return what does a command; only its own modules are imported."""
    if command == "status":
        from kzcompanion.cli.status_verb import status

        return status
    if command == "sim":
        from kzcompanion.cli.sim_verbs import sim

        return sim
    if command in {"log", "topup", "ledger", "edit", "remove", "undo"}:
        from kzcompanion.cli import ledger_verbs

        return _named(ledger_verbs, command)
    if command == "batch":
        from kzcompanion.cli.batch_verb import batch

        return batch
    if command in {"operators", "channels"}:
        from kzcompanion.cli import facts_verbs

        return _named(facts_verbs, command)
    if command == "vault":
        from kzcompanion.cli.vault_verbs import vault

        return vault
    if command == "import":
        from kzcompanion.cli.import_verb import bring_in

        return bring_in
    if command in {"export", "doctor"}:
        from kzcompanion.cli import care_verbs

        return _named(care_verbs, command)
    return _elsewhere


def _named(module: object, command: str) -> Callable[[Session], int]:
    verb: Callable[[Session], int] = getattr(module, command)
    return verb


def _elsewhere(_session: Session) -> int:
    """Answer `self-test`, which looks into every room and therefore stands beside the command line."""
    raise UsageError("command", reason="elsewhere")


def _refuse(session: Session, error: CompanionError) -> int:
    """Tell an error as one line, and as an object for scripts."""
    message = session.wording.line(error)
    if session.as_json:
        from kzcompanion.cli.json_shapes import error_json

        session.terminal.json(error_json(error, message))
    session.terminal.note(f"{_option(error)}{message}")
    return error.exit_code


def _option(error: CompanionError) -> str:
    """Return what the message is about, unless it says so itself."""
    if error.field is None or error.facts.get("reason") in _SAID_BY_ITSELF:
        return ""
    name = error.field.replace("_", "-")
    return f"{name}: " if name in _POSITIONAL else f"--{name}: "


def _unexpected(session: Session, fault: Exception) -> int:
    """Tell a fault of the program without anything the user may have typed."""
    trace = fault.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = "?"
    if trace is not None:
        place = f"{trace.tb_frame.f_code.co_filename.rpartition(os.sep)[2]}:{trace.tb_lineno}"
    message = session.wording.text("unexpected", kind=type(fault).__name__, place=place)
    if session.as_json:
        session.terminal.json({"error": "unexpected", "code": UNEXPECTED, "field": None, "message": message})
    session.terminal.note(message)
    return UNEXPECTED


def _stop_writing() -> None:
    """Point stdout nowhere, so that the interpreter has nothing to complain of at its end."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, AttributeError, ValueError):
        pass  # not a real stream
