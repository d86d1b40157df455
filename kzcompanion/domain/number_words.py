"""Says whole numbers in Russian and Kazakh words, for the line that tells how a sentence is spoken."""

from __future__ import annotations

LARGEST = 999_999
_RU_ONES = (
    "", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять",
    "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать",
    "семнадцать", "восемнадцать", "девятнадцать",
)  # fmt: skip
_RU_TENS = (
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят",
    "девяносто",
)  # fmt: skip
_RU_HUNDREDS = (
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот",
)  # fmt: skip
_RU_THOUSAND_ONES = {1: "одну", 2: "две"}
"""`Тысяча` is feminine; the accusative is what follows «на»."""
_KK_ONES = ("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
_KK_TENS = (
    "", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан",
)  # fmt: skip


def in_words(number: int, lang: str) -> str | None:
    """Return 1 to LARGEST in Russian (accusative, as after «на») or Kazakh words, None outside of that."""
    if not 1 <= number <= LARGEST:
        return None
    thousands, rest = divmod(number, 1000)
    return " ".join((_russian if lang == "ru" else _kazakh)(thousands, rest))


def _russian(thousands: int, rest: int) -> list[str]:
    words = []
    if thousands:
        words += [*_russian_below_1000(thousands, _RU_THOUSAND_ONES), _thousand(thousands)]
    return words + _russian_below_1000(rest, {})


def _russian_below_1000(number: int, ones: dict[int, str]) -> list[str]:
    hundreds, below = divmod(number, 100)
    words = [_RU_HUNDREDS[hundreds]]
    if below >= 20:
        words.append(_RU_TENS[below // 10])
        below %= 10
    words.append(ones.get(below, _RU_ONES[below]))
    return [word for word in words if word]


def _thousand(count: int) -> str:
    if count % 100 in range(11, 15):
        return "тысяч"
    return {1: "тысячу", 2: "тысячи", 3: "тысячи", 4: "тысячи"}.get(count % 10, "тысяч")


def _kazakh(thousands: int, rest: int) -> list[str]:
    words = []
    if thousands:
        # One thousand is «мың», without «бір» before it.
        words += [*(_kazakh_below_1000(thousands) if thousands > 1 else []), "мың"]
    return words + _kazakh_below_1000(rest)


def _kazakh_below_1000(number: int) -> list[str]:
    hundreds, below = divmod(number, 100)
    words = [_KK_ONES[hundreds] if hundreds > 1 else "", "жүз" if hundreds else ""]
    words += [_KK_TENS[below // 10], _KK_ONES[below % 10]]
    return [word for word in words if word]
