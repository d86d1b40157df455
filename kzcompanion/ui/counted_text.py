"""Texts that hold a number: only `tr` of an object takes plural forms to the translators."""

from __future__ import annotations

from PySide6.QtCore import QObject


class CountedText(QObject):
    """Write a count with its word, in the plural form that the language wants for it."""

    def days(self, count: int) -> str:
        """Return `5 days`."""
        return self.tr("%n day(s)", "", count)

    def in_days(self, count: int) -> str:
        """Return `in 5 days`."""
        return self.tr("in %n day(s)", "", count)

    def days_ago(self, count: int) -> str:
        """Return `5 days ago`."""
        return self.tr("%n day(s) ago", "", count)

    def hours_ago(self, count: int) -> str:
        """Return `2 h ago`."""
        return self.tr("%n h ago", "", count)

    def minutes_ago(self, count: int) -> str:
        """Return `5 min ago`."""
        return self.tr("%n min ago", "", count)

    def act_within_days(self, count: int) -> str:
        """Return `act within 5 days`."""
        return self.tr("act within %n day(s)", "", count)

    def needs_checks(self, count: int) -> str:
        """Return what a forecast still lacks."""
        return self.tr("A forecast needs %n more balance check(s)", "", count)

    def entries_imported(self, count: int) -> str:
        """Return how many entries came in."""
        return self.tr("%n entry(ies) imported", "", count)

    def entries_exported(self, count: int) -> str:
        """Return how many entries were written."""
        return self.tr("%n entry(s) exported", "", count)

    def reminders_exported(self, count: int) -> str:
        """Return how many reminders were written."""
        return self.tr("%n reminder(s) written; open the file on the phone", "", count)

    def things_due(self, count: int) -> str:
        """Return how many deeds are due."""
        return self.tr("%n thing(s) need(s) you", "", count)

    def more_due(self, count: int) -> str:
        """Return how many more are due than are listed."""
        return self.tr("and %n more", "", count)


counted = CountedText()
"""The one writer of counts; it holds nothing."""
