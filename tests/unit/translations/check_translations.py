# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every .ts file of a folder: check_translations.py FOLDER"""

import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACEHOLDER = re.compile(r"%L?[1-9][0-9]?")
PLURAL_FORMS = 2  # of English, German, French and Spanish alike


def counts(text):
    """True where a number is put in: %n, or %Ln with the language's grouping."""
    return "%n" in text or "%Ln" in text


def mnemonics(text):
    return len(re.findall(r"&(?=\S)", text.replace("&&", "")))


def faults_of_text(source, text):
    """Says what is wrong with one translation, or with one of its plural forms."""
    if not text.strip() and source.strip():
        return ["is empty"]
    faults = []
    if sorted(set(PLACEHOLDER.findall(source))) != sorted(set(PLACEHOLDER.findall(text))):
        faults.append("has other placeholders")
    if source[:1].isspace() != text[:1].isspace() or source[-1:].isspace() != text[-1:].isspace():
        faults.append("begins or ends with another blank")
    if source.endswith("...") != text.endswith("..."):
        faults.append("has another ellipsis")
    if mnemonics(text) != mnemonics(source):
        faults.append("has another mnemonic")
    return faults


def faults_of_message(message):
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation is None:
        return ["is missing"]
    if message.get("numerus") != "yes":
        faults = faults_of_text(source, translation.text or "")
        if counts(source) != counts(translation.text or ""):
            faults.append("has other placeholders")
        return faults
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if len(forms) != PLURAL_FORMS:
        return [f"has {len(forms)} plural forms"]
    faults = [fault for form in forms for fault in faults_of_text(source, form)]
    # The singular may do without its number: "Writes the selected invoice".
    if counts(source) and not counts(forms[-1]):
        faults.append("has no number in the plural")
    return faults


def faults_of_file(path):
    root = ElementTree.parse(path).getroot()
    faults = []
    if path.stem.rpartition("_")[2] != root.get("language", "").partition("_")[0]:
        faults.append(f"{path.name} names another language")
    for context in root.iter("context"):
        for message in context.iter("message"):
            place = f'{path.name}: {context.findtext("name")}: "{message.findtext("source")}"'
            faults += [f"{place} {fault}" for fault in faults_of_message(message)]
    return faults


def message(source, *forms, plural=False):
    element = ElementTree.Element("message", {"numerus": "yes"} if plural else {})
    ElementTree.SubElement(element, "source").text = source
    translation = ElementTree.SubElement(element, "translation")
    for form in forms if plural else []:
        ElementTree.SubElement(translation, "numerusform").text = form
    if not plural:
        translation.text = forms[0]
    return element


class Checks(unittest.TestCase):
    """The checks themselves find what they are for."""

    def test_good(self):
        for good in (message("%1 of %2", "%2, %1"), message("&Why...", "Por &qué..."), message(" %", "\u00a0%"),
                     message("A && B", "B && A"), message("all %n", "alle", "alle %n", plural=True)):
            self.assertEqual(faults_of_message(good), [])

    def test_wrong(self):
        wrong = ((message("Open", ""), "is empty"), (message("Open", None), "is empty"),
                 (message("Open %1", "Ouvrir"), "has other placeholders"),
                 (message("Open", "Ouvrir %2"), "has other placeholders"),
                 (message("Open", "Ouvrir "), "begins or ends with another blank"),
                 (message("Open...", "Ouvrir"), "has another ellipsis"),
                 (message("&Open", "&Ouvr&ir"), "has another mnemonic"),
                 (message("&Open", "Ouvrir"), "has another mnemonic"),
                 (message("%n files", "%n fichier", plural=True), "has 1 plural forms"),
                 (message("%n files", "%n fichier", "", plural=True), "is empty"),
                 (message("%n files", "un fichier", "fichiers", plural=True), "has no number in the plural"))
        for element, fault in wrong:
            self.assertIn(fault, faults_of_message(element), element.findtext("source"))


class Files(unittest.TestCase):
    folder = None

    def test_files(self):
        files = sorted(self.folder.glob("*.ts"))
        self.assertTrue(files, f"no .ts files in {self.folder}")
        faults = [fault for path in files for fault in faults_of_file(path)]
        self.assertFalse(faults, "\n" + "\n".join(faults))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    Files.folder = Path(sys.argv.pop())
    unittest.main()
