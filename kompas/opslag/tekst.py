# SPDX-License-Identifier: EUPL-1.2
"""A text in a column: every letter of Unicode, but nothing that only one of the databases takes."""

from sqlalchemy import Dialect, Text, TypeDecorator

from kompas.kern.fouten import OngeldigeTekst


class Tekst(TypeDecorator[str]):
    """PostgreSQL has no place for the character NUL, and neither database for half of a surrogate pair."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002  of the base class
        """To the database. Raises `OngeldigeTekst` for a text that does not come back as it is."""
        if value is not None and ("\0" in value or any("\ud800" <= teken <= "\udfff" for teken in value)):
            raise OngeldigeTekst
        return value
