# SPDX-License-Identifier: EUPL-1.2
"""Every fact that a template may name, from one moment."""

from collections.abc import Mapping

from kompas.diensten.rekenvoorbeeld import build_rekenvoorbeeld
from kompas.diensten.verantwoording.gegevenssoorten import list_gegevenssoorten
from kompas.diensten.verantwoording.momentopname import Momentopname
from kompas.diensten.verantwoording.nietfuncties import NIETFUNCTIES
from kompas.diensten.verantwoording.verbindingen import list_verbindingen
from kompas.kern.energie import STERKTE, Energie
from kompas.kern.index import ONDERGRENS
from kompas.kern.schaal import PERCENTIEL_BEETJE, PERCENTIEL_VEEL
from kompas.kern.verrassing import MAX_PER_DOMEIN
from kompas.scherm import woorden
from kompas.scherm.gegevens.inkijk import list_inkijk
from kompas.scherm.inhoudsdocument.opmaak import number
from kompas.scherm.verantwoording.beperkingen import BEPERKINGEN
from kompas.scherm.verantwoording.organisatienaam import find_contact, find_naam, find_privacy

_ENERGIE = {
    Energie.GEEFT: "het geeft energie",
    Energie.NEUTRAAL: "niets, of neutraal",
    Energie.KOST: "het kost energie",
}


def collect_feiten(moment: Momentopname) -> Mapping[str, object]:
    """What holds for this installation, under the names that the templates use."""
    return {**_collect_organisatie(moment), **_collect_formule(moment)}


def _collect_organisatie(moment: Momentopname) -> dict[str, object]:
    huisstijl, instellingen = moment.organisatie.huisstijl, moment.instellingen
    verbindingen = tuple(list_verbindingen(instellingen))
    return {
        "organisatie": find_naam(huisstijl),
        "contact": find_contact(huisstijl),
        "privacy": find_privacy(huisstijl),
        "soorten": tuple(list_gegevenssoorten(moment)),
        "instelwaarden": moment.instelwaarden,
        "inkijk": tuple(list_inkijk(or_akkoord=instellingen.or_akkoord)),
        "verbindingen": verbindingen,
        "naar_buiten": sum(verbinding.naar_buiten for verbinding in verbindingen),
        "met_oidc": instellingen.met_werkaccount,
        "minimum_groep": instellingen.minimum_groep,
        "or_akkoord": instellingen.or_akkoord,
        "nietfuncties": NIETFUNCTIES,
        "beperkingen": BEPERKINGEN,
    }


def _collect_formule(moment: Momentopname) -> dict[str, object]:
    catalogus, matcher = moment.organisatie.catalogus, moment.organisatie.matcher
    return {
        "woorden": woorden,
        "voorbeeld": build_rekenvoorbeeld(moment.organisatie, None),
        "aantal_functies": len(matcher.functies),
        "aantal_kenmerken": len(matcher.index.gewicht),
        "factoren": [(naam, number(catalogus.factoren.get(soort, 1))) for soort, naam in woorden.CATEGORIE.items()],
        "sterktes": [(_ENERGIE[energie], number(sterkte)) for energie, sterkte in STERKTE.items()],
        "ondergrens": number(ONDERGRENS),
        "schaal": matcher.schaal,
        "percentiel_veel": PERCENTIEL_VEEL,
        "percentiel_beetje": PERCENTIEL_BEETJE,
        "max_per_domein": MAX_PER_DOMEIN,
    }
