# SPDX-License-Identifier: EUPL-1.2
"""Who somebody is at the OpenID provider and in the HR system, when that ends, and when it was last used."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What this step changes. There is no way down: go back by restoring a backup."""
    for kolom in (
        sa.Column("extern", sa.Text()),
        sa.Column("personeelsnummer", sa.Text()),
        sa.Column("functie_id", sa.Text(), nullable=False, server_default=sa.text("''")),
        sa.Column("uit_dienst", sa.Text()),
        sa.Column("laatst_ingelogd", sa.Text()),
    ):
        op.add_column("gebruiker", kolom)
    for naam in ("extern", "personeelsnummer"):
        op.create_index(op.f(f"ix_gebruiker_{naam}"), "gebruiker", [naam], unique=True)
