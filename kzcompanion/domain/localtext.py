"""One text in four languages, with its fallback."""

from __future__ import annotations

import re

import msgspec

from kzcompanion.domain.pack_limits import Text

PLACEHOLDERS = frozenset({"operator", "number", "amount"})
"""Names that may stand in braces: the brand, the mobile number, the amount with its currency."""

_BRACED = re.compile(r"\{([^{}]*)\}")
_CODES = {"en": "en", "zh": "zh_CN", "ru": "ru", "kk": "kk"}


class LocalText(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Hold one text in English and, as far as written, in the others; all with the same placeholders."""

    en: Text
    zh_CN: Text | None = None  # noqa: N815 - the code of the language is the key in the file
    ru: Text | None = None
    kk: Text | None = None

    def __post_init__(self) -> None:
        wanted: frozenset[str] | None = None
        for text in (self.en, self.zh_CN, self.ru, self.kk):
            if text is None:
                continue
            found = placeholders(text) if "{" in text or "}" in text else frozenset()
            if wanted is None:
                wanted = found
            elif found != wanted:
                raise ValueError(
                    f"placeholders differ: {sorted(wanted)} in English, {sorted(found)} elsewhere"
                )

    def text(self, lang: str) -> str:
        """Return the text in `lang` (`ru`, `zh_CN`, also `ru_KZ`), or in English where it is not written."""
        own: str | None = getattr(self, _CODES.get(lang[:2], "en"))
        return own if own is not None else self.en

    def lang_used(self, lang: str) -> str:
        """Return the language `text` answers in, so that a fallback can be tagged."""
        code = _CODES.get(lang[:2], "en")
        return code if getattr(self, code) is not None else "en"

    def filled(self, lang: str, values: dict[str, str]) -> str:
        """Return the text with its placeholders replaced; a placeholder without a value stays as it is."""
        return _BRACED.sub(lambda found: values.get(found[1], found[0]), self.text(lang))

    def every_text(self) -> tuple[str, ...]:
        """Return the text in every language it is written in, English first."""
        return tuple(text for text in (self.en, self.zh_CN, self.ru, self.kk) if text is not None)


def placeholders(text: str) -> frozenset[str]:
    """Return the placeholder names in a text; an unknown name or a lone brace raises ValueError."""
    names = frozenset(_BRACED.findall(text))
    unknown = names - PLACEHOLDERS
    if unknown:
        raise ValueError(f"unknown placeholder {{{min(unknown)}}}")
    rest = _BRACED.sub("", text)
    if "{" in rest or "}" in rest:
        raise ValueError("a brace without its partner")
    return names
