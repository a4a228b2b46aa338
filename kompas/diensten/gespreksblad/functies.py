# SPDX-License-Identifier: EUPL-1.2
"""Which functions stand on the sheet, and what it says of each."""

from collections.abc import Iterator, Sequence

from kompas.diensten.gespreksblad.model import FUNCTIE, Blok, Regel, Versie
from kompas.diensten.gespreksblad.snoeien import shorten
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.verkennen import list_matches
from kompas.kern import Functie, Profiel
from kompas.kern.blijven import build_blijfbeeld
from kompas.kern.dossier import Dossier
from kompas.kern.gesprek import gesprekspunten
from kompas.kern.getallen import procent
from kompas.kern.woorden import IK, describe_waarom, describe_waarom_niet

MAX_FUNCTIES = 3
MAX_NOTITIE = 160  # characters
_PUNTEN = 3
_LOGISCH = 2


def choose_functies(organisatie: Organisatie, dossier: Dossier, *, blijft: bool) -> tuple[str, list[str]]:
    """A heading and at most three functions: the saved ones; else for staying; else two logical ones and a surprise."""
    bewaard = [functie_id for functie_id in dossier.bewaard if functie_id in organisatie.catalogus]
    if bewaard:
        return "Deze functies heb ik bewaard", bewaard[:MAX_FUNCTIES]
    if blijft and (beeld := build_blijfbeeld(organisatie.matcher, dossier)):
        bij = dict.fromkeys(functie_id for wens in beeld.meer for functie_id in wens.ook_bij)
        return "Hier zit ook wat ik meer wil", list(bij)[:MAX_FUNCTIES]
    return "Deze functies liggen dicht bij mij", _suggest(organisatie, dossier)


def build_functie(
    organisatie: Organisatie, dossier: Dossier, functie_id: str, nummer: int, versie: Versie, *, toon_procenten: bool
) -> Blok:
    """What the sheet says of one function. Raises `OnbekendeFunctie`."""
    functie = organisatie.catalogus.functie(functie_id)
    sleutel = FUNCTIE + functie_id
    regels = _lines(organisatie, dossier, functie, toon_procenten=toon_procenten)
    punten = _points(organisatie, dossier, functie) if versie is Versie.COACH else ()
    return Blok(
        sleutel=sleutel,
        kop=functie.titel,
        regels=(
            *(Regel(f"{sleutel}.{naam}", tekst, label=label) for naam, label, tekst in regels if tekst),
            *(Regel(f"{sleutel}.gesprekspunt-{plek}", punt, "punt") for plek, punt in enumerate(punten)),
        ),
        nummer=str(nummer),
        bij=functie.vakgroep or functie.domein,
    )


def _suggest(organisatie: Organisatie, dossier: Dossier) -> list[str]:
    profiel = dossier.profiel(organisatie.catalogus)
    if profiel is None or not profiel.sterkte:
        return []
    overzicht = list_matches(organisatie, profiel, aantal=MAX_FUNCTIES, zonder=dossier.niet_voor_mij)
    logisch = [regel.functie.id for regel in overzicht.logisch]
    verrassend = [regel.functie.id for regel in overzicht.verrassend if regel.score > 0]
    return list(dict.fromkeys([*logisch[:_LOGISCH], *verrassend[:1], *logisch]))[:MAX_FUNCTIES]


def _lines(
    organisatie: Organisatie, dossier: Dossier, functie: Functie, *, toon_procenten: bool
) -> Iterator[tuple[str, str, str]]:
    """Names, labels and texts of the lines; a text may be empty."""
    catalogus = organisatie.catalogus
    uitleg = organisatie.matcher.explain(dossier.profiel(catalogus) or Profiel(), functie.id)
    yield "match", "Match", procent(uitleg.score) if toon_procenten and uitleg.score > 0 else ""
    yield "waarom", "Waarom wel", describe_waarom(uitleg, catalogus, persoon=IK)
    niet = describe_waarom_niet(uitleg, catalogus, functie, dossier.energie, persoon=IK)
    yield "waarom_niet", "Waarom niet", niet
    yield "notitie", "Mijn notitie", shorten(dossier.notities.get(functie.id, ""), MAX_NOTITIE)


def _points(organisatie: Organisatie, dossier: Dossier, functie: Functie) -> Sequence[str]:
    """A few talking points, without the count that the lines say already; the others are on the coach's screen."""
    catalogus = organisatie.catalogus
    uitleg = organisatie.matcher.explain(dossier.profiel(catalogus) or Profiel(), functie.id)
    nu = dossier.functie_id
    eigen = catalogus.functie(nu) if nu and nu in catalogus else None
    punten = gesprekspunten(uitleg, catalogus, functie, eigen=eigen, energie=dossier.energie, aantal=2)
    return punten[1 : 1 + _PUNTEN] if uitleg.gedeeld else punten[:_PUNTEN]
