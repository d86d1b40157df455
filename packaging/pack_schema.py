"""Writes the JSON Schema of data packs from their types, or checks it: `pack_schema.py write|check`."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
PLACE = ROOT / "resources" / "data" / "schema" / "kzpack.schema.json"


def text():
    """Return the schema as it has to stand in the file."""
    import msgspec

    from kzcompanion.domain.pack_content import PackContent

    schema = _portable(msgspec.json.schema(PackContent))
    top = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "KZ Companion data pack",
        "description": "One country in one file of at most 5 MB; $defs holds the types of resources/data/kz.",
    }
    return json.dumps({**top, **schema}, ensure_ascii=False, indent=1) + "\n"


def _portable(value):
    """Write the end of a pattern as JSON Schema knows it."""
    if isinstance(value, dict):
        return {
            key: inner.replace("\\Z", "$")
            if key == "pattern" and isinstance(inner, str)
            else _portable(inner)
            for key, inner in value.items()
        }
    return [_portable(inner) for inner in value] if isinstance(value, list) else value


def main(argv):
    """Write the file, or say whether it is up to date."""
    if argv == ["write"]:
        PLACE.parent.mkdir(parents=True, exist_ok=True)
        PLACE.write_text(text(), encoding="utf-8", newline="\n")
        return 0
    if argv == ["check"]:
        current = PLACE.is_file() and PLACE.read_text(encoding="utf-8") == text()
        print("up to date" if current else "stale: run packaging/pack_schema.py write")
        return 0 if current else 1
    print(__doc__)
    return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
