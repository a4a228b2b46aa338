# SPDX-License-Identifier: EUPL-1.2
"""The house style of one organisation: its name, colours and contact."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from itertools import cycle
from pathlib import Path

from kompas.inhoud.bestand import Bestand
from kompas.inhoud.boom import Boom
from kompas.inhoud.huisstijlcontrole import check_huisstijl
from kompas.inhoud.huisstijlmodel import HuisstijlModel
from kompas.inhoud.lezen import read_model
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
class Huisstijl:
    """How the app looks and what it calls itself. Everything has a neutral default.

    `logo` is the name of a picture in the folder of the organisation, `lettertype` the name of a font that
    computers have. `voorbeeldzin` is shown on every screen when `voorbeeldinhoud` is true.
    """

    naam: str = "Loopbaankompas"
    organisatie: str = "Onze organisatie"
    voorbeeldinhoud: bool = False
    voorbeeldzin: str = "Dit is voorbeeldinhoud. De paspoorten zijn bedacht en nog niet gecheckt door collega's."
    kleuren: Kleuren = field(default_factory=Kleuren)
    domeinkleuren: Mapping[str, str] = field(default_factory=dict)
    contact: Contact = field(default_factory=Contact)
    vakgroep_adressen: Mapping[str, str] = field(default_factory=dict)
    logo: str = ""
    lettertype: str = ""

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
    return parse_huisstijl(Bestand.read(path))


def parse_huisstijl(bestand: Bestand) -> Huisstijl:
    """Make a house style of a file. Raises `OngeldigeInhoud` with every error in it."""
    if bestand.ontbreekt:
        return Huisstijl()
    boom = Boom(bestand)
    model = read_model(boom, HuisstijlModel, lambda data: check_huisstijl(data, asdict(Kleuren())))
    if model is None or boom.fouten:
        raise OngeldigeInhoud(boom.fouten)
    velden = model.model_dump(exclude_unset=True)
    kleuren, contact = Kleuren(**velden.pop("kleuren", {})), Contact(**velden.pop("contact", None) or {})
    return Huisstijl(**velden, kleuren=kleuren, contact=contact)
