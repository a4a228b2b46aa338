# SPDX-License-Identifier: EUPL-1.2
"""From a text to a passport, screen by screen, on a copy of the example content."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kompas.diensten.vullen.conceptkeuze import Conceptkeuze
from kompas.inhoud import load_catalogus
from kompas.kern import Functie
from kompas.kern.toegang import Rol
from kompas.scherm.bewaren.stand import STAND
from kompas.scherm.paginas import CONCEPT
from kompas.scherm.vullen.concept.werk import Conceptwerk
from tests.paginas.conftest import PROJECT, LogIn, OpenPagina, read_text, start_sessie

FUNCTIE = "medewerker-naturalisatie-en-vreemdelingenzaken"
TEKST = (PROJECT / "tests/kern/vacatures/ontwikkel/klantadviseur-burgerzaken.txt").read_text(encoding="utf-8")
ENGELS = "You help the residents of the town with a passport and with the questions that they have. " * 4
VIJANDIG = "<img src=x onerror=alert(1)> [klik](https://kwaad.example) **vet** $x$ :material/bug: "
Begin = Callable[[], AppTest]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the content, which the screens serve."""
    folder = tmp_path / "data"
    shutil.copytree(PROJECT / "data", folder)
    monkeypatch.setenv("KOMPAS_DATA", str(folder))
    return folder


@pytest.fixture
def begin(open_pagina: OpenPagina, log_in_als: LogIn, folder: Path) -> Begin:
    """A functiebeheerder opens the first step for a function that is not filled yet."""

    def begin_() -> AppTest:
        assert folder.exists()
        log_in_als(Rol.FUNCTIEBEHEERDER)
        return open_pagina(CONCEPT, vul=FUNCTIE)

    return begin_


def read_tekst(test: AppTest, tekst: str = TEKST) -> AppTest:
    test.text_area(key="concept.tekst").set_value(tekst)
    return test.button(key="concept.lees").click().run()


def reload(test: AppTest, **anders: object) -> AppTest:
    """A new session of the same tab, with what the tab remembers; `anders`: parts of it that are no longer true."""
    werk = dict(test.session_state["tabwerk.werk"])
    if anders:
        wie, _, tekst = werk["conceptwerk"].partition(" ")
        werk["conceptwerk"] = f"{wie} {json.dumps(json.loads(tekst) | anders)}"
    return start_sessie(CONCEPT, {STAND: test.session_state[STAND], "tabwerk.werk": werk})


def werk_of(test: AppTest) -> Conceptwerk:
    werk: Conceptwerk = test.session_state["concept.werk"]
    return werk


def functie_of(folder: Path) -> Functie:
    return load_catalogus(folder / "functies.yaml", folder / "tags.yaml").functie(FUNCTIE)


def test_from_a_vacancy_to_a_saved_concept(begin: Begin, folder: Path) -> None:
    """Text, answers, sentences, preview, save: the file holds what was chosen, each tag with its source."""
    test = read_tekst(begin())
    werk = werk_of(test)
    eerste = werk.kaart
    assert eerste.tag.label in read_text(test)
    assert f"1 van {sum(k.tag.categorie == eerste.tag.categorie for k in werk.voorstel.kenmerken)}" in (
        test.get("progress")[0].proto.text
    )
    test.button(key="voorstel.ja").click().run()
    tweede = werk_of(test).kaart
    test.button(key="voorstel.nee").click().run()
    test.button(key="voorstel.ander").click().run()
    derde = werk_of(test).kaart
    test.selectbox(key="concept.ander").set_value("k-parkeren").run()
    test.button(key="voorstel.rest").click().run()
    test.text_area(key="concept.kern").set_value("  Je helpt mensen om Nederlander te worden. ").run()
    test.text_area(key="concept.werkzaamheden").set_value("- Je leest een dossier.\n\n• Je belt met de IND.").run()
    test.multiselect(key="concept.erbij").set_value(["b-veilige-stad"]).run()
    test.button(key="concept.bekijk").click().run()
    assert "Dit ligt er het dichtst bij" in read_text(test)
    assert test.text_input(key="concept.reden").value == "Ingevuld vanuit een vacature"
    test.button(key="concept.bewaar").click().run()
    assert "is bewaard als concept" in test.success[0].value
    functie = functie_of(folder)
    assert functie.kern == "Je helpt mensen om Nederlander te worden."
    assert functie.werkzaamheden == ("Je leest een dossier.", "Je belt met de IND.")
    assert functie.vulling == "concept"
    assert {eerste.tag.id, "k-parkeren", "b-veilige-stad"} <= set(functie.tag_ids)
    assert not {tweede.tag.id, derde.tag.id} & set(functie.tag_ids)
    assert set(functie.bronnen.values()) == {"vacature"}


def test_going_back_shows_and_changes_an_answer(begin: Begin) -> None:
    """Back to the card of before, where the answer is the marked button; another answer takes its place."""
    test = read_tekst(begin())
    kaart = werk_of(test).kaart
    test.button(key="voorstel.nee").click().run()
    test.button(key="voorstel.vorige").click().run()
    assert werk_of(test).kaart == kaart
    assert [test.button(key=f"voorstel.{knop}").proto.type for knop in ("ja", "nee")] == ["secondary", "primary"]
    test.button(key="voorstel.ja").click().run()
    assert werk_of(test).keuze.tag_ids == (kaart.tag.id,)
    test.button(key="voorstel.vorige").click().run()
    test.button(key="voorstel.volgende").click().run()
    assert werk_of(test).plek == 1


def test_the_answers_can_be_seen_once_more(begin: Begin) -> None:
    """From the sentences back to the first card, all answers still there, and on again with one click."""
    test = read_tekst(begin())
    test.button(key="voorstel.rest").click().run()
    keuze = werk_of(test).keuze
    test.button(key="concept.terugkenmerken").click().run()
    assert werk_of(test).plek == 0
    test.button(key="voorstel.verder").click().run()
    assert werk_of(test).keuze == keuze
    assert test.text_area(key="concept.kern").value == werk_of(test).kern


def test_the_keys_can_be_switched_off(begin: Begin) -> None:
    """Keys without a modifier work only while the toggle is on (WCAG 2.1.4)."""
    test = read_tekst(begin())
    assert test.button(key="voorstel.ja").proto.shortcut == "j"
    test.toggle(key="concept.toetsen").set_value(False).run()
    assert not test.button(key="voorstel.ja").proto.shortcut


@pytest.mark.parametrize(
    ("tekst", "zin"), [(ENGELS, "niet in het Nederlands"), ("  ", "geen tekst"), ("woord " * 50_000, "te lang")]
)
def test_a_text_that_is_no_use_changes_nothing(begin: Begin, folder: Path, tekst: str, zin: str) -> None:
    """One clear sentence, still on the first step, the text is still there, the file is as it was."""
    voor = (folder / "functies.yaml").read_bytes()
    test = read_tekst(begin(), tekst)
    assert zin in test.warning[0].value
    assert test.text_area(key="concept.tekst").value == tekst
    assert (folder / "functies.yaml").read_bytes() == voor


def test_without_a_function_nothing_is_read(begin: Begin) -> None:
    """The first question comes first, and what was pasted stays."""
    test = begin()
    test.selectbox(key="concept.functie").set_value(None)
    read_tekst(test)
    assert "Kies eerst de functie" in test.warning[0].value
    assert test.text_area(key="concept.tekst").value == TEKST


def test_what_is_not_filled_stands_first(begin: Begin) -> None:
    """Skeletons come before examples in the list of functions."""
    opties = begin().selectbox(key="concept.functie").options
    leeg = [plek for plek, optie in enumerate(opties) if "nog niet ingevuld" in optie]
    assert leeg == list(range(len(leeg)))
    assert len(leeg) > 5


def test_a_passport_needs_a_sentence_and_a_tag(begin: Begin) -> None:
    """Without the core in one sentence, or without any tag, it goes no further and says why."""
    test = read_tekst(begin())
    for _ in werk_of(test).voorstel.kenmerken:
        test.button(key="voorstel.nee").click().run()
    test.button(key="concept.bekijk").click().run()
    assert "minstens één kenmerk" in test.warning[0].value
    test.text_area(key="concept.kern").set_value(" ").run()
    test.button(key="concept.bekijk").click().run()
    assert "in één zin wat iemand doet" in test.warning[0].value


@pytest.mark.parametrize("is_herladen", [False, True])
def test_somebody_else_changed_it_meanwhile(begin: Begin, folder: Path, *, is_herladen: bool) -> None:
    """Nothing is written over the other; with the newest version as beginning it can be saved after all. A reload
    does not forget which version was opened.
    """
    test = read_tekst(begin())
    test.button(key="voorstel.rest").click().run()
    test.button(key="concept.bekijk").click().run()
    bestand = folder / "functies.yaml"
    regels = bestand.read_text(encoding="utf-8")
    plek = regels.index("titel:", regels.index(f"- id: {FUNCTIE}\n"))
    anders = f'{regels[:plek]}ook_bekend_als: ["Van een ander"]\n    {regels[plek:]}'
    bestand.write_text(anders, encoding="utf-8")
    test = reload(test) if is_herladen else test
    test.button(key="concept.bewaar").click().run()
    assert "niets overschreven" in test.warning[0].value
    assert bestand.read_text(encoding="utf-8") == anders
    test.button(key="concept.nieuwste").click().run()
    test.button(key="concept.bewaar").click().run()
    assert "is bewaard als concept" in test.success[0].value
    assert functie_of(folder).ook_bekend_als == ("Van een ander",)


def test_a_hostile_text_stays_text(begin: Begin) -> None:
    """Markdown and HTML of the source are shown as they were typed, on cards and in the draft."""
    taken = "\n".join(f"- Je adviseert {VIJANDIG} over parkeren en verkeer in de stad." for _ in range(3))
    test = read_tekst(begin(), f"Wat ga je doen?\n{taken}\nJe werkt met het team aan de stad.")
    gezien = False
    while not werk_of(test).is_beoordeeld:
        zinnen = [markdown.value for markdown in test.markdown if "onerror" in markdown.value]
        gezien = gezien or bool(zinnen)
        assert all("\\<img" in zin and "\\[klik\\]" in zin and "\\$x\\$" in zin for zin in zinnen)
        test.button(key="voorstel.ja").click().run()
    assert gezien
    test.button(key="concept.bekijk").click().run()
    assert not [markdown for markdown in test.markdown if "<img" in markdown.value.replace("\\<img", "")]


def test_a_reload_goes_on_where_it_was(begin: Begin) -> None:
    """At the same card with the same answers, then in the sentences with the same words; what is saved is forgotten."""
    test = read_tekst(begin())
    test.button(key="voorstel.nee").click().run()
    test.button(key="voorstel.ander").click().run()
    test.selectbox(key="concept.ander").set_value("k-parkeren").run()
    voor = werk_of(test)
    test = reload(test)
    assert not test.exception
    assert werk_of(test) == voor
    test.button(key="voorstel.rest").click().run()
    test.text_area(key="concept.kern").set_value("Je helpt mensen om Nederlander te worden.").run()
    test.multiselect(key="concept.erbij").set_value(["b-veilige-stad"]).run()
    test = reload(test)
    assert test.text_area(key="concept.kern").value == "Je helpt mensen om Nederlander te worden."
    assert test.multiselect(key="concept.erbij").value == ["b-veilige-stad"]
    test = reload(test.button(key="concept.bekijk").click().run())
    test.button(key="concept.bewaar").click().run()
    assert "is bewaard als concept" in test.success[0].value
    test = reload(test)
    assert test.text_area(key="concept.tekst").value == ""
    assert not [knop for knop in test.button if knop.key == "concept.verder"]


def test_what_cannot_go_on_gives_the_text_back(begin: Begin, folder: Path) -> None:
    """The function is gone, say: a sentence says so, and somebody begins again with the text."""
    test = read_tekst(begin())
    bestand = folder / "functies.yaml"
    bestand.write_text(
        bestand.read_text(encoding="utf-8").replace(f"id: {FUNCTIE}\n", "id: anders\n"), encoding="utf-8"
    )
    test = reload(test)
    assert not test.exception
    assert test.title[0].value == "Van tekst naar paspoort"
    assert "niet verder met Medewerker naturalisatie" in test.warning[0].value
    assert "Je tekst staat er nog" in test.warning[0].value
    assert test.text_area(key="concept.tekst").value == TEKST
    assert not test.run().warning


def test_an_answer_with_a_tag_that_is_gone_is_asked_again(begin: Begin) -> None:
    """The others stand; and a memory that makes no sense is no memory."""
    test = read_tekst(begin())
    eerste, tweede = (kenmerk.tag.id for kenmerk in werk_of(test).voorstel.kenmerken[:2])
    test = reload(test, keuze={"antwoorden": {eerste: "c-bestaat-niet", tweede: ""}, "erbij": ["k-weg", "k-parkeren"]})
    assert werk_of(test).keuze == Conceptkeuze({tweede: ""}, ("k-parkeren",))
    assert werk_of(test).plek == 0
    for onzin in ({"stap": "raar"}, {"bron": "raar"}, {"keuze": 3}):
        anders = reload(test, **onzin)
        assert not anders.exception
        assert anders.title[0].value == "Van tekst naar paspoort"
