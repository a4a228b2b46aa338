# SPDX-License-Identifier: EUPL-1.2
"""Sharing parts of the own dossier with one person, until a day that the owner chooses or changes."""

from kompas.diensten.delen.bekijken import INZAGEDUUR, find_gever, list_gedeeld, preview, view
from kompas.diensten.delen.geven import MAX_DAGEN, share, withdraw
from kompas.diensten.delen.model import Deelregel, Deelstaat, Gedeeld, Inkijk, Inzage, Ontvanger, Zicht
from kompas.diensten.delen.ontvangers import list_ontvangers
from kompas.diensten.delen.overzicht import find_zicht, list_delingen, list_inzagen

__all__ = [
    "INZAGEDUUR",
    "MAX_DAGEN",
    "Deelregel",
    "Deelstaat",
    "Gedeeld",
    "Inkijk",
    "Inzage",
    "Ontvanger",
    "Zicht",
    "find_gever",
    "find_zicht",
    "list_delingen",
    "list_gedeeld",
    "list_inzagen",
    "list_ontvangers",
    "preview",
    "share",
    "view",
    "withdraw",
]
