# SPDX-License-Identifier: EUPL-1.2
"""What went wrong in the database, told without what anyone wrote."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError
from sqlalchemy.exc import TimeoutError as GeenVerbindingVrij

from kompas.kern.fouten import GeenToegang, KompasFout, OpslagNietBereikbaar

_log = logging.getLogger(__name__)
_VERDWENEN = ("SQLITE_CONSTRAINT_FOREIGNKEY", "23503")  # of SQLite and of PostgreSQL


def is_verdwenen(fout: IntegrityError) -> bool:
    """True when a row refers to an account or a share that is not there any more."""
    return _name(fout) in _VERDWENEN


@contextmanager
def plain_errors() -> Iterator[None]:
    """The words of a driver may hold what somebody wrote: they go no further, only the kind of failure is logged.

    Raises `GeenToegang` when what is referred to is gone, `OpslagNietBereikbaar` for what the database cannot do now.
    """
    try:
        yield
    except IntegrityError as fout:
        if is_verdwenen(fout):
            raise GeenToegang from None
        raise _report(fout) from None
    except (DBAPIError, GeenVerbindingVrij, OSError) as fout:
        raise _report(fout) from None
    except StatementError as fout:
        if isinstance(fout.orig, KompasFout):
            raise fout.orig from None
        raise


def _report(fout: Exception) -> OpslagNietBereikbaar:
    _log.error("the database cannot do this now: %s", _name(fout))
    return OpslagNietBereikbaar()


def _name(fout: Exception) -> str:
    """The name or number that the database itself has for a failure, else the kind of error."""
    oorzaak = fout.orig if isinstance(fout, DBAPIError) else fout
    namen = (getattr(oorzaak, veld, None) for veld in ("sqlite_errorname", "sqlite_errorcode", "sqlstate"))
    return next((str(naam) for naam in namen if naam not in (None, "unknown")), type(oorzaak).__name__)
