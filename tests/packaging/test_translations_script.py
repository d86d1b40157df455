"""The check of translations: every kind of fault in a translated text is named."""

from __future__ import annotations

import importlib.util
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def translations() -> ModuleType:
    """Load the script without running it."""
    spec = importlib.util.spec_from_file_location(
        "translations_script", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def message(body: str, *, counted: bool = False) -> ET.Element:
    """Make a message as it stands in a .ts file."""
    kind = ' numerus="yes"' if counted else ""
    return ET.fromstring(f"<message{kind}>{body}</message>")  # noqa: S314 - written here


@pytest.mark.parametrize(
    ("source", "text", "fault"),
    [
        ("Pay {0}", "Оплатить", "where the source has"),
        ("Pay {amount}", "Оплатить {summe}", "where the source has"),
        ("%n day(s)", "день", "where the source has"),
        ("&lt;b&gt;Pay&lt;/b&gt;", "Оплатить", "where the source has"),
        ("Pay", " ", "empty translation"),
        ("Pay: ", "Оплатить:", "other blanks"),
    ],
)
def test_a_text_that_lost_something_is_named(
    translations: ModuleType, source: str, text: str, fault: str
) -> None:
    """A translation keeps the placeholders, the markup and the outer blanks of its source."""
    element = message(f"<source>{source}</source><translation>{text}</translation>")
    assert fault in translations.faults_of_message("Tab", element, "ru")[0]


def test_an_unfinished_text_is_named(translations: ModuleType) -> None:
    """What is not translated yet fails the check."""
    element = message('<source>Pay</source><translation type="unfinished">Оплатить</translation>')
    assert translations.faults_of_message("Tab", element, "ru") == ["ru: Tab: 'Pay' is not translated"]


def test_missing_plural_forms_are_named(translations: ModuleType) -> None:
    """Russian has three plural forms; two are too few."""
    forms = "<numerusform>%n день</numerusform><numerusform>%n дня</numerusform>"
    element = message(f"<source>%n day(s)</source><translation>{forms}</translation>", counted=True)
    assert "2 plural forms instead of 3" in translations.faults_of_message("Tab", element, "ru")[0]


def test_a_good_text_passes(translations: ModuleType) -> None:
    """Placeholders may change places."""
    element = message("<source>{0} of {1}</source><translation>из {1}: {0}</translation>")
    assert translations.faults_of_message("Tab", element, "ru") == []
