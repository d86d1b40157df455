"""The seven steps of one renewal: stepper above, one page at a time, Back and Next beneath."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzcompanion.domain.renewal import OPEN_STATES, STEPS, RenewalState, Step
from kzcompanion.domain.renewal_flow import can_jump, is_complete, next_step, previous_step
from kzcompanion.ui import theme
from kzcompanion.ui.renewal import step_text
from kzcompanion.ui.renewal.sim_step import SimStep
from kzcompanion.ui.renewal.step_factory import load_step
from kzcompanion.ui.renewal.step_page import StepPage
from kzcompanion.ui.renewal.step_warmer import StepWarmer
from kzcompanion.ui.renewal.wizard_notices import WizardNotices
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.stepper import AHEAD, CURRENT, DONE, FAULTY, StepButton, Stepper

if TYPE_CHECKING:
    from kzcompanion.ui.renewal.renewal_desk import RenewalDesk


class RenewalWizard(QWidget):
    """Move between the steps; Back never validates and never clears, Next says what is missing."""

    put_aside = Signal()
    """Back from the first step, or Pause: show what is open."""

    def __init__(self, desk: RenewalDesk) -> None:
        super().__init__()
        self.setObjectName("renew_wizard")
        self.desk = desk
        self._made: dict[Step, StepPage] = {}
        self._stepper = Stepper("renew_step", STEPS, self)
        self._step_buttons = self._stepper.findChildren(StepButton)
        for button in self._step_buttons:
            button.setObjectName(button.objectName().replace(".", "_"))
        self.notices = WizardNotices(desk)
        self._stack = QStackedWidget()
        self._back = buttons.secondary("renew_back", "arrow-left")
        self._pause = buttons.quiet("renew_pause", "circle-pause")
        self._next = buttons.primary("renew_next", "arrow-right")
        self.warmer = StepWarmer(self)
        self._build()
        self._connect()

    # --- where one is -------------------------------------------------------------------------------------
    @property
    def step(self) -> Step:
        """Return the step in front."""
        page = self._stack.currentWidget()
        return page.step if isinstance(page, StepPage) else Step.SIM

    def page(self, step: Step) -> StepPage:
        """Return the page of a step, building it when it was never seen."""
        found = self._made.get(step)
        if found is None:
            found = self._made[step] = load_step(step)(self.desk)
            self._stack.addWidget(found)
            place = self._footer.indexOf(self._next)
            for deed in found.deeds():
                self._footer.insertWidget(place, deed)
                place += 1
                deed.hide()
            found.advance_asked.connect(self.go_on)
            found.deeds_changed.connect(self._show_deeds)
            if isinstance(found, SimStep):
                found.sim_chosen.connect(self._on_sim)
        return found

    def room(self) -> QSize:
        """Return the size of a page."""
        return self._stack.size()

    def show_step(self, step: Step) -> None:
        """Bring a step to the front and keep in the draft that one is there."""
        leaving, coming = self._stack.currentWidget(), self.page(step)
        if isinstance(leaving, StepPage) and leaving is not coming:
            leaving.leave()
        if self.desk.busy and self.desk.draft.state in OPEN_STATES:
            self.desk.change(step=step)
            self.desk.flush()
        if self.desk.busy or step is Step.SIM:
            coming.refresh()
        coming.show_faults(())
        self._stack.setCurrentWidget(coming)
        coming.verticalScrollBar().setValue(0)
        self._show_place()
        coming.focus_first()

    def refresh(self) -> None:
        """Show anew what may have changed outside."""
        page = self._stack.currentWidget()
        if isinstance(page, StepPage) and (self.desk.busy or page.step is Step.SIM):
            page.refresh()
            self._show_place()

    def leave(self) -> None:
        """Write what is typed and hide what should not stay open."""
        self.desk.flush()
        page = self._stack.currentWidget()
        if isinstance(page, StepPage):
            page.leave()

    def before_lock(self) -> None:
        """Let the page seal what is being typed, while the vault is open for the last moment."""
        page = self._stack.currentWidget()
        if isinstance(page, StepPage):
            page.before_lock()

    def retranslate(self) -> None:
        """Write every text in the present language."""
        self._stepper.set_titles(step_text.titles())
        self._fit_stepper()
        self._stepper.setAccessibleName(self.tr("Steps of the top-up"))
        self._back.setText(self.tr("Back"))
        self._pause.setText(self.tr("Pause"))
        self._next.setText(self.tr("Next"))
        self.notices.retranslate()
        for page in self._made.values():
            page.retranslate()

    # --- moving -------------------------------------------------------------------------------------------
    def go_on(self) -> None:
        """Do what Next means here: leave the step forwards, or say what is missing."""
        page = self.page(self.step)
        deeds = page.deeds_now() if self.desk.busy else ()
        if deeds:
            deeds[-1].click()
            return
        if not self.desk.busy and not self._begin(page):
            return
        faults = [*page.own_faults(), *self.desk.services.renewal.faults(self.desk.draft, page.step)]
        page.show_faults(faults)
        self._show_place()
        following = None if faults else next_step(self.desk.draft)
        if following is not None:
            self.show_step(following)

    def go_back(self) -> None:
        """Go to the step before, or out of the first one."""
        before = previous_step(self.desk.draft) if self.desk.busy else None
        if before is None:
            self.put_aside.emit()
        else:
            self.show_step(before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_stepper()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            else:
                self.go_on()
            return
        super().keyPressEvent(event)

    # --- inside -------------------------------------------------------------------------------------------
    def _build(self) -> None:
        self._footer = QHBoxLayout()
        self._footer.setSpacing(12)
        self._footer.addWidget(self._back)
        self._footer.addWidget(self._pause)
        self._footer.addStretch(1)
        self._footer.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._stepper)
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)
        column.addLayout(self._footer)

    def _connect(self) -> None:
        self._stepper.chosen.connect(lambda step: self.show_step(Step(step)))
        self._back.clicked.connect(self.go_back)
        self._pause.clicked.connect(self.put_aside)
        self._next.clicked.connect(self.go_on)
        self.desk.changed.connect(lambda: self.notices.look_at_data(self.step))
        self.notices.step_asked.connect(lambda step: self.show_step(Step(step)))
        self.desk.changed.connect(self._show_stepper)
        self.desk.moved.connect(self._on_moved)
        for keys, deed in (("Alt+Right", self.go_on), ("Alt+Left", self.go_back)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def _fit_stepper(self) -> None:
        """Give the second line of the titles back to the page where no title needs it."""
        metrics = QFontMetrics(theme.text_font(13, strong=True))
        room = self.width() // len(STEPS) - 10
        longest = max(metrics.horizontalAdvance(text) for text in step_text.titles().values())
        for button in self._step_buttons:
            spare = metrics.height() if longest <= room else 0
            button.setFixedHeight(button.sizeHint().height() - spare)

    def _on_moved(self) -> None:
        if self.desk.busy:
            self.show_step(self.desk.draft.step)

    def _on_sim(self, sim_id: str, anyway: bool) -> None:
        """Begin with this SIM, or change to it; its own operator is the first guess for the number's."""
        if not self.desk.busy:
            self._start(sim_id, anyway=anyway)
        elif self.desk.draft.sim_id != sim_id:
            sim = self.desk.services.sims.get(sim_id)
            self.desk.change(sim_id=sim_id, operator_id=sim.operator_id, operator_confirmed=False)

    def _begin(self, page: StepPage) -> bool:
        """Start the renewal of the marked SIM; False while there is none or a question is open."""
        faults = list(page.own_faults())
        sim_id = page.chosen() if isinstance(page, SimStep) else None
        if faults or sim_id is None:
            page.show_faults(faults)
            return False
        return self._start(sim_id, anyway=False)

    def _start(self, sim_id: str, *, anyway: bool) -> bool:
        draft = self.desk.attempt(lambda: self.desk.services.renewal.start(sim_id, anyway=anyway))
        if draft is not None:
            self.desk.take(draft)
        return draft is not None

    def _show_place(self) -> None:
        self._show_stepper()
        self._show_deeds()
        self.notices.look(self.step)

    def _show_deeds(self) -> None:
        here = self.page(self.step)
        now = here.deeds_now() if self.desk.busy else ()
        for page in self._made.values():
            for deed in page.deeds():
                deed.setVisible(page is here and deed in now)
        over = self.desk.busy and self.desk.draft.state is RenewalState.DONE
        waits = self.step is Step.ARRIVED
        self._next.setVisible(not now and not waits and self.step is not Step.DONE)
        self._back.setVisible(not over)
        self._pause.setVisible(not over and self.desk.busy)

    def _show_stepper(self) -> None:
        if not self.desk.busy:
            self._stepper.set_states({Step.SIM: CURRENT}, reachable=(Step.SIM,))
            return
        draft, known = self.desk.draft, self.desk.services.renewal.known()
        states: dict[str, str] = {}
        for step in STEPS:
            if step is self.step:
                states[step] = CURRENT
            elif is_complete(draft, step, known):
                states[step] = DONE
            elif STEPS.index(step) < STEPS.index(self.step):
                states[step] = FAULTY
            else:
                states[step] = AHEAD
        self._stepper.set_states(states, reachable=[s for s in STEPS if can_jump(draft, s, known)])
