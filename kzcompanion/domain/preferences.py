"""The user's choices and their defaults."""

from __future__ import annotations

import msgspec

from kzcompanion.domain.reminder_choices import LEAD_DAYS, Snooze

LANGUAGES = ("zh_CN", "en", "ru", "kk")
"""Interface languages, in the order they are offered."""


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """Hold every choice; an unknown key in the file is ignored, a bad value falls back to its default."""

    language: str | None = None
    """One of LANGUAGES; None follows the system."""
    theme: str = "system"
    """system, light or dark."""
    idle_lock_minutes: int = 5
    clipboard_seconds: int = 15
    reveal_seconds: int = 20
    lock_on_minimise: bool = False
    first_run_done: bool = False
    window_geometry: str = ""
    """Base64 of the window's saved geometry."""
    pinned_operators: tuple[str, ...] = ()
    home_currency: str = "CNY"
    """One of home_money.CURRENCIES."""
    home_rate_tiyn: int = 0
    """What one unit of it costs, as the user typed it; 0 is not told."""
    home_rate_on: str = ""
    """The Almaty day, in ISO form, on which it was typed."""
    day_mixes: dict[str, list[int]] = {}
    """Per SIM: parts of the coming days on Wi-Fi, in the city and on the road."""
    phone_bands: str = ""
    """What the user typed of the radio bands of their phone."""
    password_check_on: str = ""
    """The Almaty day from which on the vault password is asked for once, to see that it is still known."""
    lead_days: tuple[int, ...] = LEAD_DAYS
    """So many days before a deadline a reminder comes, unless a SIM has its own."""
    snoozes: tuple[Snooze, ...] = ()
    """What is to be told again tomorrow."""
    reminders_told_on: str = ""
    """The Almaty day, in ISO form, on which the user put the reminders away last."""
    keep_in_tray: bool = False
    """Whether closing the window leaves the program in the tray, where there is one."""
    calendar_names: bool = False
    """Whether reminders for the phone name the SIMs."""
    calendar_amounts: bool = False
    """Whether reminders for the phone tell amounts."""
    calendar_told: dict[str, dict[str, str]] = {}
    """Per calendar file: the UIDs of the events it held, each with the instant, in ISO form, it begins at."""
    calendar_sequence: int = 0
    """The number of the last calendar file, by which a phone knows the later of two."""
