"""The clipboard for secrets: marked as one for clipboard histories, and emptied after a short while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

if TYPE_CHECKING:
    from kzcompanion.services.left_copy import LeftCopy

_HINTS = {
    "x-kde-passwordManagerHint": b"secret",  # KDE's Klipper and others on Linux
    "application/x-nspasteboard-concealed-type": b"",  # nspasteboard.org, macOS
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}
_MARK = "application/x-kzcompanion-secret"
_SECOND = 1000


class SecretClipboard(QObject):
    """Put a secret on the clipboard and take it off again, but only while it is still ours.

    Of the text only a fingerprint stays in memory, made with a random key that is another for every copy.
    `left_copy` remembers beyond a crash that there is something to take off.
    """

    copied = Signal(int)
    """How many seconds it will stay."""
    cleared = Signal()
    counted = Signal(int, int)
    """How many seconds are left, and of how many; 0 of 0 when nothing of ours is there any more."""

    def __init__(
        self, seconds: int = 15, parent: QObject | None = None, left_copy: LeftCopy | None = None
    ) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._left_copy = left_copy
        self._key = self._print = b""
        self._timer, self._tick = QTimer(self), QTimer(self)
        self._timer.setSingleShot(True)
        for timer in (self._timer, self._tick):
            timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may run for longer than is said
        self._timer.timeout.connect(self.clear)
        self._tick.setInterval(_SECOND)
        self._tick.timeout.connect(self._count)

    def set_seconds(self, seconds: int) -> None:
        """Change how long the next secret stays."""
        self._seconds = seconds

    def copy(self, text: str) -> None:
        """Put a secret there for a short while; made to be the sink of `vault.disclose`."""
        import secrets

        if self._left_copy is not None:
            self._left_copy.note()
        self._key = secrets.token_bytes(32)
        self._print = _fingerprint(text, self._key)
        _clipboard().setMimeData(_marked(text))
        self._timer.start(self._seconds * _SECOND)
        self._tick.start()
        self.copied.emit(self._seconds)
        self._count()

    def copy_plain(self, text: str) -> None:
        """Put a text there that is no secret and may stay."""
        self._forget()
        _clipboard().setText(text)

    def clear(self) -> None:
        """Take our secret off the clipboard; what someone else put there since stays."""
        if self._print and _fingerprint(_clipboard().text(), self._key) == self._print:
            _clipboard().clear()
            self.cleared.emit()
        self._forget()

    def clear_marked(self) -> None:
        """Take off what an earlier run left behind and what still bears its mark; needs no open vault."""
        data: QMimeData | None = _clipboard().mimeData()  # some platforms have none
        if self._left_over() and data is not None and data.hasFormat(_MARK):
            _clipboard().clear()
            self._forget_left_over()

    def clear_left_over(self) -> None:
        """Take off what an earlier run left behind, known by what the vault keeps; the vault must be open."""
        if self._left_copy is None or not self._left_over():
            return
        if self._left_copy.is_kept(_clipboard().text()):
            _clipboard().clear()
            self.cleared.emit()
        self._forget_left_over()

    def holds_secret(self) -> bool:
        """Tell whether a secret of ours is believed to be there."""
        return bool(self._print)

    def seconds_left(self) -> int:
        """Return how many seconds remain until it is taken off; 0 when nothing of ours is there."""
        return -(-max(0, self._timer.remainingTime()) // _SECOND) if self._print else 0

    def _left_over(self) -> bool:
        return not self._print and self._left_copy is not None and self._left_copy.pending()

    def _forget_left_over(self) -> None:
        if self._left_copy is not None:
            self._left_copy.forget()

    def _count(self) -> None:
        self.counted.emit(self.seconds_left(), self._seconds)

    def _forget(self) -> None:
        if not self._print:
            return
        self._timer.stop()
        self._tick.stop()
        self._key = self._print = b""
        self._forget_left_over()
        self.counted.emit(0, 0)


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()


def _marked(text: str) -> QMimeData:
    """Return the text with the hints by which clipboard histories know that it is a secret."""
    data = QMimeData()
    data.setText(text)
    for kind, value in _HINTS.items():
        data.setData(kind, value)
    data.setData(_MARK, b"1")
    return data


def _fingerprint(text: str, key: bytes) -> bytes:
    """Remember this instead of the secret itself."""
    import hashlib

    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), key=key).digest()
