"""Keep the window's translations: python packaging/translations.py update | release | check | add LANG.

The .ts files are what translators edit, the .qm files what the program loads; both are committed.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
PREFIX = "kzcompanion_"
sys.path.insert(0, str(ROOT / "packaging"))
PLURAL_FORMS = {"en": 2, "zh_CN": 1, "ru": 3, "kk": 2}
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n|%L?\d+|</?[a-z]+[^<>]*>")


def tool(name: str) -> str:
    """Find a Qt Linguist tool, which PySide6 brings along."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    return str(folder / (name + (".exe" if sys.platform == "win32" else "")))


def languages(folder: Path = FOLDER) -> list[str]:
    """List the languages that have a file, English first."""
    found = sorted(path.stem[len(PREFIX) :] for path in folder.glob(f"{PREFIX}*.ts"))
    return sorted(found, key=lambda language: language != "en")


def extract(language: str, folder: Path = FOLDER) -> None:
    """Bring one .ts file up to the source; English holds its plural forms only."""
    command = [
        *[tool("lupdate"), "-silent", "-extensions", "py", "-no-obsolete", "-locations", "none"],
        *["-source-language", "en_US", "-target-language", "en_US" if language == "en" else language],
        *(["-pluralonly"] if language == "en" else []),
        *["kzcompanion", "-ts", str(folder / f"{PREFIX}{language}.ts")],
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode or "rror" in done.stderr:
        raise SystemExit(done.stdout + done.stderr)


def compile_one(language: str, folder: Path = FOLDER) -> None:
    """Compile one .ts file into the .qm file beside it."""
    source = folder / f"{PREFIX}{language}.ts"
    command = [tool("lrelease"), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
    subprocess.run(command, cwd=ROOT, check=True)


def faults_of_message(context: str, message: ET.Element, language: str) -> list[str]:
    """Say what is wrong with one translated message."""
    source = message.findtext("source") or ""
    translation = message.find("translation")
    where = f"{language}: {context}: {source!r}"
    if translation is None or translation.get("type"):
        return [f"{where} is not translated"]
    if message.get("numerus") == "yes":
        texts = [form.text or "" for form in translation.findall("numerusform")]
        expected = PLURAL_FORMS.get(language)
        if expected is not None and len(texts) != expected:
            return [f"{where} has {len(texts)} plural forms instead of {expected}"]
    else:
        texts = [translation.text or ""]
    faults = [fault for text in texts for fault in faults_of_text(where, source, text)]
    return faults + [fault for text in texts for fault in faults_of_style(where, language, source, text)]


def faults_of_text(where: str, source: str, text: str) -> list[str]:
    """Say what a translated text lacks of its source."""
    if not text.strip():
        return [f"{where} has an empty translation"]
    wanted, found = (sorted(PLACEHOLDER.findall(words)) for words in (source, text))
    faults = [] if wanted == found else [f"{where} has {found} where the source has {wanted}"]
    if (source[0].isspace(), source[-1].isspace()) != (text[0].isspace(), text[-1].isspace()):
        faults.append(f"{where} begins or ends with other blanks than the source")
    return faults


def faults_of_style(where: str, language: str, source: str, text: str) -> list[str]:
    """Say what a translated text breaks of the way its language is written here."""
    import text_style

    faults = [f"{where}: {fault}" for fault in text_style.faults(language, text)]
    if language != "en" and text_style.left_in_english(source, text):
        faults.append(f"{where} was left in English")
    return faults


def faults_of_file(path: Path) -> list[str]:
    """Say what is wrong with the translations of one language."""
    language = path.stem[len(PREFIX) :]
    faults = []
    for context in ET.parse(path).getroot().findall("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        if not name:
            faults.append(f"{language}: texts without a context, from a tr() outside a class")
        for message in context.findall("message"):
            faults += faults_of_message(name, message, language)
    return faults


def stale_files() -> list[str]:
    """Name the files that a fresh extraction or compilation would change."""
    faults = []
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in languages():
            path = FOLDER / f"{PREFIX}{language}.ts"
            shutil.copy(path, fresh)
            extract(language, fresh)
            if (fresh / path.name).read_bytes() != path.read_bytes():
                faults.append(
                    f"{path.name} is behind the source; run: python packaging/translations.py update"
                )
            shutil.copy(path, fresh)
            compile_one(language, fresh)
            compiled = path.with_suffix(".qm")
            if not compiled.exists() or (fresh / compiled.name).read_bytes() != compiled.read_bytes():
                faults.append(f"{compiled.name} is behind; run: python packaging/translations.py release")
    return faults


def check() -> int:
    """Print every fault of the translations; 1 when there is one."""
    faults = [f"{language}: there is no file" for language in PLURAL_FORMS if language not in languages()]
    faults += stale_files()
    for language in languages():
        faults += faults_of_file(FOLDER / f"{PREFIX}{language}.ts")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def update() -> int:
    """Bring every .ts file up to the source and tell what is left to translate."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in dict.fromkeys([*PLURAL_FORMS, *languages()]):
        extract(language)
        left = faults_of_file(FOLDER / f"{PREFIX}{language}.ts")
        print(f"{language}: {len(left)} left to do")
    return 0


def release() -> int:
    """Compile every .ts file."""
    for language in languages():
        compile_one(language)
    return 0


def add(language: str) -> int:
    """Begin a new language."""
    if language in languages():
        print(f"{language} exists already")
        return 2
    extract(language)
    print(f"Translate resources/i18n/{PREFIX}{language}.ts (pyside6-linguist opens it), then: release")
    print(
        f"Texts in resources/data and resources/messages and resources/guide/{language} are translated there."
    )
    return 0


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    verbs = parser.add_subparsers(dest="verb", required=True)
    for verb in (update, release, check):
        verbs.add_parser(verb.__name__, help=(verb.__doc__ or "").splitlines()[0])
    adding = verbs.add_parser("add", help="begin a new language")
    adding.add_argument("language", help="its code: en, zh_CN, ru, kk, …")
    asked = parser.parse_args()
    if asked.verb == "add":
        return add(asked.language)
    return int({"update": update, "release": release, "check": check}[asked.verb]())


if __name__ == "__main__":
    sys.exit(main())
