"""Printed sheets: readable by any other program, with their fonts inside, on as many pages as they need."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kzcompanion.domain.errors import CannotWrite
from kzcompanion.ui.paper import paper_out
from kzcompanion.ui.paper.sheet import (
    BigText,
    BlankLine,
    Block,
    FoldLine,
    Heading,
    Notice,
    PageBreak,
    Paragraph,
    Picture,
    Points,
    Sheet,
    Table,
    Title,
)

SPOKEN = {
    "en": "What to do when the SIM is lost",
    "zh_CN": "卡丢了怎么办",
    "ru": "Что делать, если SIM-карта потеряна",
    "kk": "SIM-карта жоғалса, не істеу керек: қңғүұһәөі ₸",
}


def read(sheet: Sheet) -> PdfReader:
    """Read a sheet back with a program that is not ours."""
    return PdfReader(io.BytesIO(paper_out.pdf_bytes(sheet)))


def text_of(reader: PdfReader) -> str:
    """Return all text, with every run of spaces made one."""
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def fonts_of(reader: PdfReader) -> list[dict[str, object]]:
    """Return the descriptor of every font a file uses."""
    found = []
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            inner = font.get_object()["/DescendantFonts"][0].get_object()
            found.append(inner["/FontDescriptor"].get_object())
    return found


@pytest.mark.parametrize("lang", SPOKEN)
def test_every_language_is_text_in_the_file(qapp: object, lang: str) -> None:
    """What was set is found again letter by letter, and every font travels along."""
    reader = read(Sheet("name", (Title(SPOKEN[lang]), Paragraph(SPOKEN[lang], strong=True))))
    # A reader may see a space where one script ends and another begins.
    assert text_of(reader).replace(" ", "").count(SPOKEN[lang].replace(" ", "")) == 2
    fonts = fonts_of(reader)
    assert fonts
    assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
    assert {str(font["/FontName"]).split("+")[-1].split("-")[0] for font in fonts} <= {"Inter", "NotoSansSC"}


def test_every_kind_of_piece_is_set(qapp: object) -> None:
    """Each piece shows its words; a picture is drawn into the square that was asked for."""
    squares: list[QRectF] = []

    def draw(_painter: QPainter, square: QRectF) -> None:
        squares.append(square)

    pieces: tuple[Block, ...] = (
        Title("first title", "below it"),
        Heading("second heading"),
        Points(("dotted one", "dotted two")),
        Points(("step one", "step two"), numbered=True),
        BigText("ABCD EFGH\nIJKL MNOP", "big caption"),
        Notice("framed notice"),
        BlankLine("Where:"),
        BlankLine(
            "A caption that is much too long to leave any room to write on beside it, so it goes above"
        ),
        Table((("cell a", "cell b"), ("cell c", "cell d")), ("head one", "head two"), (1, 2)),
        Table(()),
        Picture(draw, 30, "beside the picture"),
        FoldLine("fold here"),
    )
    reader = read(Sheet("name", pieces, footer="the foot"))
    text = text_of(reader)
    for words in ("below it", "second heading", "dotted two", "2. step two", "IJKL MNOP", "big caption",
                  "framed notice", "Where:", "it goes above", "cell d", "head two", "beside the picture",
                  "fold here", "the foot"):  # fmt: skip
        assert words in text
    assert len(reader.pages) == 1
    assert len(squares) == 1
    assert squares[0].width() == squares[0].height() == pytest.approx(30 / 25.4 * 300, abs=1)


def test_long_sheets_break_and_nothing_is_lost(qapp: object) -> None:
    """Text and tables go on on the next page; the head of a table is repeated, pages are counted."""
    rows = tuple((f"row{number:03}", "x") for number in range(90))
    words = " ".join(f"word{number:04}" for number in range(1500))
    pieces = (Title("t"), Paragraph(words), PageBreak(), PageBreak(), Table(rows, ("THEHEAD", "b")))
    reader = read(Sheet("name", pieces, footer="foot"))
    text = text_of(reader)
    assert all(f"word{number:04}" in text for number in range(1500))
    assert all(text.count(f"row{number:03}") == 1 for number in range(90))
    pages = [page.extract_text() for page in reader.pages]
    assert sum("THEHEAD" in page for page in pages) == sum("row" in page for page in pages) > 1
    for number, page in enumerate(pages, 1):
        assert f"{number}/{len(pages)}" in "".join(page.split())
    assert all(page.strip() for page in pages)
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)


def test_a_sheet_is_set_closer_only_where_that_saves_its_page(qapp: object) -> None:
    """A row too many is taken in; what cannot fit anyhow stays as large as any other sheet."""

    def pages(rows: int, wish: int) -> int:
        table = Table(tuple((f"row{number}", "x") for number in range(rows)), ("a", "b"))
        return len(read(Sheet("name", (Title("t"), table), wish=wish)).pages)

    most = next(rows for rows in range(20, 80) if pages(rows, 0) > 1)
    assert pages(most, 1) == 1
    assert pages(5 * most, 1) == pages(5 * most, 0) > 1


def test_an_empty_sheet_is_one_empty_page(qapp: object) -> None:
    """Nothing to set is no reason to fail."""
    assert len(read(Sheet("name", ())).pages) == 1


def test_a_place_that_cannot_be_written_is_named(qapp: object, tmp_path: Path) -> None:
    """The file is written whole or not at all; a folder that is not there is told."""
    paper_out.write_pdf(Sheet("name", (Title("t"),)), tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
    with pytest.raises(CannotWrite) as refused:
        paper_out.write_pdf(Sheet("name", (Title("t"),)), tmp_path / "not there" / "a.pdf")
    assert refused.value.facts["path"] == str(tmp_path / "not there" / "a.pdf")


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_gets_the_same_pages(qapp: object, tmp_path: Path) -> None:
    """A printer that is ready takes the sheet; one that is not is told."""
    from PySide6.QtPrintSupport import QPrinter

    sheet = Sheet("name", (Title("printed title"), PageBreak(), Title("second page")))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paper_out.print_on(sheet, printer)
    reader = PdfReader(tmp_path / "printed.pdf")
    assert len(reader.pages) == 2
    assert "second page" in " ".join(reader.pages[1].extract_text().split())
    printer.setOutputFileName(str(tmp_path / "not there" / "printed.pdf"))
    with pytest.raises(CannotWrite) as refused:
        paper_out.print_on(sheet, printer)
    assert refused.value.facts["path"] == str(tmp_path / "not there" / "printed.pdf")
    printer.setOutputFileName("")
    with pytest.raises(CannotWrite) as refused:
        paper_out.print_on(sheet, printer)
    assert refused.value.facts == {"reason": "printer"}
