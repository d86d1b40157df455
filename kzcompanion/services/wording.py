"""Turns errors, deeds, money, days and states into sentences of one language."""

from __future__ import annotations

import string
import sys
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import msgspec

from kzcompanion.domain.almaty import at_almaty
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.money import Money
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.files.resources import resource
from kzcompanion.services.sentence_join import sentences

GROUP = "\u202f"
"""Narrow no-break space: between groups of digits."""
SPACE = "\u00a0"
_SPACES = frozenset({GROUP, SPACE})
_TENGE = "₸"
_LONGEST_QUOTE = 60
_VARIANT_FACTS = ("what", "reason", "kind")
"""Facts whose value may choose a closer sentence: `not_found.sim` before `not_found`."""

_PATHS = frozenset({"path", "file", "kept", "counts", "here", "there", "winner", "told"})
"""Facts that are never shortened: paths, and texts put together from texts of ours."""

_TOLD_AS_ZERO = frozenset({"sims", "entries"})
"""Counts of an event that say something when they are 0; any other fact that is nothing is left out."""

Message = str | dict[str, str] | list[str]
"""A text, its plural forms by CLDR category, or alternatives: the first with all its facts is used."""


class Messages(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hold the texts of one language as its file has them."""

    errors: dict[str, Message]
    advice: dict[str, Message]
    deeds: dict[str, str]
    texts: dict[str, Message]


class Wording:
    """Say things in one of LANGUAGES; any other code speaks English."""

    __slots__ = ("_decimal", "_messages", "lang")

    def __init__(self, lang: str) -> None:
        self.lang = lang if lang in LANGUAGES else "en"
        self._messages = messages(self.lang)
        self._decimal = "," if self.lang in {"ru", "kk"} else "."

    def sentence(self, error: CompanionError) -> str:
        """Return what went wrong; for anything typed also what to type instead."""
        return self._of_error(self._messages.errors, error) or self.sentence(CompanionError())

    def advice(self, error: CompanionError) -> str:
        """Return what the user can do about it, or an empty text."""
        return self._of_error(self._messages.advice, error)

    def line(self, error: CompanionError) -> str:
        """Return sentence and advice as one line."""
        return sentences(self.sentence(error), self.advice(error))

    def deed(self, label: str) -> str:
        """Return the name of a deed, as Undo shows it; an unknown label is shown as it is."""
        return self._messages.deeds.get(label, label)

    def text(self, key: str, **facts: object) -> str:
        """Return a text by its key; the fact `n` chooses the plural form. An unknown key raises KeyError."""
        return self._filled(self._messages.texts[key], facts)

    def has(self, key: str) -> bool:
        """Tell whether there is a text of this key."""
        return key in self._messages.texts

    def slug(self, prefix: str, slug: str, **facts: object) -> str:
        """Return the text `<prefix>_<slug>`, or the slug itself where it has none."""
        key = f"{prefix}_{slug}"
        return self.text(key, **facts) if self.has(key) else slug

    def event(self, slug: str, facts: Mapping[str, object]) -> str:
        """Return as a sentence what happened to the data file, told by slug and facts of an OpenEvent."""
        told = {name: value for name, value in facts.items() if value or name in _TOLD_AS_ZERO}
        if isinstance(at := told.get("at"), str):
            told["at"] = datetime.fromisoformat(at)
        return self.slug("open", slug, **told)

    def money(self, money: Money | None) -> str:
        """Write an amount with its currency: `1 234,50 ₸`; tiyn only where there are any."""
        if money is None:
            return self.text("unknown")
        whole, part = divmod(abs(money.tiyn), 100)
        digits = f"{whole:,}".replace(",", GROUP)
        decimals = f"{self._decimal}{part:02d}" if part else ""
        sign = "\u2212" if money.tiyn < 0 else ""
        return f"{sign}{digits}{decimals}{SPACE}{_TENGE if money.currency == 'KZT' else money.currency}"

    def date(self, day: date | None) -> str:
        """Write a day with its year: `22 Nov 2026`."""
        if day is None:
            return self.text("unknown")
        return self.text("date", day=day.day, month=self.text(f"month_{day.month}"), year=day.year)

    def instant(self, moment: datetime | None) -> str:
        """Write an instant as Almaty day and time: `22 Nov 2026, 14:30`."""
        if moment is None:
            return self.text("unknown")
        local = at_almaty(moment)
        between = " " if self.lang == "zh_CN" else ", "
        return f"{self.date(local.date())}{between}{local:%H:%M}"

    def factor(self, number: float) -> str:
        """Return how many times something is: `0.3`, `0,3`."""
        return f"{number:g}".replace(".", self._decimal)

    def data(self, megabytes: int | None) -> str:
        """Write mobile data: `850 MB`."""
        if megabytes is None:
            return self.text("unknown")
        return self.text("megabytes", amount=f"{megabytes:,}".replace(",", GROUP))

    def _of_error(self, section: Mapping[str, Message], error: CompanionError) -> str:
        variants = [str(error.facts[name]) for name in _VARIANT_FACTS if name in error.facts]
        for key in (*(f"{error.slug}.{variant}" for variant in variants), error.slug):
            if key in section:
                return self._filled(section[key], error.facts)
        return ""

    def _filled(self, message: Message, facts: Mapping[str, object]) -> str:
        if isinstance(message, dict):
            count = facts.get("n")
            form = plural_form(self.lang, count if isinstance(count, int) else 0)
            message = message.get(form, message["other"])
        said = self._said(facts)
        alternatives = message if isinstance(message, list) else [message]
        for text in alternatives:
            if said.keys() >= placeholders(text):
                return text.format_map(said)
        return alternatives[-1].format_map(_Unknown(said, self.text("unknown")))

    def _said(self, facts: Mapping[str, object]) -> dict[str, str]:
        said: dict[str, str] = {}
        for name, value in facts.items():
            if value is None:
                continue
            said[name] = str(value) if name in _PATHS else self._value(value)
            if name == "readings" and isinstance(value, tuple) and len(value) == 2:
                said["first"], said["second"] = map(self._value, value)
                said["type_first"], said["type_second"] = map(_as_typed, value)
        return said

    def _value(self, value: object) -> str:
        if isinstance(value, Money):
            return self.money(value)
        if isinstance(value, datetime):
            return self.instant(value)
        if isinstance(value, date):
            return self.date(value)
        if isinstance(value, tuple):
            return ", ".join(map(self._value, value))
        pid, host = getattr(value, "pid", None), getattr(value, "host", None)
        if pid is not None:
            return self.text("holder", pid=pid, host=host or self.text("unknown"))
        return quoted(str(value))


class _Unknown(dict[str, str]):
    """Answer `unknown` for a fact that an error came without."""

    def __init__(self, facts: Mapping[str, str], unknown: str) -> None:
        super().__init__(facts)
        self._unknown = unknown

    def __missing__(self, key: str) -> str:
        return self._unknown


def placeholders(text: str) -> set[str]:
    """Return the names in braces of a message."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def quoted(text: str) -> str:
    """Return a text fit to stand inside one line: no control characters, not too long."""
    line = "".join(char if char.isprintable() or char in _SPACES else "\ufffd" for char in text)
    return line if len(line) <= _LONGEST_QUOTE else f"{line[: _LONGEST_QUOTE - 1]}…"


def plural_form(lang: str, n: int) -> str:
    """Return the CLDR plural category of a whole number: zh other; en, kk one/other; ru one/few/many."""
    n = abs(n)
    if lang == "zh_CN":
        return "other"
    if lang != "ru":
        return "one" if n == 1 else "other"
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    return "few" if n % 10 in {2, 3, 4} and n % 100 not in {12, 13, 14} else "many"


@lru_cache(maxsize=len(LANGUAGES))
def messages(lang: str) -> Messages:
    """Return the texts of a language, read once."""
    payload = resource("messages", f"{lang}.json").read_bytes()
    return msgspec.json.decode(payload, type=Messages)


def system_language(environ: Mapping[str, str]) -> str:
    """Return the language the system is set to, as far as we speak it; English otherwise."""
    wanted = [environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)][:1]
    if not wanted and environ.get("LANGUAGE"):
        wanted = environ["LANGUAGE"].split(":")
    if sys.platform == "win32":
        wanted.append(_windows_language())
    for name in wanted:
        short = name.replace("-", "_").partition("_")[0].casefold()
        for code in LANGUAGES:
            if code.partition("_")[0] == short:
                return code
    return "en"


if sys.platform == "win32":

    def _windows_language() -> str:
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def _as_typed(value: Any) -> str:
    if isinstance(value, Money):
        return value.decimal_string().removesuffix(".00")
    return value.isoformat() if isinstance(value, date) else str(value)
