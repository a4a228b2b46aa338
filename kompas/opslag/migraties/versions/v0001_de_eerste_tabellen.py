# SPDX-License-Identifier: EUPL-1.2
"""The first tables, and an audit log that refuses every change."""

import sqlalchemy as sa
from alembic import op

from kompas.opslag.tijdstip import Tijdstip

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What this step changes. There is no way down: go back by restoring a backup."""
    _accounts()
    _dossiers()
    _peilingen()
    _audit()


def _accounts() -> None:
    op.create_table(
        "gebruiker",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("naam", sa.Text(), nullable=False),
        sa.Column("weergavenaam", sa.Text(), nullable=False),
        sa.Column("rollen", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("actief", sa.Boolean().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("geheim", sa.Text(), nullable=False),
        sa.Column("eenmalig_tot", Tijdstip(), nullable=True),
        sa.Column("gemaakt", Tijdstip(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gebruiker")),
        sa.UniqueConstraint("naam", name=op.f("uq_gebruiker_naam")),
        sqlite_strict=True,
    )
    op.create_table(
        "sessie",
        sa.Column("sleutel", sa.Text(), nullable=False),
        sa.Column("gebruiker_id", sa.Text(), nullable=False),
        sa.Column("begin", Tijdstip(), nullable=False),
        sa.Column("laatst", Tijdstip(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gebruiker_id"], ["gebruiker.id"], name=op.f("fk_sessie_gebruiker_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("sleutel", name=op.f("pk_sessie")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_sessie_gebruiker_id"), "sessie", ["gebruiker_id"])

    op.create_table(
        "inwisselbewijs",
        sa.Column("sleutel", sa.Text(), nullable=False),
        sa.Column("gebruiker_id", sa.Text(), nullable=False),
        sa.Column("browser", sa.Text(), nullable=False),
        sa.Column("verloopt", Tijdstip(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gebruiker_id"], ["gebruiker.id"], name=op.f("fk_inwisselbewijs_gebruiker_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("sleutel", name=op.f("pk_inwisselbewijs")),
        sqlite_strict=True,
    )
    op.create_table(
        "poging",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("naam", sa.Text(), nullable=False),
        sa.Column("adres", sa.Text(), nullable=False),
        sa.Column("tijd", Tijdstip(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_poging")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_poging_adres_tijd"), "poging", ["adres", "tijd"])
    op.create_index(op.f("ix_poging_naam_tijd"), "poging", ["naam", "tijd"])


def _dossiers() -> None:
    op.create_table(
        "dossier",
        sa.Column("gebruiker_id", sa.Text(), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        sa.Column("inhoud", sa.Text(), nullable=False),
        sa.Column("begonnen", Tijdstip(), nullable=False),
        sa.Column("gewijzigd", Tijdstip(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gebruiker_id"], ["gebruiker.id"], name=op.f("fk_dossier_gebruiker_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("gebruiker_id", name=op.f("pk_dossier")),
        sqlite_strict=True,
    )
    op.create_table(
        "deling",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("eigenaar_id", sa.Text(), nullable=False),
        sa.Column("ontvanger_id", sa.Text(), nullable=False),
        sa.Column("onderdelen", sa.Text(), nullable=False),
        sa.Column("begin", Tijdstip(), nullable=False),
        sa.Column("tot", Tijdstip(), nullable=False),
        sa.Column("ingetrokken", Tijdstip(), nullable=True),
        sa.ForeignKeyConstraint(
            ["eigenaar_id"], ["gebruiker.id"], name=op.f("fk_deling_eigenaar_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["ontvanger_id"], ["gebruiker.id"], name=op.f("fk_deling_ontvanger_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deling")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_deling_eigenaar_id"), "deling", ["eigenaar_id"])
    op.create_index(op.f("ix_deling_ontvanger_id"), "deling", ["ontvanger_id"])

    op.create_table(
        "inzage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("deling_id", sa.Text(), nullable=False),
        sa.Column("tijd", Tijdstip(), nullable=False),
        sa.ForeignKeyConstraint(["deling_id"], ["deling.id"], name=op.f("fk_inzage_deling_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inzage")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_inzage_deling_id_tijd"), "inzage", ["deling_id", "tijd"])

    op.create_table(
        "hand",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("gebruiker_id", sa.Text(), nullable=False),
        sa.Column("functie_id", sa.Text(), nullable=False),
        sa.Column("sinds", Tijdstip(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gebruiker_id"], ["gebruiker.id"], name=op.f("fk_hand_gebruiker_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand")),
        sa.UniqueConstraint("gebruiker_id", "functie_id", name=op.f("uq_hand_gebruiker_id_functie_id")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_hand_functie_id"), "hand", ["functie_id"])


def _peilingen() -> None:
    waar = sa.Boolean().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "peiling",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("functie_id", sa.Text(), nullable=False),
        sa.Column("sleutel", sa.Text(), nullable=False),
        sa.Column("kaarten", sa.Text(), nullable=False),
        sa.Column("begin", Tijdstip(), nullable=False),
        sa.Column("tot", Tijdstip(), nullable=False),
        sa.Column("plekken", sa.Integer(), nullable=False),
        sa.Column("bezet", sa.Integer(), nullable=False),
        sa.Column("weinig", waar, nullable=False),
        sa.Column("gesprek", waar, nullable=False),
        sa.Column("gesloten", Tijdstip(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peiling")),
        sa.UniqueConstraint("sleutel", name=op.f("uq_peiling_sleutel")),
        sqlite_strict=True,
    )
    op.create_table(
        "peilingtelling",
        sa.Column("peiling_id", sa.Text(), nullable=False),
        sa.Column("soort", sa.Text(), nullable=False),
        sa.Column("sleutel", sa.Text(), nullable=False),
        sa.Column("waarde", sa.Text(), nullable=False),
        sa.Column("aantal", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["peiling_id"], ["peiling.id"], name=op.f("fk_peilingtelling_peiling_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("peiling_id", "soort", "sleutel", "waarde", name=op.f("pk_peilingtelling")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "peilingtekst",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("peiling_id", sa.Text(), nullable=False),
        sa.Column("vraag", sa.Text(), nullable=False),
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["peiling_id"], ["peiling.id"], name=op.f("fk_peilingtekst_peiling_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_peilingtekst")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_peilingtekst_peiling_id"), "peilingtekst", ["peiling_id"])
    op.create_table(
        "correctie",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("functie_id", sa.Text(), nullable=False),
        sa.Column("tekst", sa.Text(), nullable=False),
        sa.Column("dag", sa.Text(), nullable=False),
        sa.Column("gebruiker_id", sa.Text(), nullable=True),
        sa.Column("staat", sa.Text(), nullable=False),
        sa.Column("antwoord", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gebruiker_id"], ["gebruiker.id"], name=op.f("fk_correctie_gebruiker_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correctie")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_correctie_gebruiker_id"), "correctie", ["gebruiker_id"])


def _audit() -> None:
    op.create_table(
        "auditregel",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("tijd", Tijdstip(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("actie", sa.Text(), nullable=False),
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column("resultaat", sa.Text(), nullable=False),
        sa.Column("oorsprong", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_auditregel")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_auditregel_tijd"), "auditregel", ["tijd"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute(  # INSERT OR REPLACE would delete without asking the triggers below
            "CREATE TRIGGER auditregel_geen_replace BEFORE INSERT ON auditregel "
            "WHEN EXISTS (SELECT 1 FROM auditregel WHERE id = NEW.id) "
            "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END"
        )
        for daad in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER auditregel_geen_{daad.lower()} BEFORE {daad} ON auditregel "
                "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END"
            )
    else:
        op.execute(
            "CREATE FUNCTION auditregel_vast() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'the audit log is only added to'; END $$"
        )
        op.execute(
            "CREATE TRIGGER auditregel_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON auditregel "
            "FOR EACH STATEMENT EXECUTE FUNCTION auditregel_vast()"
        )
