# SPDX-License-Identifier: EUPL-1.2
"""From a vacancy or another text to proposals for one passport. The text itself is kept nowhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.inhoud.document import NIET_NEDERLANDS, clean_tekst, read_document
from kompas.kern import Catalogus, Functie, Tag
from kompas.kern.fouten import OnleesbaarDocument
from kompas.kern.tag import CATEGORIEEN
from kompas.kern.toegang import Recht
from kompas.kern.voorstel import (
    DREMPEL,
    TagVoorstel,
    WoordVoorstel,
    draft_tekst,
    is_nederlands,
    suggest_tags,
    suggest_woorden,
)

ONDERGRENS = 0.2  # a weaker proposal is not worth a look: of ten of those an adviser takes one
MAX_WOORDEN = 8  # for the vocabulary


@dataclass(frozen=True, slots=True)
class Kenmerkvoorstel:
    """A tag with the sentence that it comes from. `tekst[positie[0]:positie[1]] == zin`; `woord` stands in `zin`.

    `score`: the chance, in (0, 1), that an adviser would take it; `aan`: we would ourselves. `lijkt_op`: titles of
    functions whose passports resemble the text and carry the tag. `uit_tekst` is False when only those speak for it.
    """

    tag: Tag
    score: float
    aan: bool
    zin: str
    positie: tuple[int, int]
    woord: str
    lijkt_op: tuple[str, ...]
    uit_tekst: bool


@dataclass(frozen=True, slots=True)
class Conceptvoorstel:
    """What a text offers for the passport of `functie`, which is as it was opened.

    `kenmerken` stand per category in the order of the categories, surest first; what the passport has already (and
    did not make up) is left out. `kern` ("" when nothing fits) and `werkzaamheden` are a draft in words of the text.
    """

    functie: Functie
    kenmerken: tuple[Kenmerkvoorstel, ...]
    kern: str
    werkzaamheden: tuple[str, ...]
    woorden: tuple[WoordVoorstel, ...]


@vereist(Recht.INHOUD)
def read_bron(aanvraag: Aanvraag, inhoud: bytes, bestandsnaam: str) -> str:  # noqa: ARG001  the guard needs who asks
    """The text of a file that was handed in. Raises `OnleesbaarDocument`."""
    return read_document(inhoud, bestandsnaam)


@vereist(Recht.INHOUD)
def propose(
    aanvraag: Aanvraag, organisatie: Organisatie, functie_id: str, tekst: str, andere_teksten: Sequence[str] = ()
) -> Conceptvoorstel:
    """Proposals from a text. What `andere_teksten` of the same employer say as well tells nothing of this function.

    Recorded without content. Raises `OnleesbaarDocument` for a text without words, that is too long or not Dutch, and
    `OnbekendeFunctie`.
    """
    catalogus = organisatie.catalogus
    functie, schoon = catalogus.functie(functie_id), clean_tekst(tekst)
    if not is_nederlands(schoon):
        raise OnleesbaarDocument(NIET_NEDERLANDS)
    concept = draft_tekst(schoon, catalogus)
    alles = suggest_tags(schoon, catalogus, alles=True, andere_teksten=andere_teksten)
    staat_er = frozenset(list_eigen(functie))
    kenmerken = [_make(v, functie, catalogus) for v in alles if v.score >= ONDERGRENS and v.tag_id not in staat_er]
    voorstel = Conceptvoorstel(
        functie=functie,
        kenmerken=_sort(kenmerken),
        kern=concept.kern.tekst if concept.kern else "",
        werkzaamheden=tuple(zin.tekst for zin in concept.werkzaamheden),
        woorden=tuple(suggest_woorden([schoon, *andere_teksten], catalogus, top=MAX_WOORDEN)),
    )
    with act(aanvraag, "voorstel maken", f"functie:{functie_id}"):
        return voorstel


def list_eigen(functie: Functie) -> tuple[str, ...]:
    """The tags that a passport really has: those of a made-up example do not count."""
    if functie.vulling in ("skelet", "voorbeeld"):
        return ()
    return (*functie.tag_ids, *functie.harde_eisen, *functie.opleidingen)


def _sort(kenmerken: Sequence[Kenmerkvoorstel]) -> tuple[Kenmerkvoorstel, ...]:
    """By category; what only the passport of this very function speaks for is nobody's proposal."""
    gedragen = [kenmerk for kenmerk in kenmerken if kenmerk.uit_tekst or kenmerk.lijkt_op]
    return tuple(sorted(gedragen, key=lambda kenmerk: CATEGORIEEN.index(kenmerk.tag.categorie)))


def _make(voorstel: TagVoorstel, functie: Functie, catalogus: Catalogus) -> Kenmerkvoorstel:
    anderen = [functie_id for functie_id in voorstel.lijkt_op if functie_id != functie.id]
    return Kenmerkvoorstel(
        tag=catalogus.tag(voorstel.tag_id),
        score=voorstel.score,
        aan=voorstel.score >= DREMPEL,
        zin=voorstel.zin,
        positie=voorstel.positie,
        woord=voorstel.woord,
        lijkt_op=tuple(catalogus.functie(functie_id).titel for functie_id in anderen),
        uit_tekst=voorstel.uit_tekst,
    )
