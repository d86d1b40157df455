"""Promises of finding Chinese text by how it is typed in Latin letters."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzcompanion.domain.pinyin import Pinyin

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SYLLABLES: dict[str, str] = json.loads((RESOURCES / "data" / "pinyin.json").read_text(encoding="utf-8"))
PINYIN = Pinyin(SYLLABLES)
TEXT = "给旅游卡充值，要小票；没有手续费"


def found(typed: str, text: str = TEXT) -> list[str]:
    """Return the pieces of the text that are read so."""
    return [text[begin:end] for begin, end in PINYIN.find(text, typed)]


@pytest.mark.parametrize(
    ("typed", "piece"),
    [
        ("cz", "充值"),
        ("chongzhi", "充值"),
        ("chongz", "充值"),
        ("chzhi", "充值"),
        ("czhi", "充值"),
        ("CZ", "充值"),
        ("lyk", "旅游卡"),
        ("lvyouka", "旅游卡"),
        ("luyouka", "旅游卡"),
        ("lvyk", "旅游卡"),
        ("lvyouk", "旅游卡"),
        ("sxf", "手续费"),
        ("shouxuf", "手续费"),
        ("xiaopiao", "小票"),
    ],
)
def test_initials_whole_and_cut_syllables_find_it(typed: str, piece: str) -> None:
    """Initials, full pinyin, a word not yet typed to its end and any mixture lead to the same characters."""
    assert found(typed) == [piece]


@pytest.mark.parametrize(
    "typed", ["", "c", "c z", "cz1", "充值", "zxp", "czx", "chongzhiyao", "qq", "vv", "uu", "x" * 99]
)
def test_what_is_no_pinyin_of_the_text_finds_nothing(typed: str) -> None:
    """One letter, other signs, and words that cross a comma or do not stand there find nothing."""
    assert found(typed) == []


def test_a_character_with_two_usual_readings_is_found_by_either() -> None:
    """行 is read xing and hang, 重 zhong and chong."""
    assert found("yinhang", "银行") == found("yinxing", "银行") == ["银行"]
    assert found("chongshi", "重试") == found("zs", "重试") == ["重试"]


def test_every_place_is_found_once() -> None:
    """Finds come in order and do not overlap."""
    assert list(PINYIN.find("充值充值充值", "cz")) == [(0, 2), (2, 4), (4, 6)]


def test_a_table_of_nothing_finds_nothing() -> None:
    """Without readings there is no pinyin."""
    assert list(Pinyin({}).find("充值", "cz")) == []
    assert not Pinyin({}).knows("充")


def test_every_chinese_character_that_is_shipped_can_be_typed() -> None:
    """No page, fact or message holds a character the table does not read."""
    places = [*(RESOURCES / "guide" / "zh_CN").glob("*"), *(RESOURCES / "data" / "kz").rglob("*.json")]
    places.append(RESOURCES / "messages" / "zh_CN.json")
    signs = {sign for path in places for sign in path.read_text(encoding="utf-8")}
    assert not {sign for sign in signs if "\u4e00" <= sign <= "\u9fff" and not PINYIN.knows(sign)}


@given(st.lists(st.sampled_from(sorted(PINYIN._readings)), min_size=2, max_size=8), st.data())
def test_whatever_is_typed_as_it_is_read_is_found(signs: list[str], data: st.DataObject) -> None:
    """Any row of characters is found by any choice of initials and syllables of its readings."""
    typed = ""
    for sign in signs:
        reading = data.draw(st.sampled_from(PINYIN._readings[sign]))
        typed += data.draw(st.sampled_from([reading, reading[0]]))
    if PINYIN.could_be(typed):
        assert next(PINYIN.find("".join(signs), typed), None) is not None


@given(st.text(max_size=40), st.text(alphabet="abcdefghijklmnopqrstuvwxyz", max_size=12))
def test_no_text_upsets_it(text: str, typed: str) -> None:
    """Whatever stands there, a find lies inside the text, spans two characters or more, all with readings."""
    for begin, end in PINYIN.find(text, typed):
        assert 0 <= begin <= end - 2 <= len(text) - 2
        assert all(PINYIN.knows(sign) for sign in text[begin:end])
