"""what somebody was asked at a phone they have left, or in words that showed nothing, is to be put to them anew"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("invites", sa.Column("unseen_since", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column("invites", "unseen_since")
