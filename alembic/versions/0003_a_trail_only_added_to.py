"""a trail only added to

The database itself refuses to change or delete an entry. What an entry tells may be sealed anew, or give way to a stub
when retention ends, only while a row of `leases` says so; its place in the chain never changes.
"""

import sqlalchemy as sa
from alembic import op

from models.sealing import Unsealed, seal

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

FIRST = "0" * 64
NO_PERMIT = "NOT EXISTS (SELECT 1 FROM leases WHERE name = 'the trail is sealed anew')"
FIXED = ("id", "at", "staff_id", "case_id", "deed", "previous", "link")

SQLITE = (
    f"""CREATE TRIGGER audit_entry_stays BEFORE UPDATE OF {", ".join(FIXED)} ON audit
    BEGIN SELECT RAISE(ABORT, 'an entry of the trail is never changed'); END""",
    f"""CREATE TRIGGER audit_words_stay BEFORE UPDATE OF told ON audit WHEN {NO_PERMIT}
    BEGIN SELECT RAISE(ABORT, 'an entry of the trail is never changed'); END""",
    """CREATE TRIGGER audit_entry_is_kept BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'an entry of the trail is never deleted'); END""",
    """CREATE TRIGGER audit_head_goes_on BEFORE UPDATE ON audit_head WHEN NEW.entry_id <= OLD.entry_id
    BEGIN SELECT RAISE(ABORT, 'the head of the trail only goes on'); END""",
    """CREATE TRIGGER audit_head_is_kept BEFORE DELETE ON audit_head
    BEGIN SELECT RAISE(ABORT, 'the head of the trail is never deleted'); END""",
)

POSTGRESQL = (
    f"""CREATE FUNCTION audit_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'UPDATE' THEN
            IF ({", ".join(f"NEW.{name}" for name in FIXED)}) IS NOT DISTINCT FROM
               ({", ".join(f"OLD.{name}" for name in FIXED)}) AND NOT ({NO_PERMIT}) THEN
                RETURN NEW;
            END IF;
            RAISE EXCEPTION 'an entry of the trail is never changed';
        END IF;
        RAISE EXCEPTION 'an entry of the trail is never deleted';
    END $$""",
    """CREATE FUNCTION audit_head_goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'UPDATE' AND NEW.entry_id > OLD.entry_id THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the head of the trail only goes on';
    END $$""",
    """CREATE TRIGGER audit_entry_stays BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_stays()""",
    """CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_stays()""",
    """CREATE TRIGGER audit_head_goes_on BEFORE UPDATE OR DELETE ON audit_head
    FOR EACH ROW EXECUTE FUNCTION audit_head_goes_on()""",
    """CREATE TRIGGER audit_head_is_never_emptied BEFORE TRUNCATE ON audit_head
    FOR EACH STATEMENT EXECUTE FUNCTION audit_head_goes_on()""",
)


def upgrade() -> None:
    head = op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("link", sa.String(length=64), nullable=False),
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )
    last = op.get_bind().execute(sa.text("SELECT id, link FROM audit ORDER BY id DESC LIMIT 1")).first()
    entry_id, link = last or (0, FIRST)
    op.bulk_insert(head, [{"id": 1, "entry_id": entry_id, "link": link, "mark": _mark(entry_id, link)}])
    for order in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(order)


def _mark(entry_id: int, link: str) -> str:
    try:
        return seal.blind("trail", f"{entry_id}:{link}")
    except Unsealed:
        return ""


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for name in ("audit_entry_stays", "audit_words_stay", "audit_entry_is_kept"):
            op.execute(f"DROP TRIGGER {name}")
    else:
        op.execute("DROP FUNCTION audit_stays CASCADE")
        op.execute("DROP FUNCTION audit_head_goes_on CASCADE")
    op.drop_table("audit_head")
