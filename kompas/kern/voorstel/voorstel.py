# SPDX-License-Identifier: EUPL-1.2
"""From a text (a vacancy, a description of a function) to proposals for tags: local, deterministic, with proof."""

from collections.abc import Sequence
from dataclasses import dataclass

from kompas.kern.catalogus import Catalogus
from kompas.kern.taal.herkenning import is_nederlands
from kompas.kern.tag import GETOONDE_CATEGORIEEN
from kompas.kern.voorstel.bewijs import Bewijs
from kompas.kern.voorstel.gelijkenis import geheugen_of
from kompas.kern.voorstel.herkomst import Herkomst
from kompas.kern.voorstel.lezing import Lezing, check_lengte, read_tekst
from kompas.kern.voorstel.zekerheid import DREMPEL, certainty

MIN_STEM = 0.3  # a vote from here on is proposed without a word in the text that names the tag
MIN_SCORE = 0.05  # not worth a look, not even with `alles`
MAX_LIJKT_OP = 3  # passports that a proposal names


@dataclass(frozen=True, slots=True)
class TagVoorstel:
    """A tag that a text seems to ask. `score` is the chance, in (0, 1), that an HR adviser would tick it.

    `zin` is the sentence that it comes from and `positie` its place: `tekst[positie[0]:positie[1]] == zin`. `woord` is
    what matched, as it is written in that sentence. `lijkt_op`: ids of the functions whose passports resemble the text
    and carry the tag, nearest first; `uit_tekst` is False when only those speak for the tag.
    """

    tag_id: str
    score: float
    zin: str
    positie: tuple[int, int]
    woord: str
    lijkt_op: tuple[str, ...] = ()
    uit_tekst: bool = True


def suggest_tags(
    tekst: str, catalogus: Catalogus, *, alles: bool = False, andere_teksten: Sequence[str] = ()
) -> list[TagVoorstel]:
    """The tags that a text asks, surest first (then by place and id), each once with its best sentence.

    Two voices: the words of the text (labels and synonyms, inflected, in compounds, with words in between; weighed by
    the part of the text, what is denied left out) and the passports of the catalogue that the text resembles. Only
    proposals from 0.45 on; `alles` gives the weaker ones too. `andere_teksten`: other texts of the same employer; what
    stands in them as well tells nothing about this function. Tags that are retired are never proposed. A text in
    another language gives nothing (`is_nederlands` tells). Raises `TekstTeLang` above 200,000 characters.
    """
    check_lengte(tekst)
    if not is_nederlands(tekst):
        return []
    voorstellen = _propose(read_tekst(tekst, catalogus, andere_teksten), catalogus)
    ondergrens = MIN_SCORE if alles else DREMPEL
    genoeg = [voorstel for voorstel in voorstellen if voorstel.score >= ondergrens]
    return sorted(genoeg, key=lambda voorstel: (-voorstel.score, voorstel.positie, voorstel.tag_id))


def _propose(lezing: Lezing, catalogus: Catalogus) -> list[TagVoorstel]:
    geheugen, stemming = geheugen_of(catalogus), lezing.stemming
    stemmen = stemming.stemmen if stemming else {}
    herkomst = Herkomst(lezing.tekst, lezing.plaatsen if stemming else ())
    voorstellen = []
    for tag_id in sorted(lezing.regels.keys() | {tag_id for tag_id, stem in stemmen.items() if stem >= MIN_STEM}):
        tag = catalogus.tags.get(tag_id)
        if tag is None or tag.vervallen:
            continue
        dragers = stemming.carriers(geheugen.tags, tag_id)[:MAX_LIJKT_OP] if stemming else []
        plek: Bewijs | None = None
        if tag_id in lezing.bewijs:
            plek = lezing.bewijs[tag_id][0]
        elif tag.categorie not in GETOONDE_CATEGORIEEN:  # what one must have is named by the text, or it is not asked
            plek = herkomst.find([geheugen.vectors[drager] for drager in dragers])
        if plek is not None:
            stem = stemmen.get(tag_id, 0.0) if stemming else None
            score = certainty(tag.categorie, lezing.regels.get(tag_id, 0.0), stem)
            voorstellen.append(_make(lezing, tag_id, plek, score, dragers))
    return voorstellen


def _make(lezing: Lezing, tag_id: str, plek: Bewijs, score: float, dragers: Sequence[str]) -> TagVoorstel:
    return TagVoorstel(
        tag_id=tag_id,
        score=round(score, 3),
        zin=lezing.tekst[slice(*plek.zin)],
        positie=plek.zin,
        woord=lezing.tekst[slice(*plek.woord)],
        lijkt_op=tuple(dragers),
        uit_tekst=tag_id in lezing.bewijs,
    )
