"""Writes the phrase book and the emergency contacts as Markdown tables for the guide."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.emergency import EmergencyContact, EmergencyKind
from kzcompanion.domain.phrase import Phrase
from kzcompanion.domain.provenance import Provenance
from kzcompanion.ui import provenance_text

_CONTEXT = "GuideTables"
_SENTENCE = QT_TRANSLATE_NOOP("GuideTables", "Sentence")
_RUSSIAN = QT_TRANSLATE_NOOP("GuideTables", "Russian")
_KAZAKH = QT_TRANSLATE_NOOP("GuideTables", "Kazakh")
_NUMBER = QT_TRANSLATE_NOOP("GuideTables", "Number")
_WHAT = QT_TRANSLATE_NOOP("GuideTables", "What it is")
_SOURCE = QT_TRANSLATE_NOOP("GuideTables", "Source")
_LARGE, _STRONG = "font-size:24px; font-weight:600", "font-weight:600"
_NEW_LINE = "\u2028"
"""Ends a line inside a cell, which a tag would break out of."""


def phrases_table(phrases: Iterable[Phrase], lang: str) -> str:
    """Return the phrases in the reader's language, Russian and Kazakh, each with how to say it."""
    heads = [_say(_RUSSIAN), _say(_KAZAKH)]
    if lang not in {"ru", "kk"}:
        heads.insert(0, _say(_SENTENCE))
    return _table(heads, [_phrase_row(phrase, lang) for phrase in phrases])


def emergency_table(contacts: Iterable[EmergencyContact], lang: str, today: date) -> str:
    """Return the numbers to call in an emergency with what each is and where that comes from."""
    heads = [_say(_NUMBER), _say(_WHAT), _say(_SOURCE)]
    return _table(heads, [_contact_row(contact, lang, today) for contact in contacts])


def _contact_row(contact: EmergencyContact, lang: str, today: date) -> list[str]:
    numbers = " / ".join(contact.numbers) or (contact.site or "—")
    what = contact.title.text(lang)
    if contact.note is not None:
        what += _NEW_LINE + contact.note.text(lang)
    size = _LARGE if contact.kind is EmergencyKind.RESCUE else _STRONG
    return [f'<span style="{size}">{numbers}</span>', what, source_told(contact.provenance, today)]


def source_told(source: Provenance, today: date) -> str:
    """Return where something comes from as Markdown: a link to copy, the date, the age in words."""
    told = provenance_text.source_word(source)
    if source.is_address:
        told = f"[{told}](<{source.source}>)"
    ages = (provenance_text.checked_word(source), provenance_text.age_words(source, today))
    return " · ".join((told, *filter(None, ages)))


def _phrase_row(phrase: Phrase, lang: str) -> list[str]:
    russian = _spoken(
        _pressed(phrase, "ru") if lang == "ru" else phrase.text.text("ru"), phrase.transliteration.ru
    )
    if phrase.female is not None:  # the mark is explained on the page
        russian += f"{_NEW_LINE}(f) " + _spoken(phrase.female.ru, phrase.female.transliteration)
    kazakh = _pressed(phrase, "kk") if lang == "kk" else phrase.text.text("kk")
    row = [russian, _spoken(kazakh, phrase.transliteration.kk)]
    return row if lang in {"ru", "kk"} else [_pressed(phrase, lang), *row]


def _pressed(phrase: Phrase, lang: str) -> str:
    """Return the sentence as a link that shows it large; without a line beneath, in a table of forty."""
    return f'<a href="kzc:phrase/{phrase.id}" style="text-decoration:none">{phrase.text.text(lang)}</a>'


def _spoken(text: str, sound: str) -> str:
    return f"{text}{_NEW_LINE}*{sound}*"


def _table(heads: list[str], rows: list[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return (
        "\n".join("| " + " | ".join(cell.replace("|", "/") for cell in line) + " |" for line in lines) + "\n"
    )


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate(_CONTEXT, words)
