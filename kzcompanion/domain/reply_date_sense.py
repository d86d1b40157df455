"""What a day in a reply is: until when, when the next charge comes, when something happened."""

from __future__ import annotations

from datetime import date, timedelta

from kzcompanion.domain.reply_context import ReplyContext
from kzcompanion.domain.reply_figures import Figure
from kzcompanion.domain.reply_money_sense import Sense
from kzcompanion.domain.reply_piece import Doubt, PieceKind, Unit
from kzcompanion.domain.reply_words import WordRole

_DEEDS = (WordRole.PAID, WordRole.CHARGE)
_YEAR = timedelta(days=366)
_STAMP_LABELS = {"дата:", "күні:", "date:", "күні/дата:", "дата/күні:", "дата", "күні", "date"}


def judge_date(context: ReplyContext, figure: Figure, today: date) -> Sense:
    """Return what a day is and why that is not sure, if it is not."""
    day = figure.value
    assert isinstance(day, date)
    kind, doubt = _by_words(context, figure, day, today)
    if context.words_in(context.sentence(figure)[0], context.part(figure)[1], WordRole.DOUBT):
        doubt = doubt or Doubt.CONDITION
    return kind, doubt


def has_day_word(context: ReplyContext, figure: Figure) -> bool:
    """Say whether a word right beside `03.12` makes it a day."""
    before = context.word_before(figure.start, WordRole.UNTIL, WordRole.DAY, WordRole.NEXT)
    after = context.word_after(figure.end, WordRole.UNTIL_BEFORE, WordRole.NEXT)
    return _touches(context, before.end if before else -1, figure.start) or (
        after is not None and _touches(context, figure.end, after.start)
    )


def _touches(context: ReplyContext, start: int, end: int) -> bool:
    """Say whether only spaces, a colon, a bracket and clock times lie between."""
    return start >= 0 and not context.plain[start:end].strip(" :(\ufffc.")


def _by_words(context: ReplyContext, figure: Figure, day: date, today: date) -> Sense:
    part = context.part(figure)
    until = context.word_before(figure.start, WordRole.UNTIL)
    until_before = context.word_after(figure.end, WordRole.UNTIL_BEFORE)
    comes = context.words_in(context.sentence(figure)[0], part[1], WordRole.NEXT)
    if until is not None or until_before is not None:
        past = figure.year_assumed and day < today
        beside = _touches(context, until.end if until else -1, figure.start) or (
            until_before is not None and _touches(context, figure.end, until_before.start)
        )
        doubt = Doubt.YEAR if past else None if beside else Doubt.UNKNOWN_WORD
        owed = context.words_in(*part, WordRole.CHARGE, WordRole.FEE, WordRole.DEBT)
        if comes or owed or _says_more_than_known(context, part):
            doubt = Doubt.TWO_WORDS
        return PieceKind.VALID_UNTIL, doubt
    alone = len(context.figures_in(*context.sentence(figure), Unit.DATE)) == 1
    deeds = context.words_in(*part, *_DEEDS)
    if comes:
        plain = alone and day >= today and not _strange(context, figure, part)
        return PieceKind.CHARGE_ON, None if plain else Doubt.TWO_WORDS
    named = context.word_before(figure.start, WordRole.DAY)
    dated = named is not None and _touches(context, named.end, figure.start)
    read = context.words_in(*part, WordRole.BALANCE) if dated else []
    if deeds or read:
        past = today - _YEAR < day <= today
        plain = alone and past and not _strange(context, figure, part)
        return PieceKind.HAPPENED_ON, None if plain else Doubt.TWO_WORDS
    if _is_stamp(context, figure) and today - _YEAR < day <= today:
        return PieceKind.HAPPENED_ON, None
    return PieceKind.OTHER, Doubt.NO_WORD


def _says_more_than_known(context: ReplyContext, part: tuple[int, int]) -> bool:
    """Say whether `до 01.12` stands beside unknown words and an amount or a percentage: a debt, an offer."""
    more = context.figures_in(*part, Unit.MONEY) or "\ufffc" in context.plain[part[0] : part[1]]
    return bool(more) and context.strange_in(*part)


def _is_stamp(context: ReplyContext, figure: Figure) -> bool:
    """Say whether a lone day with a clock time or `Дата:` is the stamp of the one deed that is told."""
    start, end = context.sentence(figure)
    before, after = context.plain[start : figure.start], context.plain[figure.end : end]
    marked = before.strip(" ,") in _STAMP_LABELS or (not before.strip(" ,") and "\ufffc" in after[:4])
    alone = len(context.figures_in(0, len(context.plain), Unit.DATE)) == 1
    told = context.words_in(0, len(context.plain), *_DEEDS)
    doubtful = context.words_in(0, len(context.plain), WordRole.DOUBT, WordRole.NEXT)
    return marked and alone and bool(told) and not doubtful and not after.strip(" ,\ufffc")


def _strange(context: ReplyContext, figure: Figure, part: tuple[int, int]) -> bool:
    return context.strange_in(part[0], figure.start) or context.strange_next(figure)
