"""links that lock"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invites", sa.Column("tries", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("invites", sa.Column("locked_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("invites", schema=None) as batch_op:
        batch_op.drop_column("locked_at")
        batch_op.drop_column("tries")
