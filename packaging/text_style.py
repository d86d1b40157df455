"""Says where a text of the program breaks the typography or the words its language is written in here."""

from __future__ import annotations

import re
from collections.abc import Iterator

HAN = "[\u3400-\u9fff]"
CYRILLIC = "[\u0400-\u04ff]"

CODE = re.compile(
    r"https?://[!-~]+|`[^`]*`|\]\([^)]*\)|\[[ds]:[a-z0-9_]+\]|\[screen\]|\{\{.*\}\}"
    r"|“[^”，。 ]*[:\[][^”，。 ]*”|\(f\)"
)
"""Addresses, code, links, marks of the guide, forms of the command line: nobody reads them as words."""
INPUT_EXAMPLES = re.compile(r"\d{4}-\d\d-\d\d|401-\d\d|00:00-03:00|\b0-9\b")
"""Days, network codes, hours and digits as they are typed, with a hyphen."""
UNITS = "₸|[КМГ]Б|МиБ|[МГ]Гц|[кМ]бит/с|тенге|теңге"

RULES: dict[str, list[tuple[str, str]]] = {
    "*": [
        (r"\.\.\.", "three dots in the place of …"),
        (r"\S {2,}\S", "two spaces in a row"),
        (r"\d-\d", "a hyphen in the place of – in a range"),
        (r"[\u200b\u202a-\u202e\ufeff]", "a hidden character"),
    ],
    "zh_CN": [
        (rf"{HAN}(?:[A-Za-z0-9₸«]|{CYRILLIC}|[+*]\\d)", "no space between Chinese and what follows"),
        (rf"(?:[A-Za-z0-9₸%»]|{CYRILLIC}){HAN}", "no space between Chinese and what stands before"),
        (rf"{HAN} {HAN}", "a space between Chinese characters"),
        (rf"{HAN} ?[,;:!?()]|[,;:!?()] ?{HAN}", "half-width punctuation beside Chinese"),
        (r" [，。；：！？、（）]|[，。；：！？、（）] (?!—)", "a space beside full-width punctuation"),
        ("[０-９Ａ-Ｚａ-ｚ]", "full-width digits or letters"),
        ("你(?!们)", "你 in the place of 您"),
        (" - ", "a hyphen in the place of a dash"),
    ],
    "en": [
        (r"(?<=\S) - (?=\S)", "a hyphen in the place of —"),
    ],
    "ru": [
        (r"(?<=[а-яё,] )(?:Вы|Вас|Вам|Вами|Ваш|Ваша|Ваше|Ваши)\b", "a capital in вы"),
    ],
}
"""What may not stand in a text, with its reason; `*` holds for every language."""
CYRILLIC_RULES = [
    (rf"[A-Za-z]{CYRILLIC}|{CYRILLIC}[A-Za-z]", "letters of two scripts in one word"),
    (" - ", "a hyphen in the place of —"),
    ("[“”„]", "other quotation marks than « »"),
    (rf"[\d}}] (?:{UNITS})(?!{CYRILLIC})", "a space that can break before a unit"),
]

RETIRED: dict[str, dict[str, str]] = {
    "zh_CN": {
        "(?<!每)日套餐": "每日套餐",
        "(?<!随)机密": "保密",
        "可不填": "选填",
        "营业员": "店员",
        "KZ Companion(?!）)": "哈国旅伴",
    },
    "ru": {
        "[Сс]уточн(?:ый|ого|ому|ым) пакет": "ежедневный пакет",
        "[Кк]ассир|[Сс]отрудник": "продавец",
        r"\bполос[аыеу]?\b(?! погод)": "диапазон",
        r"\b[Мм]арк(?:а|и|у|ой|е)\b": "бренд",
        "[Пп]лат[аыу] (?:за тариф|по тарифу)": "абонентская плата",
        r"\bSIM(?!-карт| приостан| --)(?=[ ,.;:»])": "SIM-карта",
        r"\bне известн(?:о|а|ен|ы)\b": "неизвестно",
        "[Зз]апечат": "зашифровать",
    },
    "kk": {
        "[Тт]әуліктік топтама": "күн сайынғы топтама",
        "[Кк]ассир|[Ққ]ызметкерге": "сатушы",
        "[Жж]олақ": "диапазон",
        "[Бб]аланс": "теңгерім",
        "[Тт]үбіртек нөмірі": "чек нөмірі",
        r"\b[Ққ]олданба(?:с\w+|да\w*|лар\w*|ның|ны)?\b": "қосымша",
        "[Тт]ариф (?:ақысы|төлемі)": "абоненттік төлем",
        "SIM карта": "SIM-карта",
        "[Тт]олықтыр": "толтыру",
        "[Пп]акет(?!і орнатыл)": "топтама",
    },
}
"""Words that were given up, with the one that stands for the thing everywhere."""

NAMES = re.compile("Tourist, Travel (?:или|немесе|не) Welcome SIM")
"""Product names that were looked for; they are not our word for the card."""


def faults(lang: str, text: str) -> Iterator[str]:
    """Say what is wrong with a text, with the place of each fault."""
    seen = NAMES.sub("\u2060", CODE.sub("\u2060", text))
    for pattern, reason in rules(lang):
        for match in re.finditer(pattern, _for_rule(pattern, seen)):
            around = seen[max(0, match.start() - 12) : match.end() + 12]
            yield f"{reason}: …{around}…"
    for pattern, instead in RETIRED.get(lang, {}).items():
        if match := re.search(pattern, seen):
            yield f"“{match[0]}” is called “{instead}” here"


def rules(lang: str) -> list[tuple[str, str]]:
    """Return the patterns that hold for a language, with their reasons."""
    own = RULES.get(lang, [])
    return [*RULES["*"], *own, *(CYRILLIC_RULES if lang in {"ru", "kk"} else [])]


def _for_rule(pattern: str, text: str) -> str:
    """Hide what is typed with a hyphen from the rule about ranges."""
    if pattern != r"\d-\d":
        return text
    return INPUT_EXAMPLES.sub(lambda found: "x" * len(found[0]), text)


def left_in_english(english: str, text: str) -> bool:
    """Say whether a text is the English one, though it is more than names."""
    words = re.findall(r"\b[a-z]{4,}\b", re.sub(r"\{\w*\}", "", CODE.sub("", english)))
    return text == english and len(words) > 1
