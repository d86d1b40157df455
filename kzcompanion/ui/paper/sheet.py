"""What stands on a printed sheet, piece by piece; how it looks is decided elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter


@dataclass(frozen=True, slots=True)
class Title:
    """The heading of the sheet, with a smaller line beneath if there is one."""

    text: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a section; it never stands alone at the foot of a page."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; it may go on on the next page."""

    text: str
    strong: bool = False
    small: bool = False
    """Small and quiet print, such as sources."""


@dataclass(frozen=True, slots=True)
class Points:
    """A list, numbered or with dots."""

    texts: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class BigText:
    """What is to be read or copied from paper, in large letters within a frame; it keeps its own lines."""

    text: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that must not be overlooked, in a frame."""

    text: str


@dataclass(frozen=True, slots=True)
class BlankLine:
    """A line to write on by hand, with what belongs there before it."""

    caption: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the shares say how wide the columns are, a header is repeated on every page."""

    rows: tuple[tuple[str, ...], ...]
    header: tuple[str, ...] = ()
    shares: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """Something drawn, such as a QR code, `size_mm` high and wide, with a caption at its right."""

    draw: Callable[[QPainter, QRectF], None]
    size_mm: float
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Something drawn over the whole width, such as a chart, `height_mm` high."""

    draw: Callable[[QPainter, QRectF], None]
    height_mm: float


@dataclass(frozen=True, slots=True)
class FoldLine:
    """A dashed line over the whole width: here the sheet is folded or cut."""

    caption: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = (
    Title
    | Heading
    | Paragraph
    | Points
    | BigText
    | Notice
    | BlankLine
    | Table
    | Picture
    | Drawing
    | FoldLine
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole document: its name, its pieces in order, and the line at the foot of every page."""

    name: str
    blocks: tuple[Block, ...]
    footer: str = ""
    wish: int = 0
    """How many pages it had better have at most; where that helps, it is set closer, and a little smaller."""
