# SPDX-License-Identifier: EUPL-1.2
"""Sharing on screen: the owner, the other, and the label that says who sees what."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from kompas.diensten.datum import find_dag
from kompas.diensten.delen import list_delingen, list_inzagen, share
from kompas.diensten.delen.termijn import add_weken, find_vrijdag
from kompas.diensten.dossier import save_dossier
from kompas.diensten.toegang import Aanvraag
from kompas.kern.dossier import Dossier, Onderdeel, Stap
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.scherm.paginas import BEWAARD, BLIJVEN, DELEN, ENERGIE, GEDEELD, PROFIEL, ROUTE
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import LogIn, OpenPagina, add_account, read_text

CATALOGUS = open_organisatie().catalogus
EIGEN = (
    Dossier.from_functie(CATALOGUS, "verkeerskundige")
    .save("planeconoom")
    .note("planeconoom", "Bellen met Ruud")
    .add_stap(Stap("Een dag meelopen", "2027-01-08"))
)
RAAR = "*Carla* [klik](https://voorbeeld.example)"


def ask(opslag: Opslag, wie: Gebruiker) -> Aanvraag:
    """This person asks something now."""
    return Aanvraag(opslag, wie, datetime.now(UTC))


@pytest.fixture
def sam(opslag: Opslag) -> Gebruiker:
    """Somebody who keeps a dossier."""
    mens = add_account(opslag, Rol.MEDEWERKER, weergavenaam="Sam")
    save_dossier(ask(opslag, mens), EIGEN, 0, CATALOGUS)
    return mens


@pytest.fixture
def carla(opslag: Opslag) -> Gebruiker:
    """A coach."""
    return add_account(opslag, Rol.COACH, weergavenaam="Carla")


def give(opslag: Opslag, van: Gebruiker, aan: Gebruiker, *onderdelen: Onderdeel) -> str:
    """Share these parts until Friday."""
    aanvraag = ask(opslag, van)
    return share(aanvraag, aan.id, onderdelen, find_vrijdag(find_dag(aanvraag.nu)))


def find_widget(test: AppTest, soort: str, einde: str) -> Any:
    """The field of this kind whose key ends so; the number before it counts the shares."""
    return next(veld for veld in test.get(soort) if str(veld.key).endswith(einde))


def walk(blok: Any) -> Iterator[Any]:
    """Everything in a block, in order."""
    for kind in getattr(blok, "children", {}).values():
        yield kind
        yield from walk(kind)


def find_blocks(test: AppTest, sleutel: str) -> list[Any]:
    """The blocks whose key begins so."""
    return [kind for kind in walk(test.main) if re.search(rf"-{sleutel}", str(getattr(kind.proto, "id", "")))]


def list_labels(test: AppTest) -> list[str]:
    """What the labels "Wie ziet dit?" say."""
    return [blok.proto.popover.label for blok in find_blocks(test, r"wieziet\.")]


def read_stukken(test: AppTest) -> list[str]:
    """Texts and links of what another sees, in order."""
    delen = [kind.proto for stuk in find_blocks(test, "inkijk-") if stuk.children for kind in walk(stuk)]
    return [str(tekst) for deel in delen if (tekst := getattr(deel, "body", "") or getattr(deel, "label", ""))]


def test_the_steps_lead_to_a_preview_and_the_button_shares_it(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, sam: Gebruiker, carla: Gebruiker
) -> None:
    """Only filled parts can be ticked; after the last step there is the preview, and one click shares it."""
    log_in_als(wie=sam)
    test = open_pagina(DELEN)
    assert "Niemand. Alleen jij ziet je dossier." in read_text(test)
    assert [veld.label.replace("\\", "") for veld in test.checkbox if veld.disabled] == [
        "Ambitie (nog leeg)",
        "Logboek (nog leeg)",
        "Uitkomsten van tests en feedback (nog leeg)",
        "Voorbereiding op een gesprek (nog leeg)",
    ]
    find_widget(test, "selectbox", ".wie").select(carla.id).run()
    find_widget(test, "checkbox", ".plan").check().run()
    assert not [knop for knop in test.button if knop.key == "delen.deel"]
    radio = find_widget(test, "radio", ".termijn")
    radio.set_value(radio.options[1]).run()
    assert "Een dag meelopen" in "".join(read_stukken(test))
    assert "Bellen met Ruud" not in read_text(test)
    test.button(key="delen.deel").click().run()
    (deling,) = list_delingen(ask(opslag, sam))
    assert (deling.ontvanger.id, deling.onderdelen) == (carla.id, (Onderdeel.PLAN,))
    assert deling.tot_en_met == add_weken(find_dag(datetime.now(UTC)), 2)
    assert ["Gedeeld. Carla (coach) kan dit zien" in een.value.replace("\\", "") for een in test.success] == [True]
    assert not test.toast
    assert find_widget(test, "selectbox", ".wie").value is None


def test_withdrawing_is_one_click(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, sam: Gebruiker, carla: Gebruiker
) -> None:
    """The card goes, a sentence says so, and what was shared stands among the earlier ones."""
    deling = give(opslag, sam, carla, Onderdeel.PLAN)
    log_in_als(wie=sam)
    test = open_pagina(DELEN)
    test.button(key=f"delen.intrekken.{deling}").click().run()
    assert "Carla (coach) ziet dit nu niet meer" in test.success[0].value.replace("\\", "")
    assert "Niemand. Alleen jij ziet je dossier." in read_text(test)
    log_in_als(wie=carla)
    test = open_pagina(GEDEELD, deling=deling)
    assert "Sam deelt dit niet meer met je" in test.info[0].value
    assert not test.error


def test_the_other_sees_what_the_preview_showed(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, sam: Gebruiker, carla: Gebruiker
) -> None:
    """Word for word, with whose it is, until when, and that the look is told; there is nothing to take along."""
    onderdelen = (Onderdeel.PROFIEL, Onderdeel.BEWAARD)
    log_in_als(wie=sam)
    test = open_pagina(DELEN)
    find_widget(test, "selectbox", ".wie").select(carla.id).run()
    for onderdeel in onderdelen:
        find_widget(test, "checkbox", f".{onderdeel}").check().run()
    radio = find_widget(test, "radio", ".termijn")
    vooraf = read_stukken(radio.set_value(radio.options[0]).run())
    deling = give(opslag, sam, carla, *onderdelen)
    log_in_als(wie=carla)
    lijst = open_pagina(GEDEELD)
    assert "**Sam** deelt: Profiel en bewaarde functies en notities" in read_text(lijst)
    assert list_inzagen(ask(opslag, sam)) == ()
    ander = open_pagina(GEDEELD, deling=deling)
    assert read_stukken(ander) == vooraf
    assert "Bellen met Ruud" in "".join(vooraf)
    assert ander.info[0].value.startswith("Je ziet wat Sam met je deelt, tot en met vrijdag ")
    assert ander.info[0].value.endswith("Sam ziet wanneer je keek.")
    assert not ander.get("download_button")
    assert "%" not in read_text(ander)
    assert [knop.key for knop in ander.button if not str(knop.key).startswith("accountmenu")] == ["gedeeld.terug"]
    log_in_als(wie=sam)
    assert "Carla (coach) keek vandaag om" in read_text(open_pagina(DELEN)).replace("\\", "")


def test_the_label_says_who_sees_it(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, sam: Gebruiker, carla: Gebruiker
) -> None:
    """In the tab only, kept for oneself, shared with one person until a day, and with more people."""
    assert list_labels(open_pagina(PROFIEL, dossier=EIGEN)) == ["Alleen jij, in dit tabblad"]
    nieuw = log_in_als(Rol.MEDEWERKER)
    assert list_labels(open_pagina(PROFIEL, dossier=EIGEN)) == ["Alleen jij, in dit tabblad"]
    save_dossier(ask(opslag, nieuw), EIGEN, 0, CATALOGUS)
    log_in_als(wie=sam)
    assert list_labels(open_pagina(PROFIEL)) == ["Alleen jij"]
    give(opslag, sam, carla, Onderdeel.PROFIEL)
    (label,) = list_labels(open_pagina(PROFIEL))
    assert label.replace("\\", "").startswith("Jij en Carla (coach), tot en met vrijdag ")
    assert list_labels(open_pagina(BEWAARD)) == ["Alleen jij"]
    give(opslag, sam, add_account(opslag, Rol.HR, weergavenaam="Hanna"), Onderdeel.PROFIEL)
    assert list_labels(open_pagina(PROFIEL)) == ["Jij en 2 anderen"]


@pytest.mark.parametrize("pagina", [PROFIEL, BEWAARD, ENERGIE, ROUTE, BLIJVEN])
def test_what_is_kept_carries_the_label(open_pagina: OpenPagina, pagina: str) -> None:
    """Every page with something that stays says who sees it."""
    assert list_labels(open_pagina(pagina, dossier=EIGEN)) == ["Alleen jij, in dit tabblad"]


def test_names_are_never_read_as_markdown(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, sam: Gebruiker
) -> None:
    """A name with stars and a link stands on every screen as it was written."""
    raar = add_account(opslag, Rol.COACH, weergavenaam=RAAR)
    give(opslag, sam, raar, Onderdeel.PROFIEL)
    zelf = add_account(opslag, Rol.MEDEWERKER, weergavenaam=RAAR)
    save_dossier(ask(opslag, zelf), EIGEN, 0, CATALOGUS)
    deling = give(opslag, zelf, raar, Onderdeel.PLAN)
    log_in_als(wie=sam)
    schermen = [open_pagina(DELEN), open_pagina(PROFIEL)]
    log_in_als(wie=raar)
    schermen += [open_pagina(GEDEELD), open_pagina(GEDEELD, deling=deling)]
    for test in schermen:
        teksten = [
            element.proto.body
            for soort in ("title", "header", "subheader", "markdown", "caption", "info")
            for element in test.get(soort)
        ] + list_labels(test)
        assert [tekst for tekst in teksten if "[klik](" in tekst or "*Carla*" in tekst.replace("\\*", "")] == []
        assert any("klik" in tekst for tekst in teksten)


def test_without_a_kept_dossier_there_is_the_button_to_keep(open_pagina: OpenPagina, log_in_als: LogIn) -> None:
    """Nothing can be chosen to share, and what to do first is on the page."""
    log_in_als(Rol.MEDEWERKER)
    test = open_pagina(DELEN, dossier=EIGEN)
    assert "Delen kan pas als je het bewaart" in read_text(test)
    assert not test.selectbox
    assert [knop for knop in test.button if str(knop.key).startswith("bewaren.begin")]


def test_an_ended_permission_opens_nothing(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, sam: Gebruiker, carla: Gebruiker
) -> None:
    """After its last day the card is gone from the list of the other, and its address shows only a sentence."""
    deling = give(opslag, sam, carla, Onderdeel.PLAN)
    with opslag.transaction() as tx:
        gisteren = (datetime.now(UTC) - timedelta(days=1)).isoformat(timespec="microseconds")
        tx.verbinding.exec_driver_sql("UPDATE deling SET tot = ?", (gisteren,))
    log_in_als(wie=carla)
    assert "Niemand deelt nu iets met je" in read_text(open_pagina(GEDEELD))
    test = open_pagina(GEDEELD, deling=deling)
    assert read_stukken(test) == []
    assert "Een dag meelopen" not in read_text(test)
