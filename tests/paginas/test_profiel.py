# SPDX-License-Identifier: EUPL-1.2
"""The profile made personal: tags, own tags, wishes, energy, what is kept, the file, and wiping."""

import pytest
from streamlit.testing.v1 import AppTest

from kompas.diensten.profielbestand import write_profielbestand
from kompas.kern import Profiel
from kompas.kern.dossier import MAX_EIGEN, Dossier, Energie
from kompas.scherm import paginas, sessie, wegen, woorden
from kompas.scherm.profiel import meenemen
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import OpenPagina, read_text


def dossier_of(test: AppTest) -> Dossier:
    """What the tab holds now."""
    dossier: Dossier = test.session_state[sessie.DOSSIER]
    return dossier


@pytest.fixture
def vol() -> Dossier:
    """Someone who used everything."""
    dossier = Dossier.from_functie(open_organisatie().catalogus, "verkeerskundige").add_tag("k-bomen")
    dossier = dossier.save("planeconoom").save("stedenbouwkundige").note("planeconoom", "MERKTEKEN").hide("bode")
    return dossier.sort_tag("k-parkeren", Energie.KOST).wish("d-intern-extern", 4)


def test_an_added_tag_joins_the_profile_and_the_page_explains(
    open_pagina: OpenPagina, verkeerskundige: Profiel
) -> None:
    """A word finds tags; a click adds one, empties the field, and the page says why some functions slide away."""
    test = open_pagina(paginas.PROFIEL, profiel=verkeerskundige)
    test.text_input(key="eigenformulier.tekst").set_value("inlevingsvermogen").run()
    test.button(key="eigenformulier.erbij.c-empathie").click().run()
    assert dossier_of(test).eigen == ("c-empathie",)
    assert test.text_input(key="eigenformulier.tekst").value == ""
    assert woorden.TAG_TOEGEVOEGD in read_text(test)
    test.button(key="eigenformulier.weg.c-empathie").click().run()
    assert dossier_of(test).eigen == ()


def test_a_word_of_no_tag_gets_a_sentence(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """Nothing found says what to try."""
    test = open_pagina(paginas.PROFIEL, profiel=verkeerskundige)
    test.text_input(key="eigenformulier.tekst").set_value("xqzptl").run()
    assert "Probeer een ander woord" in read_text(test)


def test_ten_own_tags_are_enough(open_pagina: OpenPagina) -> None:
    """With ten own tags the field makes room for the sentence that says so."""
    tags = [tag.id for tag in open_organisatie().catalogus.tags.values() if tag.categorie == "interesse"]
    test = open_pagina(paginas.PROFIEL, dossier=Dossier(eigen=tuple(tags[:MAX_EIGEN])))
    assert "Haal er eerst een weg" in read_text(test)
    assert not test.text_input


def test_another_function_keeps_what_the_person_made(open_pagina: OpenPagina, vol: Dossier) -> None:
    """Choosing another function changes the passport; hearts, notes and own tags stay."""
    test = open_pagina(paginas.PROFIEL, dossier=vol)
    test.session_state["profielkeuze"] = True
    test.run()
    veld = test.selectbox(key="profielfunctie")
    veld.select(next(optie for optie in veld.options if optie.startswith("Bode · "))).run()
    nieuw = dossier_of(test)
    assert nieuw.functie_id == "bode"
    assert set(open_organisatie().catalogus.functie("bode").tag_ids) <= set(nieuw.tags)
    assert (nieuw.eigen, nieuw.bewaard, nieuw.notities) == (vol.eigen, vol.bewaard, vol.notities)


def test_a_wish_is_a_switch_with_a_slider(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """On gives the middle, the slider moves it, off means that it does not matter."""
    test = open_pagina(paginas.PROFIEL, profiel=verkeerskundige)
    test.toggle(key="wensformulier.aan.d-intern-extern").set_value(True).run()
    assert dossier_of(test).wensen == {"d-intern-extern": 3}
    test.select_slider(key="wensformulier.waarde.d-intern-extern").set_value(5).run()
    assert dossier_of(test).wensen == {"d-intern-extern": 5}
    test.toggle(key="wensformulier.aan.d-intern-extern").set_value(False).run()
    assert dossier_of(test).wensen == {}


def test_tags_of_elsewhere_are_shown_and_kept(open_pagina: OpenPagina) -> None:
    """A tag that this organisation does not know stands apart with its name."""
    dossier = Dossier(functie_id="bode", tags=("k-bomen", "k-elders"), namen={"k-elders": "Sluisbeheer"})
    test = open_pagina(paginas.PROFIEL, dossier=dossier)
    assert "Sluisbeheer" in read_text(test)
    assert "Deze kenmerken kennen we hier niet" in read_text(test)
    assert dossier_of(test) == dossier


def test_sorting_goes_card_by_card_and_back(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """Each answer shows the next card; back shows the one before; stopping shows everything with what it moved."""
    test = open_pagina(paginas.ENERGIE, profiel=verkeerskundige)
    eerste = test.subheader[0].value
    test.button(key="energiekaart.geeft").click().run()
    tweede = test.subheader[0].value
    assert tweede != eerste
    test.button(key="energiekaart.kost").click().run()
    assert list(dossier_of(test).energie.values()) == [Energie.GEEFT, Energie.KOST]
    test.button(key="energiekaart.vorige").click().run()
    assert test.subheader[0].value == tweede
    test.button(key="energiekaart.neutraal").click().run()
    test.button(key="energiekaart.stop").click().run()
    assert list(dossier_of(test).energie.values()) == [Energie.GEEFT, Energie.NEUTRAAL]
    assert "Komt dichterbij" in read_text(test)
    assert "zwaarder mee" in read_text(test)


def test_every_answer_can_change_afterwards(open_pagina: OpenPagina, vol: Dossier) -> None:
    """The overview changes an answer and takes one back."""
    test = open_pagina(paginas.ENERGIE, dossier=vol)
    test.button(key="energiekaart.stop").click().run()
    keuze = next(deel for deel in test.get("segmented_control") if deel.key == "energieoverzicht.k-parkeren")
    keuze.set_value(Energie.GEEFT).run()
    assert dossier_of(test).energie == {"k-parkeren": Energie.GEEFT}
    keuze = next(deel for deel in test.get("segmented_control") if deel.key == "energieoverzicht.k-parkeren")
    keuze.set_value(None).run()
    assert dossier_of(test).energie == {}


def test_hidden_percentages_stay_hidden_after_sorting(open_pagina: OpenPagina, vol: Dossier) -> None:
    """What moved is said in places when percentages are hidden."""
    test = open_pagina(paginas.ENERGIE, dossier=vol)
    test.session_state[sessie._VERBERG_PROCENTEN] = True
    test.button(key="energiekaart.stop").click().run()
    assert "%" not in read_text(test)


def test_nothing_kept_shows_the_way(open_pagina: OpenPagina) -> None:
    """An empty page says how to fill it."""
    assert "nog geen functie bewaard" in read_text(open_pagina(paginas.BEWAARD))


def test_kept_functions_carry_a_note_and_can_go_and_come_back(open_pagina: OpenPagina, vol: Dossier) -> None:
    """A note is kept at once; a function that is taken away comes back with its note; out of sight comes back too."""
    test = open_pagina(paginas.BEWAARD, dossier=vol)
    notitie = test.text_area(key="bewaard.notitie.planeconoom")
    assert notitie.value == "MERKTEKEN"
    notitie.set_value("Bellen").run()
    assert dossier_of(test).notities == {"planeconoom": "Bellen"}
    test.button(key="bewaard._unsave.planeconoom").click().run()
    assert dossier_of(test).bewaard == ("stedenbouwkundige",)
    test.button(key="bewaard.herstel").click().run()
    assert test.text_area(key="bewaard.notitie.planeconoom").value == "Bellen"
    test.button(key="bewaard.terug.bode").click().run()
    assert dossier_of(test).niet_voor_mij == ()
    test.button(key="bewaard._hide.planeconoom").click().run()
    assert dossier_of(test).niet_voor_mij == ("planeconoom",)


def test_two_kept_functions_can_be_compared(open_pagina: OpenPagina, vol: Dossier) -> None:
    """One is not enough; two open the comparison with their ids in the address."""
    test = open_pagina(paginas.BEWAARD, dossier=vol)
    test.checkbox(key="bewaard.kies.planeconoom").check().run()
    assert test.button(key="bewaard.vergelijk").disabled
    test.checkbox(key="bewaard.kies.stedenbouwkundige").check().run()
    test.button(key="bewaard.vergelijk").click().run()
    assert test.query_params[wegen.FUNCTIES_PARAMETER] == "planeconoom,stedenbouwkundige"


def test_a_loaded_file_asks_before_it_replaces(open_pagina: OpenPagina, vol: Dossier, verkeerskundige: Profiel) -> None:
    """With something there, a valid file shows what it holds; no leaves all, yes takes the file."""
    bestand = write_profielbestand(vol, open_organisatie().catalogus)
    test = open_pagina(paginas.PROFIEL, profiel=verkeerskundige)
    voor = dossier_of(test)
    test.session_state[meenemen.INHOUD] = bestand
    test.run()
    assert "2 bewaarde functies" in read_text(test)
    assert dossier_of(test) == voor
    test.button(key="profielmeenemen.nee").click().run()
    assert dossier_of(test) == voor
    test.session_state[meenemen.INHOUD] = bestand
    test.run()
    test.button(key="profielmeenemen.ja").click().run()
    assert dossier_of(test) == vol
    assert "Je profiel is geladen" in "".join(zin.value for zin in test.success)


def test_a_file_loads_at_once_when_there_is_nothing_to_lose(open_pagina: OpenPagina, vol: Dossier) -> None:
    """A first visitor with a file has the profile without a question."""
    test = open_pagina(paginas.PROFIEL)
    test.session_state[meenemen.INHOUD] = write_profielbestand(vol, open_organisatie().catalogus)
    test.run()
    assert dossier_of(test) == vol


def test_a_file_that_does_not_fit_changes_nothing(open_pagina: OpenPagina, vol: Dossier) -> None:
    """One sentence, and everything is as it was."""
    test = open_pagina(paginas.PROFIEL, dossier=vol)
    test.session_state[meenemen.INHOUD] = "<script>alert(1)</script>"
    test.run()
    assert "Je profiel hier is niet veranderd" in test.warning[0].value.replace("\\", "")
    assert dossier_of(test) == vol


def test_wiping_asks_first_and_then_says_what_it_cannot_reach(open_pagina: OpenPagina, vol: Dossier) -> None:
    """No keeps all; yes empties the session and opens the page that says so."""
    test = open_pagina(paginas.PROFIEL, dossier=vol)
    test.button(key="wissen.vraag").click().run()
    test.button(key="wissen.nee").click().run()
    assert dossier_of(test) == vol
    test.button(key="wissen.vraag").click().run()
    test.button(key="wissen.ja").click().run()
    assert test.title[0].value == "Alles is gewist"
    assert "map Downloads" in read_text(test)
    assert sessie.DOSSIER not in test.session_state


def test_the_page_after_wiping_never_lies(open_pagina: OpenPagina, vol: Dossier) -> None:
    """Opened by its address, with a profile there, it says that nothing was wiped."""
    assert open_pagina(paginas.GEWIST, dossier=vol).title[0].value == "Er is niets gewist"
