"""The colours of the house by name, once for light and once for dark."""

from __future__ import annotations

LIGHT: dict[str, str] = {
    "bg": "#F3F6F8",
    "surface": "#FFFFFF",
    "raised": "#FFFFFF",
    "hover": "#F0F4F7",
    "pressed": "#E6ECF1",
    "line": "#E1E7EC",
    "line_strong": "#C5D0D8",
    "track": "#E1E7EC",
    "text": "#13212B",
    "text2": "#4B5D6B",
    "text3": "#5E6F7C",
    "accent": "#006F83",
    "accent_hover": "#005F70",
    "accent_pressed": "#00505F",
    "accent_soft": "#DDF2F5",
    "on_accent": "#FFFFFF",
    "gold": "#E3A400",
    "good": "#14713F",
    "good_soft": "#DFF4E6",
    "warn": "#8F5B00",
    "warn_soft": "#FDF0D2",
    "bad": "#B3261E",
    "bad_soft": "#FCE4E1",
    "on_bad": "#FFFFFF",
    "neutral_soft": "#EFF3F6",
    "tip": "#13212B",
    "on_tip": "#F3F6F8",
}

DARK: dict[str, str] = {
    "bg": "#0F161B",
    "surface": "#182229",
    "raised": "#1E2A32",
    "hover": "#1F2B34",
    "pressed": "#26343E",
    "line": "#2B3A44",
    "line_strong": "#3B4D59",
    "track": "#2B3A44",
    "text": "#E8EFF3",
    "text2": "#A9B9C4",
    "text3": "#8799A5",
    "accent": "#4CC9DC",
    "accent_hover": "#6FD6E5",
    "accent_pressed": "#8FE1ED",
    "accent_soft": "#12363E",
    "on_accent": "#0B1216",
    "gold": "#F2C15B",
    "good": "#6AD59B",
    "good_soft": "#14332A",
    "warn": "#F2C15B",
    "warn_soft": "#3A2D14",
    "bad": "#FF9A90",
    "bad_soft": "#432322",
    "on_bad": "#1D0E0C",
    "neutral_soft": "#212D36",
    "tip": "#E8EFF3",
    "on_tip": "#13212B",
}

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("text", "text2", "text3") for ground in ("bg", "surface", "raised", "hover")),
    *((ink, "neutral_soft") for ink in ("text", "text2", "text3")),
    *((ink, "accent_soft") for ink in ("text", "text2")),
    ("text", "pressed"),
    *(("accent", ground) for ground in ("bg", "surface", "raised", "hover", "accent_soft")),
    *((tone, ground) for tone in ("good", "warn", "bad") for ground in ("bg", "surface", f"{tone}_soft")),
    *(("text", f"{tone}_soft") for tone in ("good", "warn", "bad")),
    *(("text2", f"{tone}_soft") for tone in ("good", "warn", "bad")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    ("on_bad", "bad"),
    ("on_tip", "tip"),
)
"""Every pair of ink and ground the program writes with; each must reach 4.5 : 1 in both tables."""

TONES: dict[str, tuple[str, str]] = {
    "neutral": ("text2", "neutral_soft"),
    "accent": ("accent", "accent_soft"),
    "good": ("good", "good_soft"),
    "warn": ("warn", "warn_soft"),
    "bad": ("bad", "bad_soft"),
}
"""What a tone is painted with: ink token and ground token."""


def contrast(ink: str, ground: str) -> float:
    """Return the contrast ratio of two `#RRGGBB` colours (WCAG 2.2, 1 to 21)."""
    lighter, darker = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
