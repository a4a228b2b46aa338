# SPDX-License-Identifier: EUPL-1.2
"""Harde eisen that are counted or ranked: the level of a diploma and the years of experience.

They are read in the label of the tag and in the sentence by the same rules, so that no id of a tag is written here.
"""

import re
from collections.abc import Iterable, Iterator

from kompas.kern.taal.tekst import normalise
from kompas.kern.tag import Tag
from kompas.kern.voorstel.treffer import Zinvondst

PRECIES, ONGEVEER = 0.95, 0.7
TE_VEEL = 3  # levels in one sentence: then it is a list, and no level is sure
ANDER_NIVEAU, ANDER_NIVEAU_ELDERS = 0.5, 0.7  # factors for an opleiding

_MBO = re.compile(
    r"\bmbo\b(?:(?:[-+/\s]|niveau|werk|en|denk|opleiding|diploma|minimaal|op)*?([1-4])(?:\s*(?:of|/|-|en|tot)\s*([2-4])(?!\d))?)?"
)
_NIVEAU = re.compile(r"\bniveau\s*([1-4])\b(?:\s*(?:of|/|-|en)\s*([2-4])\b)?")
_HBO = re.compile(r"\bhbo\b(\+|\s*-?plus)?|\bhogere beroepsopleiding|\bhogeschool")
_WO = re.compile(r"\bwo\b|universitai?r|\bacademisch")
_VMBO = re.compile(r"\bvmbo|\blbo\b")
_TELWOORDEN = "nul een twee drie vier vijf zes zeven acht negen tien"
_GETALLEN = {naam: nr for nr, naam in enumerate(_TELWOORDEN.split())}
_GETAL = rf"(\d{{1,2}}|{'|'.join(_GETALLEN)})"
_JAREN = re.compile(
    rf"\b{_GETAL}(?:\s*(?:tot|a|-|–|/|of)\s*{_GETAL})?\s*(?:\+\s*)?ja(?:ar|ren)\b(?=[^.;:]{{0,60}}ervaring)"
    rf"|ervaring(?:\s+van|:)?\s+(?:van\s+)?(?:minimaal|minstens|ten minste|tenminste)?\s*{_GETAL}\s*ja(?:ar|ren)\b"
)


class Eisenboek:
    """The tags whose label names a level or a number of years."""

    def __init__(self, tags: Iterable[Tag]) -> None:
        eisen = [tag for tag in tags if tag.categorie == "harde_eis" and not tag.vervallen]
        self._niveaus = {tag.id: niveaus for tag in eisen if (niveaus := frozenset(find_niveaus(tag.label)))}
        self._jaren = sorted((jaren, tag.id) for tag in eisen for jaren, _, _ in _years(lower(tag.label)))

    def find(self, zin: str) -> Iterator[Zinvondst]:
        """What a sentence asks for. A level that the vocabulary lacks gives what lies nearest."""
        gevraagd = find_niveaus(zin)
        if gevraagd:
            begin, eind = min(plek[0] for plek in gevraagd.values()), max(plek[1] for plek in gevraagd.values())
            gelijk = [tag_id for tag_id, niveaus in self._niveaus.items() if niveaus == gevraagd.keys()]
            deel = [tag_id for tag_id, niveaus in self._niveaus.items() if niveaus < gevraagd.keys()]
            for tag_id in gelijk or deel:
                yield Zinvondst(tag_id, begin, eind, PRECIES if gelijk or len(deel) < TE_VEEL else ONGEVEER)
        for jaren, begin, eind in _years(lower(zin)):
            passend = [tag_id for ondergrens, tag_id in self._jaren if ondergrens <= jaren]
            if passend:
                yield Zinvondst(passend[-1], begin, eind, PRECIES)


def find_niveaus(zin: str) -> dict[str, tuple[int, int]]:
    """The levels that a text names, each with its place in the text: vmbo, mbo-2, mbo-3, mbo-4, hbo, wo.

    "Mbo" without a number is mbo-4; "hbo+" is hbo and wo together.
    """
    inhoud, niveaus = lower(zin), {}
    for mbo in (*_MBO.finditer(inhoud), *_NIVEAU.finditer(inhoud)):
        niveaus.update({f"mbo-{cijfer}": mbo.span() for cijfer in mbo.groups() if cijfer})
    if not niveaus and (mbo_kaal := _MBO.search(inhoud)):
        niveaus["mbo-4"] = mbo_kaal.span()
    for hbo in _HBO.finditer(inhoud):
        niveaus["hbo"] = hbo.span()
        if hbo[1]:
            niveaus["wo"] = hbo.span()
    for naam, patroon in (("wo", _WO), ("vmbo", _VMBO)):
        for gevonden in patroon.finditer(inhoud):
            niveaus[naam] = gevonden.span()
    return niveaus


def lower(zin: str) -> str:
    """Lower case without diacritics, when that keeps every place; else lower case as far as it keeps them."""
    normaal = normalise(zin)
    return normaal if len(normaal) == len(zin) else "".join(t.lower() if len(t.lower()) == 1 else t for t in zin)


def _years(inhoud: str) -> Iterator[tuple[int, int, int]]:
    """Years of experience with their place; of a range the highest number that is at most three counts."""
    for gevonden in _JAREN.finditer(inhoud):
        getallen = [_GETALLEN.get(getal) or int(getal) for getal in gevonden.groups() if getal and getal != "nul"]
        if getallen:
            yield max(getallen[0], min(getallen[-1], 2)), *gevonden.span()


class Opleidingsniveaus:
    """The level in the label of each opleiding (mbo, hbo, wo), to hold it against the level that a text asks."""

    def __init__(self, tags: Iterable[Tag]) -> None:
        self._soorten = {tag.id: kinds(find_niveaus(tag.label)) for tag in tags if tag.categorie == "opleiding"}

    def weigh(self, tag_id: str, gevraagd: frozenset[str], elders: frozenset[str]) -> float:
        """Factor for an opleiding of another level than asked in the sentence, or `elders` in the text."""
        eigen = self._soorten.get(tag_id, frozenset())
        if not eigen or not (gevraagd or elders) or eigen & (gevraagd or elders):
            return 1.0
        return ANDER_NIVEAU if gevraagd else ANDER_NIVEAU_ELDERS


def kinds(niveaus: Iterable[str]) -> frozenset[str]:
    """Levels without their number: mbo-3 is mbo."""
    return frozenset(niveau.partition("-")[0] for niveau in niveaus)
