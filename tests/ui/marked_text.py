"""Marks a text in a plain field and in the field for notes, and prints what is published then."""

from __future__ import annotations

import sys

from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from kzcompanion.ui.widgets.note_edit import NoteEdit

TEXT = "canary 7391"


def marked(edit: QPlainTextEdit) -> str:
    """Mark everything with the keyboard, as a user does, and return what is published."""
    edit.setPlainText(TEXT)
    edit.show()
    edit.activateWindow()
    QTest.qWaitForWindowActive(edit)
    edit.setFocus()
    QTest.keySequence(edit, "Ctrl+A")
    assert edit.textCursor().selectedText() == TEXT
    return QApplication.clipboard().text(QClipboard.Mode.Selection)


if __name__ == "__main__":
    app = QApplication([])
    assert app.clipboard().supportsSelection()
    sys.stdout.write(f"plain: {marked(QPlainTextEdit())}\n")
    sys.stdout.write(f"note: {marked(NoteEdit('note'))}\n")
