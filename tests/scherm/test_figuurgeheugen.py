# SPDX-License-Identifier: EUPL-1.2
"""What is kept of drawn figures: content for everyone, what is of a person nowhere but in her session."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from kompas.diensten.kijken import draw_functiekompas, draw_kompas
from kompas.diensten.organisatie import Organisatie
from kompas.kern.dossier import Dossier
from kompas.scherm.kompas import figuurgeheugen
from kompas.scherm.kompas.figuur import build_figuur
from kompas.scherm.toegang import open_organisatie

FUNCTIE = "verkeerskundige"


@pytest.fixture
def organisatie() -> Organisatie:
    """The example organisation, and nothing drawn yet."""
    figuurgeheugen._draw_voor_allen.cache_clear()
    return open_organisatie()


def draw(dossier: Dossier) -> None:
    """Draw the kompas of a dossier twice, as two runs of a page in one session."""

    def pagina(dossier) -> None:  # runs as a script of its own
        from kompas.diensten.kijken import draw_kompas
        from kompas.scherm.kompas.figuurgeheugen import recall_figuur
        from kompas.scherm.toegang import open_organisatie

        organisatie = open_organisatie()
        profiel = dossier.profiel(organisatie.catalogus)
        assert profiel is not None
        beeld = draw_kompas(organisatie, profiel, None, dossier)
        eerste, tweede = (
            recall_figuur(beeld, organisatie.catalogus, organisatie.huisstijl, toon_procenten=True) for _ in range(2)
        )
        assert eerste is tweede

    at = AppTest.from_function(pagina, args=(dossier,)).run()
    assert not at.exception


def test_a_figure_of_content_is_drawn_once_for_everyone(organisatie: Organisatie) -> None:
    """Two visitors with the same function and nothing of their own share one figure, that of `build_figuur`."""
    dossier = Dossier.from_functie(organisatie.catalogus, FUNCTIE)
    for _ in range(2):
        draw(dossier)
    assert figuurgeheugen._draw_voor_allen.cache_info().misses == 1
    beeld = draw_functiekompas(organisatie, FUNCTIE)
    figuur = figuurgeheugen.recall_figuur(beeld, organisatie.catalogus, organisatie.huisstijl, toon_procenten=False)
    zelf = build_figuur(beeld, organisatie.catalogus, organisatie.huisstijl, toon_procenten=False)
    assert figuur.to_json() == zelf.to_json()


def test_what_is_of_a_person_is_kept_in_no_shared_memory(organisatie: Organisatie) -> None:
    """A saved or hidden function, a wish, an own or a sorted tag: the figure stays in the session."""
    vers = Dossier.from_functie(organisatie.catalogus, FUNCTIE)
    ander = next(tag for tag in Dossier.from_functie(organisatie.catalogus, "planeconoom").tags if tag not in vers.tags)
    dimensie = next(iter(organisatie.catalogus.functie(FUNCTIE).dimensies))
    eigen = [
        vers.save("planeconoom"),
        vers.hide("planeconoom"),
        vers.wish(dimensie, 1),
        vers.remove_tag(vers.tags[0]),
        vers.add_tag(ander),
        replace(vers, functie_id=None),
    ]
    for dossier in eigen:
        draw(dossier)
    assert figuurgeheugen._draw_voor_allen.cache_info().misses == 0


def test_a_picture_says_whether_it_is_content(organisatie: Organisatie) -> None:
    """The kompas of a function is content until somebody's marks stand in it."""
    assert draw_functiekompas(organisatie, FUNCTIE).is_inhoud
    assert not draw_functiekompas(organisatie, FUNCTIE, Dossier().save("planeconoom")).is_inhoud
    profiel = Dossier.from_functie(organisatie.catalogus, FUNCTIE).profiel(organisatie.catalogus)
    assert profiel is not None
    assert draw_kompas(organisatie, profiel).is_inhoud
