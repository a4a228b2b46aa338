# SPDX-License-Identifier: EUPL-1.2
"""A guided profile: at most fifteen questions about what you want more of, each chosen because it separates best."""

from kompas.kern.vragenlijst.antwoorden import Gevolg, answer_vraag, list_gevolgen, wipe_antwoorden
from kompas.kern.vragenlijst.vraag import MAX_VRAGEN, Antwoord, Keuze, Vraag
from kompas.kern.vragenlijst.vragenlijst import Kandidaat, Vragenlijst

__all__ = [
    "MAX_VRAGEN",
    "Antwoord",
    "Gevolg",
    "Kandidaat",
    "Keuze",
    "Vraag",
    "Vragenlijst",
    "answer_vraag",
    "list_gevolgen",
    "wipe_antwoorden",
]
