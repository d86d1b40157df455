"""The shipped facts: every file valid, complete in four languages, honest about what is not known."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzcompanion.domain.channel import ChannelKind
from kzcompanion.domain.provenance import NONE_FOUND
from kzcompanion.services.facts_service import FactsService

KZ = Path(__file__).resolve().parents[2] / "resources/data/kz"
FACTS = FactsService(KZ)
FILES = sorted(path.relative_to(KZ).as_posix() for path in KZ.rglob("*.json"))
OPERATORS = [operator.id for operator in FACTS.operators()]
LANGUAGES = ("en", "zh_CN", "ru", "kk")


def texts(tree: Any, path: str = "$") -> Iterator[tuple[str, dict[str, str]]]:
    """Yield every text in several languages with its path."""
    if isinstance(tree, dict):
        if "en" in tree and isinstance(tree["en"], str):
            yield path, tree
            return
        for key, value in tree.items():
            yield from texts(value, f"{path}.{key}")
    elif isinstance(tree, list):
        for index, value in enumerate(tree):
            yield from texts(value, f"{path}[{index}]")


def raw(name: str) -> Any:
    """Read a shipped file without its types."""
    return json.loads((KZ / name).read_text(encoding="utf-8"))


ALL_TEXTS = [(f"{name} {path}", text) for name in FILES for path, text in texts(raw(name))]


def test_every_shipped_file_is_read() -> None:
    """There is no file in the folder that nothing reads, and none that does not pass."""
    FACTS.check()
    folders = {"operators", "plans", "channels"}
    alone = {"country", "codes", "bands", "rules", "phrases", "emergency", "corrections", "fact_labels"}
    for name in FILES:
        path = Path(name)
        assert path.parts[0] in folders or path.stem in alone | {"troubleshooting", "reply_words"}, name
    assert {Path(name).stem for name in FILES if name.startswith("channels/")} == set(ChannelKind)


@pytest.mark.parametrize("name", FILES)
def test_every_text_is_written_in_all_four_languages(name: str) -> None:
    """Nobody meets a fallback in the shipped facts."""
    incomplete = [path for path, text in texts(raw(name)) if set(text) != set(LANGUAGES)]
    assert incomplete == []


def test_texts_are_tidy() -> None:
    """No text begins or ends with space, holds two spaces in a row, or is a note to ourselves."""
    bad = [
        where
        for where, text in ALL_TEXTS
        for said in text.values()
        if said != said.strip() or "  " in said or re.search(r"\b(TODO|FIXME|XXX)\b", said)
    ]
    assert bad == []


def test_each_language_is_written_in_its_script() -> None:
    """A text that is not a mere name has Chinese characters in Chinese and Cyrillic in Russian and Kazakh."""
    scripts = {"zh_CN": "[\u4e00-\u9fff]", "ru": "[\u0400-\u04ff]", "kk": "[\u0400-\u04ff]"}
    wrong = [
        (where, lang)
        for where, text in ALL_TEXTS
        for lang, script in scripts.items()
        if text[lang] != text["en"] and not re.search(script, text[lang])
    ]
    assert wrong == []


def test_kazakh_is_not_a_copy_of_russian() -> None:
    """Longer texts differ: a sentence left in Russian would be noticed here."""
    copies = [
        (where, text["kk"])
        for where, text in ALL_TEXTS
        if text["kk"] == text["ru"] != text["en"] and len(text["kk"].split()) > 2
    ]
    assert copies == []


def test_chinese_can_be_drawn_by_the_shipped_font() -> None:
    """The Chinese font is a GB2312 subset: no character outside it is used."""
    outside = {
        char
        for _, text in ALL_TEXTS
        for char in text["zh_CN"]
        if "\u2e80" <= char <= "\u9fff" and not char.encode("gb2312", "ignore")
    }
    assert outside == set()


def test_placeholders_stand_only_where_they_are_filled() -> None:
    """Channel lines and phrase templates are filled in; no other text may hold braces."""
    stray = [
        where
        for where, text in ALL_TEXTS
        if "{" in text["en"]
        and not re.match(r"channels/\w+\.json \$\.lines\.|phrases\.json .*\.template$", where)
    ]
    assert stray == []


def test_the_same_line_says_the_same_in_every_channel() -> None:
    """Lines shared by channels were not changed in one file alone."""
    seen: dict[str, Any] = {}
    for kind in ChannelKind:
        for name, text in raw(f"channels/{kind}.json")["lines"].items():
            assert seen.setdefault(name, text) == text, name


@pytest.mark.parametrize("kind", ChannelKind)
def test_no_channel_line_is_left_unused(kind: ChannelKind) -> None:
    """Every line is shown to somebody."""
    channel = raw(f"channels/{kind}.json")
    used = {
        line
        for o in [channel["common"], *channel["variants"].values()]
        for part in o.values()
        for line in part
    }
    assert set(channel["lines"]) == used


@pytest.mark.parametrize("operator_id", OPERATORS)
@pytest.mark.parametrize("kind", ChannelKind)
def test_every_channel_has_concrete_steps_for_every_operator(kind: ChannelKind, operator_id: str) -> None:
    """Steps of its own, with number and amount, a look at the balance at the end, and its pitfalls."""
    assert operator_id in FACTS.channel(kind).variants
    guide = FACTS.guide(kind, operator_id)
    assert len(guide.steps) >= 6
    assert len(guide.need) >= 4
    assert len(guide.pitfalls) >= 3
    everything = " ".join(line.text.en for line in (*guide.need, *guide.steps))
    assert "{number}" in everything
    assert "{amount}" in everything
    assert any(line.id.startswith("check_") and line.id != "check_any" for line in guide.steps)
    code = FACTS.balance_code(operator_id)
    if code:
        assert any(code.code in line.text.en for line in guide.steps)
    assert any(payment.status == "not_confirmed" for payment in guide.payments)


def test_what_nobody_knows_is_not_claimed_by_a_channel() -> None:
    """Fee, limits and time are unknown in every channel, and each says what to do instead."""
    for guide in FACTS.channels():
        assert guide.fee is guide.min_tenge is guide.max_tenge is guide.time_to_effect is None
        assert guide.fee_advice.en
        assert guide.time_advice.en


def test_neither_imsi_nor_pin_is_ever_asked_for() -> None:
    """Where a line names them, it says that they are not the number."""
    for kind in ChannelKind:
        for name, text in raw(f"channels/{kind}.json")["lines"].items():
            if re.search(r"\b(IMSI|PIN|ICCID)\b", text["en"]):
                assert name in {"need_number", "login_beeline"}
                assert re.search(r"Not the IMSI|never asked for", text["en"])


def test_a_fact_is_unknown_exactly_when_nothing_was_found() -> None:
    """No value without a source, and no source of a value that does not exist."""
    for operator_id in OPERATORS:
        for fact in FACTS.facts(operator_id):
            assert fact.known == (fact.provenance.source != NONE_FOUND), (operator_id, fact.key)
    for rule in FACTS.rules():
        if rule.provenance.source == NONE_FOUND:
            assert not rule.known, rule.id


def test_every_fact_has_a_name() -> None:
    """No raw key reaches the screen."""
    used = {fact.key for operator_id in OPERATORS for fact in FACTS.facts(operator_id)}
    assert used == set(FACTS.labels().facts)


def test_every_operator_has_the_facts_of_the_comparison() -> None:
    """The columns of the table are filled or honestly empty for all six."""
    wanted = {
        "prefixes", "mcc_mnc", "owner", "app", "website", "apn", "band_2g", "band_3g", "band_4g", "band_5g",
        "topup_online", "topup_shop", "topup_terminal", "topup_agent", "balance_code", "own_number_code",
        "charge_window", "charge_fails", "number_lifetime", "support_short_code", "support_full_number",
        "topup_minimum", "topup_time", "foreign_card", "tourist_sim", "tethering",
    }  # fmt: skip
    for operator_id in OPERATORS:
        keys = {fact.key for fact in FACTS.facts(operator_id)}
        assert wanted <= keys, (operator_id, wanted - keys)


def test_unlimited_is_never_said_without_its_limit() -> None:
    """Where a plan calls something unlimited, the text says that the source names no limit."""
    for where, text in ALL_TEXTS:
        if where.startswith("plans/") and "nlimited" in text["en"]:
            assert "the source does not say" in text["en"], where


def test_files_are_pretty_printed() -> None:
    """A reader sees one thing a line, and a difference between versions stays small."""
    for name in FILES:
        text = (KZ / name).read_text(encoding="utf-8")
        assert text.endswith("}\n"), name
        assert max(map(len, text.splitlines())) < 1200, name
        assert text.startswith('{\n  "'), name
        assert "\\u" not in text, name


@pytest.mark.parametrize("operator_id", OPERATORS)
@pytest.mark.parametrize("kind", ChannelKind)
def test_every_way_says_what_goes_wrong_and_how_it_is_mended(kind: ChannelKind, operator_id: str) -> None:
    """Midnight or the rule of the plan, the operator that serves now, a mistaken number, the receipt."""
    guide = FACTS.guide(kind, operator_id)
    pitfalls = {line.id for line in guide.pitfalls}
    own = {"kcell": "_kcell", "activ": "_kcell", "izi": "_izi"}  # forms; no shop of its own
    wrong = f"pit_wrong_number{own.get(operator_id, '')}"
    assert wrong in pitfalls
    assert any(name.startswith(("pit_midnight", "pit_positive")) for name in pitfalls)
    assert any("operator" in line.id or "ported" in line.id for line in (*guide.need, *guide.pitfalls))
    assert guide.receipt.en
    assert guide.fee_advice.en
    assert guide.time_advice.en
