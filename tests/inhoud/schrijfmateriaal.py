# SPDX-License-Identifier: EUPL-1.2
"""Functions and tags of every kind, and files in many shapes, to write to."""

from pathlib import Path

from hypothesis import strategies as st

from kompas.inhoud.bestand import Bestand
from kompas.inhoud.boom import Boom
from kompas.inhoud.functiemodel import (
    ControleModel,
    FunctieModel,
    FunctiesBestand,
    Functietags,
    LinkModel,
    PlaatsModel,
    TagMetBron,
)
from kompas.inhoud.lezen import read_model
from kompas.inhoud.model import Model
from kompas.inhoud.schrijven.blad import Blad
from kompas.inhoud.tagmodel import CompetentieModel, KennisgebiedModel, OpleidingModel, TagsBestand
from tests.inhoud.test_rondgang import LASTIG

tekens = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
valstrik = st.sampled_from([*LASTIG, "a\nb", "a\n\n  b\n# c\nd", " a\nb", "a \nb", "a\nb\n", "[x]", "{x: y}", "x #y"])
tekst = tekens | valstrik
zin = tekst.filter(lambda waarde: waarde.strip(" \t\n\r\x0b\x0c\x85\xa0\u2028\u2029") != "" and waarde.strip() != "")
naam = st.from_regex(r"[^\W\n][^\n]{0,20}[^\W\n]|no|yes|12:30|2026-03-01|0x1f|~", fullmatch=True)
slug = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)
bron = st.sampled_from(["enquete", "vacature", "hr21", "leidinggevende", "gesprek", "voorbeeld"])
tag = slug | zin
tagregels = st.lists(tag | st.builds(TagMetBron, tag=tag, bron=bron), max_size=4)
functies = st.builds(
    FunctieModel,
    id=slug,
    titel=naam,
    ook_bekend_als=st.lists(naam, max_size=3),
    soort=st.sampled_from(["functie", "rol"]),
    domein=naam,
    unit=naam,
    vakgroep=naam,
    ook_in=st.lists(st.builds(PlaatsModel, domein=naam, unit=naam, vakgroep=naam), max_size=2),
    werkgever=tekst,
    normfunctie=tekst,
    kern=tekst,
    werkzaamheden=st.lists(zin, max_size=4),
    bijdrage_inwoner=tekst,
    bijdrage_organisatie=tekst,
    leuk=tekst,
    lastig=tekst,
    tags=st.builds(Functietags, competentie=tagregels, kennisgebied=tagregels, bijdrage=tagregels),
    harde_eisen=st.lists(tag, max_size=3),
    opleidingen=st.lists(tag, max_size=3),
    dimensies=st.dictionaries(slug | tekens, st.integers(1, 5), max_size=4),
    verrassend=st.lists(st.builds(LinkModel, naar=tag, waarom=zin), max_size=2),
    verhaal=tekst,
    vulling=st.sampled_from(["skelet", "voorbeeld", "concept", "levensecht"]),
    controle=st.none() | st.builds(ControleModel, datum=st.just("2026-03-01"), antwoorden=st.integers(0, 10**17)),
    vervallen=st.booleans(),
)
gewoon = {
    "label": naam,
    "uitleg": tekst,
    "synoniemen": st.lists(naam, max_size=4),
    "bron": st.lists(naam, max_size=2),
    "esco": st.sampled_from(["", "http://data.europa.eu/esco/skill/1"]),
    "vervallen": st.booleans(),
    "vervangen_door": tekst,
}


def make_ids(letter: str) -> st.SearchStrategy[str]:
    return slug.map(lambda rest: f"{letter}-{rest}")


tags: dict[str, st.SearchStrategy[Model]] = {
    "competentie": st.builds(CompetentieModel, id=make_ids("c"), soort=st.sampled_from(["gedrag", "kern"]), **gewoon),
    "kennisgebied": st.builds(KennisgebiedModel, id=make_ids("k"), soort=tekst, **gewoon),
    "opleiding": st.builds(
        OpleidingModel,
        id=make_ids("o"),
        tags=st.lists(tag, max_size=3),
        vorm=st.sampled_from(["", "cursus"]),
        duur=tekst,
        link=st.sampled_from(["", "https://leren.example/{id}"]),
        **gewoon,
    ),
}


def open_blad(bestand: Path) -> Blad:
    """A content file as pieces."""
    return cut_blad(bestand.name.removesuffix(".yaml"), bestand.read_bytes())


def cut_blad(naam: str, inhoud: bytes) -> Blad:
    """The content of functies.yaml or tags.yaml as pieces; it must be valid in shape."""
    boom = Boom(Bestand(f"{naam}.yaml", inhoud))
    model = read_model(boom, FunctiesBestand if naam == "functies" else TagsBestand, lambda _: ())
    assert model is not None, boom.fouten
    return Blad.read(inhoud, boom, model)
