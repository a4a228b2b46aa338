# SPDX-License-Identifier: EUPL-1.2
"""A passport becomes levensecht: what colleagues said goes in, and what they answered is forgotten."""

from dataclasses import replace

from kompas.diensten.check.model import Overname, Uitslag
from kompas.diensten.check.uitslag import read_uitslag
from kompas.diensten.datum import find_dag
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.diensten.vullen.paspoort import open_paspoort_voor_bewerken, stamp_paspoort
from kompas.diensten.vullen.paspoortvelden import make_wijziging
from kompas.inhoud.functiemodel import ControleModel
from kompas.inhoud.omzetten import build_functie
from kompas.kern import Catalogus, Functie
from kompas.kern.toegang import Recht


@vereist(Recht.INHOUD)
def take_over(aanvraag: Aanvraag, check_id: str, overname: Overname, organisatie: Organisatie) -> None:
    """Save the passport with its stamp; only then the check and all its answers are removed.

    Only tags that were asked or missed can be taken over. Raises what reading the outcome and saving a passport raise.
    """
    uitslag = read_uitslag(aanvraag, check_id, organisatie.catalogus)
    bewerking = open_paspoort_voor_bewerken(aanvraag, uitslag.regel.functie_id)
    functie = apply_overname(build_functie(bewerking.functie), uitslag, overname, organisatie.catalogus)
    wijziging = make_wijziging(bewerking.functie, functie)
    controle = ControleModel(datum=find_dag(aanvraag.nu).isoformat(), antwoorden=uitslag.regel.bezet)
    reden = "Gecheckt in een gesprek" if uitslag.regel.gesprek else "Gecheckt door collega's"
    stamp_paspoort(aanvraag, bewerking, wijziging, controle, reden)
    with act(aanvraag, "check overnemen", "check") as transactie:
        transactie.peilingen.remove(check_id)


def apply_overname(functie: Functie, uitslag: Uitslag, overname: Overname, catalogus: Catalogus) -> Functie:
    """The passport with what belongs to the work and without what does not; what was not asked stays as it is."""
    gevraagd = {kaart.tag.id for kaart in uitslag.kaarten} | {tag.id for tag, _ in uitslag.gemist}
    wel, niet = overname.wel & gevraagd, (overname.niet - overname.wel) & gevraagd
    tags = {categorie: set(tag_ids) - niet for categorie, tag_ids in functie.tags.items()}
    for tag in wel:
        tags.setdefault(catalogus.tag(tag).categorie, set()).add(tag)
    bron = "gesprek" if uitslag.regel.gesprek else "enquete"
    bronnen = {tag: bij for tag, bij in functie.bronnen.items() if tag not in niet} | dict.fromkeys(wel, bron)
    gesorteerd = {categorie: tuple(sorted(tag_ids)) for categorie, tag_ids in tags.items() if tag_ids}
    teksten = {veld: tekst for veld, tekst in overname.teksten.items() if tekst.strip()}
    return replace(
        functie,
        tags=gesorteerd,
        bronnen=bronnen,
        dimensies={**functie.dimensies, **overname.dimensies},
        bijdrage_inwoner=teksten.get("bijdrage_inwoner", functie.bijdrage_inwoner),
        leuk=teksten.get("leuk", functie.leuk),
        lastig=teksten.get("lastig", functie.lastig),
    )
