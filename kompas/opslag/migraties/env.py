# SPDX-License-Identifier: EUPL-1.2
"""What Alembic runs for every upgrade: the steps, in the transaction that was begun by `kompas.opslag.migratie`."""

from alembic import context

from kompas.opslag.tabellen import metadata

context.configure(connection=context.config.attributes["verbinding"], target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
