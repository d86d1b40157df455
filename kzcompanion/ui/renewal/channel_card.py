"""One way to pay as a big answer: what it is, why it fits and why not; one of a group is chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzcompanion.domain.channel_ranking import RankedChannel
from kzcompanion.ui.renewal import point_text
from kzcompanion.ui.renewal.answer_button import TallButton
from kzcompanion.ui.renewal.channel_icon import icon_of
from kzcompanion.ui.widgets import labels
from kzcompanion.ui.widgets.chip import Chip
from kzcompanion.ui.widgets.flow_layout import FlowLayout

_MOST = 2
"""Reasons of one side on the card, the weightiest; the rest stands beside it."""


class ChannelCard(TallButton):
    """Show one ranked channel; it is a checkable button, so arrows and Space choose it."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"renew_channel_{kind}", icon_of(kind), icon_size=24)
        self.kind = kind
        self.setCheckable(True)
        self._title = labels.strong()
        self._best = Chip(tone="accent", icon="star")
        self._reasons = QWidget()
        self._flow = FlowLayout(self._reasons, gap=6)
        top = QWidget()
        line = QHBoxLayout(top)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self._title, 1)
        line.addWidget(self._best)
        for part in (top, self._reasons):
            self.add(part)

    def show_channel(self, title: str, summary: str, ranked: RankedChannel, *, best: bool) -> None:
        """Write everything; `best` marks the one that fits most."""
        self._title.setText(title)
        self._best.set_chip(self.tr("fits best now"), "accent", "star")
        self._best.setVisible(best)
        self._flow.clear()
        spoken = []
        for points, tone, icon in (
            (ranked.reasons_for, "good", "plus"),
            (ranked.reasons_against, "warn", "minus"),
        ):
            for point in points[:_MOST]:
                chip = Chip(point_text.words(point), tone, icon, self._reasons)
                self._flow.addWidget(chip)
                chip.show()
            spoken.append(", ".join(point_text.words(point) for point in points))
        self.setAccessibleName(f"{title}. {self._best.text()}" if best else title)
        self.setAccessibleDescription(
            self.tr("{0}. For: {1}. Against: {2}.").format(summary, spoken[0] or "-", spoken[1] or "-")
        )
        self.updateGeometry()
