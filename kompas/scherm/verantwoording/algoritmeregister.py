# SPDX-License-Identifier: EUPL-1.2
"""The entry for the algoritmeregister, all fields of publicatiestandaard 1.0, as a paper and as JSON.

Fields, lengths and choices: MinBZK, Algoritmeregister-Publicatiestandaard 1.0, chapter 2. The keys of the JSON are
those of the programming interface of the register.
"""

import json
from dataclasses import dataclass

from kompas.diensten.verantwoording.momentopname import Momentopname
from kompas.scherm.verantwoording.organisatienaam import find_contact, find_naam
from kompas.scherm.verantwoording.zetwerk import compose, list_invulplekken, render

LANG = 2500


@dataclass(frozen=True, slots=True)
class Veld:
    """A field: its group and name in the standard, its key in JSON, its text, whether it must be there, its length."""

    groep: str
    naam: str
    sleutel: str
    tekst: str
    verplicht: bool = False
    hoogstens: int = LANG


def list_velden(moment: Momentopname) -> tuple[Veld, ...]:
    """Every field of the standard, in its order. A text may ask to be filled in, or be empty."""
    return (*_list_algemeen(moment), *_list_verantwoord(), *_list_werking(moment), *_list_metadata())


def _list_algemeen(moment: Momentopname) -> tuple[Veld, ...]:
    groep, huisstijl = "Algemene informatie", moment.organisatie.huisstijl
    omschrijving = (
        "Het Loopbaankompas laat een medewerker zien welke functies lijken op wat hij kan en wil. Het telt welke "
        "kenmerken een profiel en een functie delen. De medewerker ziet de uitkomst zelf, met de reden. Het kompas "
        "vergelijkt geen mensen met elkaar en neemt geen besluit."
    )
    status = "In gebruik" if moment.instellingen.productie else "In ontwikkeling"
    begin = "[vul in: de maand waarin het in gebruik kwam, als 2027-01]"
    pagina = "[vul in: het adres van een pagina voor het publiek, of laat leeg]"
    return (
        Veld(groep, "Naam", "name", "Functies vergelijken in het Loopbaankompas", verplicht=True, hoogstens=100),
        Veld(groep, "Korte omschrijving", "description_short", omschrijving, verplicht=True, hoogstens=350),
        Veld(groep, "Organisatie", "organization", find_naam(huisstijl), verplicht=True, hoogstens=100),
        Veld(groep, "Thema", "category", "Organisatie en bedrijfsvoering"),
        Veld(groep, "Status", "status", status, verplicht=True),
        Veld(groep, "Begindatum", "begin_date", begin),
        Veld(groep, "Einddatum", "end_date", ""),
        Veld(groep, "Contactgegevens", "contact_email", find_contact(huisstijl), verplicht=True),
        Veld(groep, "Link naar publiekspagina", "website", pagina),
        Veld(groep, "Publicatiecategorie", "publication_category", "Overige algoritmes", verplicht=True),
        Veld(groep, "Link naar bronregistratie", "url", ""),
    )


def _list_verantwoord() -> tuple[Veld, ...]:
    groep = "Verantwoord gebruik"
    return (
        Veld(groep, "Doel en impact", "goal", _text("algoritme-doel")),
        Veld(groep, "Afwegingen", "proportionality", _text("algoritme-afwegingen")),
        Veld(groep, "Menselijke tussenkomst", "human_intervention", _text("algoritme-mens")),
        Veld(groep, "Risicobeheer", "risks", _text("algoritme-risico")),
        Veld(groep, "Wettelijke basis", "lawful_basis", "[vul in: de wettelijke basis, na advies van een jurist]"),
        Veld(groep, "Link naar wettelijke basis", "lawful_basis_link", "[vul in: link en titel van de wet]"),
        Veld(groep, "Link naar verwerkingsregister", "process_index_url", "[vul in: link naar je verwerkingsregister]"),
        Veld(groep, "Impacttoetsen", "impacttoetsen", "[vul in: naam en datum van de DPIA, en van een IAMA]"),
        Veld(groep, "Toelichting op impacttoetsen", "impacttoetsen_grouping", "[vul in: links naar de impacttoetsen]"),
    )


def _list_werking(moment: Momentopname) -> tuple[Veld, ...]:
    groep, catalogus = "Werking", moment.organisatie.catalogus
    werking = _text("algoritme-werking", functies=len(catalogus.gevulde_functies), versie=moment.versie)
    return (
        Veld(groep, "Gegevens", "source_data", _text("algoritme-gegevens")),
        Veld(
            groep, "Links naar gegevensbronnen", "source_data_grouping", "[vul in: link naar de bestanden met functies]"
        ),
        Veld(groep, "Technische werking", "methods_and_models", werking),
        Veld(groep, "Leverancier", "provider", "[vul in: wie de software levert of beheert, of laat leeg]"),
        Veld(groep, "Link naar broncode", "publiccode", "[vul in: het adres van de openbare broncode]"),
    )


def _list_metadata() -> tuple[Veld, ...]:
    groep = "Metadata"
    return (
        Veld(groep, "Taal", "lang", "NLD"),
        Veld(groep, "Schema", "standard_version", "1.0"),
        Veld(groep, "Bron-ID", "source_id", "[vul in: je eigen kenmerk voor deze registratie, of laat leeg]"),
        Veld(groep, "Zoektermen", "tags", "loopbaan, functies, HR, loopbaankompas"),
    )


def write_algoritmeregister(moment: Momentopname) -> str:
    """The entry to read, with what is obligatory marked."""
    tekst = render("algoritmeregister", velden=list_velden(moment))
    return compose("algoritmeregister", "Algoritmeregister", tekst, moment)


def write_algoritmeregister_json(moment: Momentopname) -> str:
    """The entry for a program. What is not filled in is null, and stands in a list."""
    velden = list_velden(moment)
    registratie: dict[str, object] = {veld.sleutel: _value(veld.tekst) for veld in velden}
    registratie["category"] = [registratie["category"]]
    plekken = {veld.sleutel: plek for veld in velden for plek in list_invulplekken(veld.tekst)}
    kop = {"gemaakt_op": moment.dag.isoformat(), "versie": moment.versie, "afdruk": moment.afdruk}
    inhoud = {**kop, "nog_in_te_vullen": plekken, "registratie": registratie}
    return json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n"


def _text(sjabloon: str, **inhoud: object) -> str:
    """The text of a field, on one line."""
    return " ".join(render(sjabloon, **inhoud).split())


def _value(tekst: str) -> str | None:
    return None if not tekst or tekst.startswith("[vul in:") else tekst
