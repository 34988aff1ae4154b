"""indexes of what is still open, so that looking at it costs the same however long the history"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

INDEXES = (
    ("ix_matters_open", "matters", ["kind"], "settled_at IS NULL"),
    ("ix_messages_awaiting_news", "messages", ["station", "sent_at"], "station = 'sent' AND channel = 'text'"),
)


def upgrade() -> None:
    for name, table, columns, which in INDEXES:
        op.create_index(name, table, columns, sqlite_where=sa.text(which), postgresql_where=sa.text(which))


def downgrade() -> None:
    for name, table, _, _ in INDEXES:
        op.drop_index(name, table)
