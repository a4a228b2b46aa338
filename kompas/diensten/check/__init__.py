# SPDX-License-Identifier: EUPL-1.2
"""Levensecht: colleagues say what belongs to their work, by a link without a name; a functiebeheerder takes it over."""

from kompas.diensten.check.antwoorden import Plek, answer_kaart, answer_tekst, open_check, read_zegel
from kompas.diensten.check.beheren import close_check, list_checks, make_check, remove_check
from kompas.diensten.check.model import VRAGEN, Checkblad, Checkregel, Kaartuitkomst, Overname, Uitslag
from kompas.diensten.check.overnemen import take_over
from kompas.diensten.check.uitslag import read_uitslag

__all__ = [
    "VRAGEN",
    "Checkblad",
    "Checkregel",
    "Kaartuitkomst",
    "Overname",
    "Plek",
    "Uitslag",
    "answer_kaart",
    "answer_tekst",
    "close_check",
    "list_checks",
    "make_check",
    "open_check",
    "read_uitslag",
    "read_zegel",
    "remove_check",
    "take_over",
]
