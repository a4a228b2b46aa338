# SPDX-License-Identifier: EUPL-1.2
"""From any earlier shape of the tables to that of now."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

_MAP = Path(__file__).with_name("migraties")


def upgrade(motor: Engine, doel: str = "head") -> None:
    """Run every step up to `doel` that this database has not had."""
    with motor.begin() as verbinding:
        config = _config()
        config.attributes["verbinding"] = verbinding
        command.upgrade(config, doel)


def is_bij(motor: Engine) -> bool:
    """True when no step is left to do."""
    with motor.connect() as verbinding:
        return MigrationContext.configure(verbinding).get_current_revision() == _script().get_current_head()


def list_versies() -> list[str]:
    """Every version that a database can have, the first one first."""
    return [stap.revision for stap in reversed(list(_script().walk_revisions()))]


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_MAP).replace("%", "%%"))
    return config


def _script() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
