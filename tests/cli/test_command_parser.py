"""Promises of understanding a command line."""

from __future__ import annotations

import re

import pytest
from prompt import Prompt

from kzcompanion.cli.command_parser import COMMANDS, FIELD_NAMES
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.secret_field import SecretField


def test_names_are_those_of_the_domain() -> None:
    """The parser knows the names by heart, so that it need not import the domain; they are the same."""
    assert tuple(SecretField) == FIELD_NAMES


@pytest.mark.parametrize(
    "place", ["before", "after"], ids=["options before the command", "options after the command"]
)
def test_common_options_stand_anywhere(prompt: Prompt, place: str) -> None:
    """`--data-dir`, `--lang`, `--now` and `--json` work before and after the command, also of two words."""
    prompt("sim", "add", "--nickname", "blue", "--operator", "izi")
    options = ["--data-dir", str(prompt.folder), "--lang", "ru", "--now", "2026-11-23T00:00+05:00", "--json"]
    for words in (["status"], ["sim", "list"]):
        line = [*options, *words] if place == "before" else [*words, *options]
        answer = prompt(*line, now=None)
        assert answer.code == 0
        assert answer.json["sims"][0]["nickname"] == "blue"
    assert prompt("--json", "status", "--lang", "ru").json["sims"][0]["forecast_text"].startswith("нужн")
    assert prompt.json("status", now="2026-11-23")["now"] == "2026-11-23T12:00:00+05:00"


def test_an_option_after_the_command_wins(prompt: Prompt) -> None:
    """Said twice, the later one counts."""
    assert prompt("--lang", "ru", "status", "--lang", "zh_CN").out.startswith("还没有")


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ((), "command"),
        (("fly",), "command"),
        (("sim",), "deed"),
        (("sim", "fly"), "deed"),
        (("sim", "add"), "nickname"),
        (("sim", "add", "--nickname", "x"), "operator"),
        (("sim", "archive"), "sim"),
        (("log",), "sim"),
        (("log", "blue"), "balance"),
        (("log", "blue", "--balance"), "balance"),
        (("log", "blue", "--balance", "1", "--data-mb"), "data_mb"),
        (("log", "blue", "--balance", "1", "--colour", "red"), "colour"),
        (("log", "blue", "--balance", "1", "--colour=red"), "colour"),
        (("log", "blue", "green", "--balance", "1"), "green"),
        (("log", "blue", "--bal", "1"), "balance"),
        (("vault", "add", "blue", "--field", "voice"), "field"),
        (("status", "--lang", "tlh"), "lang"),
        (("status", "--now", "yesterday"), "now"),
        (("status", "--now"), "now"),
        (("self-test",), "command"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, tuple) else "",
)
def test_a_slip_is_told_with_its_option(prompt: Prompt, words: tuple[str, ...], field: str) -> None:
    """Exit code 2, one line on stderr, an object with the field's name, never argparse's own text."""
    answer = prompt("--json", *words, now=None)
    assert (answer.code, answer.json["code"], answer.json["field"]) == (2, 2, field)
    assert answer.err.count("\n") == 1
    assert "usage:" not in answer.err
    people = prompt(*words, now=None)
    assert (people.code, people.out, people.err) == (2, "", answer.err)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_slips_are_told_in_the_language(prompt: Prompt, lang: str) -> None:
    """Errors of the command line itself speak the language asked for, wherever it was asked."""
    said = {prompt("--lang", lang, "fly").err, prompt("fly", f"--lang={lang}").err}
    assert len(said) == 1
    assert ("Use one of" in said.pop()) is (lang == "en")


def test_slips_speak_the_chosen_language(prompt: Prompt) -> None:
    """Without `--lang` the user's choice in the data decides, even for a slip."""
    from kzcompanion.files.paths import DataFolder
    from kzcompanion.services.assembly import Services
    from kzcompanion.services.clock import SystemClock

    with Services.open(DataFolder(prompt.folder), SystemClock()) as services:
        services.preferences.change(language="kk")
    assert "Мыналардың бірін" in prompt("fly").err
    assert "Мыналардың бірін" not in prompt("--lang", "en", "fly").err


@pytest.mark.parametrize("name", ["zh-CN", "zh_cn", "zh", "ZH_CN"])
def test_languages_may_be_spelt_as_elsewhere(prompt: Prompt, name: str) -> None:
    """The common spellings of a language are understood."""
    assert prompt("--lang", name, "status").out.startswith("还没有")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("words", [(), *((name,) for name in COMMANDS), ("sim", "add"), ("vault", "show")])
def test_help_is_there_in_every_language(prompt: Prompt, lang: str, words: tuple[str, ...]) -> None:
    """`--help` explains each command and each of its options, exit code 0."""
    answer = prompt("--lang", lang, *words, "--help", now=None)
    assert (answer.code, answer.err) == (0, "")
    assert "help_" not in answer.out
    bare = re.findall(r"^  (--[a-z-]+)(?: [A-Z]+)?$(?!\n {8})", answer.out, re.MULTILINE)
    assert bare == []


def test_the_version_is_told(prompt: Prompt) -> None:
    """`--version` needs no command."""
    from kzcompanion import __version__

    assert prompt("--version", now=None).out == f"kzcompanion {__version__}\n"


def test_a_sim_may_look_like_an_option(prompt: Prompt) -> None:
    """After two dashes a word is a name, whatever it looks like."""
    prompt("sim", "add", "--nickname=--balance", "--operator", "izi")
    assert prompt("log", "--balance", "-5", "--", "--balance").code == 0
    assert prompt.json("status", code=1)["sims"][0]["balance"] == "-5.00"
