# SPDX-License-Identifier: EUPL-1.2
"""Which tags to ask about: the least certain of a passport first, and two that it does not have."""

from collections import Counter, defaultdict
from collections.abc import Collection

from kompas.kern.functie import Functie
from kompas.kern.matcher import Matcher
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN

MAX_KAARTEN = 12
_VREEMD = 2
_PLEKKEN = (4, 9)  # where the strange ones stand: not together, and not at the end
_ZEKERHEID = {"": 0, "voorbeeld": 0, "vacature": 1, "leidinggevende": 2, "hr21": 3, "gesprek": 4, "enquete": 5}


def choose_kaarten(matcher: Matcher, functie_id: str) -> tuple[str, ...]:
    """At most twelve tag ids, the same each time. Of a skeleton: the tags of the functions around it.

    The least certain source comes first, and within it the categories take turns. The two that the passport lacks are
    the most common ones among the functions that are most like it: they find what is missing, and when everybody says
    "vaak" to those too, the functiebeheerder sees it. Raises `OnbekendeFunctie`.
    """
    functie = matcher.catalogus.functie(functie_id)
    eigen = _order_eigen(matcher, functie)
    vreemd = _find_vreemd(matcher, functie, functie.tag_ids)
    if not eigen:
        return tuple(vreemd[:MAX_KAARTEN])
    kaarten = eigen[: MAX_KAARTEN - min(_VREEMD, len(vreemd))]
    for plek, tag in zip(_PLEKKEN, vreemd):
        kaarten.insert(plek, tag)
    return tuple(kaarten)


def _order_eigen(matcher: Matcher, functie: Functie) -> list[str]:
    volgorde: list[tuple[int, int, int, str]] = []
    gezien: Counter[tuple[int, int]] = Counter()
    for nummer, categorie in enumerate(GEMATCHTE_CATEGORIEEN):
        for tag in sorted(functie.tags.get(categorie, ())):
            if not matcher.catalogus.tag(tag).vervallen:
                zeker = _ZEKERHEID.get(functie.bronnen.get(tag, ""), 0)
                volgorde.append((zeker, gezien[zeker, nummer], nummer, tag))
                gezien[zeker, nummer] += 1
    return [tag for *_, tag in sorted(volgorde)]


def _find_vreemd(matcher: Matcher, functie: Functie, zonder: Collection[str]) -> list[str]:
    """Tags of functions like this one (of a skeleton: of those nearest in the organisation), the most common first."""
    buren = dict(matcher.neighbours(functie.id)) or _find_omgeving(matcher, functie)
    gewicht: defaultdict[str, float] = defaultdict(float)
    for buur, sterkte in buren.items():
        for tag in matcher.catalogus.functie(buur).tag_ids:
            gewicht[tag] += sterkte * matcher.gewicht(tag)
    bruikbaar = [tag for tag in gewicht if tag not in zonder and _is_vraagbaar(matcher, tag)]
    return sorted(bruikbaar, key=lambda tag: (-gewicht[tag], tag))


def _find_omgeving(matcher: Matcher, functie: Functie) -> dict[str, float]:
    anderen = [ander for ander in matcher.functies if ander.id != functie.id and ander.domein == functie.domein]
    for plaats in ("vakgroep", "unit"):
        dichter = [ander for ander in anderen if getattr(ander.plaats, plaats) == getattr(functie.plaats, plaats)]
        if dichter:
            return {ander.id: 1.0 for ander in dichter}
    return {ander.id: 1.0 for ander in anderen}


def _is_vraagbaar(matcher: Matcher, tag_id: str) -> bool:
    tag = matcher.catalogus.tag(tag_id)
    return tag.categorie in GEMATCHTE_CATEGORIEEN and not tag.vervallen
