"""What must be said above any step: a save that failed, an archived SIM, another payment under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.clock_doubt import written_ahead
from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.renewal import OPEN_STATES, RenewalDraft, RenewalState, Step
from kzcompanion.services.sentence_join import sentences
from kzcompanion.ui import channel_text, error_text, language
from kzcompanion.ui.renewal import step_text
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class WizardNotices(QWidget):
    """Stack the banners; each goes when its matter is settled."""

    step_asked = Signal(str)
    """The step at which the matter is settled."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__()
        self._desk = desk
        self._error: CompanionError | None = None
        self._failed = Banner("renew_not_saved", "bad", closable=True)
        self._again = buttons.secondary("renew_save_again", "save")
        self._archived = Banner("renew_archived", "warn", "archive")
        self._restore = buttons.secondary("renew_restore_sim", "archive-restore")
        self._other = Banner("renew_other", "warn", "hourglass")
        self._open_other = buttons.secondary("renew_other_open")
        self._clock = Banner("renew_clock", "warn", "clock")
        self._gone = Banner("renew_data_gone", "warn", "triangle-alert")
        self._choose = buttons.secondary("renew_choose_again")
        self._gone_at = Step.READY
        self._other_id = ""
        self._failed.add_action(self._again)
        self._archived.add_action(self._restore)
        self._other.add_action(self._open_other)
        self._gone.add_action(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for banner in self._banners():
            banner.hide()
            column.addWidget(banner)
        self.hide()
        self._again.clicked.connect(desk.flush)
        self._restore.clicked.connect(self._on_restore)
        self._open_other.clicked.connect(lambda: desk.wishes.other.emit(self._other_id))
        self._choose.clicked.connect(lambda: self.step_asked.emit(self._gone_at))
        self._failed.closed.connect(self._fit)
        desk.failed.connect(self.say_failed)
        desk.kept.connect(self._on_kept)

    def say_failed(self, error: CompanionError) -> None:
        """Say that something was refused and that nothing typed is lost."""
        self._error = error
        self._again.setVisible(self._desk.dirty)
        self._failed.set_text(
            error_text.sentence(error),
            sentences(error_text.advice(error), self.tr("What you typed stays here.")),
        )
        self._failed.show()
        self._fit()

    def look(self, step: Step) -> None:
        """Find out whether the SIM is archived and whether another top-up of it awaits its result."""
        sim = self._desk.sim()
        self._archived.setVisible(sim is not None and sim.archived_at is not None)
        self._look_at_clock()
        self.look_at_data(step)
        other = self._find_other(step)
        self._other.setVisible(other is not None)
        if other is not None:
            self._other_id = other.id
            self._other.set_text(
                self.tr("Another top-up of this SIM is still waiting: do not pay twice"),
                step_text.standing(other, self._desk.services.clock.now()),
            )
        self._fit()

    def look_at_data(self, step: Step) -> None:
        """Name operator or way that newer data took; what was paid can be recorded all the same."""
        gone = ""
        if self._desk.busy and self._desk.draft.state in OPEN_STATES:
            draft, facts = self._desk.draft, self._desk.services.facts
            if draft.operator_id is not None and self._desk.operator() is None:
                gone, self._gone_at = facts.brand(draft.operator_id), Step.READY
            elif draft.channel is not None and self._desk.guide() is None:
                gone = channel_text.name(draft.channel, facts.all_channels)
                self._gone_at = Step.CHANNEL
        self._gone.setVisible(bool(gone))
        self._fit()
        if not gone:
            return
        self._choose.setVisible(self._desk.draft.state is RenewalState.DRAFT and step is not self._gone_at)
        self._choose.setText(self.tr("Choose another"))
        if self._gone_at is Step.READY:
            title = self.tr("The data were renewed, and this operator is no longer in them: {0}")
        else:
            title = self.tr("The data were renewed, and this way to pay is no longer in them: {0}")
        self._gone.set_text(
            title.format(gone), self.tr("What you typed stays. What was paid can be recorded all the same.")
        )

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._again.setText(self.tr("Save again"))
        self._archived.set_text(
            self.tr("This SIM was archived meanwhile"),
            self.tr("Nothing is lost: bring the SIM back, or pause and discard the top-up."),
        )
        self._restore.setText(self.tr("Bring it back"))
        self._open_other.setText(self.tr("Open that top-up"))
        if self._error is not None and not self._failed.isHidden():
            self.say_failed(self._error)

    def _banners(self) -> tuple[Banner, ...]:
        return self._failed, self._clock, self._archived, self._gone, self._other

    def _look_at_clock(self) -> None:
        """Doubt a clock that stands before what was already written: every deadline is counted from it."""
        now, snapshot = self._desk.services.clock.now(), self._desk.snapshot()
        written = [None if snapshot is None else snapshot.last_entry_at]
        if self._desk.busy:
            written.append(self._desk.draft.started_at)
        ahead = written_ahead(now, written)
        self._clock.setVisible(ahead is not None)
        if ahead is not None:
            words = self.tr(
                "It shows {0}, but {1} was written here before. Set date and time of this laptop."
            )
            self._clock.set_text(
                self.tr("The clock of this laptop may be wrong: do not trust the deadlines"),
                words.format(language.day_and_time(now), language.day_and_time(ahead)),
            )

    def _find_other(self, step: Step) -> RenewalDraft | None:
        if not self._desk.busy or step is Step.SIM or self._desk.draft.sim_id is None:
            return None
        draft = self._desk.draft
        if draft.state is not RenewalState.DRAFT:
            return None
        return self._desk.services.renewal.awaiting(self._desk.draft.sim_id, besides=draft.id)

    def _on_kept(self) -> None:
        self._error = None
        self._failed.hide()
        self._fit()

    def _on_restore(self) -> None:
        sim = self._desk.sim()
        if sim is not None:
            self._desk.attempt(lambda: self._desk.services.sims.restore(sim.id))

    def _fit(self) -> None:
        self.setVisible(any(not banner.isHidden() for banner in self._banners()))
