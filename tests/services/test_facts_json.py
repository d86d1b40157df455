"""Promises of the JSON of `operators` and `channels`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from kzcompanion.domain.errors import NotFound
from kzcompanion.services.facts_service import FactsService

SHIPPED = Path(__file__).resolve().parents[2] / "resources/data/kz"
FACTS = FactsService(SHIPPED)


def test_operators_have_the_promised_keys() -> None:
    """Each fact carries value, source, date, confidence and its override."""
    whole = json.loads(json.dumps(FACTS.operators_json("en")))
    assert [operator["id"] for operator in whole["operators"]] == [o.id for o in FACTS.operators()]
    for operator in whole["operators"]:
        assert {"id", "brand", "company", "facts"} <= operator.keys()
        for fact in operator["facts"]:
            assert {"key", "value", "source", "checked_on", "confidence", "override"} <= fact.keys()
            assert fact["confidence"] in {"high", "medium", "low"}
            assert fact["override"] is None


def facts_of(operator_id: str, lang: str) -> dict[str, Any]:
    """Return key and value of every fact of an operator."""
    operators = FACTS.operators_json(lang)["operators"]
    operator = next(operator for operator in operators if operator["id"] == operator_id)
    return {fact["key"]: fact["value"] for fact in operator["facts"]}


def test_values_are_plain_and_in_the_asked_language() -> None:
    """Lists stay lists, texts are translated, what is not known is null."""
    kcell = facts_of("kcell", "ru")
    assert kcell["prefixes"] == ["701", "702", "775", "778"]
    assert kcell["apn"] == "internet"
    assert kcell["owner"] == "Казахтелекому принадлежит 51%"
    assert kcell["app"] is None
    assert {"website", "band_4g", "balance_code"} <= kcell.keys()


def test_channels_name_the_operator_and_leave_no_braces() -> None:
    """What is not known yet is named in words, in the asked language."""
    whole = json.loads(json.dumps(FACTS.channels_json("activ", "zh_CN"), ensure_ascii=False))
    assert whole["operator"] == "activ"
    assert [channel["kind"] for channel in whole["channels"]] == ["online", "shop", "terminal", "agent"]
    text = json.dumps(whole, ensure_ascii=False)
    assert "{operator}" not in text
    assert "{number}" not in text
    assert "<您的号码>" in text
    assert "activ" in whole["channels"][1]["steps"][0]["text"]
    terminal = whole["channels"][2]
    assert terminal["fee"] is terminal["min"] is terminal["max"] is terminal["time_to_effect"] is None
    assert terminal["payments"][0]["status"] == "confirmed"
    assert {"source", "checked_on", "confidence", "override"} <= terminal.keys()


def test_channels_without_an_operator_speak_of_any() -> None:
    """The common steps, with the operator left open."""
    whole = FACTS.channels_json(None, "en")
    assert whole["operator"] is None
    assert "<your operator>" in json.dumps(whole)


def test_channels_of_an_unknown_operator_are_not_found() -> None:
    """The command line can answer with a clear error."""
    with pytest.raises(NotFound):
        FACTS.channels_json("megafon", "en")


def test_a_known_minimum_is_a_decimal_string(tmp_path: Path) -> None:
    """Money in JSON has two decimals and is no number."""
    folder = Path(shutil.copytree(SHIPPED, tmp_path / "kz"))
    path = folder / "channels/shop.json"
    raw = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(raw | {"min_tenge": 100, "fee": {"en": "none"}}), encoding="utf-8")
    shop = FactsService(folder).channels_json("kcell", "en")["channels"][1]
    assert shop["min"] == "100.00"
    assert shop["fee"] == "none"
