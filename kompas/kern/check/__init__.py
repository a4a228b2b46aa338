# SPDX-License-Identifier: EUPL-1.2
"""A check of a passport by colleagues: which cards to ask, and what their answers mean together."""

from kompas.kern.check.kaarten import MAX_KAARTEN, choose_kaarten
from kompas.kern.check.samenvoegen import Antwoord, Oordeel, Uitkomst, merge_antwoorden

__all__ = ["MAX_KAARTEN", "Antwoord", "Oordeel", "Uitkomst", "choose_kaarten", "merge_antwoorden"]
