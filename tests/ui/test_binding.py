"""What we rely on from the Qt binding: releases that break it must not get into the locks unseen."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QComboBox, QWidget

ROUNDS = 400


class _Nothing(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return None


def _from_model() -> None:
    model = _Nothing()
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    for _ in range(ROUNDS):
        model.index(0, 0).data()
        proxy.index(0, 0).data(Qt.ItemDataRole.UserRole)


def _from_combo() -> None:
    box = QComboBox()
    box.addItem("a", None)
    for _ in range(ROUNDS):
        box.itemData(0)


def _from_property() -> None:
    widget = QWidget()
    for _ in range(ROUNDS):
        widget.property("nothing")
        widget.parent()


@pytest.mark.parametrize("ask", [_from_model, _from_combo, _from_property])
def test_the_binding_hands_out_none_with_its_reference(qapp: object, ask: Callable[[], None]) -> None:
    """6.12.0 drops a reference of None at each such answer; Python 3.11 aborts when they are used up."""
    ballast = [None] * 5 * ROUNDS  # so that a broken binding fails here instead of aborting
    ask()
    before = sys.getrefcount(None)
    ask()
    assert sys.getrefcount(None) > before - ROUNDS // 2
    del ballast
