"""Answers what to ask at a counter: what is not known, doubtful, undated or old, in four languages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import msgspec

from kzcompanion.domain.almaty import day_of
from kzcompanion.domain.channel import Channel, PaymentStatus
from kzcompanion.domain.localtext import LocalText
from kzcompanion.domain.operator import FactValue
from kzcompanion.domain.override import ANY_OWNER, SeenByUser, seen
from kzcompanion.domain.phrase import Phrase, PhraseTopic, Transliteration
from kzcompanion.domain.provenance import OWN_WORDING, Confidence, Provenance
from kzcompanion.domain.questionnaire import KeyedValue, Question, QuestionTemplates, questions_about
from kzcompanion.domain.transliteration import transliterated
from kzcompanion.files.resources import resource
from kzcompanion.services.clock import Clock
from kzcompanion.services.fact_parts import PARTS, channel_key
from kzcompanion.services.facts_service import FactsService


class QuestionsService:
    """Turn gaps in the facts into questions; answering one is a correction."""

    def __init__(self, facts: FactsService, clock: Clock) -> None:
        self._facts = facts
        self._clock = clock

    @cached_property
    def templates(self) -> QuestionTemplates:
        """Return the questions there are."""
        payload = resource("data", "questions.json").read_bytes()
        return msgspec.json.decode(payload, type=QuestionTemplates)

    def due(self, owner: str | None = None) -> list[Question]:
        """Return what should be asked, of one operator, of ANY_OWNER, or of all; NotFound."""
        found: list[Question] = []
        owners = [operator.id for operator in self._facts.operators()] if owner is None else [owner]
        for one in owners:
            if one != ANY_OWNER:
                found += self._of_operator(one)
        if owner in {None, ANY_OWNER}:
            found += self._of_channels()
        return found

    def phrase(self, question: Question) -> Phrase:
        """Return a question as a sentence for the clerk card."""
        russian, kazakh = question.text.text("ru"), question.text.text("kk")
        day = day_of(self._clock.now()).isoformat()
        return Phrase(
            id=question.id,
            topic=PhraseTopic.SIM,
            text=question.text,
            transliteration=Transliteration(
                ru=transliterated(russian, "ru"), kk=transliterated(kazakh, "kk")
            ),
            provenance=Provenance(source=OWN_WORDING, checked_on=day, confidence=Confidence.HIGH),
        )

    def _of_operator(self, operator_id: str) -> list[Question]:
        names = self._facts.labels().facts
        facts = [
            (fact, names.get(fact.key) or LocalText(en=fact.key)) for fact in self._facts.facts(operator_id)
        ]
        today = day_of(self._clock.now())
        return questions_about(operator_id, self._facts.brand(operator_id), facts, self.templates, today)

    def _of_channels(self) -> list[Question]:
        parts = [pair for channel in self._facts.home_channels() for pair in _parts(channel)]
        return questions_about(ANY_OWNER, "", parts, self.templates, day_of(self._clock.now()))


def _parts(channel: Channel) -> Iterator[tuple[KeyedValue, LocalText]]:
    """Yield what may be asked of a way to pay: an unconfirmed payment counts as not known."""
    for part in PARTS:
        name = part if part in {"fee", "time_to_effect"} else f"{part}_tenge"
        value: LocalText | int | None = getattr(channel, name)
        key = channel_key(channel.kind, part)
        said: FactValue = f"{value} ₸" if isinstance(value, int) else value
        yield KeyedValue(key=key, value=said, provenance=_source(channel, key)), channel.title
    for payment in channel.payments:
        title = LocalText(
            en=f"{payment.title.en} ({channel.title.en})",
            zh_CN=f"{payment.title.text('zh_CN')}（{channel.title.text('zh_CN')}）",
            ru=f"{payment.title.text('ru')} ({channel.title.text('ru')})",
            kk=f"{payment.title.text('kk')} ({channel.title.text('kk')})",
        )
        told = payment.status is PaymentStatus.CONFIRMED or isinstance(payment.provenance, SeenByUser)
        key = channel_key(channel.kind, f"payment.{payment.id}")
        answer = payment.text if told else None
        yield KeyedValue(key=key, value=answer, provenance=payment.provenance), title


def _source(channel: Channel, key: str) -> Provenance:
    for override in getattr(channel, "overrides", ()):
        if override.key == key:
            return seen(override)
    return channel.provenance
