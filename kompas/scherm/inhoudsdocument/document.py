# SPDX-License-Identifier: EUPL-1.2
"""The content report as a whole."""

from kompas.diensten.inhoudsverslag import Inhoudsverslag
from kompas.kern import Catalogus
from kompas.scherm.inhoudsdocument.aandelen import write_aandelen
from kompas.scherm.inhoudsdocument.kenmerken import list_kenmerken, write_kenmerken
from kompas.scherm.inhoudsdocument.leesbaarheid import write_leesbaarheid
from kompas.scherm.inhoudsdocument.samenvatting import write_samenvatting
from kompas.scherm.inhoudsdocument.verwantschap import write_verwantschap
from kompas.scherm.inhoudsdocument.vulling import write_vulling

_INLEIDING = """\
# Verslag van de inhoud

Zo ziet de inhoud er nu uit. Dit verslag komt uit `python -m kompas inhoud`. Pas het niet met de hand aan:
`make content-report` maakt het opnieuw.

Niet alles wat hier opvalt is fout. Maar je moet het wel kunnen uitleggen."""


def write_inhoudsverslag(verslag: Inhoudsverslag, catalogus: Catalogus) -> str:
    """The whole report: first the figures with what we aim at, then every outlier by its title."""
    delen = [
        _INLEIDING,
        write_samenvatting(verslag),
        write_vulling(verslag.vulling, catalogus),
        write_kenmerken(verslag.tags, catalogus),
        write_verwantschap(verslag.verwantschap, catalogus),
        write_aandelen(verslag.verwantschap, catalogus),
        write_leesbaarheid(verslag.leesbaarheid, catalogus),
        list_kenmerken(verslag.tags, catalogus),
    ]
    return "\n\n".join(delen)
