"""The banner of a top-up that is not over: paused, or under way until its result is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from kzcompanion.domain.renewal import AWAITING, RenewalDraft, RenewalState
from kzcompanion.ui import glance, language
from kzcompanion.ui.renewal import step_text
from kzcompanion.ui.widgets import buttons
from kzcompanion.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from kzcompanion.ui.main_window import MainWindow


class PendingBanner(Banner):
    """Say which top-up is open and lead to where it stands; one that awaits its result comes first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__("pending_banner", "accent", "hourglass", parent=window.notices)
        self._window = window
        self._draft: RenewalDraft | None = None
        self._go_on = buttons.secondary("pending_banner_open")
        self._go_on.clicked.connect(self._on_open)
        self.add_action(self._go_on)
        for news in (window.bridge.renewal_changed, window.bridge.sims_changed, window.pages.shown):
            news.connect(self.refresh)
        glance.current().changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the top-up that awaits its result; the Renew tab itself says so where it is in front."""
        drafts = self._window.services.tracker.open_renewals()
        drafts.sort(key=lambda draft: draft.state not in AWAITING)
        self._draft = drafts[0] if drafts else None
        self.setVisible(self._draft is not None and self._window.pages.current_id() != "renew")
        if self._draft is None:
            return
        if self._draft.state not in AWAITING:
            services = self._window.services
            self.set_text(
                step_text.name(services, self._draft), step_text.standing(self._draft, services.clock.now())
            )
            self._go_on.setText(self.tr("Continue"))
            return
        sims = {sim.id: sim.nickname for sim in self._window.services.sims.list(include_archived=True)}
        name = sims.get(self._draft.sim_id or "", "")
        if self._draft.amount is None:
            title = self.tr("A top-up of {0} awaits its result").format(name)
        else:
            amount = glance.veiled(language.money(self._draft.amount))
            title = self.tr("A top-up of {0} with {1} awaits its result").format(name, amount)
        self.set_text(title, self._since())
        self._go_on.setText(self.tr("Did it arrive?"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _since(self) -> str:
        assert self._draft is not None
        went = self._draft.went_to_pay_at or self._draft.updated_at
        ago = language.ago(went, self._window.services.clock.now())
        if self._draft.state is RenewalState.UNKNOWN:
            return self.tr("Read the balance before you pay a second time. You went to pay {0}.").format(ago)
        return self.tr("You went to pay {0}.").format(ago)

    def _on_open(self) -> None:
        if self._draft is not None:
            self._window.go_to("renew", renewal_id=self._draft.id)
