# SPDX-License-Identifier: EUPL-1.2
"""Floor 0: pure functions over values. No I/O, no clock, no randomness."""

from kompas.kern.catalogus import Catalogus
from kompas.kern.functie import Functie
from kompas.kern.match import Match
from kompas.kern.matcher import Matcher
from kompas.kern.profiel import Profiel
from kompas.kern.route import Route, find_routes
from kompas.kern.tag import Tag
from kompas.kern.uitleg import TagAandeel, Uitleg
from kompas.kern.verrassing import Verrassing
from kompas.kern.voorstel import TagVoorstel, suggest_tags
from kompas.kern.zoeken import Hit, search_functies

__all__ = [
    "Catalogus",
    "Functie",
    "Hit",
    "Match",
    "Matcher",
    "Profiel",
    "Route",
    "Tag",
    "TagAandeel",
    "TagVoorstel",
    "Uitleg",
    "Verrassing",
    "find_routes",
    "search_functies",
    "suggest_tags",
]
