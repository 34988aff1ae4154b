"""who writes how often"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_arrivals_sender_mark_arrived_at", "arrivals", ["sender_mark", "arrived_at"])


def downgrade() -> None:
    op.drop_index("ix_arrivals_sender_mark_arrived_at", table_name="arrivals")
