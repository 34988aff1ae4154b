"""no entry in another's place

On SQLite INSERT OR REPLACE takes a row away without asking the triggers that keep it.
"""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

SQLITE = (
    """CREATE TRIGGER audit_entry_is_not_replaced BEFORE INSERT ON audit
    WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id OR link = NEW.link)
    BEGIN SELECT RAISE(ABORT, 'an entry of the trail is never changed'); END""",
    """CREATE TRIGGER audit_head_is_not_replaced BEFORE INSERT ON audit_head
    WHEN EXISTS (SELECT 1 FROM audit_head)
    BEGIN SELECT RAISE(ABORT, 'the head of the trail only goes on'); END""",
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for order in SQLITE:
            op.execute(order)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER audit_entry_is_not_replaced")
        op.execute("DROP TRIGGER audit_head_is_not_replaced")
