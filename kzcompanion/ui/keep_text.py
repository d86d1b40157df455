"""Says how a number is kept, what to ask for, what is known about it, and how one lets it go."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.after_trip import KeepPlan
from kzcompanion.domain.money import Money
from kzcompanion.domain.own_plan import KeepClock
from kzcompanion.domain.rule import Rule, RuleTopic
from kzcompanion.services.sentence_join import ended, sentences
from kzcompanion.ui import glance, language, provenance_text

if TYPE_CHECKING:
    from kzcompanion.services.facts_service import FactsService

_CONTEXT = "KeepText"
_SHOWN = 12
_CLOCKS = {
    KeepClock.TOPUP: QT_TRANSLATE_NOOP("KeepText", "a top-up"),
    KeepClock.PAID_ACTIVITY: QT_TRANSLATE_NOOP("KeepText", "a top-up or a paid use"),
}
_TYPE_A_DAY = QT_TRANSLATE_NOOP("KeepText", "Type until when the number is to be kept.")
_RULE = QT_TRANSLATE_NOOP("KeepText", "Your plan keeps an unused number for {0}. What counts: {1}.")
_LAST = QT_TRANSLATE_NOOP("KeepText", "The last one in your ledger: {0}.")
_NO_LAST = QT_TRANSLATE_NOOP("KeepText", "Your ledger has none yet, so the first is due at once.")
_LOST = QT_TRANSLATE_NOOP(
    "KeepText", "Careful: the number may have been taken away already on {0}. Call it, or ask at the shop."
)
_NOTHING = QT_TRANSLATE_NOOP("KeepText", "Nothing to do: it lasts until {0}, beyond your visit.")
_DATES = QT_TRANSLATE_NOOP("KeepText", "Do it once by each of these days (Almaty):")
_MARGIN = QT_TRANSLATE_NOOP(
    "KeepText", "Each is some days early, because money sent from abroad may fail at first."
)
_MORE = QT_TRANSLATE_NOOP("KeepText", "… and {0} more, until {1}.")
_SAFE = QT_TRANSLATE_NOOP("KeepText", "Then it lasts until {0}.")
_NOT_COMPLETE = QT_TRANSLATE_NOOP("KeepText", "The dates do not reach your visit: there are too many.")
_TOTAL = QT_TRANSLATE_NOOP("KeepText", "All in all: {0}.")
_TOTAL_THERE = QT_TRANSLATE_NOOP("KeepText", "All in all: {0}; the balance suffices for it.")
_TOTAL_LACKS = QT_TRANSLATE_NOOP("KeepText", "All in all: {0}; {1} of it must be paid in.")
_TO_ASK = (
    QT_TRANSLATE_NOOP("KeepText", "How long your plan keeps an unused number is not known. Ask at the shop:"),
    QT_TRANSLATE_NOOP("KeepText", "After how many days without use is the number taken away?"),
    QT_TRANSLATE_NOOP(
        "KeepText", "What counts as use: any top-up, or only something paid — a call, an SMS, data?"
    ),
    QT_TRANSLATE_NOOP("KeepText", "Does a top-up from abroad count, and what is the least amount?"),
    QT_TRANSLATE_NOOP("KeepText", "Is the plan charge still taken meanwhile, and can it be paused?"),
    QT_TRANSLATE_NOOP("KeepText", "Do SMS codes arrive abroad, and what do they cost?"),
)
_SOURCED = QT_TRANSLATE_NOOP("KeepText", "{0} ({1})")
_USE_UP = QT_TRANSLATE_NOOP("KeepText", "Use the balance up: {0} are still there.")
_USE_UP_ANY = QT_TRANSLATE_NOOP("KeepText", "Use up what is left of the balance.")
_STEPS = (
    QT_TRANSLATE_NOOP(
        "KeepText",
        "List what knows this number: banks, wallets, messengers, shops, two-step sign-in. "
        "Change the number there, or remove it, while SMS codes still reach you.",
    ),
    QT_TRANSLATE_NOOP("KeepText", "Take a bank card or an automatic payment off the operator's account."),
    QT_TRANSLATE_NOOP("KeepText", "Save contacts, messages and photos that only this SIM or its apps have."),
    QT_TRANSLATE_NOOP(
        "KeepText", "Ask at the shop how a number is given back, and take a slip if there is one."
    ),
    QT_TRANSLATE_NOOP(
        "KeepText", "Once it is no longer yours, suppose that somebody else may get its calls and SMS codes."
    ),
    QT_TRANSLATE_NOOP(
        "KeepText", "Put the SIM away here: ledger and secrets stay, and it can be brought back."
    ),
)


def plan(found: KeepPlan | None) -> str:
    """Return what has to be done by when, and what it costs."""
    if found is None:
        return _say(_TYPE_A_DAY)
    lines = [
        sentences(
            _say(_RULE).format(language.days(found.keep_days), _say(_CLOCKS[found.clock])),
            _say(_NO_LAST)
            if found.last_activity_on is None
            else _say(_LAST).format(language.day_long(found.last_activity_on)),
        )
    ]
    if found.lost_on is not None:
        lines.append(_say(_LOST).format(language.day_long(found.lost_on)))
    if not found.dates:
        lines.append(_say(_NOTHING).format(language.day_long(found.safe_until)))
        return ended("\n\n".join(lines))
    lines.append("\n".join((_say(_DATES), *_listed(found), _say(_MARGIN))))
    end = _say(_SAFE).format(language.day_long(found.safe_until)) if found.complete else _say(_NOT_COMPLETE)
    lines.append(sentences(end, _cost(found)))
    return ended("\n\n".join(lines))


def to_ask() -> str:
    """Return the questions for the shop where the plan does not tell how long a number is kept."""
    first, *questions = (_say(text) for text in _TO_ASK)
    return "\n".join((first, *(f"•  {question}" for question in questions)))


def letting_go(balance: Money | None) -> str:
    """Return the steps of letting a number go."""
    first = _say(_USE_UP_ANY)
    if balance is not None and balance.tiyn > 0:
        first = _say(_USE_UP).format(glance.veiled(language.money(balance)))
    steps = (first, *(_say(step) for step in _STEPS))
    return "\n\n".join(f"{number}.  {step}" for number, step in enumerate(steps, start=1))


def known(facts: FactsService, operator_id: str, today: date) -> str:
    """Return what the shipped facts say about keeping a number, each with its source and age."""
    wanted = [rule for rule in facts.rules() if _concerns(rule, operator_id)]
    lang = language.code()
    lines = []
    for rule in wanted:
        text = rule.text.text(lang)
        caution = "" if rule.caution is None else rule.caution.text(lang)
        source = provenance_text.line(rule.provenance, today)
        lines.append(_say(_SOURCED).format(sentences(text, caution), source))
    return "\n".join(lines)


def _concerns(rule: Rule, operator_id: str) -> bool:
    own = not rule.operators or operator_id in rule.operators
    return own and (rule.topic is RuleTopic.NUMBER_RETENTION or rule.id == "izi_reset")


def _listed(found: KeepPlan) -> list[str]:
    lines = [f"•  {language.day_long(day)}" for day in found.dates[:_SHOWN]]
    rest = len(found.dates) - _SHOWN
    if rest > 0:
        lines.append(_say(_MORE).format(language.number(rest), language.day_long(found.dates[-1])))
    return lines


def _cost(found: KeepPlan) -> str:
    if found.total is None:
        return ""
    total = glance.veiled(language.money(found.total))
    if found.to_pay_in is None:
        return _say(_TOTAL).format(total)
    if not found.to_pay_in.tiyn:
        return _say(_TOTAL_THERE).format(total)
    return _say(_TOTAL_LACKS).format(total, glance.veiled(language.money(found.to_pay_in)))


def _say(text: object) -> str:
    words = str(text)
    return QCoreApplication.translate(_CONTEXT, words) if words else ""
