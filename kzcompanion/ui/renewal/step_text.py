"""Names the seven steps and says where a renewal stands."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kzcompanion.domain.almaty import at_almaty, day_of
from kzcompanion.domain.renewal import STEPS, RenewalDraft, RenewalState, Step
from kzcompanion.ui import language

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services

_CONTEXT = "Renewal"
_TITLES = {
    Step.SIM: QT_TRANSLATE_NOOP("Renewal", "Which SIM"),
    Step.READY: QT_TRANSLATE_NOOP("Renewal", "Get ready"),
    Step.AMOUNT: QT_TRANSLATE_NOOP("Renewal", "How much"),
    Step.CHANNEL: QT_TRANSLATE_NOOP("Renewal", "Where to pay"),
    Step.DO: QT_TRANSLATE_NOOP("Renewal", "Do it"),
    Step.ARRIVED: QT_TRANSLATE_NOOP("Renewal", "Did it arrive?"),
    Step.DONE: QT_TRANSLATE_NOOP("Renewal", "Done"),
}
_HELP = {
    Step.CHANNEL: "03-four-ways",
    Step.DO: "03-four-ways",
    Step.ARRIVED: "04-did-it-arrive",
    Step.DONE: "04-did-it-arrive",
}
_NO_SIM = QT_TRANSLATE_NOOP("Renewal", "Top-up, SIM not chosen yet")
_OF_SIM = QT_TRANSLATE_NOOP("Renewal", "Top-up of {name}")
_ARCHIVED = QT_TRANSLATE_NOOP("Renewal", "Top-up of {name} (archived)")
_PAUSED = QT_TRANSLATE_NOOP("Renewal", "Paused at step {number}, {title}, {ago}")
_WENT = QT_TRANSLATE_NOOP("Renewal", "You went to pay {ago}. Did it arrive?")
_LOOK = QT_TRANSLATE_NOOP("Renewal", "Not there yet. Next look: {moment} (Almaty)")
_UNSURE = QT_TRANSLATE_NOOP("Renewal", "Not known whether it arrived: read the balance before paying again")
_FAILED = QT_TRANSLATE_NOOP("Renewal", "It failed. Try another way, or give it up")


def help_page(step: Step) -> str:
    """Return the id of the guide's page that helps at a step."""
    return _HELP.get(step, "02-before-you-renew")


def title(step: Step) -> str:
    """Return what a step is called."""
    return _say(_TITLES[step])


def titles() -> dict[str, str]:
    """Return the titles of all steps by id."""
    return {step.value: title(step) for step in STEPS}


def name(services: Services, draft: RenewalDraft) -> str:
    """Return `Top-up of <nickname>`."""
    known = {sim.id: sim for sim in services.sims.list(include_archived=True)}
    sim = known.get(draft.sim_id or "")
    if sim is None:
        return _say(_NO_SIM)
    return _say(_OF_SIM if sim.archived_at is None else _ARCHIVED).format(name=sim.nickname)


def standing(draft: RenewalDraft, now: datetime) -> str:
    """Return in one sentence where the renewal stands and since when."""
    if draft.state is RenewalState.UNKNOWN:
        return _say(_UNSURE)
    if draft.state is RenewalState.FAILED:
        return _say(_FAILED)
    if draft.state is RenewalState.PENDING:
        if draft.look_again_at is not None:
            local = at_almaty(draft.look_again_at)
            return _say(_LOOK).format(moment=language.day_and_time(local, today=day_of(now)))
        since = draft.went_to_pay_at or draft.updated_at
        return _say(_WENT).format(ago=language.ago(since, now))
    return _say(_PAUSED).format(
        number=STEPS.index(draft.step) + 1, title=title(draft.step), ago=language.ago(draft.updated_at, now)
    )


def _say(marked: object) -> str:
    text = str(marked)
    return QCoreApplication.translate(_CONTEXT, text)
