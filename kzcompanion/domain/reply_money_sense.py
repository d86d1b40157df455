"""What money in a reply is: the balance, a bonus, a payment, a charge, a debt - or not to be told."""

from __future__ import annotations

from kzcompanion.domain.reply_context import ReplyContext
from kzcompanion.domain.reply_figures import Figure
from kzcompanion.domain.reply_piece import Doubt, PieceKind, Unit
from kzcompanion.domain.reply_words import FoundWord, WordRole

_ROLES = {
    WordRole.BALANCE: PieceKind.BALANCE,
    WordRole.BONUS: PieceKind.BONUS,
    WordRole.PAID: PieceKind.PAID,
    WordRole.FEE: PieceKind.FEE,
    WordRole.CHARGE: PieceKind.CHARGE,
    WordRole.DEBT: PieceKind.DEBT,
}
_UNITS = (Unit.MONEY, Unit.NUMBER)
_STRONGER = {
    frozenset({WordRole.BONUS, WordRole.BALANCE}): WordRole.BONUS,
    frozenset({WordRole.BONUS, WordRole.PAID}): WordRole.BONUS,
    frozenset({WordRole.FEE, WordRole.CHARGE}): WordRole.FEE,
}
"""Of two words the one that tells more: a bonus that was credited is a bonus."""

Sense = tuple[PieceKind, Doubt | None]


def judge_money(context: ReplyContext, figure: Figure) -> Sense:
    """Return what an amount is and why that is not sure, if it is not."""
    if figure.rate:
        return PieceKind.OTHER, Doubt.CONDITION
    kind, doubt = _by_words(context, figure)
    if is_conditional(context, figure):
        doubt = doubt or Doubt.CONDITION
    if kind is PieceKind.PAID and context.words_in(*context.part(figure), WordRole.NEXT):
        doubt = doubt or Doubt.CONDITION  # a payment to come is a charge, not money that arrived
    if context.strange_next(figure):
        doubt = doubt or Doubt.UNKNOWN_WORD
    return kind, doubt


def is_conditional(context: ReplyContext, figure: Figure) -> bool:
    """Say whether the sentence around a figure speaks of no fact: if, not, was, at least, up to."""
    start, _ = context.sentence(figure)
    _, end = context.part(figure)
    if context.words_in(start, end, WordRole.DOUBT):
        return True
    before = context.word_before(figure.start, WordRole.UNTIL)
    after = context.word_after(figure.end, WordRole.UNTIL_BEFORE)
    return (before is not None and not context.plain[before.end : figure.start].strip(" :")) or (
        after is not None and not context.plain[figure.end : after.start].strip()
    )


def _by_words(context: ReplyContext, figure: Figure) -> Sense:
    left_zone, right_zone = context.zones(figure, *_UNITS)
    left, after_deed = _without_deeds_before(context, context.words_in(*left_zone, *_ROLES))
    right = context.words_in(*right_zone, *_ROLES)
    if left and not context.is_last(figure, *_UNITS):
        right = []
    nearest = left[-1] if left else right[0] if right else None
    if nearest is None:
        return PieceKind.OTHER, Doubt.NO_WORD
    role = _decide(left, right)
    if nearest.word.role is WordRole.LEFT and not _is_rest_of_account(context, figure, nearest):
        return PieceKind.OTHER, Doubt.NO_WORD
    if role is None:
        return _ROLES[_role_of(nearest)], Doubt.TWO_WORDS
    doubt = _doubt_of_gap(context, figure, nearest, role)
    if (
        after_deed is not None
        and after_deed.start > nearest.start
        and ":" not in context.plain[after_deed.end : figure.start]
    ):
        # "Баланс после списания 2990 тг": without a colon the amount may be that of the deed.
        doubt = doubt or Doubt.TWO_WORDS
    return _ROLES[role], doubt


def _is_rest_of_account(context: ReplyContext, figure: Figure, word: FoundWord) -> bool:
    """Say whether `Остаток: 890 тг` is the account's: at once before it, and no other money is spoken of."""
    beside = word.end <= figure.start and not context.plain[word.end : figure.start].strip(" :=-–—")
    others = context.words_in(0, len(context.plain), WordRole.BONUS, WordRole.DEBT, WordRole.DOUBT)
    return beside and not others


def _without_deeds_before(
    context: ReplyContext, words: list[FoundWord]
) -> tuple[list[FoundWord], FoundWord | None]:
    """Set aside payments and charges that only say after what: `после пополнения`, `төлемнен кейін`."""
    kept, last = [], None
    for word in words:
        deed = word.says(WordRole.PAID, WordRole.CHARGE, WordRole.FEE)
        before = context.word_before(word.start, WordRole.AFTER)
        after = context.word_after(word.end, WordRole.AFTER)
        bound = (before is not None and word.start - before.end <= 2) or (
            after is not None and after.start - word.end <= 2
        )
        if deed and bound:
            last = word
        else:
            kept.append(word)
    return kept, last


def _decide(left: list[FoundWord], right: list[FoundWord]) -> WordRole | None:
    roles = frozenset(_role_of(word) for word in (*left, *right))
    if len(roles) == 1:
        return next(iter(roles))
    if roles in _STRONGER:
        return _STRONGER[roles]
    if left and not right and len(roles) == 2 and WordRole.BALANCE in roles:
        # "Баланс пополнен на 500 тг": the deed is nearer than the account it is done to.
        nearest = _role_of(left[-1])
        if nearest is not WordRole.BALANCE:
            return nearest
    return None


def _doubt_of_gap(context: ReplyContext, figure: Figure, nearest: FoundWord, role: WordRole) -> Doubt | None:
    if nearest.end <= figure.start:
        strange = context.strange_between(nearest.end, figure.start)
    else:
        strange = context.strange_between(figure.end, nearest.start)
    if role is WordRole.BALANCE:
        strange = strange or context.strange_before(nearest)
    return Doubt.UNKNOWN_WORD if strange else None


def _role_of(word: FoundWord) -> WordRole:
    also = word.word.also
    return also if also is not None and also in _ROLES else word.word.role
