"""The clipboard for secrets: marked as one for clipboard histories, and emptied after a short while."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

_HINTS = {
    "x-kde-passwordManagerHint": b"secret",  # KDE's Klipper and others on Linux
    "application/x-nspasteboard-concealed-type": b"",  # nspasteboard.org, macOS
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}
_MARK = "application/x-kzcompanion-secret"


class SecretClipboard(QObject):
    """Put a secret on the clipboard and take it off again, but only while it is still ours."""

    copied = Signal(int)
    """How many seconds it will stay."""
    cleared = Signal()

    def __init__(self, seconds: int = 15, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self._digest = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)

    def set_seconds(self, seconds: int) -> None:
        """Change how long the next secret stays."""
        self._seconds = seconds

    def copy(self, text: str) -> None:
        """Put a secret there for a short while; made to be the sink of `vault.disclose`."""
        data = QMimeData()
        data.setText(text)
        for kind, value in _HINTS.items():
            data.setData(kind, value)
        data.setData(_MARK, b"1")
        self._digest = _digest(text)
        _clipboard().setMimeData(data)
        self._timer.start(self._seconds * 1000)
        self.copied.emit(self._seconds)

    def copy_plain(self, text: str) -> None:
        """Put a text there that is no secret and may stay."""
        self._forget()
        _clipboard().setText(text)

    def clear(self) -> None:
        """Take our secret off the clipboard; what someone else put there since stays."""
        if self._digest and _digest(_clipboard().text()) == self._digest:
            _clipboard().clear()
            self.cleared.emit()
        self._forget()

    def clear_left_over(self) -> None:
        """Take off a secret that an earlier run left behind, known by its mark."""
        data: QMimeData | None = _clipboard().mimeData()  # some platforms have none
        if data is not None and data.hasFormat(_MARK):
            _clipboard().clear()

    def holds_secret(self) -> bool:
        """Tell whether a secret of ours is believed to be there."""
        return bool(self._digest)

    def _forget(self) -> None:
        self._timer.stop()
        self._digest = b""


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()


def _digest(text: str) -> bytes:
    """Remember a fingerprint instead of the secret itself."""
    import hashlib

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
