# SPDX-License-Identifier: EUPL-1.2
"""Proposals for a passport, from text: tags, words for the vocabulary, a first draft of its sentences."""

from kompas.kern.taal.herkenning import is_nederlands
from kompas.kern.voorstel.concept import Concepttekst, Conceptzin, draft_tekst
from kompas.kern.voorstel.onbekend import WoordVoorstel, suggest_woorden
from kompas.kern.voorstel.voorstel import TagVoorstel, suggest_tags
from kompas.kern.voorstel.zekerheid import DREMPEL

__all__ = [
    "DREMPEL",
    "Concepttekst",
    "Conceptzin",
    "TagVoorstel",
    "WoordVoorstel",
    "draft_tekst",
    "is_nederlands",
    "suggest_tags",
    "suggest_woorden",
]
