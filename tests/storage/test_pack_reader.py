"""Promises of reading a country: everything fits together, and what does not is named."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kzcompanion.domain.channel import ChannelKind
from kzcompanion.domain.errors import PackBroken
from kzcompanion.storage.pack_reader import CountryPack, read_pack
from kzcompanion.storage.pack_source import FolderSource

SHIPPED = Path(__file__).resolve().parents[2] / "resources/data/kz"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the shipped files that may be broken."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "kz"))


def change(folder: Path, name: str, deed: Callable[[Any], object]) -> None:
    """Change one file of the copy."""
    path = folder / name
    content = json.loads(path.read_text(encoding="utf-8"))
    deed(content)
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def fault(folder: Path) -> tuple[str, str, str]:
    """Read everything and return what is said about the fault."""
    with pytest.raises(PackBroken) as caught:
        read_pack(folder).read_everything()
    facts = caught.value.facts
    return str(facts["file"]), str(facts["path"]), str(facts["problem"])


def put(key: str, value: object) -> Callable[[Any], object]:
    """Return the deed that sets one field."""
    return lambda content: content.__setitem__(key, value)


def again(key: str) -> Callable[[Any], object]:
    """Return the deed that doubles the first item of a list."""
    return lambda content: content[key].append(content[key][0])


def of_first(key: str, field: str, value: object) -> Callable[[Any], object]:
    """Return the deed that sets one field of the first item of a list."""
    return lambda content: content[key][0].__setitem__(field, value)


def test_the_shipped_country_is_whole() -> None:
    """Six operators in their order, four channels, forty phrases, and nothing that does not fit."""
    pack = read_pack(SHIPPED)
    pack.read_everything()
    assert [operator.id for operator in pack.operators] == [
        "beeline",
        "izi",
        "kcell",
        "activ",
        "tele2",
        "altel",
    ]
    assert [channel.kind for channel in pack.channels] == list(ChannelKind)
    assert len(pack.phrases) == 40


def test_a_subject_is_read_once_and_only_when_asked_for(folder: Path) -> None:
    """Start-up pays for the operators alone: a broken phrase book is not noticed before it is opened."""
    (folder / "phrases.json").write_text("{", encoding="utf-8")
    pack = read_pack(folder)
    assert pack.codes is pack.codes
    assert pack.channel(ChannelKind.SHOP) is pack.channel(ChannelKind.SHOP)
    with pytest.raises(PackBroken):
        assert pack.phrases


def test_an_empty_folder_is_named(tmp_path: Path) -> None:
    """The first missing file is told."""
    with pytest.raises(PackBroken) as caught:
        read_pack(tmp_path)
    assert caught.value.facts["file"] == "country.json"


@pytest.mark.parametrize("subject", ["operators", "plans"])
def test_a_subject_without_files_is_named(folder: Path, subject: str) -> None:
    """An emptied sub-folder is told, not taken for `there is none`."""
    for path in (folder / subject).iterdir():
        path.unlink()
    assert fault(folder) == (subject, "$", "holds no file")


FAULTS: list[tuple[str, Callable[[Any], object], str, str]] = [
    ("country.json", again("companies"), "$.companies", "kar_tel appears twice"),
    ("country.json", put("currency", "tenge"), "$.currency", "match"),
    ("operators/izi.json", put("id", "izzi"), "$.id", "is izzi, but the file is called operators/izi.json"),
    ("operators/izi.json", put("company_id", "nobody"), "$.company_id", "nobody is not a company"),
    ("operators/izi.json", again("facts"), "$.facts", "prefixes appears twice"),
    ("operators/izi.json", of_first("facts", "value", ["7O6"]), "$.facts", "7O6 does not begin a number"),
    ("operators/izi.json", of_first("facts", "value", 706), "$.facts[0].value", "got `int`"),
    ("operators/izi.json", of_first("facts", "sauce", 1), "$.facts[0]", "unknown field `sauce`"),
    ("operators/izi.json", lambda c: c["summary"].pop("en"), "$.summary", "missing required field `en`"),
    ("operators/izi.json", lambda c: c["facts"][0].pop("provenance"), "$.facts[0]", "`provenance`"),
    ("fact_labels.json", lambda c: c["sources"].pop("none_found"), "$.sources", "must hold exactly"),
    ("fact_labels.json", lambda c: c["placeholders"].pop("amount"), "$.placeholders", "must hold exactly"),
    ("codes.json", again("codes"), "$.codes", "beeline_remaining appears twice"),
    (
        "codes.json",
        of_first("codes", "operators", ["beline"]),
        "$.codes[0].operators",
        "beline is not an operator",
    ),
    ("codes.json", of_first("codes", "operators", []), "$.codes[0].operators", "length >= 1"),
    (
        "codes.json",
        of_first("codes", "purpose_key", "trust_menu"),
        "$.codes",
        "trust_menu of beeline appears",
    ),
    ("codes.json", of_first("codes", "show", "no"), "$.codes[0].show", "no"),
    ("plans/kcell.json", again("plans"), "$.plans", "kcell_data_pack_5 appears twice"),
    (
        "plans/kcell.json",
        of_first("plans", "operators", ["x"]),
        "$.plans[0].operators",
        "x is not an operator",
    ),
    ("plans/kcell.json", of_first("plans", "price_tenge", -1), "$.plans[0].price_tenge", ">= 0"),
    ("bands.json", again("bands"), "$.bands", "2g in_use of beeline appears twice"),
    ("bands.json", of_first("bands", "operators", ["x"]), "$.bands[0].operators", "x is not an operator"),
    ("bands.json", of_first("bands", "bands", ["LTE"]), "$.bands[0].bands[0]", "match"),
    (
        "channels/shop.json",
        put("kind", "agent"),
        "$.kind",
        "is agent, but the file is called channels/shop.json",
    ),
    ("channels/shop.json", put("kind", "mail"), "$.kind", "mail"),
    ("channels/shop.json", again("payments"), "$.payments", "cash appears twice"),
    ("channels/shop.json", put("variants", {"x": {}}), "$.variants", "x is not an operator"),
    ("channels/shop.json", of_first("payments", "operators", ["x"]), "$.payments[0].operators", "x is not"),
    ("rules.json", again("rules"), "$.rules", "topup_by_number appears twice"),
    ("rules.json", of_first("rules", "operators", ["x"]), "$.rules[0].operators", "x is not an operator"),
    ("phrases.json", again("phrases"), "$.phrases", "hello appears twice"),
    ("emergency.json", again("contacts"), "$.contacts", "rescue appears twice"),
    ("corrections.json", again("corrections"), "$.corrections", "imsi_renews appears twice"),
    ("troubleshooting.json", put("start", "nowhere"), "$.nodes", "node nowhere does not exist"),
    ("troubleshooting.json", of_first("nodes", "phrases", ["x"]), "$.nodes[0].phrases", "x does not exist"),
    ("troubleshooting.json", of_first("nodes", "codes", ["x"]), "$.nodes[0].codes", "x does not exist"),
]


@pytest.mark.parametrize(("name", "deed", "path", "said"), FAULTS, ids=[f"{f[0]}-{f[3]}" for f in FAULTS])
def test_what_does_not_fit_together_is_named(
    folder: Path, name: str, deed: Callable[[Any], object], path: str, said: str
) -> None:
    """Doubled ids, unknown operators, wrong values: the file, the path inside it and the problem."""
    change(folder, name, deed)
    file, where, problem = fault(folder)
    assert file == ("plans" if "appears" in said and name.startswith("plans") else name)
    assert where == path
    assert said in problem


@pytest.mark.parametrize("name", sorted(str(p.relative_to(SHIPPED)) for p in SHIPPED.rglob("*.json")))
def test_any_file_cut_short_is_named(folder: Path, name: str) -> None:
    """A copy that ended half way is told by its name, whichever it is."""
    path = folder / name
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert fault(folder)[0] == Path(name).as_posix()


def test_a_new_operator_is_one_new_file(folder: Path) -> None:
    """Growth is data: an operator added as one file stands in the list and has all four channels."""
    new = json.loads((folder / "operators/izi.json").read_text(encoding="utf-8"))
    new |= {"id": "nova", "brand": "Nova", "order": 5}
    (folder / "operators/nova.json").write_text(json.dumps(new), encoding="utf-8")
    pack = CountryPack(FolderSource(folder))
    pack.read_everything()
    assert pack.operators[0].brand == "Nova"
    assert all(channel.guide_for("nova").steps for channel in pack.channels)
