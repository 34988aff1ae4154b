"""ids without their chats

The id of a message in chat was kept with the number of its chat before it, in the clear. That number is somebody's.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    at = "strpos" if op.get_bind().dialect.name == "postgresql" else "instr"
    op.execute(
        sa.text(
            f"UPDATE messages SET provider_id = substr(provider_id, {at}(provider_id, ':')) "
            "WHERE channel = 'chat' AND provider_id LIKE '%:%' AND length(provider_id) < 32"
        )
    )


def downgrade() -> None:
    """The numbers are gone for good; what an id without one leads to is found by the number of the message alone."""
