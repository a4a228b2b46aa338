# SPDX-License-Identifier: EUPL-1.2
"""What the import would change, in figures and in a table, and the button that does it."""

from collections.abc import Iterator

import pandas as pd
import streamlit as st

from kompas.inhoud.formatie import Importplan, Wijze
from kompas.inhoud.formatie.wijziging import name_plaats
from kompas.kern import Catalogus
from kompas.scherm.tekst import escape

_RIJHOOGTE, _MEESTE_RIJEN = 35, 10  # px, rows at once


def show_plan(plan: Importplan, catalogus: Catalogus, merk: str) -> tuple[str, ...] | None:
    """The plan; ids of what no longer exists once somebody presses the button, else None."""
    st.header("Wat er verandert", anchor=False)
    _show_aantallen(plan)
    _show_wijzigingen(plan)
    tabel = pd.DataFrame(list(_list_rijen(plan, catalogus)), columns=["Functie", "Plaats", "Wat gebeurt er?"])
    st.dataframe(
        tabel,
        hide_index=True,
        height=_RIJHOOGTE * min(_MEESTE_RIJEN, len(tabel) + 1) + 3,
        column_config={
            "Functie": st.column_config.TextColumn(width=380),
            "Plaats": st.column_config.TextColumn(width=500),
            "Wat gebeurt er?": st.column_config.TextColumn(width=200),
        },
        alt="Alle functies van je overzicht, met hun plaats en wat ermee gebeurt.",
    )
    vervalt = _ask_vervalt(plan, catalogus, merk)
    if plan.wijze is Wijze.VERVANGEN:
        st.markdown(
            f"De **{len(plan.verdwijnt)} voorbeeldfuncties gaan weg**: bedacht en echt staan nooit door elkaar. "
            "De kenmerken blijven. Wat jullie zelf invulden, blijft ook."
        )
    if plan.retire(vervalt).is_leeg:
        st.success("Al deze functies staan al in het kompas. Je hoeft niets te doen.", icon=":material/check:")
        return None
    return vervalt if st.button(_name_knop(plan), type="primary", key="overzicht.klaar") else None


def _show_aantallen(plan: Importplan) -> None:
    aantallen = {
        "Nieuw": len(plan.nieuw),
        "Al bekend": len(plan.bekend),
        "Gewijzigd": len(plan.gewijzigd),
        "Niet in je overzicht": len(plan.weg),
    }
    if plan.wijze is Wijze.VERVANGEN:
        aantallen = {"Nieuw": len(plan.nieuw), "Voorbeelden die weggaan": len(plan.verdwijnt)} | {
            naam: aantal for naam, aantal in aantallen.items() if aantal
        }
    with st.container(horizontal=True, gap="large", key="overzichtcijfers"):
        for naam, aantal in aantallen.items():
            st.metric(naam, aantal, width="content")


def _show_wijzigingen(plan: Importplan) -> None:
    rijen = [
        (wijziging.titel, verschil.veld, verschil.oud or "-", verschil.nieuw or "-")
        for wijziging in plan.gewijzigd
        for verschil in wijziging.verschillen
    ]
    if not rijen:
        return
    st.markdown("**Dit wijzigt**")
    st.dataframe(
        pd.DataFrame(rijen, columns=["Functie", "Wat", "Is nu", "Wordt"]),
        hide_index=True,
        height=_RIJHOOGTE * min(_MEESTE_RIJEN, len(rijen) + 1) + 3,
        alt="De functies waarvan de plaats, de werkgever of de normfunctie wijzigt: wat het is en wat het wordt.",
    )
    st.markdown("**Alle functies**")


def _list_rijen(plan: Importplan, catalogus: Catalogus) -> Iterator[tuple[str, str, str]]:
    for over in plan.nieuw.values():
        ook = f" (en op {len(over.plaatsen) - 1} andere plekken)" if len(over.plaatsen) > 1 else ""
        yield over.titel, name_plaats(over.plaatsen[0]) + ook, "nieuw"
    for functie_id, wat in _list_rest(plan):
        functie = catalogus.functie(functie_id)
        yield functie.titel, name_plaats(functie.plaats), wat


def _list_rest(plan: Importplan) -> Iterator[tuple[str, str]]:
    yield from ((wijziging.functie_id, "gewijzigd") for wijziging in plan.gewijzigd)
    yield from ((functie_id, "staat niet in je overzicht, blijft") for functie_id in plan.weg)
    yield from ((functie_id, "blijft zoals ze is") for functie_id in plan.bekend)
    yield from ((functie_id, "voorbeeld, gaat weg") for functie_id in plan.verdwijnt)


def _ask_vervalt(plan: Importplan, catalogus: Catalogus, merk: str) -> tuple[str, ...]:
    if not plan.weg:
        return ()
    gekozen: list[str] = st.multiselect(
        "Welke functies bestaan niet meer?",
        list(plan.weg),
        format_func=lambda functie_id: catalogus.functie(functie_id).titel,
        placeholder="Kies alleen wat echt weg is",
        key=f"overzicht.{merk}.vervalt",
    )
    st.caption(
        "Deze functies staan niet in je overzicht. Kies je niets, dan blijven ze zoals ze zijn. "
        "Wat je kiest, staat niet meer in het kompas. Het paspoort blijft bewaard."
    )
    return tuple(gekozen)


def _name_knop(plan: Importplan) -> str:
    aantal, anders = len(plan.nieuw), len(plan.gewijzigd)
    if plan.wijze is Wijze.VERVANGEN:
        return f"Vervang de voorbeelden door {_count(aantal)}"
    if not aantal:
        return "Werk de functies bij"
    return f"Zet {_count(aantal)} klaar" + (f" en werk er {anders} bij" if anders else "")


def _count(aantal: int) -> str:
    return "deze functie" if aantal == 1 else f"deze {aantal} functies"


def tell_klaar(plan: Importplan) -> str:
    """What was done, in a sentence."""
    delen = [
        (len(plan.nieuw), "nieuwe functie staat klaar", "nieuwe functies staan klaar"),
        (len(plan.gewijzigd), "functie is bijgewerkt", "functies zijn bijgewerkt"),
        (len(plan.vervalt), "functie is vervallen", "functies zijn vervallen"),
    ]
    zinnen = [f"{aantal} {een if aantal == 1 else meer}." for aantal, een, meer in delen if aantal]
    if plan.wijze is Wijze.VERVANGEN:
        zinnen.append("De voorbeeldfuncties zijn weg.")
    return escape(" ".join(zinnen))
