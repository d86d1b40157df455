"""Puts bands into words: what a phone can do with an operator, and what of a typed text must be asked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from kzcompanion.domain.band_match import GenerationMatch, Match
from kzcompanion.domain.phone_bands import BandDoubt, DoubtfulPiece


class BandText(QObject):
    """Say bands in the interface language."""

    def verdict(self, found: GenerationMatch) -> str:
        """Return what can be said of one generation, briefly."""
        return {
            Match.WORKS: self.tr("works"),
            Match.PARTLY: self.tr("partly"),
            Match.NONE_KNOWN: self.tr("no band"),
            Match.PHONE_UNKNOWN: self.tr("not told"),
            Match.OPERATOR_UNKNOWN: self.tr("ask"),
        }[found.match]

    def mark(self, found: GenerationMatch) -> tuple[str, str]:
        """Return icon and colour of the verdict."""
        return {
            Match.WORKS: ("circle-check", "good"),
            Match.PARTLY: ("circle-dashed", "warn"),
            Match.NONE_KNOWN: ("circle-x", "bad"),
            Match.PHONE_UNKNOWN: ("smartphone", "text3"),
            Match.OPERATOR_UNKNOWN: ("circle-question-mark", "text3"),
        }[found.match]

    def told(self, found: GenerationMatch) -> str:
        """Return which bands the verdict stands on, in full."""
        generation = found.generation.value.upper()
        match found.match:
            case Match.WORKS:
                words = self.tr("the phone has every band known to be used: {0}").format(_list(found.has))
            case Match.PARTLY:
                words = self.tr("the phone has {0}, but lacks {1}: fewer places, or slower").format(
                    _list(found.has), _list(found.lacks)
                )
            case Match.NONE_KNOWN:
                words = self.tr("the phone lacks {0}; other bands may be used that no source names").format(
                    _list(found.lacks)
                )
            case Match.PHONE_UNKNOWN:
                words = self.tr("known to be used: {0}; what the phone can do is not told").format(
                    _list(found.lacks)
                )
            case _:
                words = self.tr("no source names the bands in use — ask")
        return f"{generation}: {words}"

    def doubt(self, piece: DoubtfulPiece) -> str:
        """Return the question about a piece of the text."""
        return {
            BandDoubt.RANGE: self.tr("“{0}”: all bands between, or just these two? Write each band."),
            BandDoubt.FREQUENCY: self.tr(
                "“{0}” is a frequency that several bands share. Write the band, for example B20."
            ),
            BandDoubt.GENERATION: self.tr(
                "“{0}”: of 2G, 3G, 4G or 5G? Write it before, for example LTE {0}."
            ),
            BandDoubt.NO_SUCH_BAND: self.tr("“{0}” is no band of that kind. Look again."),
            BandDoubt.WORDS: self.tr("“{0}” was not understood."),
        }[piece.doubt].format(piece.text)


def _list(bands: Iterable[str]) -> str:
    return ", ".join(bands)


band_text = BandText()
"""The one writer of bands; it holds nothing."""
