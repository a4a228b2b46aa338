# SPDX-License-Identifier: EUPL-1.2
"""Minutes spent: how long a passport took in the kompas, for the meter. Nobody sees whose minutes they are."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta

from kompas.diensten.toegang import Aanvraag, vereist
from kompas.inhoud import find_folder
from kompas.inhoud.schrijven.werktijdboek import Werktijdboek
from kompas.kern.fouten import InhoudBezet
from kompas.kern.toegang import Recht


@vereist(Recht.INHOUD)
def add_werktijd(_aanvraag: Aanvraag, functie_id: str, duur: timedelta) -> None:
    """Count the time that a save took. When that cannot be kept it is lost: the save itself stands."""
    with suppress(InhoudBezet, OSError):
        Werktijdboek(find_folder()).add(functie_id, duur)


@vereist(Recht.INHOUD)
def read_werktijd(_aanvraag: Aanvraag) -> Mapping[str, timedelta]:
    """The time of each function that somebody worked on, by its id."""
    return Werktijdboek(find_folder()).read()
