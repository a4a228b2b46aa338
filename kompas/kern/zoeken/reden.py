# SPDX-License-Identifier: EUPL-1.2
"""Why a function was found: from the passages that were hit to a score and a sentence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kompas.kern.taal.tekst import find_words
from kompas.kern.zoeken.hit import Hit
from kompas.kern.zoeken.passage import HOOGSTE_GEWICHT, VELDEN, Passage
from kompas.kern.zoeken.vondst import VERDERE_TREFFERS, Zoekvondst
from kompas.kern.zoeken.zoekindex import Zoekindex

MAX_REDENEN = 2


@dataclass(frozen=True, slots=True)
class Gevonden:
    """A word of the query: the functions that contain it (by number), its weight and whether it is required."""

    vorm: str
    vondsten: Mapping[int, Zoekvondst]
    gewicht: float
    verplicht: bool


def make_hit(index: Zoekindex, functie: int, gevonden: Sequence[Gevonden]) -> Hit:
    """The hit of one function: the sum over the words, plus the best passage that holds several of them."""
    delen = [(deel, deel.vondsten[functie]) for deel in gevonden if functie in deel.vondsten]
    per_passage: dict[int, list[float]] = {}
    for deel, vondst in delen:
        for nummer, (score, _) in vondst.treffers.items():
            per_passage.setdefault(nummer, []).append(deel.gewicht * score)
    samen, beste = max(
        ((sum(scores), -nummer) for nummer, scores in per_passage.items() if len(scores) > 1), default=(0.0, 0)
    )
    compleet = -beste if samen and len(per_passage[-beste]) == len(delen) else None
    opmerking = _remarks(functie, gevonden)
    return Hit(
        functie_id=index.catalogus.functies[functie].id,
        score=(sum(deel.gewicht * vondst.score for deel, vondst in delen) + samen) / _maximum(gevonden),
        reden=opmerking + _explain(index, delen, compleet),
        tag_ids=_tags(index, per_passage),
        opmerking=opmerking.strip(),
    )


def _maximum(gevonden: Sequence[Gevonden]) -> float:
    """The score of a function with every word in its title, and more often than counts."""
    per_woord = HOOGSTE_GEWICHT * (1 + VERDERE_TREFFERS + (len(gevonden) > 1))
    return per_woord * sum(deel.gewicht for deel in gevonden)


def _remarks(functie: int, gevonden: Sequence[Gevonden]) -> str:
    """What the user must know first: a corrected word, a word that is missing."""
    verplicht = [deel for deel in gevonden if deel.verplicht]
    bedoeld = [deel.vondsten[functie].bedoeld for deel in gevonden if functie in deel.vondsten]
    gemist = [deel.vorm for deel in verplicht if functie not in deel.vondsten]
    zinnen = [
        f"Bedoelde je {_quote(filter(None, bedoeld))}? " if any(bedoeld) else "",
        f"Niet gevonden: {_quote(gemist)}. " if gemist else "",
    ]
    return "".join(zinnen)


def _explain(index: Zoekindex, delen: Sequence[tuple[Gevonden, Zoekvondst]], compleet: int | None) -> str:
    """The passage that holds every word, or else the best passages of each word (of the required ones, if any)."""
    if compleet is not None:
        plekken = [(compleet, delen[0][1])]
    else:
        belangrijk = [vondst for deel, vondst in delen if deel.verplicht] or [vondst for _, vondst in delen]
        plekken = [(nummer, vondst) for vondst in belangrijk for nummer in vondst.beste]
    redenen: dict[str, str] = {}
    for nummer, vondst in plekken:
        passage = index.passages[nummer]
        redenen.setdefault(passage.tag_id or passage.tekst, _describe(passage, vondst.treffers[nummer][1]))
    return "; ".join(list(redenen.values())[:MAX_REDENEN])


def _describe(passage: Passage, vorm: str) -> str:
    gevonden = [passage.tekst[woord.begin : woord.eind] for woord in find_words(passage.tekst) if woord.vorm == vorm]
    reden = VELDEN[passage.veld].reden.format(
        tekst=passage.tekst, label=passage.label, woord=gevonden[0].lower() if gevonden else passage.tekst
    )
    is_synoniem = passage.tag_id and passage.veld != "uitleg" and passage.tekst != passage.label
    return f"{reden} ({passage.tekst})" if is_synoniem else reden


def _quote(woorden: Iterable[str]) -> str:
    return ", ".join(f"'{woord}'" for woord in woorden)


def _tags(index: Zoekindex, per_passage: Mapping[int, Sequence[float]]) -> tuple[str, ...]:
    beste: dict[str, float] = {}
    for nummer, scores in per_passage.items():
        if tag_id := index.passages[nummer].tag_id:
            beste[tag_id] = max(beste.get(tag_id, 0.0), sum(scores))
    return tuple(sorted(beste, key=lambda tag_id: (-beste[tag_id], tag_id)))
