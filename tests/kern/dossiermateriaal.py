# SPDX-License-Identifier: EUPL-1.2
"""Dossiers for tests: whatever a person can make of one, action by action."""

from datetime import date

from hypothesis import strategies as st

from kompas.kern import Catalogus
from kompas.kern.dossier import Ambitie, Dossier, Energie, Onderdeel, Staat, Stap, Uitkomst
from kompas.kern.fouten import DossierVol, RegelVerdwenen, TeVeelTags

CATALOGUS = Catalogus.from_tags(
    {
        "a": {"kennisgebied": ["k1", "k2", "k3"], "interesse": ["i1"]},
        "b": {"kennisgebied": ["k2", "k4"], "interesse": ["i1", "i2"]},
        "c": {"kennisgebied": ["k5"], "interesse": ["i2", "i3"]},
    }
)
functies = st.sampled_from([functie.id for functie in CATALOGUS.functies])
tags = st.sampled_from([*sorted(CATALOGUS.tags), *(f"eigen-{nummer}" for nummer in range(12))])
teksten = st.sampled_from(["", "bellen", "meelopen", "cursus kiezen", "een\nbrief", "\N{ROCKET} erheen"])
dagen = st.sampled_from(["", "2026-12-01", "2027-01-15", "2027-02-28"])
nummers = st.integers(0, 3)
stappen = st.builds(Stap, teksten, dagen, st.sampled_from(Staat))
uitkomsten = st.builds(Uitkomst, st.sampled_from(["TMA", "360 graden", ""]), dagen, teksten)
vragen = st.sampled_from(["v1", "v2", "v3"])


def _do(doe: str, *met: st.SearchStrategy) -> st.SearchStrategy[tuple]:
    return st.tuples(st.just(doe), *met)


ambities = st.builds(Ambitie, st.sampled_from(["", "opzij", "blijven"]), st.sampled_from(["", "nu"]))
logdagen = st.dates(date(2026, 1, 1), date(2026, 1, 9)).map(date.isoformat)
# What a person can do, by the part that it changes.
PER_DEEL = {
    Onderdeel.PROFIEL: st.one_of(
        _do("start_from", st.just(CATALOGUS), functies),
        *(_do(doe, tags) for doe in ("add_tag", "remove_tag", "restore_tag")),
        _do("sort_tag", tags, st.none() | st.sampled_from(Energie)),
        _do("answer", vragen, st.sampled_from(["meer", "minder", None])),
        _do("wish", vragen, st.none() | st.integers(1, 5)),
    ),
    Onderdeel.BEWAARD: st.one_of(
        *(_do(doe, functies) for doe in ("save", "unsave", "hide", "unhide")), _do("note", functies, teksten)
    ),
    Onderdeel.AMBITIE: _do("aim", ambities),
    Onderdeel.PLAN: st.one_of(
        _do("add_stap", stappen),
        _do("change_stap", nummers, stappen),
        _do("remove_stap", nummers),
        _do("plan_step", teksten, dagen),
    ),
    Onderdeel.LOGBOEK: st.one_of(
        _do("log", logdagen, teksten), _do("change_logregel", nummers, teksten), _do("remove_logregel", nummers)
    ),
    Onderdeel.UITKOMSTEN: st.one_of(
        _do("add_uitkomst", uitkomsten),
        _do("change_uitkomst", nummers, uitkomsten),
        _do("remove_uitkomst", nummers),
    ),
    Onderdeel.VOORBEREIDING: st.one_of(
        _do("ask", teksten),
        _do("reflect", vragen, teksten),
        _do("start_gesprek", st.sampled_from(["open", "andere_baan", ""])),
    ),
}
ACTIES = st.one_of(*PER_DEEL.values())


def act(dossier: Dossier, acties: list[tuple]) -> Dossier:
    """The dossier after these actions; what is refused changes nothing."""
    for doe, *met in acties:
        try:
            dossier = getattr(dossier, doe)(*met)
        except (TeVeelTags, DossierVol, RegelVerdwenen):
            continue
    return dossier


def dossiers(van: Dossier | None = None) -> st.SearchStrategy[Dossier]:
    """Any dossier that can come from this one, by default from an empty one."""
    return st.lists(ACTIES, max_size=25).map(lambda acties: act(van or Dossier(), acties))


def check_afspraken(dossier: Dossier) -> None:
    """What holds for every dossier, however it came about."""
    assert list(dossier.tags) == sorted(set(dossier.tags))
    assert set(dossier.eigen) <= set(dossier.tags)
    assert len(set(dossier.eigen)) == len(dossier.eigen) <= 10
    assert dossier.energie.keys() <= set(dossier.tags)
    assert not set(dossier.bewaard) & set(dossier.niet_voor_mij)
    for ids in (dossier.bewaard, dossier.niet_voor_mij):
        assert len(set(ids)) == len(ids)
    assert all(dossier.notities.values())
    assert all(dossier.reflectie.values())
    assert not any(record.is_leeg for record in (*dossier.plan, *dossier.logboek, *dossier.uitkomsten))
    dagen = [regel.datum for regel in dossier.logboek]
    assert dagen == sorted(dagen, reverse=True)
