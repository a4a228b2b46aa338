# SPDX-License-Identifier: EUPL-1.2
"""The plain fields of the editor: each keeps what is in it at once, and says what is wrong with it below."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import streamlit as st

from kompas.scherm.tekst import escape
from kompas.scherm.vullen.bewerken.werkblad import Werkblad, write_veld

MAX_TITEL, MAX_ZIN, MAX_TEKST = 120, 300, 2000  # characters


class Velden:
    """The fields of one open passport. `fouten`: the sentences for each field that cannot be saved as it is."""

    def __init__(self, blad: Werkblad, fouten: Mapping[str, Sequence[str]]) -> None:
        self.blad, self.fouten = blad, fouten

    def ask_zin(self, veld: str, label: str, *, hulp: str | None = None, maximum: int = MAX_ZIN) -> None:
        """One line."""
        key = self._prepare(veld, getattr(self.blad.hier, veld))
        st.text_input(
            label,
            max_chars=maximum,
            help=hulp,
            autocomplete="off",
            live=True,
            key=key,
            on_change=self._keeper(veld, str.strip),
        )
        self.show_fouten(veld)

    def ask_tekst(self, veld: str, label: str, *, hulp: str | None = None, hoogte: int = 100) -> None:
        """Some lines that are one text."""
        key = self._prepare(veld, getattr(self.blad.hier, veld))
        st.text_area(
            label, max_chars=MAX_TEKST, height=hoogte, help=hulp, key=key, on_change=self._keeper(veld, str.strip)
        )
        self.show_fouten(veld)

    def ask_regels(self, veld: str, label: str, *, hulp: str | None = None, hoogte: int = 160) -> None:
        """A list: each line is one."""
        key = self._prepare(veld, "\n".join(getattr(self.blad.hier, veld)))
        st.text_area(
            label, max_chars=MAX_TEKST, height=hoogte, help=hulp, key=key, on_change=self._keeper(veld, split_regels)
        )
        self.show_fouten(veld)

    def ask_keuze(
        self, veld: str, label: str, keuzes: Mapping[str, str], *, nieuw: bool = False, hulp: str | None = None
    ) -> None:
        """One of these (id -> name); with `nieuw` also something that is not among them yet."""
        huidig = getattr(self.blad.hier, veld)
        namen = {**({huidig: huidig} if huidig and huidig not in keuzes else {}), **keuzes}
        key = self._prepare(veld, huidig or None)
        st.selectbox(
            label,
            list(namen),
            format_func=lambda keuze: namen.get(keuze, keuze),
            accept_new_options=nieuw,
            placeholder="Kies of typ" if nieuw else "Kies",
            help=hulp,
            key=key,
            on_change=self._keeper(veld, lambda waarde: (waarde or "").strip()),
        )
        self.show_fouten(veld)

    def ask_meer(self, veld: str, label: str, keuzes: Mapping[str, str], *, hulp: str | None = None) -> None:
        """Any number of these (id -> name)."""
        huidig = getattr(self.blad.hier, veld)
        namen = {**{naam: naam for naam in huidig if naam not in keuzes}, **keuzes}
        key = self._prepare(veld, list(huidig))
        st.multiselect(
            label,
            list(namen),
            format_func=namen.__getitem__,
            placeholder="Typ een paar letters",
            help=hulp,
            key=key,
            on_change=self._keeper(veld, tuple),
        )
        self.show_fouten(veld)

    def show_fouten(self, veld: str, *, met_delen: bool = True) -> None:
        """What is wrong with a field, and with parts of it that have no place of their own, directly below it."""
        namen = [naam for naam in self.fouten if naam == veld or (met_delen and naam.startswith(f"{veld}."))]
        for zin in (zin for naam in namen for zin in self.fouten[naam]):
            st.markdown(f":material/error: :red[{escape(zin)}]")

    def _prepare(self, veld: str, waarde: object) -> str:
        key = self.blad.key(veld)
        st.session_state.setdefault(key, waarde)
        return key

    def _keeper(self, veld: str, lees: Callable[[Any], object]) -> Callable[[], None]:
        functie_id, key = self.blad.basis.id, self.blad.key(veld)
        return lambda: write_veld(functie_id, **{veld: lees(st.session_state[key])})


def split_regels(tekst: str) -> tuple[str, ...]:
    """The lines of a text that say something."""
    return tuple(regel.strip() for regel in tekst.splitlines() if regel.strip())
