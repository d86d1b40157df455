"""What data, minutes and SMS in a reply are: left, used, or the size of the package."""

from __future__ import annotations

from kzcompanion.domain.reply_context import ReplyContext
from kzcompanion.domain.reply_figures import Figure
from kzcompanion.domain.reply_money_sense import Sense, is_conditional
from kzcompanion.domain.reply_piece import Doubt, PieceKind, Unit
from kzcompanion.domain.reply_words import FoundWord, WordRole

_ROLES = {
    WordRole.LEFT: PieceKind.DATA_LEFT,
    WordRole.SIZE: PieceKind.DATA_SIZE,
    WordRole.USED: PieceKind.DATA_USED,
}
_LISTED = (Unit.DATA, Unit.MINUTES, Unit.SMS, Unit.DATE)
_BREAKS_LIST = (
    WordRole.BALANCE,
    WordRole.PAID,
    WordRole.CHARGE,
    WordRole.BONUS,
    WordRole.DEBT,
    WordRole.FEE,
    WordRole.DOUBT,
    WordRole.SIZE,
    WordRole.USED,
)


def judge_data(context: ReplyContext, figure: Figure) -> Sense:
    """Return what an amount of data is and why that is not sure, if it is not."""
    if is_whole(context, figure):
        kind, doubt = PieceKind.DATA_SIZE, None
    else:
        kind, doubt = _by_words(context, figure)
    return kind, _doubt_around(context, figure, doubt)


def judge_count(context: ReplyContext, figure: Figure) -> Sense:
    """Return whether minutes or SMS are what is left, and why that is not sure, if it is not."""
    kind = PieceKind.MINUTES_LEFT if figure.unit is Unit.MINUTES else PieceKind.SMS_LEFT
    if is_whole(context, figure):
        return PieceKind.OTHER, Doubt.NO_WORD
    data_kind, doubt = _by_words(context, figure)
    if data_kind is not PieceKind.DATA_LEFT:
        return PieceKind.OTHER, doubt or Doubt.NO_WORD
    return kind, _doubt_around(context, figure, doubt)


def is_whole(context: ReplyContext, figure: Figure) -> bool:
    """Say whether a figure is what something is left of: `из 10 Гб`, `/ 10 Гб`, `10 ГБ ішінен`."""
    before = context.plain[: figure.start].rstrip()
    left = context.part(figure)[0]
    if context.figures_in(left, figure.start, figure.unit) and before.endswith("/"):
        return True
    out_of = context.word_before(figure.start, WordRole.OUT_OF)
    if out_of is not None and not context.plain[out_of.end : figure.start].strip():
        return True
    after = context.word_after(figure.end, WordRole.OUT_OF_BEFORE)
    return after is not None and not context.plain[figure.end : after.start].strip(" -")


def _doubt_around(context: ReplyContext, figure: Figure, doubt: Doubt | None) -> Doubt | None:
    if doubt is None and (
        is_conditional(context, figure) or context.word_before(figure.start, WordRole.AFTER) is not None
    ):
        return Doubt.CONDITION
    if doubt is None and context.strange_next(figure):
        return Doubt.UNKNOWN_WORD
    return doubt


def _by_words(context: ReplyContext, figure: Figure) -> Sense:
    left_zone, right_zone = context.zones(figure, figure.unit)
    left = context.words_in(*left_zone, *_ROLES)
    right = context.words_in(*right_zone, *_ROLES)
    if left and not context.is_last(figure, figure.unit):
        right = []
    roles = {word.word.role for word in (*left, *right)}
    if not roles:
        return _by_list(context, figure)
    nearest = left[-1] if left else right[0]
    kind = _ROLES[nearest.word.role]
    if roles == {WordRole.LEFT, WordRole.SIZE} and _is_alone(context, figure):
        kind = PieceKind.DATA_LEFT
        nearest = next(word for word in (*left, *right) if word.word.role is WordRole.LEFT)
    elif len(roles) > 1:
        return kind, Doubt.TWO_WORDS
    left_of_it = context.words_in(*context.sentence(figure), WordRole.LEFT)
    if kind is PieceKind.DATA_SIZE and left_of_it and _is_alone(context, figure):
        # "Топтамада 12 ГБ және 80 минут қалды": of the package, and left of it.
        return PieceKind.DATA_LEFT, Doubt.TWO_WORDS
    span = (nearest.end, figure.start) if nearest.end <= figure.start else (figure.end, nearest.start)
    return kind, Doubt.UNKNOWN_WORD if context.strange_between(*span) else None


def _is_alone(context: ReplyContext, figure: Figure) -> bool:
    others = context.figures_in(*context.sentence(figure), figure.unit)
    return all(other is figure or is_whole(context, other) for other in others)


def _by_list(context: ReplyContext, figure: Figure) -> Sense:
    """Look for the word over or under a list: `Осталось: 8 Гб, 120 мин`, `8 ГБ, 50 SMS қалды`."""
    guess = PieceKind.DATA_LEFT
    start, end = context.sentence(figure)
    told = _without_packages_of(context, context.words_in(start, end, *_ROLES, *_BREAKS_LIST))
    if told and all(word.word.role is WordRole.LEFT for word in told):
        first, last = told[0], told[-1]
        span = (min(first.start, figure.start), max(last.end, figure.end))
        plain_list = not context.strange_in(*span) and not context.figures_in(*span, Unit.MONEY)
        return guess, None if plain_list else Doubt.UNKNOWN_WORD
    headings = [word for word in context.words if word.end <= start and word.says(*_ROLES, *_BREAKS_LIST)]
    if not told and headings and headings[-1].word.role is WordRole.LEFT:
        span = (headings[-1].end, figure.start)
        if not context.strange_in(*span) and not context.figures_in(*span, Unit.MONEY, Unit.NUMBER):
            return guess, None
    named = context.words_in(*context.part(figure), WordRole.INTERNET)
    return (guess if named else PieceKind.OTHER), Doubt.NO_WORD


def _without_packages_of(context: ReplyContext, words: list[FoundWord]) -> list[FoundWord]:
    """Set aside a package that only says of what something is left: `Остаток пакета: 8 Гб, 120 мин`."""
    kept: list[FoundWord] = []
    for word in words:
        after_left = bool(kept) and kept[-1].word.role is WordRole.LEFT
        if word.word.role is WordRole.SIZE and after_left and context.plain[kept[-1].end : word.start] == " ":
            continue
        kept.append(word)
    return kept
