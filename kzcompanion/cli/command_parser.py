"""The commands and their options, as argparse knows them; errors leave as UsageError, nothing is printed."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from kzcompanion.cli.usage import UsageError

PROGRAM = "kzcompanion-cli"
FIELD_NAMES = ("phone", "iccid", "imsi", "pin", "puk", "login", "password", "note")
_AMOUNTS = frozenset({"--balance", "--amount", "--fee"})
_ARGUMENT = re.compile(r"argument (?P<name>\S+?)(/\S+)?: (?P<rest>.*)", re.DOTALL)
_NEEDED = re.compile(r"the following arguments are required: (?P<names>.+)")
_UNKNOWN = re.compile(r"unrecognized arguments: (?P<names>.+)")
_OPTION = re.compile(r"--?[a-z][a-z-]*")
_DOTS = "\u2022\u2022\u2022"
_CHOICE = re.compile(r"invalid choice: '?(?P<text>.*?)'? \(choose from (?P<choices>.+)\)", re.DOTALL)

Explain = Callable[[str], str | None]
"""Gives the help text of a key, or None when nobody asked for help."""


class HelpAsked(Exception):
    """Carry the help that was asked for to whoever writes the answer."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class CommandParser(argparse.ArgumentParser):
    """Parse without abbreviations, and raise UsageError or HelpAsked instead of leaving."""

    def __init__(self, **options: Any) -> None:
        super().__init__(allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        """Raise what argparse found as a UsageError with the field it belongs to."""
        raise _usage_error(message)

    def print_help(self, _file: object = None) -> NoReturn:
        """Raise the help instead of writing it: argparse is silent where a disk is full."""
        raise HelpAsked(self.format_help().rstrip())


def parse(argv: Sequence[str], explain: Explain) -> argparse.Namespace:
    """Return `command` (and `deed`) and their options; raises UsageError and HelpAsked."""
    # Not set_defaults: the same options stand behind the command, too, and would forget what stood before it.
    unset = argparse.Namespace(data_dir=None, lang=None, now=None, json=False)
    try:
        arguments = _parser(explain).parse_args(_with_signs(argv), unset)
    except UsageError as error:
        raise (_unrepeated(error) if "vault" in argv else error) from None
    if arguments.command is None and not arguments.version:
        raise UsageError("command", reason="no_command", choices=tuple(COMMANDS))
    return arguments


def _with_signs(argv: Sequence[str]) -> list[str]:
    """Bind a negative amount to its option, since argparse takes `-1 500,50` for one."""
    bound: list[str] = []
    words = iter(argv)
    for word in words:
        if word == "--":
            return [*bound, word, *words]
        negative = bool(bound) and bound[-1] in _AMOUNTS and word[:1] == "-" and word[1:2].isdigit()
        if negative:
            bound[-1] = f"{bound[-1]}={word}"
        else:
            bound.append(word)
    return bound


def _usage_error(message: str) -> UsageError:
    if found := _NEEDED.fullmatch(message):
        names = found["names"].split(", ")
        if names == ["command"]:
            return UsageError("command", reason="no_command", choices=tuple(COMMANDS))
        return UsageError(_field(names[0]), reason="needed", text=found["names"])
    if found := _UNKNOWN.fullmatch(message):
        word = found["names"].split(" ")[0].partition("=")[0]
        return UsageError(_field(word), reason="unknown", text=word)
    if found := _ARGUMENT.fullmatch(message):
        field, rest = _field(found["name"]), found["rest"]
        if choice := _CHOICE.fullmatch(rest):
            choices = tuple(choice["choices"].replace("'", "").split(", "))
            return UsageError(field, reason="choice", text=choice["text"], choices=choices)
        if (other := rest.removeprefix("not allowed with argument ")) != rest:
            return UsageError(field, reason="together", text=f"{found['name']} {other}")
        return UsageError(field, reason="value")
    return UsageError(None, text=message)


def _unrepeated(error: UsageError) -> UsageError:
    """Return the error without the user's words: one of them may be a secret in the wrong place."""
    word = str(error.facts.get("text"))
    if error.facts.get("reason") not in {"unknown", "choice"} or _OPTION.fullmatch(word):
        return error
    field = error.field if error.facts["reason"] == "choice" else None
    return UsageError(field, **{**error.facts, "text": _DOTS})


def _field(name: str) -> str:
    return name.lstrip("-").replace("-", "_").casefold()


def _parser(explain: Explain) -> CommandParser:
    everywhere = _everywhere(explain)
    parser = CommandParser(
        prog=PROGRAM, description=explain("help_program"), epilog=explain("help_epilog"), parents=[everywhere]
    )
    parser.add_argument("--version", action="store_true", help=explain("help_version"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=CommandParser)
    for name, fill in COMMANDS.items():
        text = explain(f"help_{name.replace('-', '_')}")
        command = commands.add_parser(name, help=text, description=text, parents=[everywhere])
        fill(command, everywhere, explain)
    return parser


def _everywhere(explain: Explain) -> CommandParser:
    """Return the options that may stand before and after the command."""
    options = CommandParser(add_help=False, argument_default=argparse.SUPPRESS)
    options.add_argument("--data-dir", metavar="DIR", help=explain("help_data_dir"))
    options.add_argument("--lang", metavar="LANG", help=explain("help_lang"))
    options.add_argument("--now", metavar="ISO", help=explain("help_now"))
    options.add_argument("--json", action="store_true", help=explain("help_json"))
    return options


Fill = Callable[[CommandParser, CommandParser, Explain], None]


def _nothing(_command: CommandParser, _everywhere: CommandParser, _explain: Explain) -> None:
    """Add no option."""


def _sim(command: CommandParser, everywhere: CommandParser, explain: Explain) -> None:
    deeds = command.add_subparsers(dest="deed", metavar="DEED", required=True, parser_class=CommandParser)
    add = deeds.add_parser("add", help=explain("help_sim_add"), parents=[everywhere])
    add.add_argument("--nickname", required=True, metavar="N", help=explain("help_nickname"))
    add.add_argument("--operator", required=True, metavar="ID", help=explain("help_operator"))
    shown = deeds.add_parser("list", help=explain("help_sim_list"), parents=[everywhere])
    shown.add_argument("--all", action="store_true", help=explain("help_all"))
    archive = deeds.add_parser("archive", help=explain("help_sim_archive"), parents=[everywhere])
    archive.add_argument("sim", metavar="SIM", help=explain("help_sim_name"))


def _facts_of_entry(command: CommandParser, explain: Explain) -> None:
    command.add_argument("--data-mb", metavar="N", help=explain("help_data_mb"))
    command.add_argument("--expires", metavar="DATE", help=explain("help_expires"))
    command.add_argument("--package", metavar="P", action="append", help=explain("help_package"))
    command.add_argument("--at", metavar="ISO", help=explain("help_at"))
    command.add_argument("--note", metavar="T", help=explain("help_note"))


def _home(command: CommandParser, explain: Explain) -> None:
    command.add_argument("--home", metavar="CUR:RATE", help=explain("help_home"))


def _payment(command: CommandParser, explain: Explain) -> None:
    command.add_argument("--fee", metavar="A", help=explain("help_fee"))
    command.add_argument("--channel", metavar="KIND", help=explain("help_channel"))
    command.add_argument("--receipt", metavar="T", help=explain("help_receipt"))


def _log(command: CommandParser, _everywhere: CommandParser, explain: Explain) -> None:
    command.add_argument("sim", metavar="SIM", help=explain("help_sim_name"))
    command.add_argument("--balance", required=True, metavar="A", help=explain("help_balance"))
    _facts_of_entry(command, explain)
    _home(command, explain)


def _topup(command: CommandParser, _everywhere: CommandParser, explain: Explain) -> None:
    command.add_argument("sim", metavar="SIM", help=explain("help_sim_name"))
    command.add_argument("--amount", required=True, metavar="A", help=explain("help_amount"))
    _payment(command, explain)
    command.add_argument("--balance", metavar="A", help=explain("help_new_balance"))
    _facts_of_entry(command, explain)
    _home(command, explain)


def _ledger(command: CommandParser, _everywhere: CommandParser, explain: Explain) -> None:
    command.add_argument("sim", metavar="SIM", help=explain("help_sim_name"))


def _edit(command: CommandParser, _everywhere: CommandParser, explain: Explain) -> None:
    command.add_argument("entry", metavar="ENTRY", help=explain("help_entry"))
    command.add_argument("--balance", metavar="A", help=explain("help_balance"))
    command.add_argument("--amount", metavar="A", help=explain("help_amount"))
    _payment(command, explain)
    _facts_of_entry(command, explain)
    _home(command, explain)


def _remove(command: CommandParser, _everywhere: CommandParser, explain: Explain) -> None:
    command.add_argument("entry", metavar="ENTRY", help=explain("help_entry"))


def _batch(command: CommandParser, _everywhere: CommandParser, explain: Explain) -> None:
    told = explain("help_batch_lines")
    if told is None:  # nobody asked for help
        return
    from kzcompanion.services.batch_service import DEEDS

    needed = ((name, ", ".join(fields), possible) for name, (fields, possible) in DEEDS.items())
    lines = [
        f"  {name}: {fields} [{', '.join(possible)}]" if possible else f"  {name}: {fields}"
        for name, fields, possible in needed
    ]
    example = '  {"deed": "log", "sim": "blue", "balance": "1500", "home": "CNY:72.5", "key": "1"}'
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.epilog = "\n".join((told, *lines, example))


def _of_operator(command: CommandParser, _everywhere: CommandParser, explain: Explain) -> None:
    command.add_argument("--operator", metavar="ID", help=explain("help_operator"))


def _vault(command: CommandParser, everywhere: CommandParser, explain: Explain) -> None:
    deeds = command.add_subparsers(dest="deed", metavar="DEED", required=True, parser_class=CommandParser)
    for name in ("add", "show", "list"):
        deed = deeds.add_parser(name, help=explain(f"help_vault_{name}"), parents=[everywhere])
        if name != "list":
            deed.add_argument("sim", metavar="SIM", help=explain("help_sim_name"))
            deed.add_argument(
                "--field",
                required=True,
                choices=FIELD_NAMES,
                metavar="F",
                help=explain("help_field"),
            )
        deed.add_argument("--stdin", action="store_true", help=explain("help_stdin"))
    passwd = deeds.add_parser("passwd", help=explain("help_vault_passwd"), parents=[everywhere])
    passwd.add_argument("--compromised", action="store_true", help=explain("help_compromised"))
    export = deeds.add_parser("export", help=explain("help_vault_export"), parents=[everywhere])
    export.add_argument("file", metavar="FILE", help=explain("help_kdbx"))
    taken = deeds.add_parser("import", help=explain("help_vault_import"), parents=[everywhere])
    taken.add_argument("file", metavar="FILE", help=explain("help_vault_import_file"))
    taken.add_argument("--operator", metavar="ID", help=explain("help_import_operator"))
    taken.add_argument("--overwrite", action="store_true", help=explain("help_overwrite"))
    taken.add_argument("--dry-run", action="store_true", help=explain("help_dry_run"))
    for deed in (passwd, export, taken):
        deed.add_argument("--stdin", action="store_true", help=explain("help_stdin"))


def _export(command: CommandParser, _everywhere: CommandParser, explain: Explain) -> None:
    command.add_argument("file", metavar="FILE", help=explain("help_file"))
    command.add_argument("--names", action="store_true", help=explain("help_names"))
    command.add_argument("--amounts", action="store_true", help=explain("help_amounts"))
    command.add_argument("--stdin", action="store_true", help=explain("help_stdin_password"))


def _import(command: CommandParser, _everywhere: CommandParser, explain: Explain) -> None:
    command.add_argument("file", metavar="FILE", help=explain("help_import_file"))
    command.add_argument("--dry-run", action="store_true", help=explain("help_dry_run"))
    way = command.add_mutually_exclusive_group()
    way.add_argument("--merge", action="store_true", help=explain("help_merge"))
    way.add_argument("--replace", action="store_true", help=explain("help_replace"))
    command.add_argument("--stdin", action="store_true", help=explain("help_stdin_password"))


def _doctor(command: CommandParser, _everywhere: CommandParser, explain: Explain) -> None:
    command.add_argument("--repair", action="store_true", help=explain("help_repair"))
    command.add_argument("--stdin", action="store_true", help=explain("help_stdin_password"))


COMMANDS: dict[str, Fill] = {
    "status": _nothing,
    "sim": _sim,
    "log": _log,
    "topup": _topup,
    "ledger": _ledger,
    "edit": _edit,
    "remove": _remove,
    "batch": _batch,
    "undo": _nothing,
    "operators": _of_operator,
    "channels": _of_operator,
    "vault": _vault,
    "export": _export,
    "import": _import,
    "doctor": _doctor,
    "self-test": _nothing,
}
"""Every command, in the order of the help."""
