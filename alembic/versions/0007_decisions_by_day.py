"""decisions by day

The counts pick best-interests decisions by the day they were made (rule 10).
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_best_interests_decided_on", "best_interests", ["decided_on"])


def downgrade() -> None:
    op.drop_index("ix_best_interests_decided_on", "best_interests")
