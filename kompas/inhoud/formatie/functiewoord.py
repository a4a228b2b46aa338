# SPDX-License-Identifier: EUPL-1.2
"""Words by which a title of a function can be told from a name, a place or a heading."""

import re

from kompas.kern.taal.tekst import normalise

_FUNCTIEWOORD = re.compile(
    r"adviseu(?:r|s)|medewerk|consulent|beheerder|manag|leider|coordinator|regisseur|specialist|ontwikkelaar|secretar"
    r"|inspecteur|toezichthouder|jurist|griffier|directeur|assistent|analist|controller|planner|architect|ingenieur"
    r"|handhaver|ontwerper|kundige|functionaris|trainee|administrateur|coach|expert|strateeg|conservator|opzichter"
    r"|monteur|chauffeur|archivaris|redacteur|vormgever|ambtenaar|auditor|econoom|recruiter|planoloog|loog\b|bode\b"
    r"|taxateur|inkoper|onderzoeker|engineer|steward|owner|master|wachter|meester|houder\b|verlener|voorlichter"
    r"|woordvoerder|rechercheur|receptionist|gast(?:heer|vrouw)|tekenaar|landmeter|stratenmaker|voorman|voerder"
)


def is_functietitel(tekst: str) -> bool:
    """True when a text holds a word that titles of functions are made of."""
    return bool(_FUNCTIEWOORD.search(normalise(tekst)))


def measure_functietitels(teksten: list[str]) -> float:
    """The share of these texts that look like a title of a function; 0 without texts."""
    return sum(map(is_functietitel, teksten)) / len(teksten) if teksten else 0.0
