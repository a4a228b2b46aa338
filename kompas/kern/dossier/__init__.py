# SPDX-License-Identifier: EUPL-1.2
"""Everything that one person chose and wrote: in the tab, as a file or kept, as its owner wants. It knows no name."""

from kompas.kern.dossier.ambitie import Ambitie
from kompas.kern.dossier.dossier import Dossier
from kompas.kern.dossier.gesprekswerk import REDEN_OPEN
from kompas.kern.dossier.grenzen import MAX_EIGEN, MAX_INSTRUMENT, MAX_LOGREGELS, MAX_STAPPEN, MAX_UITKOMSTEN
from kompas.kern.dossier.logregel import Logregel
from kompas.kern.dossier.onderdeel import Onderdeel, list_gevuld, pick
from kompas.kern.dossier.samenvoegen import Kant, Samenvoeging, merge
from kompas.kern.dossier.stap import Staat, Stap
from kompas.kern.dossier.uitkomst import Uitkomst
from kompas.kern.eigentekst import MAX_TEKST
from kompas.kern.energie import Energie

__all__ = [
    "MAX_EIGEN",
    "MAX_INSTRUMENT",
    "MAX_LOGREGELS",
    "MAX_STAPPEN",
    "MAX_TEKST",
    "MAX_UITKOMSTEN",
    "REDEN_OPEN",
    "Ambitie",
    "Dossier",
    "Energie",
    "Kant",
    "Logregel",
    "Onderdeel",
    "Samenvoeging",
    "Staat",
    "Stap",
    "Uitkomst",
    "list_gevuld",
    "merge",
    "pick",
]
