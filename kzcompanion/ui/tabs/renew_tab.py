"""The Renew tab: what is open first, then the seven steps of one top-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzcompanion.domain.errors import CompanionError
from kzcompanion.domain.renewal import AWAITING, OPEN_STATES, Step
from kzcompanion.ui.renewal import step_text
from kzcompanion.ui.renewal.renewal_desk import RenewalDesk
from kzcompanion.ui.renewal.renewal_wizard import RenewalWizard
from kzcompanion.ui.renewal.resume_page import ResumePage
from kzcompanion.ui.renewal.steady_stack import SteadyStack
from kzcompanion.ui.tabs.base_tab import BaseTab
from kzcompanion.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from kzcompanion.services.assembly import Services
    from kzcompanion.ui.bridge import Bridge
    from kzcompanion.ui.renewal.clerk_card import ClerkCard
    from kzcompanion.ui.shell import Shell


class RenewTab(BaseTab):
    """Lead through a top-up; everything typed is kept, wherever one stops."""

    def __init__(
        self, services: Services, bridge: Bridge, shell: Shell, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, bridge, shell, parent)
        self.setObjectName("renew_tab")
        self.desk = RenewalDesk(services, shell, self)
        self.wizard = RenewalWizard(self.desk)
        self._home = ResumePage(services)
        self._no_sims = EmptyState("renew_no_sims", "card-sim")
        self.clerk: ClerkCard | None = None
        self._views = SteadyStack()
        for view in (self._home, self.wizard, self._no_sims):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)
        self._connect()
        self.retranslate()
        self._show_home()

    def on_shown(self, **arguments: object) -> None:
        """Open the `renewal_id` or `sim_id` asked for, begin anew with `start`, else stay or go home."""
        renewal_id, sim_id = arguments.get("renewal_id"), arguments.get("sim_id")
        if isinstance(renewal_id, str):
            self.open_renewal(renewal_id)
        elif isinstance(sim_id, str):
            self._renew_sim(sim_id)
        elif arguments.get("start"):
            self.start()
        elif not self._in_wizard() or self._over():
            self.show_home()
        else:
            self.wizard.refresh()
        self.wizard.warmer.start()

    def on_left(self) -> None:
        """Write what is being typed; a clerk card does not stay open on its own."""
        self.wizard.leave()
        if self.clerk is not None:
            self.clerk.close()

    def start_entry(self) -> bool:
        """Begin a new top-up."""
        if not self.services.sims.list():
            return False
        self.start()
        return True

    def help_page(self) -> str:
        """Return the page that fits the step in front."""
        return step_text.help_page(self.wizard.step) if self._in_wizard() else "03-four-ways"

    def retranslate(self) -> None:
        self._no_sims.set_texts(
            self.tr("No SIM to top up yet"),
            self.tr("Add the SIM you use: a nickname and its operator are enough."),
            self.tr("Add a SIM"),
        )
        self._home.retranslate()
        self.wizard.retranslate()

    # --- what can be done here ----------------------------------------------------------------------------
    def show_home(self) -> None:
        """Put the renewal in hand aside, saved, and show all that are open."""
        if self.desk.flush():
            self.desk.put_away()
        self._show_home()

    def start(self) -> None:
        """Begin a new top-up with the choice of the SIM."""
        if not self.services.sims.list():
            self._show_home()
            return
        if self.desk.flush():
            self.desk.put_away()
            self.wizard.show_step(Step.SIM)
        self._views.setCurrentWidget(self.wizard)

    def open_renewal(self, renewal_id: str) -> None:
        """Go on with a renewal where it was left; one that is over or gone leads home."""
        try:
            draft = self.services.renewal.get(renewal_id)
        except CompanionError:
            self.show_home()
            return
        if draft.state not in OPEN_STATES:
            self.show_home()
            return
        self._views.setCurrentWidget(self.wizard)
        if self.desk.busy and self.desk.draft.id == renewal_id:
            self.wizard.refresh()
        else:
            self.desk.take(draft)

    # --- inside -------------------------------------------------------------------------------------------
    def _connect(self) -> None:
        self._home.start_asked.connect(self.start)
        self._home.continue_asked.connect(self.open_renewal)
        self._home.discard_asked.connect(self._discard)
        self._no_sims.acted.connect(lambda: self.shell.go_to("tracker", add_sim=True))
        self.wizard.put_aside.connect(self.show_home)
        wishes = self.desk.wishes
        wishes.vault.connect(lambda: self.shell.go_to("vault", sim_id=self.desk.draft.sim_id))
        wishes.clerk.connect(self._show_clerk)
        wishes.codes.connect(self._show_codes)
        wishes.sheet.connect(self._show_sheet)
        wishes.dial_code.connect(self._dial_code)
        wishes.dial_number.connect(self._dial_number)
        wishes.plan.connect(self._tell_plan)
        wishes.pay.connect(self._go_to_pay)
        wishes.aside.connect(self._put_aside)
        wishes.give_up.connect(lambda: self._discard(self.desk.draft.id))
        wishes.other.connect(self.open_renewal)
        wishes.finish.connect(self._finish)
        wishes.another.connect(self.start)
        self.desk.moved.connect(self._on_moved)
        self.desk.failed.connect(self._on_failed)
        self.bridge.renewal_changed.connect(self._on_renewal_changed)
        self.bridge.sims_changed.connect(self._on_news)
        self.bridge.ledger_changed.connect(lambda _sim_id: self._on_news())
        self.bridge.vault_record_changed.connect(lambda _sim_id: self._on_news())
        self.bridge.vault_state_changed.connect(lambda _state: self._on_vault())
        self.bridge.typed_forgotten.connect(self._on_vault)
        self.bridge.vault_lock_asked.connect(self.wizard.before_lock)
        self.bridge.facts_changed.connect(self._on_news)

    def _show_home(self) -> None:
        empty = not self.services.sims.list() and not self.services.renewal.open_renewals()
        self._home.show_open(self.services.renewal.open_renewals())
        self._views.setCurrentWidget(self._no_sims if empty else self._home)
        if self.isVisible() and not empty:
            self._home.focus_first()

    def _in_wizard(self) -> bool:
        return self._views.currentWidget() is self.wizard

    def _over(self) -> bool:
        return self.desk.busy and self.desk.draft.state not in OPEN_STATES

    def _renew_sim(self, sim_id: str) -> None:
        """Go on with the open renewal of the SIM, or begin one."""
        for draft in self.services.renewal.open_renewals():
            if draft.sim_id == sim_id:
                self.open_renewal(draft.id)
                return
        self.start()
        if not self.desk.busy:
            fresh = self.desk.attempt(lambda: self.services.renewal.start(sim_id))
            if fresh is not None:
                self.desk.take(fresh)

    def _go_to_pay(self) -> None:
        if self.desk.replace(self.services.renewal.went_to_pay):
            self.shell.toast(self.tr("Kept as pending. Come back and say whether it arrived."))

    def _put_aside(self, standing: str) -> None:
        self.show_home()
        self.shell.toast(standing)

    def _discard(self, renewal_id: str) -> None:
        draft = self.services.renewal.get(renewal_id)
        if draft.state in AWAITING and not self.shell.confirm(
            self.tr("Forget this top-up?"),
            self.tr("Money may be under way. Without it the program cannot warn you of paying twice."),
            self.tr("Forget it"),
            danger=True,
        ):
            return
        name = step_text.name(self.services, draft)
        if self.desk.busy and self.desk.draft.id == renewal_id:
            self.desk.flush()
        if self.desk.attempt(lambda: self.services.renewal.discard(renewal_id)) is None:
            return
        if self.desk.busy and self.desk.draft.id == renewal_id:
            self.desk.put_away()
        self._show_home()
        self.shell.toast(self.tr("{0}: discarded").format(name), undo=True)

    def _finish(self) -> None:
        sim_id = self.desk.draft.sim_id
        self.desk.put_away()
        self._show_home()
        self.shell.go_to("tracker", sim_id=sim_id)

    def _tell_plan(self) -> None:
        from kzcompanion.ui.dialogs.sim_dialog import SimDialog

        sim = self.desk.sim()
        if sim is not None:
            SimDialog(self.services, sim, parent=self).exec()

    def _show_clerk(self, phrase_id: str) -> None:
        from kzcompanion.ui.renewal import clerk_show

        self.clerk = clerk_show.make_card(self.desk, phrase_id)
        self.clerk.destroyed.connect(self._forget_clerk)
        self.clerk.showFullScreen()

    def _show_codes(self) -> None:
        from kzcompanion.ui.qr.qr_dialog import QrDialog
        from kzcompanion.ui.qr.qr_page import QrCase

        draft, sim = self.desk.draft, self.desk.sim()
        operator_id = draft.operator_id or (sim.operator_id if sim is not None else None)
        if operator_id is not None:
            case = QrCase(self.services, self.shell, operator_id, sim, draft.amount)
            dialog = QrDialog(case, self.bridge, self)
            dialog.exec()
            dialog.deleteLater()

    def _show_sheet(self) -> None:
        from kzcompanion.ui.renewal.pocket_dialog import PocketDialog

        dialog = PocketDialog(self.desk, self)
        dialog.exec()
        dialog.deleteLater()

    def _dial_code(self, code_id: str) -> None:
        from kzcompanion.ui.renewal import dial_show

        dialog = dial_show.dial_code(self, self.desk, code_id)
        if dialog is not None:
            dialog.run()

    def _dial_number(self) -> None:
        from kzcompanion.ui.renewal import dial_show

        dialog = dial_show.dial_number(self, self.desk, self.bridge)
        if dialog is not None:
            dialog.run()

    def _forget_clerk(self) -> None:
        self.clerk = None

    def _on_moved(self) -> None:
        if self._over() and self.desk.draft.entry_id is not None:
            self.shell.toast(self.tr("Written into the ledger"), undo=True)
        elif not self.desk.busy and self._in_wizard() and self.wizard.step is not Step.SIM:
            self._show_home()

    def _on_failed(self, error: CompanionError) -> None:
        """Say it in a box where no step is in front that says it in its place."""
        if not self._in_wizard():
            self.shell.show_error(error)

    def _on_renewal_changed(self, renewal_id: str) -> None:
        if not self.desk.saving:
            self.desk.hear(renewal_id)
            self._on_news()

    def _on_news(self) -> None:
        if self._in_wizard():
            self.wizard.refresh()
        else:
            self._show_home()

    def _on_vault(self) -> None:
        if self.clerk is not None:
            self.clerk.sheet.hide_number()
        self._on_news()
