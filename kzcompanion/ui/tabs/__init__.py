"""The tabs of the window in their order; adding one is one line here and one file beside it."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kzcompanion.ui.tabs.base_tab import BaseTab


class TabEntry(NamedTuple):
    """Name a tab: its id, icon, title (context `Tabs`) and where its class is found when first needed."""

    tab_id: str
    icon: str
    title: str
    module: str
    class_name: str

    def load(self) -> type[BaseTab]:
        """Import the tab's class."""
        found: type[BaseTab] = getattr(import_module(self.module), self.class_name)
        return found


TABS = (
    TabEntry(
        "operators",
        "layers",
        str(QT_TRANSLATE_NOOP("Tabs", "Operators")),
        "kzcompanion.ui.tabs.operators_tab",
        "OperatorsTab",
    ),
    TabEntry(
        "renew",
        "refresh-cw",
        str(QT_TRANSLATE_NOOP("Tabs", "Renew")),
        "kzcompanion.ui.tabs.renew_tab",
        "RenewTab",
    ),
    TabEntry(
        "vault",
        "shield-check",
        str(QT_TRANSLATE_NOOP("Tabs", "Vault")),
        "kzcompanion.ui.tabs.vault_tab",
        "VaultTab",
    ),
    TabEntry(
        "tracker",
        "chart-line",
        str(QT_TRANSLATE_NOOP("Tabs", "Tracker")),
        "kzcompanion.ui.tabs.tracker_tab",
        "TrackerTab",
    ),
    TabEntry(
        "guide",
        "book-open",
        str(QT_TRANSLATE_NOOP("Tabs", "Guide")),
        "kzcompanion.ui.tabs.guide_tab",
        "GuideTab",
    ),
)
"""In the order of Ctrl+1 to Ctrl+5."""
