"""Reads an operator's reply: every piece that can be told, right or marked as not sure, never guessed."""

from __future__ import annotations

from datetime import date

import msgspec

from kzcompanion.domain.reply_context import ReplyContext
from kzcompanion.domain.reply_data_sense import judge_count, judge_data
from kzcompanion.domain.reply_date_sense import has_day_word, judge_date
from kzcompanion.domain.reply_dates import find_dates, find_days_and_months
from kzcompanion.domain.reply_figures import Figure, cover_all, find_amounts, find_bare_numbers
from kzcompanion.domain.reply_money_sense import Sense, judge_money
from kzcompanion.domain.reply_piece import Doubt, PieceKind, ReplyPiece, Unit
from kzcompanion.domain.reply_plain import close_off, fold
from kzcompanion.domain.reply_words import FoundWord, ReplyWords, WordRole

LONGEST = 10_000
"""Characters of a reply; what is longer is none."""


class ReadReply(msgspec.Struct, frozen=True, kw_only=True):
    """Hold what was understood of a reply, in the order of the text."""

    text: str
    pieces: tuple[ReplyPiece, ...] = ()
    words: tuple[FoundWord, ...] = ()
    """Key words with a gloss."""
    closed: tuple[tuple[int, int], ...] = ()
    """Spans of codes, links, phone numbers and the like."""


def read_reply(text: str, words: ReplyWords, today: date) -> ReadReply:
    """Return the pieces of a reply pasted on the Almaty day `today`; never raises.

    A piece is sure only if one known word tells what it is and nothing unknown stands between.
    """
    text = text[:LONGEST]
    plain, hides = fold(text)
    closed, spans = close_off(plain)
    found = words.find(closed)
    figures = find_in(closed, words, found, today)
    context = ReplyContext(text, closed, found, figures)
    pieces = []
    for figure in figures:
        kind, doubt = _judge(context, figure, today)
        if figure.unit is Unit.NUMBER and kind is PieceKind.OTHER:
            continue
        doubt = Doubt.HIDDEN if hides else doubt or _own_doubt(context, figure)
        pieces.append(as_piece(figure, kind, doubt))
    glossed = tuple(word for word in context.words if word.word.gloss is not None)
    return ReadReply(text=text, pieces=_one_of_a_kind(pieces), words=glossed, closed=tuple(spans))


def find_in(closed: str, words: ReplyWords, found: list[FoundWord], today: date) -> tuple[Figure, ...]:
    """Return the figures of a closed text in their order; `03.12` only where a word makes it a day."""
    dates = find_dates(closed, words, today)
    rest = cover_all(closed, dates)
    amounts = find_amounts(rest)
    rest = cover_all(rest, amounts)
    likely = find_days_and_months(rest, today)
    context = ReplyContext(closed, closed, found, (*dates, *amounts))
    days = [figure for figure in likely if has_day_word(context, figure)]
    bare = find_bare_numbers(cover_all(rest, days))
    return tuple(sorted((*dates, *amounts, *days, *bare), key=lambda figure: figure.start))


def as_piece(figure: Figure, kind: PieceKind, doubt: Doubt | None, *, taught: bool = False) -> ReplyPiece:
    """Return a figure as a piece of this kind."""
    return ReplyPiece(
        kind=kind,
        unit=figure.unit,
        start=figure.start,
        end=figure.end,
        value=figure.value,
        doubt=doubt,
        year_assumed=figure.year_assumed,
        taught=taught,
    )


def _judge(context: ReplyContext, figure: Figure, today: date) -> Sense:
    if figure.unit is Unit.DATE:
        return judge_date(context, figure, today)
    if figure.unit is Unit.DATA:
        return judge_data(context, figure)
    if figure.unit in {Unit.MINUTES, Unit.SMS}:
        return judge_count(context, figure)
    kind, doubt = judge_money(context, figure)
    if figure.unit is Unit.NUMBER and not _is_labelled(context, figure):
        return PieceKind.OTHER, doubt
    return kind, doubt


def _own_doubt(context: ReplyContext, figure: Figure) -> Doubt | None:
    """Return the doubt about the figures themselves; a known word before `3 990` is no part of them."""
    if figure.doubt is Doubt.UNKNOWN_WORD and not context.strange_just_before(figure.start):
        return None
    return figure.doubt


def _is_labelled(context: ReplyContext, figure: Figure) -> bool:
    """Say whether a bare number follows its word at once."""
    word = context.word_before(
        figure.start, WordRole.BALANCE, WordRole.BONUS, WordRole.PAID, WordRole.CHARGE, WordRole.DEBT
    )
    return word is not None and not context.plain[word.end : figure.start].strip(" :=-–—")


def _one_of_a_kind(pieces: list[ReplyPiece]) -> tuple[ReplyPiece, ...]:
    """Return the pieces; of two different balances or payments neither is sure."""
    several = {
        kind
        for kind in (PieceKind.BALANCE, PieceKind.PAID)
        if len({piece.value for piece in pieces if piece.kind is kind and piece.sure}) > 1
    }
    return tuple(
        msgspec.structs.replace(piece, doubt=Doubt.TWO_WORDS)
        if piece.sure and piece.kind in several
        else piece
        for piece in pieces
    )
