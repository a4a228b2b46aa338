# SPDX-License-Identifier: EUPL-1.2
"""The house style of one organisation: its name, colours and contact."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any

from kompas.inhoud.bestand import Bestand
from kompas.inhoud.boom import Boom
from kompas.inhoud.huisstijlbestanden import check_bestanden
from kompas.inhoud.huisstijlcontrole import check_huisstijl
from kompas.inhoud.huisstijlmodel import HuisstijlModel
from kompas.inhoud.lettertype import Lettertype
from kompas.inhoud.lezen import read_model
from kompas.inhoud.vondst import Vondst
from kompas.kern.fouten import OngeldigeInhoud

# Calm, easy to tell apart, and readable as text on white.
DOMEINKLEUREN = (
    *("#2a6fb0", "#2f7d4f", "#a85a12", "#93346e", "#6a52ae"),
    *("#0f7a80", "#b03c34", "#6a7016", "#54626f", "#71503a"),
)


@dataclass(frozen=True, slots=True)
class Kleuren:
    """The colours of every screen, as `#rrggbb`."""

    accent: str = "#005a8c"
    tekst: str = "#0f1822"
    achtergrond: str = "#ffffff"
    vlak: str = "#f3f6f9"
    rand: str = "#7d8a97"


@dataclass(frozen=True, slots=True)
class Contact:
    """Who to talk to when a vakgroep has no address: a shared mailbox. `voorbeeld`: the address is made up."""

    naam: str = "de loopbaancoach"
    adres: str = ""
    voorbeeld: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A page of the organisation, https only. `voorbeeld`: the address is made up, so it must not be opened."""

    adres: str
    voorbeeld: bool = False


@dataclass(frozen=True, slots=True)
class Links:
    """Where to read on: the vacancies, the intranet page about careers, the privacy statement."""

    vacatures: Link | None = None
    intranet: Link | None = None
    privacy: Link | None = None


@dataclass(frozen=True, slots=True)
class Huisstijl:
    """How the app looks and what it calls itself. Everything has a neutral default.

    `logo` and `beeldmerk` (square, for the tab) are pictures in the folder of the organisation. Headings have the
    font of all other text when `lettertype_koppen` is None. `voorbeeldzin` is shown on every screen, after the word
    "Voorbeeld", when `voorbeeldinhoud` is true.
    """

    naam: str = "Loopbaankompas"
    organisatie: str = "Onze organisatie"
    voorbeeldinhoud: bool = False
    voorbeeldzin: str = "De paspoorten zijn bedacht en nog niet gecheckt."
    kleuren: Kleuren = field(default_factory=Kleuren)
    domeinkleuren: Mapping[str, str] = field(default_factory=dict)
    contact: Contact = field(default_factory=Contact)
    vakgroep_adressen: Mapping[str, str] = field(default_factory=dict)
    logo: str = ""
    beeldmerk: str = ""
    lettertype: Lettertype = field(default_factory=Lettertype)
    lettertype_koppen: Lettertype | None = None
    links: Links = field(default_factory=Links)

    def colour_domeinen(self, domeinen: Iterable[str]) -> dict[str, str]:
        """A colour for each domein, in order of name: its own, else the next spare one that nobody has."""
        namen = sorted(set(domeinen))
        bezet = {kleur.lower() for kleur in self.domeinkleuren.values()}
        reserve = cycle([kleur for kleur in DOMEINKLEUREN if kleur not in bezet] or DOMEINKLEUREN)
        return {naam: self.domeinkleuren.get(naam) or next(reserve) for naam in namen}

    def find_adres(self, vakgroep: str) -> str:
        """The shared address of a vakgroep, else that of the contact; "" when there is none."""
        return self.vakgroep_adressen.get(vakgroep) or self.contact.adres


def load_huisstijl(path: str | Path) -> Huisstijl:
    """Read a house style; a file that does not exist gives the defaults. Raises `OngeldigeInhoud` with every error."""
    return parse_huisstijl(Bestand.read(path), Path(path).parent)


def parse_huisstijl(bestand: Bestand, folder: Path) -> Huisstijl:
    """Make a house style of a file in a folder, where its logo and fonts lie.

    Raises `OngeldigeInhoud` with every error in it.
    """
    if bestand.ontbreekt:
        return Huisstijl()
    boom = Boom(bestand)
    model = read_model(boom, HuisstijlModel, lambda data: _check(data, folder))
    if model is None or boom.fouten:
        raise OngeldigeInhoud(boom.fouten)
    return _build(model)


def _check(data: object, folder: Path) -> Iterator[Vondst]:
    yield from check_huisstijl(data, asdict(Kleuren()))
    yield from check_bestanden(data, folder)


def _build(model: HuisstijlModel) -> Huisstijl:
    velden = model.model_dump(exclude_unset=True)
    links = velden.pop("links", {})
    velden |= {
        "kleuren": Kleuren(**velden.get("kleuren", {})),
        "contact": Contact(**velden.get("contact") or {}),
        "lettertype": _lettertype(velden.get("lettertype")) or Lettertype(),
        "lettertype_koppen": _lettertype(velden.get("lettertype_koppen")),
        "links": Links(**{naam: Link(**link) for naam, link in links.items() if link}),
    }
    return Huisstijl(**velden)


def _lettertype(velden: Any) -> Lettertype | None:
    """The font of its fields, or of its name alone."""
    if isinstance(velden, dict):
        return Lettertype(**{**velden, "papier": tuple(velden.get("papier", ()))})
    return Lettertype(velden) if velden else None
