"""What a correction teaches: the shape of a reply, with no digit of it, and what its figures are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime

import msgspec

from kzcompanion.domain.reply_figures import Figure
from kzcompanion.domain.reply_piece import Doubt, PieceKind, ReplyPiece, Unit
from kzcompanion.domain.reply_plain import close_off, fold
from kzcompanion.domain.reply_text import LONGEST, ReadReply, as_piece, find_in, read_reply
from kzcompanion.domain.reply_words import ReplyWords


class ReplyTemplate(msgspec.Struct, frozen=True, kw_only=True):
    """Remember what the figures of a reply of this shape are, for the replies of one operator."""

    id: str
    operator_id: str
    shape: str
    """The words of the reply, a mark such as `<money>` for each figure, no digit."""
    kinds: tuple[PieceKind, ...]
    """What each figure is, in order; OTHER for one that is of no use."""
    taught_at: datetime


def shape_of(text: str, words: ReplyWords, today: date) -> tuple[str, tuple[Figure, ...]]:
    """Return the shape of a reply and its figures; two replies of one shape differ in figures alone."""
    plain, _ = fold(text[:LONGEST])
    closed, spans = close_off(plain)
    figures = find_in(closed, words, words.find(closed), today)
    marks = [(start, end, "<closed>") for start, end in spans]
    marks += [(figure.start, figure.end, f"<{figure.unit.value}>") for figure in figures]
    shape, place = [], 0
    for start, end, mark in sorted(marks):
        shape += [plain[place:start], mark]
        place = max(place, end)
    shape.append(plain[place:])
    return " ".join(re.sub(r"\d+", "<digits>", "".join(shape)).split()), figures


def kinds_of(
    figures: Sequence[Figure], corrected: Mapping[tuple[int, int], PieceKind]
) -> tuple[PieceKind, ...]:
    """Return what the user says each figure is, by its span; OTHER where nothing is said."""
    return tuple(corrected.get((figure.start, figure.end), PieceKind.OTHER) for figure in figures)


def read_with(
    text: str, words: ReplyWords, today: date, templates: Sequence[ReplyTemplate]
) -> tuple[ReadReply, ReplyTemplate | None]:
    """Return the reply as the first template of its shape reads it, else as `read_reply` does.

    A template tells what a figure is; figures that can be read in two ways stay not sure.
    """
    reading = read_reply(text, words, today)
    if not templates:
        return reading, None
    shape, figures = shape_of(text, words, today)
    found = next((one for one in templates if one.shape == shape and len(one.kinds) == len(figures)), None)
    if found is None:
        return reading, None
    pieces: list[ReplyPiece] = []
    hidden = any(piece.doubt is Doubt.HIDDEN for piece in reading.pieces)
    for figure, kind in zip(figures, found.kinds, strict=True):
        if kind is PieceKind.OTHER:
            if figure.unit is not Unit.NUMBER:
                pieces.append(as_piece(figure, kind, Doubt.NO_WORD))
            continue
        doubt = Doubt.HIDDEN if hidden else figure.doubt
        if doubt in {Doubt.UNKNOWN_WORD, Doubt.NO_UNIT}:
            doubt = None
        pieces.append(as_piece(figure, kind, doubt, taught=True))
    return msgspec.structs.replace(reading, pieces=tuple(pieces)), found
