"""how openly each person is written to, where families ring, one-way keeping apart, numbers verified by text"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.add_column(sa.Column("level", sa.String(24), nullable=False, server_default="discreet"))
    with op.batch_alter_table("staff", schema=None) as batch_op:
        batch_op.add_column(sa.Column("phone", sa.LargeBinary(), nullable=True))
    with op.batch_alter_table("aparts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("unknowing", sa.String(24), nullable=True))
    op.create_table(
        "verifications",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=2), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_verifications_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verifications")),
    )
    with op.batch_alter_table("verifications", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_verifications_mark"), ["mark"], unique=False)


def downgrade() -> None:
    op.drop_table("verifications")
    for table, column in (("aparts", "unknowing"), ("staff", "phone"), ("members", "level")):
        with op.batch_alter_table(table, schema=None) as batch_op:
            batch_op.drop_column(column)
