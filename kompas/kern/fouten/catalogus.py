# SPDX-License-Identifier: EUPL-1.2
"""What the catalogue does not know, and what cannot be a profile."""

from collections.abc import Iterable

from kompas.kern.fouten.basis import KompasFout


class OnbekendeFunctie(KompasFout):
    """No function in the catalogue has this id."""

    def __init__(self, functie_id: str) -> None:
        self.functie_id = functie_id
        super().__init__(
            f"We kennen geen functie met de naam '{functie_id[:80]}'. "
            "Misschien is de link oud. Zoek de functie op titel."
        )


class OnbekendeTag(KompasFout):
    """One or more tags are not in the vocabulary of the catalogue."""

    def __init__(self, tag_ids: Iterable[str]) -> None:
        self.tag_ids = tuple(sorted(tag_ids))
        namen = ", ".join(f"'{t[:80]}'" for t in self.tag_ids[:5])
        super().__init__(
            f"Deze tags staan niet in de woordenlijst: {namen}. Haal ze uit het profiel of voeg ze toe aan tags.yaml."
        )


class OngeldigProfiel(KompasFout, ValueError):
    """A profile holds something that cannot be a strength, or lacks what the question needs."""
