# SPDX-License-Identifier: EUPL-1.2
"""Tags from text against the labels of an HR adviser: how many are right, how many are found, and how long it takes.

The texts are vacancies in `tests/kern/vacatures`: the vocabulary and the weights were made with `ontwikkel` at hand,
`controle` was written later and nothing is tuned to it.
"""

import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from statistics import median

import yaml

from benchmarks.verslag import Deel, Tabel
from kompas.inhoud import load_catalogus
from kompas.kern import Catalogus, suggest_tags
from kompas.kern.tag import CATEGORIEEN, GEMATCHTE_CATEGORIEEN

HUIS = Path(__file__).resolve().parents[1]
VACATURES = HUIS / "tests" / "kern" / "vacatures"
VERZAMELINGEN = {"ontwikkel": "development set", "controle": "check set"}
PRECISIE, VANGST, SECONDEN = 0.60, 0.55, 0.5  # promises: precision, recall, and the time for a text of two pages
WOORDEN_TWEE_PAGINAS = 1_000
Vind = Callable[[str], set[str]]


@dataclass(frozen=True, slots=True)
class Vacature:
    """A text with the ids of the tags that an HR adviser ticked."""

    naam: str
    tekst: str
    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Telling:
    """How many tags were found, how many there were to find, and how many of those found are among them."""

    gevonden: int
    gezocht: int
    goed: int

    @property
    def precisie(self) -> float:
        """The share of what was found that is right."""
        return self.goed / self.gevonden if self.gevonden else 0.0

    @property
    def vangst(self) -> float:
        """The share of what is right that was found."""
        return self.goed / self.gezocht if self.gezocht else 0.0


def run(*, snel: bool) -> Deel:
    """Both sets beside plain matching of words, and the time for two pages."""
    catalogus = load_catalogus(HUIS / "data" / "functies.yaml", HUIS / "data" / "tags.yaml")
    tabellen, fouten = [], []
    for naam, titel in VERZAMELINGEN.items():
        vacatures = read_vacatures(naam)
        onze = count_per_category(vacatures, catalogus, lambda tekst: find_tags(tekst, catalogus))
        kale = count_per_category(vacatures, catalogus, lambda tekst: match_words(tekst, catalogus))
        zonder = count_per_category(vacatures, catalogus, lambda tekst: find_tags(tekst, _no_passports(catalogus)))
        rijen = [[soort, *_cells(onze[soort]), *_cells(zonder[soort]), *_cells(kale[soort])] for soort in onze]
        koppen = ["category", "right", "found", "right, no passports", "found", "right, plain words", "found"]
        tabellen.append(Tabel(f"Tags from text: {titel}, {len(vacatures)} texts", koppen, rijen, _HOE_LEES_JE))
        samen = onze["all together"]
        if samen.precisie < PRECISIE or samen.vangst < VANGST:
            fouten.append(f"{titel}: {samen.precisie:.2f} right and {samen.vangst:.2f} found.")
    seconden = measure_time(catalogus, beurten=3 if snel else 15)
    if seconden > SECONDEN:
        fouten.append(f"{seconden:.2f} s for two pages, not {SECONDEN} s.")
    inleiding = f"A text of two pages ({WOORDEN_TWEE_PAGINAS:,} words) takes {1000 * seconden:.0f} ms."
    return Deel("Tags from text", inleiding, tabellen, fouten)


_HOE_LEES_JE = (
    "Right: the share of the proposals that the adviser ticked too (precision). Found: the share of what the adviser "
    "ticked (recall). No passports: the catalogue of an organisation that begins, so without the second voice. Plain "
    "words: every tag of which the label or a synonym stands in the text, letter by letter, with the same vocabulary."
)


def read_vacatures(verzameling: str) -> list[Vacature]:
    """The texts of a set with their labels, sorted by name."""
    folder = VACATURES / verzameling
    labels = yaml.safe_load((folder / "labels.yaml").read_text(encoding="utf8"))
    return [
        Vacature(
            naam,
            (folder / f"{naam}.txt").read_text(encoding="utf8"),
            frozenset(tag_id for ids in labels[naam].values() for tag_id in ids),
        )
        for naam in sorted(labels)
    ]


def find_tags(tekst: str, catalogus: Catalogus) -> set[str]:
    """What the app would tick."""
    return {voorstel.tag_id for voorstel in suggest_tags(tekst, catalogus)}


def match_words(tekst: str, catalogus: Catalogus) -> set[str]:
    """The tags of which the label or a synonym stands in the text."""
    klein = tekst.casefold()
    return {tag_id for tag_id, patroon in _compile_words(catalogus).items() if patroon.search(klein)}


@lru_cache(maxsize=1)
def _compile_words(catalogus: Catalogus) -> dict[str, re.Pattern[str]]:
    """Once for all texts: `re` forgets patterns when there are more than some hundreds."""
    return {
        tag.id: re.compile(
            rf"(?<!\w)(?:{'|'.join(re.escape(w.casefold()) for w in (tag.label, *tag.synoniemen))})(?!\w)"
        )
        for tag in catalogus.tags.values()
    }


def count_per_category(vacatures: Iterable[Vacature], catalogus: Catalogus, vind: Vind) -> dict[str, Telling]:
    """The counts over all texts per category, of the five matched categories, and of everything."""
    paren = [(vind(vacature.tekst), vacature.tags) for vacature in vacatures]
    groepen: Mapping[str, Iterable[str]] = {
        **{categorie: (categorie,) for categorie in CATEGORIEEN},
        "the five that are matched": GEMATCHTE_CATEGORIEEN,
        "all together": CATEGORIEEN,
    }
    return {naam: _count(paren, catalogus, set(categorieen)) for naam, categorieen in groepen.items()}


def _count(paren: Iterable[tuple[set[str], frozenset[str]]], catalogus: Catalogus, categorieen: set[str]) -> Telling:
    gevonden = gezocht = goed = 0
    for voorstellen, tags in paren:
        ons = {tag_id for tag_id in voorstellen if catalogus.tags[tag_id].categorie in categorieen}
        hun = {tag_id for tag_id in tags if catalogus.tags[tag_id].categorie in categorieen}
        gevonden, gezocht, goed = gevonden + len(ons), gezocht + len(hun), goed + len(ons & hun)
    return Telling(gevonden, gezocht, goed)


def _cells(telling: Telling) -> tuple[str, str]:
    return f"{telling.precisie:.2f}", f"{telling.vangst:.2f}"


def _no_passports(catalogus: Catalogus) -> Catalogus:
    return Catalogus((), catalogus.tags, catalogus.dimensies, catalogus.factoren)


def measure_time(catalogus: Catalogus, beurten: int) -> float:
    """Seconds for a text of two pages, the middle of several; the catalogue was read before."""
    woorden = " ".join(vacature.tekst for vacature in read_vacatures("controle")).split(" ")
    tekst = " ".join(woorden[:WOORDEN_TWEE_PAGINAS])
    suggest_tags(tekst, catalogus)
    tijden = []
    for _ in range(beurten):
        begin = time.perf_counter()
        suggest_tags(tekst, catalogus)
        tijden.append(time.perf_counter() - begin)
    return median(tijden)
