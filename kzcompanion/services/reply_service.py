"""What a user can do with an operator's reply: have it read, correct it, and forget what that taught."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from uuid import uuid4

import msgspec

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.errors import NotFound
from kzcompanion.domain.reply_piece import PieceKind
from kzcompanion.domain.reply_plain import without_numbers_of_people
from kzcompanion.domain.reply_template import ReplyTemplate, kinds_of, read_with, shape_of
from kzcompanion.domain.reply_text import LONGEST, ReadReply
from kzcompanion.domain.reply_words import ReplyWords
from kzcompanion.services.clock import Clock
from kzcompanion.services.deed_scope import DeedScope
from kzcompanion.storage.reply_templates_store import ReplyTemplatesStore


class ReplyReading(msgspec.Struct, frozen=True, kw_only=True):
    """Hold a reply as it was read, and by which template, if any."""

    reply: ReadReply
    template: ReplyTemplate | None = None


class ReplyService:
    """Read replies, the templates of their operator first; nothing of a text is kept but its shape."""

    __slots__ = ("_clock", "_scope", "_store", "_words")

    def __init__(
        self, store: ReplyTemplatesStore, words: Callable[[], ReplyWords], scope: DeedScope, clock: Clock
    ) -> None:
        self._store = store
        self._words = words
        self._scope = scope
        self._clock = clock

    def read(self, text: str, operator_id: str | None = None) -> ReplyReading:
        """Return what was understood of a reply pasted now; raises PackBroken, nothing for any text."""
        known = self.templates(operator_id) if operator_id is not None else []
        reply, template = read_with(text, self._words(), self._today(), known)
        return ReplyReading(reply=reply, template=template)

    def kept(self, text: str) -> str:
        """Return a reply as it may be kept in the ledger: what may be a phone number is dots."""
        return without_numbers_of_people(text.strip()[:LONGEST])

    def teach(
        self, text: str, operator_id: str, corrected: Mapping[tuple[int, int], PieceKind]
    ) -> ReplyTemplate:
        """Remember what the figures of a reply are, by their spans, for replies of its shape.

        An earlier template of the shape is replaced; one deed, which Undo takes back.
        """
        shape, figures = shape_of(text, self._words(), self._today())
        earlier = next((one for one in self.templates(operator_id) if one.shape == shape), None)
        template = ReplyTemplate(
            id=earlier.id if earlier is not None else str(uuid4()),
            operator_id=operator_id,
            shape=shape,
            kinds=kinds_of(figures, corrected),
            taught_at=self._clock.now(),
        )
        with self._scope.deed("reply_teach"):
            self._store.put(template)
        return template

    def forget(self, template_id: str) -> None:
        """Remove what a correction taught; NotFound (template). Undo brings it back."""
        if self._store.get(template_id) is None:
            raise NotFound("template", what="template", name=template_id)
        with self._scope.deed("reply_forget"):
            self._store.remove(template_id)

    def templates(self, operator_id: str | None = None) -> list[ReplyTemplate]:
        """Return what was taught, all or for one operator, the latest first."""
        return [one for one in self._store.all() if operator_id in {None, one.operator_id}]

    def _today(self) -> date:
        return day_of(self._clock.now())
