"""Marks in lists: what was sought is marked where it stands, and no line is drawn outside of its row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from kzcompanion.ui import found_text, theme


@pytest.mark.parametrize(
    ("text", "marks", "expected"),
    [
        ("Top up, top-up", ("top",), [(0, 3), (8, 3)]),
        ("给手机充值，充值", ("充值",), [(3, 2), (6, 2)]),
        ("terminal fee", ("term", "terminal"), [(0, 8)]),
        ("İstanbul", ("s",), [(1, 1)]),
        ("nothing", ("x", ""), []),
    ],
)
def test_marks_are_found_in_any_case(
    text: str, marks: tuple[str, ...], expected: list[tuple[int, int]]
) -> None:
    """Every place of every mark, the longer one where two begin together, also behind letters that grow."""
    assert found_text.spans(text, marks) == expected


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=3), max_size=4))
def test_spans_lie_in_the_text_and_apart(text: str, marks: list[str]) -> None:
    """Whatever the texts, spans come in order, do not overlap and end inside."""
    end = 0
    for at, length in found_text.spans(text, [mark.casefold() for mark in marks]):
        assert at >= end
        end = at + length
        assert end <= len(text)


def test_the_height_is_that_of_the_lines_drawn(qapp: QApplication) -> None:
    """What is marked breaks as what is measured; nothing is painted below the measured height."""
    font, text, marks = theme.text_font(13), "信用充值（运营商垫付）：菜单 and more words " * 2, ("充值",)
    for width in range(90, 220, 7):
        high = found_text.height(text, marks, font, width, lines=3)
        picture = QImage(width, 200, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        found_text.draw(painter, QRectF(0, 0, width, 200), text, marks, font, QColor("black"), lines=3)
        painter.end()
        white = QColor("white").rgb()
        assert all(picture.pixel(x, y) == white for y in range(high, 200) for x in range(0, width, 3))
        assert any(picture.pixel(x, y) != white for y in range(high) for x in range(width))
    assert found_text.height("", marks, font, 100, lines=3) == 0
