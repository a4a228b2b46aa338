# SPDX-License-Identifier: EUPL-1.2
"""Texts and files that cannot be read."""

from kompas.kern.fouten.basis import KompasFout


class TekstTeLang(KompasFout, ValueError):
    """A text that is too long to read in one go. `lengte` and `maximum` are in characters."""

    def __init__(self, lengte: int, maximum: int) -> None:
        self.lengte, self.maximum = lengte, maximum
        super().__init__(
            f"Deze tekst is te lang: hij telt {_duizend(lengte)} tekens en er passen er {_duizend(maximum)}. "
            "Plak alleen het deel dat over het werk gaat."
        )


def _duizend(getal: int) -> str:
    return f"{getal:,}".replace(",", ".")


class OngeldigOverzicht(KompasFout, ValueError):
    """A file that cannot be read as a formatieoverzicht, or a choice of columns that gives no functions."""

    def __init__(self, zin: str) -> None:
        super().__init__(f"{zin} Er is niets veranderd.")


class OnleesbaarDocument(KompasFout, ValueError):
    """A document or text that somebody handed in and that we cannot use. `zin` says why, and what to do instead."""

    def __init__(self, zin: str) -> None:
        self.zin = zin
        super().__init__(f"{zin} Er is niets veranderd.")
