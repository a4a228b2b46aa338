# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas reservekopie` and `python -m kompas herstel`: keeping everything, and putting it back."""

import argparse
from pathlib import Path

from kompas.opdrachten.opdrachtregel import Opdracht


def reservekopie(folder: Path, args: argparse.Namespace) -> int:
    """Write a backup, and print what is in it."""
    from kompas.opdrachten.werk.reservekopie import keep

    print(keep(folder, args))
    return 0


def herstel(folder: Path, args: argparse.Namespace) -> int:
    """Print what is in a backup, and with `--toepassen` put it back."""
    from kompas.opdrachten.werk.reservekopie import put_back

    print(put_back(folder, args))
    return 0


def _add_reservekopie(opdracht: argparse.ArgumentParser) -> None:
    opdracht.add_argument("naar_map", type=Path, metavar="NAAR_MAP", help="de map waar het bestand komt")
    opdracht.add_argument(
        "--controleer", action="store_true", help="zet de kopie ook terug op een tijdelijke plek, en vergelijk"
    )
    opdracht.add_argument(
        "--ruim-op", action="store_true", help="verwijder kopieën die ouder zijn dan KOMPAS_RESERVEKOPIE_DAGEN"
    )


def _add_herstel(opdracht: argparse.ArgumentParser) -> None:
    opdracht.add_argument(
        "uit_map", type=Path, metavar="UIT_MAP", help="de map met reservekopieën (dan de nieuwste), of het bestand zelf"
    )
    opdracht.add_argument("--toepassen", action="store_true", help="zet de kopie echt terug")
    opdracht.add_argument("--vervang", action="store_true", help="ook als er al iets in de database staat")


RESERVEKOPIE = Opdracht(
    "reservekopie",
    "de database en de inhoud in één bestand bewaren; het kompas kan aan blijven",
    reservekopie,
    _add_reservekopie,
)
HERSTEL = Opdracht("herstel", "een reservekopie nakijken; er verandert nog niets", herstel, _add_herstel)
