# SPDX-License-Identifier: EUPL-1.2
"""Three-way merges of fields that only mean something together."""

from kompas.kern.dossier.ambitie import Ambitie
from kompas.kern.dossier.dossier import Dossier
from kompas.kern.dossier.grenzen import GRENZEN
from kompas.kern.dossier.samenvoegen.drieweg import Uitslag, merge_mapping, merge_value
from kompas.kern.energie import Energie

FUNCTIE_EN_TAGS = ("functie_id", "elders", "tags", "eigen", "energie")
HARTEN = ("bewaard", "niet_voor_mij")


def merge_functie_en_tags(basis: Dossier, wint: Dossier, ander: Dossier) -> Uitslag:
    """The present function and the tags, tag by tag with its energie.

    When the sides have another function, and something else clashes as well or no longer fits, they are not mixed: the
    whole is that of the winner.
    """
    heel = merge_value(*(_take(dossier, FUNCTIE_EN_TAGS) for dossier in (basis, wint, ander)))
    if not heel.botst:
        return heel
    functie = merge_value(*((dossier.functie_id, dossier.elders) for dossier in (basis, wint, ander)))
    samen = merge_mapping(*map(_describe_tags, (basis, wint, ander)))
    eigen = tuple(tag for tag, (is_eigen, _) in samen.waarde.items() if is_eigen)
    zelfde = (wint.functie_id, wint.elders) == (ander.functie_id, ander.elders)
    te_veel = len(eigen) > GRENZEN["eigen"] or len(samen.waarde) > GRENZEN["tags"]
    if functie.botst or te_veel or (samen.botst and not zelfde):
        return heel
    energie = {tag: wat for tag, (_, wat) in samen.waarde.items() if wat is not None}
    return Uitslag((*functie.waarde, tuple(samen.waarde), eigen, energie), samen.botst)


def merge_harten(basis: Dossier, wint: Dossier, ander: Dossier) -> Uitslag:
    """Kept and out of sight: a function is one of the two, or neither."""
    heel = merge_value(*(_take(dossier, HARTEN) for dossier in (basis, wint, ander)))
    if not heel.botst:
        return heel
    samen = merge_mapping(*map(_describe_harten, (basis, wint, ander)))
    hart = (functie for functie, bewaard in samen.waarde.items() if bewaard)
    weg = (functie for functie, bewaard in samen.waarde.items() if not bewaard)
    return Uitslag((tuple(hart), tuple(weg)), samen.botst)


def merge_ambitie(basis: Ambitie, wint: Ambitie, ander: Ambitie) -> Uitslag:
    """Where to and when, each for itself as long as neither clashes: an answer to both is one thought."""
    richting = merge_value(basis.richting, wint.richting, ander.richting)
    termijn = merge_value(basis.termijn, wint.termijn, ander.termijn)
    botst = richting.botst or termijn.botst
    return Uitslag(wint if botst else Ambitie(richting.waarde, termijn.waarde), botst)


def _take(dossier: Dossier, velden: tuple[str, ...]) -> tuple[object, ...]:
    return tuple(getattr(dossier, veld) for veld in velden)


def _describe_tags(dossier: Dossier) -> dict[str, tuple[bool, Energie | None]]:
    """Tag -> added by the person, and its energie; the own ones first, in their order."""
    alle = dict.fromkeys((*dossier.eigen, *dossier.tags))
    return {tag: (tag in dossier.eigen, dossier.energie.get(tag)) for tag in alle}


def _describe_harten(dossier: Dossier) -> dict[str, bool]:
    return dict.fromkeys(dossier.bewaard, True) | dict.fromkeys(dossier.niet_voor_mij, False)
