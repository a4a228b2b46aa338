# SPDX-License-Identifier: EUPL-1.2
"""The groups of the editor: a calm list of headings, of which one is open."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Catalogus
from kompas.scherm import woorden
from kompas.scherm.vullen.bewerken.kenmerken import edit_kenmerken
from kompas.scherm.vullen.bewerken.rijen import edit_dimensies, edit_links, edit_ook_in
from kompas.scherm.vullen.bewerken.velden import MAX_TITEL, Velden
from kompas.scherm.vullen.bewerken.werkblad import get_groep, open_groep, write_veld

_SOORTEN = {"functie": "Functie", "rol": "Rol naast een functie"}
_EEN_PER_REGEL = "Eén per regel."


@dataclass(frozen=True, slots=True)
class Groep:
    """Fields that belong together. `velden` are their names, as errors and differences call them."""

    id: str
    titel: str
    velden: tuple[str, ...]
    show: Callable[[Velden, Organisatie], None]

    def holds(self, veld: str) -> bool:
        """True when this field, or a part of it, stands in this group."""
        return any(veld == eigen or veld.startswith(f"{eigen}.") for eigen in self.velden)


def show_groepen(velden: Velden, organisatie: Organisatie, anders: Iterable[str]) -> None:
    """Every group with what is changed or wrong in it; the open one shows its fields."""
    veranderd = tuple(anders)
    for groep in GROEPEN:
        with st.container(key=f"paspoortgroep-{groep.id}", gap="small"):
            is_open = get_groep() == groep.id
            _show_kop(groep, is_open=is_open, noot=_describe(groep, velden.fouten, veranderd))
            if is_open:
                with st.container(key=f"paspoortveld-{groep.id}"):
                    groep.show(velden, organisatie)


def find_groep(veld: str) -> str:
    """The id of the group with this field; "" for a field that the editor does not show."""
    return next((groep.id for groep in GROEPEN if groep.holds(veld)), "")


def _show_kop(groep: Groep, *, is_open: bool, noot: str) -> None:
    st.button(
        f"{groep.titel}{noot}",
        icon=":material/expand_less:" if is_open else ":material/expand_more:",
        type="tertiary",
        key=f"vullen.groep.{groep.id}",
        on_click=open_groep,
        args=("" if is_open else groep.id,),
    )


def _describe(groep: Groep, fouten: Mapping[str, object], anders: Iterable[str]) -> str:
    fout = sum(map(groep.holds, fouten))
    if fout:
        return f" :red-badge[{'1 fout' if fout == 1 else f'{fout} fouten'}]"
    return " :primary-badge[veranderd]" if any(map(groep.holds, anders)) else ""


def _show_titel(velden: Velden, _: Organisatie) -> None:
    velden.ask_zin("titel", "Titel, zoals collega's het zeggen", maximum=MAX_TITEL)
    velden.ask_regels("ook_bekend_als", "Hoe noemen mensen dit nog meer?", hulp=_EEN_PER_REGEL, hoogte=90)
    velden.ask_keuze("soort", "Soort", _SOORTEN)
    velden.ask_zin("normfunctie", "Naam in het functieboek, zonder niveau of cijfer", maximum=MAX_TITEL)
    velden.show_fouten("id")
    _offer_concept(velden)


def _offer_concept(velden: Velden) -> None:
    """An example that turns out to be right becomes a concept; what is changed becomes one anyhow."""
    basis, key = velden.blad.basis, velden.blad.key("vulling")
    if basis.vulling != "voorbeeld":
        return
    st.session_state.setdefault(key, velden.blad.hier.vulling == "concept")
    st.checkbox(
        "Dit voorbeeld klopt voor ons. Maak er een concept van.",
        key=key,
        on_change=lambda: write_veld(basis.id, vulling="concept" if st.session_state[key] else basis.vulling),
    )
    velden.show_fouten("vulling")


def _show_plaats(velden: Velden, organisatie: Organisatie) -> None:
    catalogus, hier = organisatie.catalogus, velden.blad.hier
    velden.ask_keuze("domein", "Domein", _names(f.domein for f in catalogus.functies), nieuw=True)
    units = (f.unit for f in catalogus.functies if f.domein == hier.domein)
    velden.ask_keuze("unit", "Unit", _names(units), nieuw=True)
    vakgroepen = (f.vakgroep for f in catalogus.functies if (f.domein, f.unit) == (hier.domein, hier.unit))
    velden.ask_keuze("vakgroep", "Vakgroep", _names(vakgroepen), nieuw=True)
    velden.ask_keuze("werkgever", "Werkgever", _names(f.werkgever for f in catalogus.functies), nieuw=True)
    edit_ook_in(velden, catalogus)


def _show_werk(velden: Velden, _: Organisatie) -> None:
    velden.ask_tekst("kern", "Wat doe je, in één zin?", hoogte=80)
    velden.ask_regels("werkzaamheden", "Wat doe je op een dag? Eén ding per regel, drie tot zes regels")
    velden.ask_tekst("verhaal", "Een kort verhaal over een echte stap (hoeft niet)", hoogte=120)


def _show_waarvoor(velden: Velden, _: Organisatie) -> None:
    velden.ask_tekst("bijdrage_inwoner", "Wat merkt een inwoner van dit werk?", hoogte=80)
    velden.ask_tekst("bijdrage_organisatie", "Wat heeft de organisatie eraan?", hoogte=80)


def _show_leuk(velden: Velden, _: Organisatie) -> None:
    velden.ask_tekst("leuk", "Wat is leuk aan dit werk? Noem een voorbeeld", hoogte=80)
    velden.ask_tekst("lastig", "Wat is lastig aan dit werk? Wees eerlijk", hoogte=80)


def _show_kenmerken(velden: Velden, organisatie: Organisatie) -> None:
    edit_kenmerken(velden, organisatie)


def _show_eisen(velden: Velden, organisatie: Organisatie) -> None:
    catalogus = organisatie.catalogus
    velden.ask_meer("harde_eisen", woorden.HARDE_EISEN, _labels(catalogus, "harde_eis"))
    velden.ask_meer("opleidingen", "Opleidingen die passen", _labels(catalogus, "opleiding"))


def _show_dimensies(velden: Velden, organisatie: Organisatie) -> None:
    edit_dimensies(velden, organisatie.catalogus)


def _show_links(velden: Velden, organisatie: Organisatie) -> None:
    st.caption("Welke stap vanuit deze functie verrast, en klopt toch?")
    edit_links(velden, organisatie.catalogus)


def _names(namen: Iterable[str]) -> dict[str, str]:
    return {naam: naam for naam in sorted({naam for naam in namen if naam}, key=str.casefold)}


def _labels(catalogus: Catalogus, categorie: str) -> dict[str, str]:
    tags = [tag for tag in catalogus.tags.values() if tag.categorie == categorie and not tag.vervallen]
    return {tag.id: tag.label for tag in sorted(tags, key=lambda tag: (tag.label.casefold(), tag.id))}


GROEPEN = (
    Groep(
        "titel", "Titel", ("titel", "ook_bekend_als", "soort", "normfunctie", "vulling", "controle", "id"), _show_titel
    ),
    Groep("plaats", "Plaats", ("domein", "unit", "vakgroep", "werkgever", "ook_in"), _show_plaats),
    Groep("werk", "Wat doe je?", ("kern", "werkzaamheden", "verhaal"), _show_werk),
    Groep("waarvoor", "Waar doe je het voor?", ("bijdrage_inwoner", "bijdrage_organisatie"), _show_waarvoor),
    Groep("leuk", "Wat is leuk, wat is lastig?", ("leuk", "lastig"), _show_leuk),
    Groep("kenmerken", "Kenmerken", ("tags",), _show_kenmerken),
    Groep("eisen", "Eisen en opleidingen", ("harde_eisen", "opleidingen"), _show_eisen),
    Groep("dimensies", "Wat voor werk is het?", ("dimensies",), _show_dimensies),
    Groep("links", "Verrassende stappen", ("verrassend",), _show_links),
)
