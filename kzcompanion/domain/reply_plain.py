"""A reply made plain without moving a character, and what of it must never be read as an amount."""

from __future__ import annotations

import re
import unicodedata

_DASHES = "\u2010\u2011\u2012\u2212"
"""Hyphens and minus; the longer dashes stay, for they usually part."""
_LINE_ENDS = "\n\r\u2028\u2029\x0b\x0c\x85"
_SHARED = str.maketrans({"\u2019": "'", "\u02bc": "'", "\u066b": ".", "\u066c": "'"})
_DOMAIN = r"kz|com|me|ru|org|net|ly|cc|app|info|asia|su|io"
_CLOSED = re.compile(
    r"(?P<link>(?:https?://|www\.)\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)+/\S+"
    rf"|[\w.+-]+@[\w-]+\.\w+|(?<![\w.])(?:[a-zа-я][\w-]*\.)+(?:{_DOMAIN})(?!\w)(?:/\S*)?)"
    r"|(?P<code>[*#][ ]?\d[\d*#]*(?:[ ]?[*#][\d*#]*)*|\d[\d*]*\*[\d*#]*|\d+#|[*x]{2,}[ ]?\d+)"
    r"|(?P<phone>\+[ ]?\d[\d ()-]{6,}\d(?!\d)"
    r"|(?<![\d.,])[78]?[ -]?\(?7\d\d\)?[ -]?\d{3}[ -]?\d\d[ -]?\d\d(?!\d)"
    r"|(?<![\d.,])\(?\d{3,5}\)?[ -]\d{2,3}-\d\d-\d\d(?!\d)|(?<![\d.,])\d{1,4}(?:-\d{2,4}){2,}(?![\d])"
    r"|(?<![\d.,])0\d{3,}(?![\d.,]\d|\d))"
    r"|(?P<number>(?<![\d.,])\d{9,}(?!\d))"
    r"|(?P<named>(?:№|\bno\.|\bn[º°]|номер\w*|нөмір\w*|number|код\w*|\bcode|\bpin\b|\bid\b|чек\w*|receipt"
    r"|транзакци\w*|transaction|квитанци\w*|түбіртек\w*|телефон\w*|\bтел\.?|\btel\.?|phone|call(?:ing)?"
    r"|звони\w*|позвони\w*|қоңырау шал\w*|набери\w*|набрав|теріңіз|dial\w*|договор\w*|шот нөмірі"
    r"|отправ\w+ \S+ на|send \S+ to|sms to|sms на|смс на|карт\w*|card)"
    r"[ ]?[:#№\"«-]{0,3}[ ]?\d[\d-]*(?![\d.,]\d|\d)(?! ?(?:тг|тенге|теңге|₸|kzt|tg|tenge|[гмк]б|[gmk]b)))"
    r"|(?P<clock>(?<![\d.,:])\d{1,2}:\d\d(?::\d\d)?(?!\d))"
    r"|(?P<percent>\d+(?:[.,]\d+)? ?%)"
    r"|(?P<speed>\d+(?:[.,]\d+)? ?(?:[кмг]бит|[kmg]bits?|[kmg]bps|[кмг]б/с|[kmg]b/s|кбайт/с|мбайт/с)\w*)"
)
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d\d?-\d\d-\d{4}|\d\d?-\d\d-\d\d")


def fold(text: str) -> tuple[str, bool]:
    """Return the text in lower case, character for character, and whether it hides anything.

    Digits become ASCII, spaces one kind, minus signs one kind; what is not seen becomes NUL and parts.
    """
    folded, hides = [], False
    scripts = set[int]()
    for char in text:
        category = unicodedata.category(char)
        if category == "Nd":
            value = unicodedata.decimal(char)
            scripts.add(ord(char) - value)
            folded.append(str(value))
        elif char in _LINE_ENDS:
            folded.append("\n")
        elif category == "Zs" or char == "\t":
            folded.append(" ")
        elif (category == "Pd" and char in _DASHES) or char == "\u2212":
            folded.append("-")
        elif category in {"Cf", "Cc", "Cs", "Cn", "Co"}:
            folded.append("\0")
            hides = True
        else:
            folded.append(_one(char))
    return "".join(folded).translate(_SHARED), hides or len(scripts) > 1


def close_off(plain: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the text with links, codes, phone numbers, clock times and rates closed, and their spans.

    A closed character becomes U+FFFC, so that nothing in it is read and what lies around is not joined.
    """
    spans = []
    for match in _CLOSED.finditer(plain):
        if match.lastgroup == "phone" and _ISO_DATE.fullmatch(match[0]):
            continue
        start, end = match.span()
        if match.lastgroup == "named":
            start += re.search(r"\d[\d-]*$", match[0]).start()  # type: ignore[union-attr]
        spans.append((start, end))
    closed = list(plain)
    for start, end in spans:
        closed[start:end] = "\ufffc" * (end - start)
    return "".join(closed), spans


def without_numbers_of_people(text: str) -> str:
    """Return the reply as it may be kept: the digits of phone numbers, cards, PINs and passwords are dots.

    So are those of all that may be one. Amounts below ten million, dates, clock times and codes to dial stay.
    """
    plain, _ = fold(text)
    kept = list(text)
    spans = [match.span() for match in _PERSONAL.finditer(plain) if not _DATE_RUN.fullmatch(match[0])]
    spans += [match.span("secret") for match in _SECRET.finditer(plain)]
    for span in spans:
        for place in range(*span):
            if plain[place].isdigit():
                kept[place] = "•"
    return "".join(kept)


_PARTING = r"(?:[ ().\-\0]{0,3}|[ \0]?[–—/_~·][ \0]?)"
"""What stands between the digits of one number."""
_PERSONAL = re.compile(
    rf"\+[ \0]?7(?:{_PARTING}\d){{10}}(?!\d)"
    rf"|\+[ \0]?\d(?:{_PARTING}\d){{6,}}"
    rf"|(?<!\d)(?:[78][\W_]{{0,3}})?7\d\d(?:{_PARTING}\d){{7}}(?!\d)"
    rf"|(?<!\d)(?!\d\d?[./-]\d\d?[./-]20\d\d)[78]{_PARTING}7(?:{_PARTING}\d){{9}}(?!\d)"
    r"|(?<!\d)1[3-9]\d[ \0-]\d{4}[ \0-]\d{4}(?!\d)"
    r"|(?<!\d)\d{3}[ \0-]\d\d[ \0-]\d{5}[ \0-]\d{5}(?!\d)"
    r"|\(?\d{3,5}\)?[ \0-]?\d{2,3}-\d\d-\d\d"
    r"|(?<!\d)\d{4}(?:[ \0-]\d{4}){2,}(?:[ \0-]?\d{1,4})?"
    r"|\d(?:[\0-]?\d){6,}"
)
_SECRET = re.compile(
    r"(?:\b(?:pin|puk|пин|пук|пак)[12]?(?:[ -]?(?:код|code)\w*)?(?:[ -]?[12](?!\d))?(?![^\W\d_])"
    r"|\bпарол\w*|\bpassword|\bқұпия ?сөз\w*|\b(?:otp|смс|sms)-?(?:код|code)\w*"
    r"|\bкод\w* (?:подтвержд|доступ|активац|безопасн)\w*|\bрастау код\w*"
    r"|\b(?:confirmation|verification|activation|security|access) code)"
    r"[^\d\n.;,*#]{0,30}(?P<secret>\d(?:[ \0-]?\d){3,7})(?!\d)"
)
"""A word for a secret, and its four to eight digits behind it in the same sentence."""
_DATE_RUN = re.compile(r"20\d\d-\d\d-\d\d|\d\d-\d\d-20\d\d")


def _one(char: str) -> str:
    composed = unicodedata.normalize("NFKC", char) if "\uff00" <= char <= "\uffef" else char
    lower = composed.casefold()
    return lower if len(lower) == 1 else char
