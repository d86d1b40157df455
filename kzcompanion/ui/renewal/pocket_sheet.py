"""The sheet for the pocket: what to pay, the sentences, the codes and whom to call, on one A4 sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.code import CodeShow
from kzcompanion.domain.emergency import EmergencyKind
from kzcompanion.domain.override import SeenByUser
from kzcompanion.services.qr_code import qr_modules
from kzcompanion.services.qr_payload import dial_link
from kzcompanion.ui import language, provenance_text, qr_paint
from kzcompanion.ui.paper import sheet as paper
from kzcompanion.ui.renewal import clerk_phrases

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from kzcompanion.domain.code import UssdCode
    from kzcompanion.domain.phrase import Phrase
    from kzcompanion.services.qr_code import QrModules
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk

_QR_MM = 18.0
_MOST_BESIDE_QR = 12
"""With more codes than these the sheet would need a second leaf for the picture."""
_UNSURE = "(?)"
_PAGES = 2
"""Both sides of one leaf, also with what the user saw beside what the data say."""


def make_sheet(desk: RenewalDesk, number: str = "") -> paper.Sheet:
    """Return the sheet for the renewal in hand; the number stands on it only if it is told."""
    sim = desk.sim()
    nickname = "" if sim is None else sim.nickname
    today = language.day_long(day_of(desk.services.clock.now()))
    blocks = (
        paper.Title(
            QCoreApplication.translate("PocketSheet", "Top-up: {0}").format(nickname or desk.brand()), today
        ),
        *_to_pay(desk, number),
        *_steps(desk, number),
        paper.Heading(QCoreApplication.translate("PocketSheet", "Sentences to show")),
        _sentences(desk),
        *_codes(desk),
        *_emergency(desk),
    )
    return paper.Sheet(
        QCoreApplication.translate("PocketSheet", "Pocket sheet"),
        blocks,
        QCoreApplication.translate("PocketSheet", "KZ Companion — no PIN or PUK stands on this sheet"),
        wish=_PAGES,
    )


def _to_pay(desk: RenewalDesk, number: str) -> tuple[paper.Block, ...]:
    """Return operator, amount and number in one frame, or a line to write the number on."""
    amount = desk.draft.amount
    parts = [desk.brand(), language.money(amount) if amount is not None else "", number]
    big = paper.BigText("   ".join(filter(None, parts)))
    if number:
        return (big,)
    return (big, paper.BlankLine(QCoreApplication.translate("PocketSheet", "Number to top up")))


def _steps(desk: RenewalDesk, number: str) -> tuple[paper.Block, ...]:
    """Return what to press where nobody helps: at a terminal or in an app the sheet is all one has."""
    guide = desk.guide()
    if guide is None or guide.traits.needs_talking:
        return ()
    lang = language.code()
    values = {
        "operator": desk.brand(),
        "amount": language.money(desk.draft.amount),
        "number": number or QCoreApplication.translate("PocketSheet", "(written above)"),
    }
    steps = tuple(line.text.filled(lang, values) for line in guide.steps)
    return (paper.Heading(guide.title.text(lang)), paper.Points(steps, numbered=True))


def _sentences(desk: RenewalDesk) -> paper.Table:
    facts = desk.services.facts
    phrases = clerk_phrases.phrases_on_paper(desk.guide(), facts.phrases())
    values = clerk_phrases.clerk_values(
        desk.brand(), desk.draft.amount, facts.country(desk.draft.operator_id).currency_name
    )
    values["number"] = ""
    own = language.code()
    rows = []
    for phrase in phrases:
        row = [_spoken(phrase, lang, values) for lang in clerk_phrases.SPOKEN]
        if own not in clerk_phrases.SPOKEN:
            row.insert(0, (phrase.template or phrase.text).filled(own, values).rstrip(" :："))
        rows.append(tuple(row))
    spoken = tuple(language.NAMES[code] for code in clerk_phrases.SPOKEN)
    if own in clerk_phrases.SPOKEN:
        return paper.Table(tuple(rows), spoken)
    return paper.Table(tuple(rows), (language.NAMES[own], *spoken), (3, 4, 4))


def _spoken(phrase: Phrase, lang: str, values: dict[str, str]) -> str:
    sentence = clerk_phrases.spoken(phrase, lang, values).rstrip(" :")
    return f"{sentence}\n{clerk_phrases.sound(phrase, lang, values).rstrip(' :')}"


def _codes(desk: RenewalDesk) -> tuple[paper.Block, ...]:
    operator = desk.operator()
    if operator is None:
        return ()
    title = QCoreApplication.translate("PocketSheet", "Codes of {0}; (?) = it may have changed")
    heading = paper.Heading(title.format(desk.brand()))
    codes = [code for code in desk.services.facts.codes(operator.id) if not code.needs_number]
    balance = desk.services.facts.balance_code(operator.id)
    table = _in_pairs(tuple((code.code, _purpose(code)) for code in codes), (3, 6))
    if balance is None or len(codes) > _MOST_BESIDE_QR:
        return (heading, table, paper.Paragraph(_sources(codes), small=True))
    return (heading, _picture(balance, _sources(codes)), table)


def _purpose(code: UssdCode) -> str:
    purpose = code.purpose.text(language.code())
    if isinstance(code.provenance, SeenByUser):
        return f"{purpose} ({provenance_text.source_word(code.provenance)})"
    if code.show is CodeShow.WARN:
        return f"{purpose} {_UNSURE}"
    return purpose


def _picture(code: UssdCode, sources: str) -> paper.Picture:
    modules = qr_modules(dial_link(code.code))
    words = QCoreApplication.translate("PocketSheet", "{0}: {1}. An Android phone dials it from this code.")
    caption = words.format(code.code, code.purpose.text(language.code()))
    return paper.Picture(partial(_draw, modules), _QR_MM, f"{caption}\n{sources}")


def _draw(modules: QrModules, painter: QPainter, room: QRectF) -> None:
    qr_paint.paint_modules(painter, modules, room)


def _emergency(desk: RenewalDesk) -> tuple[paper.Block, ...]:
    lang = language.code()
    contacts = [contact for contact in desk.services.facts.emergency() if contact.numbers]
    order = list(EmergencyKind)
    rows = tuple(
        ("\n".join(number.replace(" ", "\u00a0") for number in contact.numbers), contact.title.text(lang))
        for contact in sorted(contacts, key=lambda contact: order.index(contact.kind))
    )
    heading = paper.Heading(QCoreApplication.translate("PocketSheet", "In an emergency"))
    return (heading, _in_pairs(rows, (4, 5)))


def _sources(codes: list[UssdCode]) -> str:
    """Say where the codes come from, of which day they are and how sure they are."""
    sources: dict[tuple[str, str], dict[str, None]] = {}
    for code in codes:
        sure = provenance_text.confidence_word(code.provenance.confidence)
        when = provenance_text.checked_word(code.provenance)
        sources.setdefault((when, sure), {})[provenance_text.source_word(code.provenance)] = None
    told = "; ".join(f"{', '.join(names)} · {when} · {sure}" for (when, sure), names in sources.items())
    words = QCoreApplication.translate("PocketSheet", "Codes from: {0}")
    return words.format(told)


def _in_pairs(rows: tuple[tuple[str, str], ...], shares: tuple[float, float]) -> paper.Table:
    """Return short rows two to a line: one sheet is all there is."""
    half = (len(rows) + 1) // 2
    right = (*rows[half:], *[("", "")] * (2 * half - len(rows)))
    lines = tuple((*a, *b) for a, b in zip(rows[:half], right, strict=True))
    return paper.Table(lines, (), shares * 2)
