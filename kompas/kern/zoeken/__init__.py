# SPDX-License-Identifier: EUPL-1.2
"""Search in the functions: on titles, tags, synonyms and text, with stems, compounds, and typing errors forgiven."""

from kompas.kern.zoeken.facetten import Facetten, count_facets
from kompas.kern.zoeken.hit import Hit
from kompas.kern.zoeken.kenmerken import Kenmerkindex, Kenmerkvondst
from kompas.kern.zoeken.zoeker import search_functies
from kompas.kern.zoeken.zoekindex import Zoekindex

__all__ = ["Facetten", "Hit", "Kenmerkindex", "Kenmerkvondst", "Zoekindex", "count_facets", "search_functies"]
