# SPDX-License-Identifier: EUPL-1.2
"""What the kompas says when you point at a mark."""

import html
import re
import textwrap

from kompas.kern import Functie
from kompas.kern.beeld import KompasBeeld, Punt
from kompas.kern.getallen import procent
from kompas.kern.match import is_schaars
from kompas.scherm import woorden

_BREED = 42  # characters on a line
_ACHTERDELEN = (
    *("adviseur", "beheerder", "coördinator", "deskundige", "inspecteur", "kundige", "manager", "medewerker"),
    *("ontwerper", "regisseur", "secretaris", "specialist", "voorlichter", "werkzaamheden", "wetenschapper"),
)


def describe_punt(punt: Punt, functie: Functie, beeld: KompasBeeld, *, toon_procenten: bool) -> str:
    """Title, vakgroep, match and why, as the HTML that Plotly knows; every text from the content is escaped."""
    regels = [f"<b>{wrap(functie.titel)}</b>", wrap(functie.vakgroep or functie.domein)]
    regels += [wrap(zin) for zin in _zinnen(punt, functie, beeld, toon_procenten=toon_procenten)]
    return "<br>".join(regel for regel in regels if regel)


def wrap(tekst: str, breedte: int = _BREED, regels: int | None = None) -> str:
    """Escaped text over short lines; more than `regels` end in an ellipsis."""
    delen = textwrap.wrap(tekst, breedte, max_lines=regels, placeholder="…", break_on_hyphens=False)
    return "<br>".join(html.escape(deel, quote=False) for deel in delen)


def break_words(tekst: str, breedte: int) -> str:
    """Long Dutch words in two: Bestuursadviseur becomes Bestuurs- adviseur, where a line may end."""
    delen = "|".join(_ACHTERDELEN)
    return " ".join(
        re.sub(rf"(?<=\w{{4}})(?=(?:{delen}))", "- ", woord, count=1) if len(woord) > breedte else woord
        for woord in tekst.split()
    )


def _zinnen(punt: Punt, functie: Functie, beeld: KompasBeeld, *, toon_procenten: bool) -> list[str]:
    zinnen = ["Jouw functie nu"] if punt.soort == "eigen" else []
    if functie.is_gevuld:
        if toon_procenten:
            zinnen.append(f"Match {procent(punt.score)}")
        zinnen.append(explain_punt(punt, beeld))
        if is_schaars(punt.gevraagd_aantal):
            zinnen.append(woorden.WEINIG_BEKEND)
    if functie.ook_in:
        zinnen.append("Ook bij: " + ", ".join(sorted({plek.vakgroep or plek.unit for plek in functie.ook_in})))
    if punt.bewaard:
        zinnen.append("Bewaard")
    if functie.vulling in ("skelet", "voorbeeld"):
        zinnen.append(woorden.VULLING[functie.vulling])
    return zinnen


def explain_punt(punt: Punt, beeld: KompasBeeld) -> str:
    """Why a function lies where it lies: one sentence, with plain counts only."""
    if punt.handmatig:
        return f"Tip van een collega: {punt.reden}"
    wie = "Jullie" if beeld.persoonlijk else "Ze"
    if not punt.gedeeld_aantal:
        return f"{wie} delen geen kenmerken."
    verrassend = "Verrassend: " if punt.soort == "verrassend" else ""
    zin = f"{wie} delen {punt.gedeeld_aantal} van de {punt.gevraagd_aantal} kenmerken."
    return verrassend + (zin[0].lower() + zin[1:] if verrassend else zin)
