# SPDX-License-Identifier: EUPL-1.2
"""Each line of the audit log holds the SHA-256 of the one before it and of itself, also the lines that were there."""

import sqlalchemy as sa
from alembic import op

from kompas.opslag.auditketen import BEGIN, hash_regel
from kompas.opslag.tijdstip import Tijdstip

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_TEGELIJK = 5_000  # lines
_regel = sa.table(
    "auditregel",
    sa.column("id", sa.Integer),
    sa.column("tijd", Tijdstip()),
    *(sa.column(naam, sa.Text) for naam in ("actor", "actie", "object", "resultaat", "oorsprong")),
    sa.column("aantal", sa.Integer),
    *(sa.column(naam, sa.Text) for naam in ("vorige", "afdruk")),
)
_NIEUW = (("aantal", sa.Integer()), ("vorige", sa.Text()), ("afdruk", sa.Text()))


def upgrade() -> None:
    """What this step changes. There is no way down: go back by restoring a backup."""
    _make_tables()
    _release()
    for naam, soort in _NIEUW:
        op.add_column("auditregel", sa.Column(naam, soort, nullable=True))
    op.execute(sa.update(_regel).values(aantal=1))
    _chain()
    with op.batch_alter_table("auditregel", table_kwargs={"sqlite_strict": True}) as tabel:
        for naam, soort in _NIEUW:
            tabel.alter_column(naam, existing_type=soort, nullable=False)
    if op.get_bind().dialect.name == "sqlite":
        _protect_sqlite()
    else:
        _protect_server()


def _make_tables() -> None:
    """The head of the chain, without a row while there are no lines; and the refusals of now, which are counted."""
    op.create_table(
        "auditketen",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("aantal", sa.Integer(), nullable=False),
        sa.Column("kop", sa.Text(), nullable=False),
        sa.Column("anker", sa.Text(), nullable=False),
        sa.Column("anker_nr", sa.Integer(), nullable=False),
        sa.Column("opgeruimd", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_auditketen")),
        sqlite_strict=True,
    )
    op.create_table(
        "weigering",
        *(sa.Column(naam, sa.Text(), nullable=False) for naam in ("actor", "actie", "object", "oorsprong")),
        sa.Column("begin", Tijdstip(), nullable=False),
        sa.Column("laatst", Tijdstip(), nullable=False),
        sa.Column("aantal", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("actor", "actie", "object", "oorsprong", name=op.f("pk_weigering")),
        sqlite_strict=True,
    )


def _release() -> None:
    """Put the protection aside; the same transaction puts it back."""
    if op.get_bind().dialect.name == "sqlite":
        for naam in ("replace", "update", "delete"):
            op.execute(f"DROP TRIGGER auditregel_geen_{naam}")
    else:
        op.execute("DROP TRIGGER auditregel_vast ON auditregel")


def _chain() -> None:
    """Give every line its place, in the order of the numbers."""
    verbinding = op.get_bind()
    wijzig = (
        sa.update(_regel)
        .where(_regel.c.id == sa.bindparam("nr"))
        .values(vorige=sa.bindparam("v"), afdruk=sa.bindparam("a"))
    )
    kop, nr, aantal = BEGIN, 0, 0
    while regels := verbinding.execute(
        sa.select(_regel).where(_regel.c.id > nr).order_by(_regel.c.id).limit(_TEGELIJK)
    ).all():
        schakels = []
        for regel in regels:
            afdruk = hash_regel(kop, regel)
            schakels.append({"nr": regel.id, "v": kop, "a": afdruk})
            kop, nr = afdruk, regel.id
        verbinding.execute(wijzig, schakels)
        aantal += len(regels)
    if aantal:
        verbinding.execute(
            sa.text("INSERT INTO auditketen VALUES ('auditlog', :aantal, :kop, :anker, 0, 0)"),
            {"aantal": aantal, "kop": kop, "anker": BEGIN},
        )


def _protect_sqlite() -> None:
    """Only lines up to the anchor can go: the anchor is set by the job that tidies up."""
    op.execute(  # INSERT OR REPLACE would delete without asking the triggers below
        "CREATE TRIGGER auditregel_geen_replace BEFORE INSERT ON auditregel "
        "WHEN EXISTS (SELECT 1 FROM auditregel WHERE id = NEW.id) "
        "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END"
    )
    op.execute(
        "CREATE TRIGGER auditregel_geen_update BEFORE UPDATE ON auditregel "
        "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END"
    )
    op.execute(
        "CREATE TRIGGER auditregel_geen_delete BEFORE DELETE ON auditregel "
        "WHEN OLD.id > coalesce((SELECT max(anker_nr) FROM auditketen), 0) "
        "BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END"
    )
    op.execute(
        "CREATE TRIGGER auditketen_geen_delete BEFORE DELETE ON auditketen "
        "BEGIN SELECT RAISE(ABORT, 'the head of the audit log stays'); END"
    )


def _protect_server() -> None:
    """The same on a database server, which asks once for each statement, and for each row that goes."""
    op.execute(
        "CREATE TRIGGER auditregel_vast BEFORE UPDATE OR TRUNCATE ON auditregel "
        "FOR EACH STATEMENT EXECUTE FUNCTION auditregel_vast()"
    )
    op.execute(
        "CREATE FUNCTION auditregel_opruimen() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN IF OLD.id > coalesce((SELECT max(anker_nr) FROM auditketen), 0) "
        "THEN RAISE EXCEPTION 'the audit log is only added to'; END IF; RETURN OLD; END $$"
    )
    op.execute(
        "CREATE TRIGGER auditregel_opruimen BEFORE DELETE ON auditregel "
        "FOR EACH ROW EXECUTE FUNCTION auditregel_opruimen()"
    )
    op.execute(
        "CREATE TRIGGER auditketen_vast BEFORE DELETE OR TRUNCATE ON auditketen "
        "FOR EACH STATEMENT EXECUTE FUNCTION auditregel_vast()"
    )
