# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas opruimen`: what was kept long enough goes, as the settings say."""

import argparse
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.opruimen import Opruimverslag, apply_opruimen, prepare_opruimen
from kompas.opslag import Opslag


def tidy_up(args: argparse.Namespace) -> Opruimverslag:
    """Count, or delete with `args.toepassen`. Where nobody ever kept anything, there is nothing to do."""
    with closing(Opslag(get_instellingen().database_url)) as opslag:
        if not opslag.exists():
            return Opruimverslag(())
        opslag.upgrade()
        aanvraag = ask_from_opdrachtregel(opslag, datetime.now(UTC))
        return apply_opruimen(aanvraag, toch=args.toch) if args.toepassen else prepare_opruimen(aanvraag)


def write_verslag(verslag: Opruimverslag, *, gedaan: bool) -> Iterator[str]:
    """The report in Dutch."""
    yield "Verwijderd of gesloten:" if gedaan else "Dit kan weg:"
    yield from (f"{regel.aantal:>8}  {regel.wat}" for regel in verslag.regels)
    if gedaan:
        yield "Klaar. Reservekopieën houden het nog tot ze zelf weggaan."
        return
    if verslag.weigering:
        yield f"Let op. {verslag.weigering}"
    yield "Er is niets veranderd. Doe dit echt met: --toepassen"
