"""The language of the window: texts, Qt's own dialogs, numbers and dates."""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from braintumor_desktop import INSTALLATION, words
from braintumor_desktop.desktop.look.words import date

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

SYSTEM = "system"
TRANSLATED = ("de", "fr")
FOLDER = INSTALLATION / "resources" / "translations"
CONTEXT = "braintumor_desktop"


def install(app: QCoreApplication, chosen: str, folder: Path = FOLDER) -> None:
    """Put a language in force; before any text of the window is made.

    Args:
        app: takes Qt's own translations.
        chosen: "en", one of TRANSLATED, or SYSTEM.
        folder: holds the translations that lrelease made.
    """
    locale = locale_of(chosen)
    QLocale.setDefault(locale)
    code = QLocale.languageToCode(locale.language())
    translated = _translation(app, code, folder) if code in TRANSLATED else words.ENGLISH.translated
    words.install(words.Language(code, translated, _number_in(locale), _counting(code), _day))


def locale_of(chosen: str) -> QLocale:
    """The locale of a choice; the system's, where that speaks the chosen language."""
    system = QLocale.system()
    wanted = QLocale(chosen)
    return system if chosen == SYSTEM or system.language() == wanted.language() else wanted


def _translation(app: QCoreApplication, code: str, folder: Path) -> Callable[[str, str], str]:
    theirs, ours = QTranslator(app), QTranslator(app)
    if theirs.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(theirs)
    if not ours.load(str(folder / f"{CONTEXT}_{code}.qm")):
        log.warning("the translation is missing: %s", code)

    @cache
    def translated(text: str, sense: str) -> str:
        return ours.translate(CONTEXT, text, sense) or text

    return translated


def _number_in(locale: QLocale) -> Callable[[float, int], str]:
    # The C locale of a system without one groups nothing.
    if locale.language() == QLocale.Language.C:
        return words.ENGLISH.number
    return lambda value, decimals: locale.toString(float(value), "f", decimals)


def _day(iso: str) -> str:
    return date(iso.replace("-", ""))


def _counting(code: str) -> Callable[[float], bool]:
    # French counts nothing, and one and a half, as one (Unicode CLDR, plural rules).
    return (lambda count: count < 2) if code == "fr" else words.ENGLISH.is_one
