# SPDX-License-Identifier: EUPL-1.2
"""The picture: everything that screen, paper and text need to know about the kompas, without any drawing library."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kompas.kern.beeld.beschrijving import JIJ, describe
from kompas.kern.beeld.kaart import Kaart
from kompas.kern.beeld.keuze import Beeldvraag, Keuze, choose
from kompas.kern.beeld.punt import Punt
from kompas.kern.beeld.ringlabels import Labelstrook
from kompas.kern.beeld.sectoren import Sector
from kompas.kern.beeld.straal import Ring
from kompas.kern.beeld.tekenaar import Tekenaar
from kompas.kern.catalogus import Catalogus
from kompas.kern.matcher import Matcher
from kompas.kern.profiel import Profiel

SCHERMSTRAAL = 270


@dataclass(frozen=True, slots=True)
class KompasBeeld:
    """The kompas of one profile. Bearings in degrees clockwise from north, lengths in parts of the radius.

    `punten` are all marks in order of bearing, those on the rim last; `lijst` the numbered and then the lettered ones.
    `uitsnede` is the domain or unit that fills the circle, empty for the whole organisation; `niveau` says what a
    sector is (domein, unit, vakgroep); `strook` is where the rings say what they stand for. `niet_getekend` filled
    functions pass the filters but are left out. Marks keep apart when the disc is drawn with a radius of at least
    `schermstraal` px. `is_inhoud`: it shows nothing of a person, only what the catalogue says to everyone.
    """

    midden: str
    uitsnede: str
    niveau: str
    sectoren: tuple[Sector, ...]
    ringen: tuple[Ring, ...]
    strook: Labelstrook | None
    punten: tuple[Punt, ...]
    lijst: tuple[Punt, ...]
    niet_getekend: int
    schermstraal: int
    beschrijving: str
    is_inhoud: bool

    @property
    def persoonlijk(self) -> bool:
        """True when the user stands in the centre, false for the kompas of a function."""
        return self.midden == JIJ

    @property
    def delen(self) -> tuple[Sector, ...]:
        """Every vakgroep around the circle, in order of bearing."""
        return tuple(deel for sector in self.sectoren for deel in sector.delen)

    def number_delen(self) -> dict[str, int]:
        """Functie id -> which of `delen` it belongs to: where it stands of its own, not where it was moved to."""
        grenzen = [deel.begin for deel in self.delen]
        return {punt.functie_id: bisect_right(grenzen, punt.eigen_hoek) - 1 for punt in self.punten}


def build_beeld(  # noqa: PLR0913 - one call for all that a screen can set
    matcher: Matcher,
    profiel: Profiel,
    *,
    midden: str = JIJ,
    domein: str | None = None,
    unit: str | None = None,
    werkgever: str | None = None,
    aantal: int | None = 60,
    nummers: int = 8,
    genummerd: tuple[str, ...] = (),
    letters: int = 4,
    factor: float = 0.5,
    thuis: str | None = None,
    bewaard: frozenset[str] = frozenset(),
    verborgen: frozenset[str] = frozenset(),
    wensen: Mapping[str, int] | None = None,
    kaart: Kaart | None = None,
    schermstraal: int = SCHERMSTRAAL,
) -> KompasBeeld:
    """Lay out the kompas of a profile.

    At most `nummers` functions carry a number: fewer when there is no room to read them. They are the nearest ones, or
    those of `genummerd`, in that order. `aantal` limits the filled
    functions (None: all); saved and surprising ones are always among them, and unfilled ones are always drawn. `thuis`
    is the home domain for surprises, needed only when the profile has no function. `verborgen` are functions that the
    user does not want to see. `wensen` (dimensie id -> 1 to 5) only make marks paler. `schermstraal` is the radius in
    px for which marks get their size. Raises `OnbekendeTag` and `OnbekendeFunctie`.
    """
    kaart = kaart or _kaart(matcher.catalogus)
    uitsnede = kaart.full_view(domein, unit)
    indeling = uitsnede or kaart.geheel
    vraag = Beeldvraag(domein, unit, werkgever, verborgen, bewaard, aantal, nummers, letters, factor, thuis, genummerd)
    scores = matcher.scores(profiel)
    eigen = _is_changed(matcher.catalogus, profiel)
    keuze = choose(matcher, profiel, scores, vraag, eigen=eigen)
    tekenaar = Tekenaar(matcher, profiel, scores, indeling, bewaard, schermstraal, wensen or {})
    is_inhoud = profiel.functie_id is not None and not (eigen or bewaard or verborgen or wensen)
    return _draw(tekenaar, keuze, midden, uitsnede=(unit or domein or "") if uitsnede else "", is_inhoud=is_inhoud)


def _draw(tekenaar: Tekenaar, keuze: Keuze, midden: str, *, uitsnede: str, is_inhoud: bool) -> KompasBeeld:
    keuze, veld, strook = tekenaar.draw_field(keuze)
    punten = (*veld, *tekenaar.draw_rim(keuze))
    per_id = {punt.functie_id: punt for punt in punten}
    lijst = tuple(per_id[functie_id] for functie_id in keuze.merken)
    return KompasBeeld(
        midden=midden,
        uitsnede=uitsnede,
        niveau=tekenaar.indeling.niveau,
        sectoren=tekenaar.indeling.sectoren,
        ringen=tekenaar.straal.ringen(),
        strook=strook,
        punten=punten,
        lijst=lijst,
        niet_getekend=keuze.niet_getekend,
        schermstraal=tekenaar.schermstraal,
        beschrijving=describe(
            tekenaar.matcher.catalogus,
            midden,
            tekenaar.indeling.niveau,
            punten,
            lijst,
            keuze.niet_getekend,
            leeg=not tekenaar.profiel.sterkte,
        ),
        is_inhoud=is_inhoud,
    )


@lru_cache(maxsize=16)
def _kaart(catalogus: Catalogus) -> Kaart:
    return Kaart.from_catalogus(catalogus)


def _is_changed(catalogus: Catalogus, profiel: Profiel) -> bool:
    """True when the profile is no longer the passport of its function."""
    if profiel.functie_id is None:
        return False
    return dict(profiel.sterkte) != dict(Profiel.from_functie(catalogus, profiel.functie_id).sterkte)
