"""services/pack_service: a pack is shown first; then applied whole, taken back, or refused by rule."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from laptop import Laptop
from pack_story import NEXT, SAMPLE, fact_of, renamed, sample_tree, shipped_tree, written

from kzcompanion.domain.backup import RestoreMode
from kzcompanion.domain.errors import NotFound, ReadOnly
from kzcompanion.domain.file_errors import KzpackBroken, PackRefused
from kzcompanion.domain.pack_content import version_order
from kzcompanion.domain.pack_diff import ChangeKind, Subject
from kzcompanion.domain.preferences import LANGUAGES
from kzcompanion.domain.secret_advice import SecretAdvice
from kzcompanion.files.paths import DataFolder
from kzcompanion.files.resources import resource
from kzcompanion.services import pack_text
from kzcompanion.services.assembly import Services
from kzcompanion.services.events import FactsChanged
from kzcompanion.services.pack_service import PackPreview, Standing
from kzcompanion.services.pack_shelf import PackShelf
from kzcompanion.services.pack_signers import SignatureState, Signer, known_signers, signature_of
from kzcompanion.services.phone_advice import country_advice
from kzcompanion.services.wording import Wording
from kzcompanion.storage.kzpack_file import load_pack, signed_bytes


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    """Give a laptop without data."""
    found = Laptop(tmp_path / "laptop")
    yield found
    found.services.close()


def cheaper(version: str = NEXT) -> dict[str, Any]:
    """Return the shipped data with a new price, a new fact value and without a phrase."""
    tree = shipped_tree(version)
    tree["plans"][0]["price_tenge"] = 4321
    fact_of(tree, "beeline", "prefixes")["value"] = ["705"]
    asked = {name for node in tree["troubleshooting"]["nodes"] for name in node.get("phrases", ())}
    tree["phrases"].remove(next(one for one in tree["phrases"] if one["id"] not in asked))
    return tree


def applied(laptop: Laptop, path: Path) -> PackPreview:
    """Look at a pack and put it in force."""
    preview = laptop.services.packs.inspect(path)
    assert laptop.services.packs.apply(preview)
    return preview


def version(laptop: Laptop) -> str:
    """Return the version of the shipped country's data in force."""
    return laptop.services.facts.country().pack_version


def refusal(laptop: Laptop, path: Path) -> tuple[str, str]:
    """Return how a pack is refused, and prove that applying it all the same changes nothing."""
    before = version(laptop), laptop.services.database.generation
    preview = laptop.services.packs.inspect(path)
    assert preview.refusal is not None
    with pytest.raises(PackRefused):
        laptop.services.packs.apply(preview)
    assert (version(laptop), laptop.services.database.generation) == before
    return preview.refusal.slug, str(preview.refusal.facts["reason"])


def test_the_difference_names_old_and_new_with_source_and_date(laptop: Laptop, tmp_path: Path) -> None:
    """Each change stands with both values and its source, SIMs that it touches are named, nothing is done."""
    laptop.services.sims.add("blue", "beeline")
    preview = laptop.services.packs.inspect(written(tmp_path / "a.kzpack", cheaper()))
    found = {(change.subject, change.kind): change for change in preview.changes}
    assert len(preview.changes) == 3
    price = found[Subject.PLAN, ChangeKind.CHANGED]
    assert (price.part, price.new) == ("price_tenge", 4321)
    assert price.old != price.new
    assert price.new_source is not None
    assert price.new_source.is_address
    fact = found[Subject.FACT, ChangeKind.CHANGED]
    assert (fact.operator_id, fact.new) == ("beeline", "705")
    assert (Subject.PHRASE, ChangeKind.REMOVED) in found
    assert [(one.sim, one.gone, one.changes) for one in preview.affected] == [("blue", False, 1)]
    assert preview.standing is Standing.NEW
    assert version(laptop) != NEXT
    for lang in LANGUAGES:
        words = Wording(lang)
        lines = [pack_text.change_line(words, change, {"beeline": "Beeline"}) for change in preview.changes]
        assert any("4321" in line and "https://" in line for line in lines)
        assert pack_text.signature_text(words, preview.signature)
        assert "blue" in pack_text.affected_text(words, preview.affected[0])
        assert "3" in pack_text.counts_text(words, preview)


def test_applying_is_heard_at_once_undone_and_lasting(laptop: Laptop, tmp_path: Path) -> None:
    """Facts are the pack's without a restart and after one; Undo, Redo and Undo lead back and forth."""
    heard: list[FactsChanged] = []
    laptop.services.events.subscribe(FactsChanged, heard.append)
    shipped = version(laptop)
    applied(laptop, written(tmp_path / "a.kzpack", cheaper()))
    assert len(heard) == 1
    assert (version(laptop), laptop.services.facts.plans()[0].price_tenge) == (NEXT, 4321)
    laptop.reopen()
    assert version(laptop) == NEXT
    for deed, then in (("undo", shipped), ("redo", NEXT), ("undo", shipped)):
        getattr(laptop.services.undo, deed)()
        assert version(laptop) == then
    assert laptop.services.packs.notices() == ()


def test_rules_of_versions(laptop: Laptop, tmp_path: Path) -> None:
    """Older is refused, the same content is there already, other content of the same version is refused."""
    assert refusal(laptop, written(tmp_path / "o.kzpack", shipped_tree("2020.1.1"))) == (
        "pack_refused",
        "older",
    )
    shipped = shipped_tree(version(laptop))
    preview = laptop.services.packs.inspect(written(tmp_path / "s.kzpack", shipped))
    assert preview.standing is Standing.ALREADY
    assert not laptop.services.packs.apply(preview)
    shipped["plans"][0]["price_tenge"] = 1
    assert refusal(laptop, written(tmp_path / "t.kzpack", shipped))[1] == "same_version"
    first = written(tmp_path / "a.kzpack", cheaper())
    applied(laptop, first)
    assert laptop.services.packs.inspect(first).standing is Standing.ALREADY
    other = cheaper()
    other["plans"][0]["price_tenge"] = 1
    second = written(tmp_path / "b.kzpack", other)
    assert refusal(laptop, second)[1] == "same_version"
    laptop.services.packs.roll_back("kz")
    assert refusal(laptop, second)[1] == "same_version"
    (tmp_path / "a.kzpack").write_text(json.dumps(cheaper(), indent=2), "utf-8")
    applied(laptop, first)
    for _ in range(3):
        laptop.services.undo.undo()
    assert laptop.services.packs.notices() == ()


def test_a_list_of_what_is_installed_leads_back(laptop: Laptop, tmp_path: Path) -> None:
    """Packs once applied and the shipped data can be put in force again; what is not there cannot."""
    packs, shipped = laptop.services.packs, version(laptop)
    applied(laptop, written(tmp_path / "a.kzpack", cheaper("2031.1.1")))
    applied(laptop, written(tmp_path / "b.kzpack", cheaper("2031.1.10")))
    assert [(one.version, one.in_force) for one in packs.installed()] == [
        ("2031.1.10", True),
        ("2031.1.1", False),
        (shipped, False),
    ]
    packs.roll_back("kz", "kz-2031.1.1.kzpack")
    assert version(laptop) == "2031.1.1"
    packs.roll_back("kz")
    assert version(laptop) == shipped
    for country, file in (("kz", None), ("kz", "../a.kzpack"), ("xs", "kz-2031.1.1.kzpack")):
        with pytest.raises(NotFound):
            packs.roll_back(country, file)
    applied(laptop, tmp_path / "a.kzpack")
    (laptop.services.folder.packs / "kz-2031.1.10.kzpack").write_text("{}", "utf-8")
    assert [one.version for one in packs.installed()] == ["2031.1.1", shipped]


def test_a_pack_that_is_changed_after_it_was_shown_is_refused(laptop: Laptop, tmp_path: Path) -> None:
    """What is applied is what was looked at."""
    path = written(tmp_path / "a.kzpack", cheaper())
    preview = laptop.services.packs.inspect(path)
    written(path, cheaper("2031.1.3"))
    with pytest.raises(PackRefused) as caught:
        laptop.services.packs.apply(preview)
    assert caught.value.facts["reason"] == "changed"


def test_a_pack_for_the_shipped_country_must_be_whole(laptop: Laptop, tmp_path: Path) -> None:
    """Left out reply words would leave the program deaf; the part is named."""
    tree = cheaper()
    del tree["reply_words"]
    with pytest.raises(KzpackBroken) as caught:
        laptop.services.packs.inspect(written(tmp_path / "a.kzpack", tree))
    assert (caught.value.facts["reason"], caught.value.facts["name"]) == ("field_missing", "reply_words")


def test_nothing_is_written_while_the_data_are_read_only(laptop: Laptop, tmp_path: Path) -> None:
    """Without the lock a pack is compared, and neither its file nor its record is made."""
    folder = DataFolder(laptop.root)
    laptop.services.close()
    with Services.open(folder, laptop.clock, read_only=True) as services:
        preview = services.packs.inspect(written(tmp_path / "a.kzpack", cheaper()))
        with pytest.raises(ReadOnly):
            services.packs.apply(preview)
    assert not folder.packs.exists()


@pytest.mark.parametrize("harm", ["gone", "bytes", "other"])
def test_a_damaged_pack_gives_way_to_the_shipped_data(laptop: Laptop, tmp_path: Path, harm: str) -> None:
    """A file that is gone, broken or another one is told in a sentence; the shipped data are used."""
    shipped = version(laptop)
    applied(laptop, written(tmp_path / "a.kzpack", cheaper()))
    file = laptop.services.folder.packs / f"kz-{NEXT}.kzpack"
    match harm:
        case "gone":
            file.unlink()
        case "bytes":
            file.write_bytes(file.read_bytes()[:-100])
        case _:
            written(file, shipped_tree())
    laptop.reopen()
    assert version(laptop) == shipped
    (notice,) = laptop.services.packs.notices()
    assert notice.code == ("pack_missing" if harm == "gone" else "pack_damaged")
    for lang in LANGUAGES:
        assert file.name in Wording(lang).event(notice.code, notice.facts)
    assert laptop.services.packs.drop_broken() == (notice,)
    assert (laptop.services.packs.notices(), laptop.services.packs.drop_broken()) == ((), ())


def folder_of(folder: Path, version: str) -> Path:
    """Return a copy of the shipped data under another version, as a later program has them."""
    shutil.copytree(resource("data", "kz"), folder)
    country = json.loads((folder / "country.json").read_bytes())
    (folder / "country.json").write_text(json.dumps(country | {"pack_version": version}), "utf-8")
    return folder


def test_newer_shipped_data_win_and_that_is_told(laptop: Laptop, tmp_path: Path) -> None:
    """After an update of the program an installed pack that is older gives way, and cannot come back."""
    applied(laptop, written(tmp_path / "a.kzpack", cheaper()))
    records = laptop.services.pack_shelf._active
    shelf = PackShelf(folder_of(tmp_path / "kz", "2040.1.1"), laptop.services.folder.packs, records)
    assert [one.version for one in shelf.in_force()] == ["2040.1.1"]
    (notice,) = shelf.notices()
    assert (notice.code, notice.facts["there"]) == ("pack_outdated", "2040.1.1")


def test_a_second_country_stands_beside_and_ids_may_not_clash(laptop: Laptop, tmp_path: Path) -> None:
    """The made-up country adds operators, plans, codes; ids of another country's are refused."""
    shipped = len(laptop.services.facts.operators())
    for mine, theirs in (("xs_dune", "beeline"), ("xs_balance", "beeline_remaining"), ("xs_net", "kar_tel")):
        tree = renamed(sample_tree(), mine, theirs)
        assert refusal(laptop, written(tmp_path / "c.kzpack", tree))[1] == "clash"
    applied(laptop, SAMPLE)
    facts = laptop.services.facts
    assert len(facts.operators()) == shipped + 2
    assert facts.country("xs_reed").id == "xs"
    assert facts.country().id == facts.country("beeline").id == "kz"
    assert [country.id for country in facts.countries()] == ["kz", "xs"]
    assert facts.operator_by_prefix("+999 31 123456") == ("xs_reed",)
    assert facts.operator_by_prefix("+7 705 123 45 67")
    assert [code.id for code in facts.codes("xs_reed")] == ["xs_balance"]
    assert all(code.id != "xs_balance" for code in facts.codes("beeline"))
    assert facts.guide("shop", "xs_reed").title.en.startswith("Kiosk")
    assert not facts.guide("shop", "beeline").title.en.startswith("Kiosk")
    assert facts.fact_label("xs_mascot", "en") == "Mascot (made up)"
    assert facts.company("xs_reed").id == "xs_net"
    assert [hit.id for hit in laptop.services.search.search("Reedcom", "en")][:1] == ["xs_reed"]
    facts.check()
    country = facts.country("xs_reed")
    assert country_advice(country, "31 123 456") == ()
    assert country_advice(country, "99 123 456") == (SecretAdvice.PHONE_UNLIKELY,)
    assert country_advice(country, "123") == (SecretAdvice.PHONE_TOO_SHORT,)
    assert country_advice(country, "1234567890123456") == (SecretAdvice.PHONE_TOO_LONG,)


def test_the_contacts_of_another_country_say_which_it_is(laptop: Laptop, tmp_path: Path) -> None:
    """A number that helps only there is not taken for one that helps here."""
    tree = sample_tree()
    tree["contacts"] = [dict(shipped_tree()["contacts"][0], id="xs_rescue")]
    applied(laptop, written(tmp_path / "a.kzpack", tree))
    titles = [contact.title.en for contact in laptop.services.facts.emergency()]
    assert titles[-1].startswith("Sampleland (made up): ")
    assert not titles[0].startswith("Sampleland")


def test_a_sim_whose_operator_goes_stays_usable(laptop: Laptop, tmp_path: Path) -> None:
    """The preview says so; afterwards the SIM is shown under the id, changed and topped up as before."""
    applied(laptop, SAMPLE)
    sim = laptop.services.sims.add("crane", "xs_dune")
    tree = sample_tree()
    tree["head"]["version"] = tree["country"]["pack_version"] = "2026.12.1"
    tree["operators"] = tree["operators"][:1]
    tree["plans"] = tree["plans"][:1]
    preview = applied(laptop, written(tmp_path / "b.kzpack", tree))
    (one,) = preview.affected
    assert (one.sim, one.operator, one.gone) == ("crane", "Dunetel", True)
    assert "crane" in pack_text.affected_text(Wording("ru"), one)
    facts = laptop.services.facts
    assert "xs_dune" not in [operator.id for operator in facts.operators()]
    assert (facts.operator("xs_dune").brand, facts.company("xs_dune").name) == ("xs_dune", "xs_dune")
    assert [fact.key for fact in facts.facts("xs_dune")] == ["imei_code"]  # the phone's own
    assert facts.plans("xs_dune") == ()
    assert laptop.services.sims.change(sim.id, nickname="still", operator_id="xs_dune").nickname == "still"
    assert laptop.services.tracker.overview()
    with pytest.raises(NotFound):
        facts.operator("xs_never")
    with pytest.raises(NotFound):
        laptop.services.sims.add("new", "xs_dune")


def test_installed_countries_that_come_to_clash_are_left_out(laptop: Laptop, tmp_path: Path) -> None:
    """Should an applied country clash with what is in force later, it is left out and that is told."""
    applied(laptop, SAMPLE)
    applied(laptop, written(tmp_path / "a.kzpack", shipped_tree()))
    tree = json.loads(json.dumps(sample_tree()).replace('"xs"', '"zz"').replace("xs_", "zz_"))
    applied(laptop, written(tmp_path / "z.kzpack", tree))
    record = laptop.services.database.book.get("packs", "zz")
    tree = json.loads(json.dumps(tree).replace("zz_reed", "xs_reed"))
    file = written(laptop.services.folder.packs / str(record["file"]), tree)
    with laptop.services.database.transaction("test"):
        laptop.services.database.book.put("packs", "zz", record | {"sha256": load_pack(file).sha256})
        laptop.services.database.book.put("packs", "yy", {"nonsense": 1})
    laptop.reopen()
    assert [notice.code for notice in laptop.services.packs.notices()] == ["pack_clash"]
    assert [country.id for country in laptop.services.facts.countries()] == ["kz", "xs"]
    with pytest.raises(PackRefused):
        laptop.services.packs.roll_back("zz", file.name)


def test_signatures_are_said_and_never_block(laptop: Laptop, tmp_path: Path) -> None:
    """Not signed, by a key unknown, by one known, or changed since: four states, all applicable."""
    secret = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    key = base64.b64encode(secret.public_key().public_bytes_raw()).decode()
    tree = cheaper()
    tree["head"]["signature"] = {
        "key": key,
        "value": base64.b64encode(secret.sign(signed_bytes(tree))).decode(),
    }
    pack = load_pack(written(tmp_path / "a.kzpack", tree))
    assert signature_of(pack, ()).state is SignatureState.UNKNOWN_KEY
    known = signature_of(pack, (Signer("other", "x"), Signer("Aigerim", key)))
    assert (known.state, known.name) == (SignatureState.KNOWN, "Aigerim")
    tree["plans"][0]["price_tenge"] = 1
    path = written(tmp_path / "b.kzpack", tree)
    assert signature_of(load_pack(path), ()).state is SignatureState.WRONG
    assert known_signers(resource("data", "pack_keys.json")) == ()
    assert applied(laptop, path).signature.state is SignatureState.WRONG


def test_a_backup_carries_no_packs(laptop: Laptop, tmp_path: Path) -> None:
    """A pack belongs to the laptop it was applied on: replacing everything from a backup leaves it there."""
    laptop.fill()
    laptop.backup(tmp_path / "a.kzbackup")
    applied(laptop, written(tmp_path / "a.kzpack", cheaper()))
    laptop.restore(tmp_path / "a.kzbackup", RestoreMode.REPLACE)
    assert version(laptop) == NEXT


def test_versions_sort_by_their_numbers() -> None:
    """Ten comes after nine, a fourth number after none, and what is no version before all."""
    texts = ["x", "2026.9.1", "2026.10.1", "2026.10.1.2", "2026.10.2"]
    assert sorted(texts, key=version_order) == texts
