"""The two ways a sheet leaves the program: onto a printer, or into a PDF with its fonts inside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from kzcompanion.domain.errors import CannotWrite
from kzcompanion.ui.paper.page_setting import MARGIN_MM, PageSetting

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from kzcompanion.ui.paper.sheet import Sheet

_DPI = 300


def pdf_bytes(sheet: Sheet) -> bytes:
    """Return the sheet as a PDF that needs nothing else to be read; nothing is written to the disk."""
    octets = QByteArray()
    buffer = QBuffer(octets)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.name)
    writer.setCreator("KZ Companion")
    writer.setResolution(_DPI)
    _draw(sheet, writer, writer)
    buffer.close()
    return bytes(octets.data())


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write the sheet as a PDF through the one door; raises DiskFull, CannotWrite and SavedUnconfirmed."""
    from kzcompanion.files.export_file import write_export

    write_export(path, pdf_bytes(sheet))


def print_on(sheet: Sheet, printer: QPrinter) -> None:
    """Send the sheet to a printer that is set up already; raises CannotWrite.

    One that only writes a file is none to Qt's mind alone: it says nothing of a full disk, so we write.
    """
    if printer.outputFileName():
        write_pdf(sheet, Path(printer.outputFileName()))
        return
    printer.setDocName(sheet.name)
    printer.setResolution(_DPI)
    _draw(sheet, printer, printer)


def ask_and_print(sheet: Sheet, parent: QWidget) -> bool:
    """Let the user choose a printer and print; tell whether it was printed. Raises CannotWrite."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(sheet.name)
    try:
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
        print_on(sheet, printer)
    finally:
        dialog.deleteLater()
    return True


def _draw(sheet: Sheet, device: QPagedPaintDevice, pages: QPdfWriter | QPrinter) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        raise CannotWrite(reason="printer")
    PageSetting(sheet, device).draw(painter, pages.newPage)
    if not painter.end():
        raise CannotWrite(reason="printer")
