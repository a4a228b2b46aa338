# SPDX-License-Identifier: EUPL-1.2
"""From any earlier shape of the tables to that of now."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from kompas.kern.fouten import OpslagTeNieuw
from kompas.opslag.motor import Wijze, begin

VERSIETABEL = "alembic_version"
_MAP = Path(__file__).with_name("migraties")
_SLOT = 5_701_200  # a number of our own: two processes that begin at once go one after the other
_EEN_TEGELIJK = Lock()  # Alembic is no good at threads


def upgrade(motor: Engine, doel: str = "head") -> None:
    """Run every step up to `doel` that this database has not had: all, or none.

    Raises `OpslagTeNieuw` for the database of a newer app.
    """
    with rebuilding(motor) as verbinding:
        if read_versie(verbinding) not in (None, *list_versies()):
            raise OpslagTeNieuw
        run_stappen(verbinding, doel)


@contextmanager
def rebuilding(motor: Engine) -> Iterator[Connection]:
    """A transaction in which tables change; one at a time. All that refers to something must find it at the end."""
    with _EEN_TEGELIJK, begin(motor, Wijze.VERBOUWEN) as verbinding:
        is_sqlite = motor.dialect.name == "sqlite"
        if not is_sqlite:
            verbinding.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_SLOT})")
        yield verbinding
        if is_sqlite and verbinding.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise AssertionError("a step left rows that refer to nothing")


def run_stappen(verbinding: Connection, doel: str = "head") -> None:
    """Run the steps up to `doel` within a transaction of `rebuilding`."""
    config = _config()
    config.attributes["verbinding"] = verbinding
    command.upgrade(config, doel)


def is_bij(motor: Engine) -> bool:
    """True when no step is left to do."""
    with begin(motor, Wijze.LEZEN) as verbinding:
        return read_versie(verbinding) == _script().get_current_head()


def list_versies() -> list[str]:
    """Every version that a database can have, the first one first."""
    return [stap.revision for stap in reversed(list(_script().walk_revisions()))]


def read_versie(verbinding: Connection) -> str | None:
    """The version of the tables that are there; None without tables of the app."""
    return MigrationContext.configure(verbinding).get_current_revision()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MAP).replace("%", "%%"))
    return config


def _script() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
