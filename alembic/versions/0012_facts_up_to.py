"""up to which case all are known to have their facts, so that start-up need not look at every case"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    there = op.create_table(
        "facts_up_to",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_facts_up_to")),
    )
    op.bulk_insert(there, [{"id": 1, "case_id": 0}])


def downgrade() -> None:
    op.drop_table("facts_up_to")
