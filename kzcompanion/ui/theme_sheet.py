"""The one application style sheet, written with token names instead of colours."""

from __future__ import annotations

import re

_SHEET = """
QWidget#shellPage, QMainWindow, QDialog { background: @bg; color: @text; }
QLabel { color: @text; background: transparent; }
QToolTip { background: @tip; color: @on_tip; border: 0; border-radius: 8px; padding: 6px 8px;
    font-size: 14px; }
/* What Qt shows beside a tray icon it always paints on a light ground. */
QBalloonTip QLabel { color: black; }
QBalloonTip QPushButton { min-height: 0; padding: 0; border: 0; background: transparent; }

QLabel[role="display"] { font-size: 28px; font-weight: 600; }
QLabel[role="figure"] { font-size: 22px; font-weight: 600; }
QLabel[role="page"] { font-size: 20px; font-weight: 600; }
QLabel[role="title"] { font-size: 17px; font-weight: 600; }
QLabel[role="strong"] { font-size: 15px; font-weight: 600; }
QLabel[role="secondary"] { font-size: 14px; color: @text2; }
QLabel[role="caption"] { font-size: 13px; color: @text3; }
QLabel[role="banner"] { font-size: 14px; }
QLabel[role="label"] { font-size: 14px; color: @text2; font-weight: 600; }
QLabel[role="error"] { font-size: 14px; color: @bad; font-weight: 600; }
QLabel[role="advice"] { font-size: 14px; color: @text2; }
QLabel[role="echo"] { font-size: 14px; color: @good; font-weight: 600; }
QLabel[role="keycap"] { font-size: 12px; color: @text2; background: @neutral_soft; border: 1px solid @line;
    border-radius: 6px; padding: 1px 6px; }

QFrame[surface="card"] { background: @surface; border: 1px solid @line; border-radius: 16px; }
QFrame[surface="inset"] { background: @neutral_soft; border: 0; border-radius: 12px; }
QFrame[surface="line"] { background: @line; border: 0; min-height: 1px; max-height: 1px; }
QFrame[surface="banner"] { border-radius: 12px; border: 1px solid @line; background: @surface; }
QFrame[surface="banner"][tone="accent"] { background: @accent_soft; border-color: @accent_soft; }
QFrame[surface="banner"][tone="good"] { background: @good_soft; border-color: @good_soft; }
QFrame[surface="banner"][tone="warn"] { background: @warn_soft; border-color: @warn_soft; }
QFrame[surface="banner"][tone="bad"] { background: @bad_soft; border-color: @bad_soft; }
QFrame[surface="banner"] QPushButton { padding: 4px 13px; min-height: 20px; }
QFrame[surface="banner"] QPushButton:focus { padding: 3px 12px; }
QFrame[surface="banner"] QPushButton[kind="quieticon"] { padding: 4px; }
QFrame[surface="banner"] QPushButton[kind="quieticon"]:focus { padding: 3px; }
QFrame[surface="palette"] { background: @raised; border: 1px solid @line_strong; border-radius: 0; }
QFrame[surface="toast"] { background: @tip; border: 0; border-radius: 12px; }
QFrame[surface="toast"] QLabel { color: @on_tip; }
QFrame[surface="toast"] QPushButton { color: @on_tip; background: transparent; border: 1px solid @text3;
    border-radius: 8px; padding: 4px 12px; min-height: 20px; font-weight: 600; }
QFrame[surface="toast"] QPushButton:hover { border-color: @on_tip; }
QFrame[surface="toast"] QPushButton:focus { border: 2px solid @on_tip; padding: 3px 11px; }

QPushButton, QToolButton[kind] { min-height: 22px; padding: 7px 15px; border-radius: 10px;
    border: 1px solid @line_strong;
    background: @surface; color: @text; font-weight: 400; outline: none; }
QPushButton:hover, QToolButton[kind]:hover { background: @hover; }
QPushButton:pressed, QToolButton[kind]:pressed { background: @pressed; }
QPushButton:focus, QToolButton[kind]:focus { border: 2px solid @accent; padding: 6px 14px; }
QPushButton:disabled, QToolButton[kind]:disabled { color: @text3; background: @neutral_soft;
    border-color: @line; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @on_accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[kind="primary"]:pressed { background: @accent_pressed; border-color: @accent_pressed; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @track; border-color: @track; color: @text3; }
QPushButton[kind="secondary"] { color: @accent; }
QPushButton[kind="secondary"]:disabled { color: @text3; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] { background: transparent; border-color: transparent;
    color: @text2; }
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: @pressed; color: @text; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="danger"] { color: @bad; }
QPushButton[kind="danger"]:hover { background: @bad_soft; border-color: @bad; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent;
    padding: 3px 5px;
    min-height: 18px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; padding: 2px 4px; border-radius: 6px; }
QPushButton[kind="pill"] { border-radius: 18px; border-color: @line; color: @text2; padding: 6px 15px; }
QPushButton[kind="pill"]:focus { border: 2px solid @accent; padding: 5px 14px; }
QPushButton[kind="pill"]:checked { background: @accent_soft; border-color: @accent_soft; color: @accent;
    font-weight: 600; }
QPushButton[kind="pill"]:checked:focus { border-color: @accent; }
QPushButton[kind="pill"][dense="true"] { border-radius: 15px; padding: 3px 13px; }
QPushButton[kind="pill"][dense="true"]:focus { padding: 2px 12px; }
QPushButton[kind="secondary"][dense="true"] { padding: 4px 11px; font-size: 14px; }
QPushButton[kind="secondary"][dense="true"]:focus { padding: 3px 10px; }
QWidget#difference_strip QPushButton[dense="true"] { font-size: 13px; }
QPushButton[kind="quieticon"][dense="true"] { padding: 4px 7px; }
QPushButton[kind="quieticon"][dense="true"]:focus { padding: 3px 6px; }
QLineEdit[dense="true"] { padding: 4px 11px; }
QLineEdit[dense="true"]:focus { padding: 3px 10px; }
QPushButton[kind="icon"] { padding: 7px; min-width: 22px; max-width: 22px; }
QPushButton[kind="icon"]:focus { padding: 6px; }
QPushButton[kind="quieticon"] { padding: 7px; min-width: 22px; max-width: 22px; background: transparent;
    border-color: transparent; }
QPushButton[kind="quieticon"]:hover { background: @pressed; }
QPushButton[kind="quieticon"]:focus { padding: 6px; border: 2px solid @accent; }
QPushButton[kind="head"] { padding: 7px 11px; color: @text2; }
QPushButton[kind="head"]:focus { padding: 6px 10px; }
QPushButton[kind="search"] { text-align: left; color: @text3; padding: 7px 11px; }
QPushButton[kind="search"]:focus { padding: 6px 10px; }
QPushButton[kind="tile"] { text-align: left; padding: 11px 15px; border-color: @line; border-radius: 12px; }
QPushButton[kind="tile"]:focus { padding: 10px 14px; }
QPushButton[kind="tile"]:checked { background: @accent_soft; border: 2px solid @accent;
    padding: 10px 14px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit { background: @surface; color: @text;
    border: 1px solid @line_strong; border-radius: 10px; padding: 7px 11px; min-height: 22px;
    selection-background-color: @accent; selection-color: @on_accent; placeholder-text-color: @text3; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QComboBox:hover { border-color: @text3; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {
    border: 2px solid @accent; padding: 6px 10px; }
QLineEdit[faulty="true"], QComboBox[faulty="true"], QPlainTextEdit[faulty="true"] { border: 2px solid @bad;
    padding: 6px 10px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: @text3; background: @neutral_soft;
    border-color: @line; }
QLineEdit:read-only { background: @neutral_soft; }
QComboBox { padding-right: 32px; combobox-popup: 0; }
QComboBox:focus { padding-right: 31px; }
QComboBox::drop-down { border: 0; width: 28px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url("@chevron"); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @line_strong;
    padding: 4px;
    selection-background-color: @accent_soft; selection-color: @text; outline: 0; }
QComboBox QAbstractItemView::item { min-height: 32px; padding: 0 8px; border-radius: 6px; }

QSlider { min-height: 28px; border: 1px solid transparent; border-radius: 8px; }
QSlider:focus { border-color: @accent; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: @track; }
QSlider::sub-page:horizontal { height: 6px; border-radius: 3px; background: @accent; }
QSlider::handle:horizontal { width: 18px; height: 18px; margin: -6px 0; border-radius: 9px;
    background: @surface; border: 2px solid @accent; }
QCheckBox, QRadioButton { outline: none; color: @text; spacing: 10px; padding: 4px;
    border: 2px solid transparent;
    border-radius: 8px;
    background: transparent; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox:disabled, QRadioButton:disabled { color: @text3; }
QCheckBox::indicator { width: 18px; height: 18px; border: 1px solid @text3; border-radius: 5px;
    background: @surface; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url("@tick"); }
QRadioButton::indicator { width: 10px; height: 10px; border: 5px solid @surface; border-radius: 10px;
    background: @surface; }
QRadioButton::indicator:unchecked { width: 18px; height: 18px; border: 1px solid @text3;
    border-radius: 10px; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 6px solid @accent; border-radius: 10px;
    background: @on_accent; }

QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @surface;
    color: @text; border: 0;
    gridline-color: @line; selection-background-color: @accent_soft; selection-color: @text; outline: 0; }
QTableView::item { border-bottom: 1px solid @line; padding: 0 8px; }
QTableView::item:selected { background: @accent_soft; color: @text; }
QTableView::item:focus { border: 2px solid @accent; }
QListView::item { min-height: 36px; padding: 0 10px; border-radius: 8px; }
QListView::item:hover { background: @hover; }
QListView::item:selected { background: @accent_soft; color: @accent; }
QListView[kind="tiles"] { background: transparent; }
QListView[kind="tiles"]::item, QListView[kind="tiles"]::item:hover, QListView[kind="tiles"]::item:selected {
    background: transparent; padding: 0; }
QListView[kind="nav"] { border: 2px solid transparent; border-radius: 12px; padding: 2px; }
QListView[kind="nav"]:focus, QTreeView:focus { border: 2px solid @accent; border-radius: 12px; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: @surface; color: @text3; border: 0; border-bottom: 1px solid @line;
    padding: 8px;
    font-size: 13px; font-weight: 400; }
QHeaderView::section:hover { color: @text; }
QTableView[kind="plain"] QHeaderView::section { padding: 8px 11px; }
QTableView[kind="plain"][dense="true"] QHeaderView::section { padding: 4px 11px; }
QTableView[kind="compare"] QHeaderView::section { color: @text; font-size: 15px; font-weight: 600;
    padding: 8px 12px; }
QTableCornerButton::section { background: @surface; border: 0; }

QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget[role="scroll"] { background: transparent; }
QScrollArea[role="page"] > QWidget { background: transparent; }
QSlider { min-height: 26px; border: 2px solid transparent; border-radius: 8px; background: transparent; }
QSlider:focus { border-color: @accent; }
QSlider::groove:horizontal { background: @track; height: 6px; border-radius: 3px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 3px; }
QSlider::handle:horizontal { background: @surface; border: 2px solid @accent; width: 14px; height: 14px;
    margin: -6px 0; border-radius: 9px; }
QSlider::handle:horizontal:hover { background: @accent_soft; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @line_strong; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @raised; color: @text; border: 1px solid @line_strong; border-radius: 12px;
    padding: 6px; }
QMenu::item { padding: 8px 32px 8px 12px; border-radius: 8px; }
QMenu::icon { padding-left: 10px; }
QMenu::item:selected { background: @accent_soft; color: @text; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 6px 8px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 8px; }
QMenu::indicator:checked { image: url("@menu_tick"); }

QProgressBar { background: @track; border: 0; border-radius: 4px; max-height: 8px; min-height: 8px;
    color: @text; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QCalendarWidget QWidget { background: @raised; color: @text; alternate-background-color: @neutral_soft; }
QCalendarWidget QToolButton { padding: 4px 8px; min-height: 20px; border-color: transparent; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @on_accent;
    font-size: 14px; }
QTextBrowser { background: transparent; border: 2px solid transparent; border-radius: 8px; padding: 0; }
QTextBrowser:hover { border-color: transparent; }
QTextBrowser:focus { border: 2px solid @accent; padding: 0; }
QSplitter::handle { background: transparent; }
"""

_TOKEN = re.compile(r"@([a-z0-9_]+)")


def sheet(values: dict[str, str]) -> str:
    """Return the style sheet with every `@token` replaced; an unknown token raises KeyError."""
    return _TOKEN.sub(lambda found: values[found.group(1)], _SHEET)
