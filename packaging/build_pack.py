"""Builds a data pack (`*.kzpack`) from a folder of data files: `build_pack.py OUT.kzpack [--from FOLDER]`."""

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

_SINGLE = ("country", "fact_labels", "troubleshooting", "reply_words")
_LISTS = ("codes", "bands", "rules", "phrases", "corrections")


def built(folder, title=None, sources=()):
    """Return the pack of a folder as plain values; what the folder lacks is left out."""
    country = _read(folder / "country.json")
    head = {
        "format": 1,
        "country": country["id"],
        "version": country["pack_version"],
        "title": title or country["name"],
        "made_on": country["compiled_on"],
    }
    if sources:
        head["sources"] = list(sources)
    pack = {"head": head, "country": country}
    for name in ("operators", "channels"):
        pack[name] = [_read(path) for path in sorted((folder / name).glob("*.json"))]
    pack["plans"] = [
        plan for path in sorted((folder / "plans").glob("*.json")) for plan in _read(path)["plans"]
    ]
    for name in _SINGLE[1:]:
        if (folder / (name + ".json")).is_file():
            pack[name] = _read(folder / (name + ".json"))
    for name in _LISTS:
        if (folder / (name + ".json")).is_file():
            pack[name] = _read(folder / (name + ".json"))[name]
    if (folder / "emergency.json").is_file():
        pack["contacts"] = _read(folder / "emergency.json")["contacts"]
    return pack


def _read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def main(argv):
    """Write the pack, read it back strictly, and say what is in it."""
    from kzcompanion.domain.errors import PackBroken
    from kzcompanion.storage.kzpack_file import load_pack

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", metavar="OUT.kzpack", type=Path)
    parser.add_argument("--from", dest="folder", type=Path, default=ROOT / "resources" / "data" / "kz")
    arguments = parser.parse_args(argv)
    text = json.dumps(built(arguments.folder), ensure_ascii=False, indent=1) + "\n"
    arguments.out.write_text(text, encoding="utf-8", newline="\n")
    try:
        pack = load_pack(arguments.out)
    except PackBroken as error:
        print("{file}: {path}: {problem}".format(**error.facts), file=sys.stderr)
        return 1
    head = pack.content.head
    print(
        f"{arguments.out}: {head.country} {head.version}, {len(pack.content.operators)} operators, "
        f"{len(pack.payload)} bytes, SHA-256 {pack.sha256}"
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
