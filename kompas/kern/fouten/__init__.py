# SPDX-License-Identifier: EUPL-1.2
"""The one error tree. Every error carries its data and a Dutch sentence for the user."""

from kompas.kern.fouten.basis import KompasFout
from kompas.kern.fouten.bewerking import Bewerkingsconflict, OnbekendeVersie, OngeldigeWijziging, Veldfout
from kompas.kern.fouten.bron import OngeldigOverzicht, OnleesbaarDocument, TekstTeLang
from kompas.kern.fouten.catalogus import OnbekendeFunctie, OnbekendeTag, OngeldigProfiel
from kompas.kern.fouten.check import CheckGesloten, CheckNietKlaar
from kompas.kern.fouten.dossier import (
    DossierVol,
    OngeldigeDag,
    OngeldigProfielbestand,
    OnleesbaarDossier,
    RegelVerdwenen,
    TeVeelTags,
    Versieconflict,
)
from kompas.kern.fouten.inhoud import (
    GedeeldeWoordenlijst,
    InhoudBeschadigd,
    InhoudBezet,
    InhoudNietBewaard,
    Inhoudsfout,
    InhoudVeranderd,
    OnbewerkbareInhoud,
    OngeldigeInhoud,
)
from kompas.kern.fouten.onderhoud import OnderhoudGeweigerd, OngeldigeReservekopie
from kompas.kern.fouten.opslag import OngeldigeTekst, OpslagNietBereikbaar, OpslagTeNieuw
from kompas.kern.fouten.toegang import (
    GeenToegang,
    InloggenMislukt,
    OngeldigAccount,
    OngeldigeDeling,
    OngeldigeWachtzin,
    TeVeelPogingen,
    WerkaccountGeweigerd,
)
from kompas.kern.fouten.vertrek import KlokVerdacht, OngeldigePersoneelslijst, TeVeelWeg
from kompas.kern.fouten.werking import DemoGeweigerd, GeenPapier, OngeldigeInstelling, OnveiligeStart, PoortBezet

__all__ = [
    "Bewerkingsconflict",
    "CheckGesloten",
    "CheckNietKlaar",
    "DemoGeweigerd",
    "DossierVol",
    "GedeeldeWoordenlijst",
    "GeenPapier",
    "GeenToegang",
    "InhoudBeschadigd",
    "InhoudBezet",
    "InhoudNietBewaard",
    "InhoudVeranderd",
    "Inhoudsfout",
    "InloggenMislukt",
    "KlokVerdacht",
    "KompasFout",
    "OnbekendeFunctie",
    "OnbekendeTag",
    "OnbekendeVersie",
    "OnbewerkbareInhoud",
    "OnderhoudGeweigerd",
    "OngeldigAccount",
    "OngeldigOverzicht",
    "OngeldigProfiel",
    "OngeldigProfielbestand",
    "OngeldigeDag",
    "OngeldigeDeling",
    "OngeldigeInhoud",
    "OngeldigeInstelling",
    "OngeldigePersoneelslijst",
    "OngeldigeReservekopie",
    "OngeldigeTekst",
    "OngeldigeWachtzin",
    "OngeldigeWijziging",
    "OnleesbaarDocument",
    "OnleesbaarDossier",
    "OnveiligeStart",
    "OpslagNietBereikbaar",
    "OpslagTeNieuw",
    "PoortBezet",
    "RegelVerdwenen",
    "TeVeelPogingen",
    "TeVeelTags",
    "TeVeelWeg",
    "TekstTeLang",
    "Veldfout",
    "Versieconflict",
    "WerkaccountGeweigerd",
]
