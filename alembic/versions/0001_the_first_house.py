"""the first house"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "buttons",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(length=32), nullable=False),
        sa.Column("order", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_buttons")),
        sa.UniqueConstraint("mark", name=op.f("uq_buttons_mark")),
    )
    with op.batch_alter_table("buttons", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_buttons_made_at"), ["made_at"], unique=False)

    op.create_table(
        "delivery_news",
        sa.Column("provider_id", sa.String(length=64), nullable=False),
        sa.Column("status", sa.String(length=24), nullable=False),
        sa.Column("error", sa.String(length=12), nullable=True),
        sa.Column("heard_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("provider_id", "status", name=op.f("pk_delivery_news")),
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("holder", sa.String(length=40), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
    )
    op.create_table(
        "read_to",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("moment", sa.DateTime(timezone=True), nullable=False),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_read_to")),
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("role", sa.String(24), nullable=False),
        sa.Column("team", sa.String(length=60), nullable=True),
        sa.Column("code_hash", sa.String(length=64), nullable=True),
        sa.Column("code_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("chat", sa.LargeBinary(), nullable=True),
        sa.Column("chat_mark", sa.String(length=64), nullable=True),
        sa.Column("feed_hash", sa.String(length=64), nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("chat_mark", name=op.f("uq_staff_chat_mark")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_staff_code_hash")),
        sa.UniqueConstraint("feed_hash", name=op.f("uq_staff_feed_hash")),
    )
    op.create_table(
        "stops",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(24), nullable=False),
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("stopped_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stops")),
        sa.UniqueConstraint("channel", "mark", name=op.f("uq_stops_channel_mark")),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=32), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("team", sa.String(length=60), nullable=False),
        sa.Column("coordinator_id", sa.Integer(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["coordinator_id"], ["staff.id"], name=op.f("fk_cases_coordinator_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("key", name=op.f("uq_cases_key")),
    )
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_cases_coordinator_id"), ["coordinator_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_cases_team"), ["team"], unique=False)

    op.create_table(
        "returns",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        sa.Column("team", sa.String(length=60), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("frozen_by", sa.Integer(), nullable=False),
        sa.Column("why", sa.LargeBinary(), nullable=True),
        sa.Column("definition_version", sa.String(length=16), nullable=False),
        sa.Column("figures", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("first_on <= last_on", name=op.f("ck_returns_runs_forward")),
        sa.CheckConstraint("turn = 1 OR why IS NOT NULL", name=op.f("ck_returns_again_says_why")),
        sa.ForeignKeyConstraint(["frozen_by"], ["staff.id"], name=op.f("fk_returns_frozen_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_returns")),
        sa.UniqueConstraint("first_on", "last_on", "team", "turn", name=op.f("uq_returns_first_on_last_on_team_turn")),
    )
    op.create_table(
        "talks",
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("command", sa.String(length=24), nullable=False),
        sa.Column("answers", sa.LargeBinary(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_talks_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_talks")),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("deed", sa.String(length=60), nullable=False),
        sa.Column("told", sa.LargeBinary(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("link", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_audit_case_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_audit_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sa.UniqueConstraint("link", name=op.f("uq_audit_link")),
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_audit_case_id"), ["case_id"], unique=False)

    op.create_table(
        "case_facts",
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_case_facts_case_id")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_case_facts")),
    )
    with op.batch_alter_table("case_facts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_case_facts_version"), ["version"], unique=False)

    op.create_table(
        "children",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=20), nullable=False),
        sa.Column("key", sa.String(length=20), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("expected_birth_date", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "birth_date IS NOT NULL OR expected_birth_date IS NOT NULL", name=op.f("ck_children_born_or_expected")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_children_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_children")),
        sa.UniqueConstraint("key", name=op.f("uq_children_key")),
    )
    with op.batch_alter_table("children", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_children_case_id"), ["case_id"], unique=False)

    op.create_table(
        "meeting_facts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("fate", sa.String(length=24), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("because", sa.String(length=40), nullable=True),
        sa.Column("child_refs", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_meeting_facts_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_facts")),
    )
    with op.batch_alter_table("meeting_facts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_facts_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_meeting_facts_day_id"), ["day", "id"], unique=False)

    op.create_table(
        "members",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=32), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("relation", sa.LargeBinary(), nullable=False),
        sa.Column("phone", sa.LargeBinary(), nullable=True),
        sa.Column("phone_mark", sa.String(length=64), nullable=True),
        sa.Column("chat", sa.LargeBinary(), nullable=True),
        sa.Column("chat_mark", sa.String(length=64), nullable=True),
        sa.Column("email", sa.LargeBinary(), nullable=True),
        sa.Column("is_parent", sa.Boolean(), nullable=False),
        sa.Column("has_pr", sa.Boolean(), nullable=False),
        sa.Column("must_attend", sa.Boolean(), nullable=False),
        sa.Column("prefers_chat", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=True),
        sa.Column("join_hash", sa.String(length=64), nullable=True),
        sa.Column("joined_chat_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_members_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_members")),
        sa.UniqueConstraint("case_id", "reference", name=op.f("uq_members_case_id_reference")),
        sa.UniqueConstraint("join_hash", name=op.f("uq_members_join_hash")),
    )
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_members_chat_mark"), ["chat_mark"], unique=False)
        batch_op.create_index(batch_op.f("ix_members_phone_mark"), ["phone_mark"], unique=False)

    op.create_table(
        "offer_facts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("fate", sa.String(length=24), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("repeats", sa.String(length=40), nullable=True),
        sa.Column("stage", sa.String(length=24), nullable=True),
        sa.Column("status", sa.String(length=24), nullable=True),
        sa.Column("next_letter_on", sa.Date(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("in_letter_on", sa.Text(), nullable=True),
        sa.Column("reason_rows", sa.Text(), nullable=True),
        sa.Column("child_refs", sa.Text(), nullable=True),
        sa.Column("not_offered", sa.Text(), nullable=True),
        sa.Column("recipient_refs", sa.Text(), nullable=True),
        sa.Column("repeat_refs", sa.Text(), nullable=True),
        sa.Column("meeting_refs", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_offer_facts_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer_facts")),
    )
    with op.batch_alter_table("offer_facts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_offer_facts_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_offer_facts_day_id"), ["day", "id"], unique=False)

    op.create_table(
        "offers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("new_offer", sa.Boolean(), nullable=False),
        sa.Column("said_stage", sa.String(24), nullable=True),
        sa.Column("logged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("logged_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_offers_case_id")),
        sa.ForeignKeyConstraint(["logged_by"], ["staff.id"], name=op.f("fk_offers_logged_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offers")),
        sa.UniqueConstraint("key", name=op.f("uq_offers_key")),
    )
    with op.batch_alter_table("offers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_offers_case_id"), ["case_id"], unique=False)

    op.create_table(
        "aparts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("one_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("kept", sa.String(24), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("one_id < other_id", name=op.f("ck_aparts_ordered_pair")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_aparts_case_id")),
        sa.ForeignKeyConstraint(["one_id"], ["members.id"], name=op.f("fk_aparts_one_id")),
        sa.ForeignKeyConstraint(["other_id"], ["members.id"], name=op.f("fk_aparts_other_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aparts")),
        sa.UniqueConstraint("one_id", "other_id", name=op.f("uq_aparts_one_id_other_id")),
    )
    op.create_table(
        "arrivals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(24), nullable=False),
        sa.Column("provider_id", sa.String(length=64), nullable=False),
        sa.Column("sender", sa.LargeBinary(), nullable=False),
        sa.Column("sender_mark", sa.String(length=64), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("reading", sa.JSON(), nullable=True),
        sa.Column("corrected", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_arrivals_member_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_arrivals_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrivals")),
        sa.UniqueConstraint("channel", "provider_id", name=op.f("uq_arrivals_channel_provider_id")),
    )
    with op.batch_alter_table("arrivals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_arrivals_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            "ix_arrivals_untaken",
            ["id"],
            unique=False,
            sqlite_where=sa.text("taken_at IS NULL"),
            postgresql_where=sa.text("taken_at IS NULL"),
        )

    op.create_table(
        "contact_checks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(24), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("safe", sa.Boolean(), nullable=False),
        sa.Column("show_venue", sa.Boolean(), nullable=False),
        sa.Column("from_hour", sa.Integer(), nullable=False),
        sa.Column("to_hour", sa.Integer(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(length=40), nullable=True),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("checked_by", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "0 <= from_hour AND from_hour < to_hour AND to_hour <= 24", name=op.f("ck_contact_checks_hours")
        ),
        sa.ForeignKeyConstraint(["checked_by"], ["staff.id"], name=op.f("fk_contact_checks_checked_by")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_contact_checks_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_checks")),
    )
    with op.batch_alter_table("contact_checks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_checks_member_id_channel"), ["member_id", "channel"], unique=False)

    op.create_table(
        "episodes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("pp_start_on", sa.Date(), nullable=True),
        sa.Column("lbp_sent_on", sa.Date(), nullable=True),
        sa.Column("no_letter_reason", sa.LargeBinary(), nullable=True),
        sa.Column("offer_in_letter", sa.Boolean(), nullable=True),
        sa.Column("letter_offer_id", sa.Integer(), nullable=True),
        sa.Column("initial_pp_meeting_on", sa.Date(), nullable=True),
        sa.Column("pp_reviews", sa.Integer(), nullable=True),
        sa.Column("step_decision_on", sa.Date(), nullable=True),
        sa.Column("pp_outcome", sa.String(length=8), nullable=True),
        sa.Column("court_application_on", sa.Date(), nullable=True),
        sa.Column("letter_to_initiate_on", sa.Date(), nullable=True),
        sa.Column("void", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "lbp_sent_on IS NULL OR no_letter_reason IS NULL", name=op.f("ck_episodes_letter_or_reason")
        ),
        sa.CheckConstraint(
            "offer_in_letter IS NULL OR NOT offer_in_letter OR lbp_sent_on IS NOT NULL",
            name=op.f("ck_episodes_offer_needs_letter"),
        ),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_episodes_case_id")),
        sa.ForeignKeyConstraint(["letter_offer_id"], ["offers.id"], name=op.f("fk_episodes_letter_offer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_episodes")),
        sa.UniqueConstraint("key", name=op.f("uq_episodes_key")),
    )
    with op.batch_alter_table("episodes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_episodes_case_id"), ["case_id"], unique=False)

    op.create_table(
        "meetings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("offer_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_meetings_case_id")),
        sa.ForeignKeyConstraint(["offer_id"], ["offers.id"], name=op.f("fk_meetings_offer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetings")),
        sa.UniqueConstraint("key", name=op.f("uq_meetings_key")),
    )
    with op.batch_alter_table("meetings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meetings_case_id"), ["case_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_meetings_offer_id"), ["offer_id"], unique=False)

    op.create_table(
        "offer_recipients",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("offer_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("reference", sa.String(length=32), nullable=False),
        sa.Column("is_parent", sa.Boolean(), nullable=False),
        sa.Column("has_pr", sa.Boolean(), nullable=False),
        sa.Column("offered_on", sa.Date(), nullable=False),
        sa.Column("status", sa.String(24), nullable=False),
        sa.Column("status_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.Column("void", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "(status = 'awaiting') = (status_on IS NULL)", name=op.f("ck_offer_recipients_answered_on_a_day")
        ),
        sa.CheckConstraint(
            "status_on IS NULL OR status_on >= offered_on", name=op.f("ck_offer_recipients_answered_after_offered")
        ),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_offer_recipients_member_id")),
        sa.ForeignKeyConstraint(["offer_id"], ["offers.id"], name=op.f("fk_offer_recipients_offer_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer_recipients")),
    )
    with op.batch_alter_table("offer_recipients", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_offer_recipients_offer_id"), ["offer_id"], unique=False)

    op.create_table(
        "best_interests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=40), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("episode_id", sa.Integer(), nullable=True),
        sa.Column("limb", sa.String(24), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("decided_by", sa.String(length=40), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("void", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_best_interests_case_id")),
        sa.ForeignKeyConstraint(["episode_id"], ["episodes.id"], name=op.f("fk_best_interests_episode_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_best_interests")),
        sa.UniqueConstraint("key", name=op.f("uq_best_interests_key")),
    )
    with op.batch_alter_table("best_interests", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_best_interests_case_id"), ["case_id"], unique=False)

    op.create_table(
        "episode_children",
        sa.Column("episode_id", sa.Integer(), nullable=False),
        sa.Column("child_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["child_id"], ["children.id"], name=op.f("fk_episode_children_child_id")),
        sa.ForeignKeyConstraint(["episode_id"], ["episodes.id"], name=op.f("fk_episode_children_episode_id")),
        sa.PrimaryKeyConstraint("episode_id", "child_id", name=op.f("pk_episode_children")),
    )
    with op.batch_alter_table("episode_children", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_episode_children_child_id"), ["child_id"], unique=False)

    op.create_table(
        "matters",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("arrival_id", sa.Integer(), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["arrival_id"], ["arrivals.id"], name=op.f("fk_matters_arrival_id")),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_matters_case_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_matters_member_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_matters")),
        sa.UniqueConstraint("key", name=op.f("uq_matters_key")),
    )
    with op.batch_alter_table("matters", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_matters_case_id_settled_at"), ["case_id", "settled_at"], unique=False)

    op.create_table(
        "offered_children",
        sa.Column("recipient_id", sa.Integer(), nullable=False),
        sa.Column("child_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["child_id"], ["children.id"], name=op.f("fk_offered_children_child_id")),
        sa.ForeignKeyConstraint(
            ["recipient_id"], ["offer_recipients.id"], name=op.f("fk_offered_children_recipient_id")
        ),
        sa.PrimaryKeyConstraint("recipient_id", "child_id", name=op.f("pk_offered_children")),
    )
    with op.batch_alter_table("offered_children", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_offered_children_child_id"), ["child_id"], unique=False)

    op.create_table(
        "proposals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["cases.id"], name=op.f("fk_proposals_case_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_proposals_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposals")),
    )
    with op.batch_alter_table("proposals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_proposals_case_id"), ["case_id"], unique=False)

    op.create_table(
        "sittings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(24), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("venue", sa.LargeBinary(), nullable=True),
        sa.Column("uid", sa.String(length=64), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("fixed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("moved_from", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancel_reason", sa.LargeBinary(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("facilitator", sa.String(length=40), nullable=True),
        sa.Column("network_attended", sa.Integer(), nullable=True),
        sa.Column("professionals_attended", sa.Integer(), nullable=True),
        sa.Column("could_propose", sa.Boolean(), nullable=True),
        sa.Column("plan_agreed", sa.Boolean(), nullable=True),
        sa.Column("order_confirmed", sa.Boolean(), nullable=True),
        sa.Column("void", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "(status IN ('held', 'adjourned')) = (held_on IS NOT NULL)", name=op.f("ck_sittings_held_on_a_day")
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name=op.f("fk_sittings_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sittings")),
        sa.UniqueConstraint("uid", name=op.f("uq_sittings_uid")),
    )
    with op.batch_alter_table("sittings", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sittings_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_sittings_starts_at"), ["starts_at"], unique=False)

    op.create_table(
        "best_interests_children",
        sa.Column("decision_id", sa.Integer(), nullable=False),
        sa.Column("child_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["child_id"], ["children.id"], name=op.f("fk_best_interests_children_child_id")),
        sa.ForeignKeyConstraint(
            ["decision_id"], ["best_interests.id"], name=op.f("fk_best_interests_children_decision_id")
        ),
        sa.PrimaryKeyConstraint("decision_id", "child_id", name=op.f("pk_best_interests_children")),
    )
    op.create_table(
        "invites",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=True),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("numbering", sa.JSON(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("asking", sa.String(24), nullable=False),
        sa.Column("last_asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("unclear", sa.Integer(), nullable=False),
        sa.Column("attendance", sa.String(24), nullable=True),
        sa.Column("sitting_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_invites_member_id")),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposals.id"], name=op.f("fk_invites_proposal_id")),
        sa.ForeignKeyConstraint(["sitting_id"], ["sittings.id"], name=op.f("fk_invites_sitting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invites")),
        sa.UniqueConstraint("proposal_id", "member_id", name=op.f("uq_invites_proposal_id_member_id")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_invites_token_hash")),
    )
    with op.batch_alter_table("invites", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invites_member_id"), ["member_id"], unique=False)

    op.create_table(
        "proposed_times",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("dropped_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_proposed_times_runs_forward")),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposals.id"], name=op.f("fk_proposed_times_proposal_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposed_times")),
        sa.UniqueConstraint("proposal_id", "number", name=op.f("uq_proposed_times_proposal_id_number")),
    )
    op.create_table(
        "answers",
        sa.Column("invite_id", sa.Integer(), nullable=False),
        sa.Column("time_id", sa.Integer(), nullable=False),
        sa.Column("can", sa.Boolean(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["invite_id"], ["invites.id"], name=op.f("fk_answers_invite_id")),
        sa.ForeignKeyConstraint(["time_id"], ["proposed_times.id"], name=op.f("fk_answers_time_id")),
        sa.PrimaryKeyConstraint("invite_id", "time_id", name=op.f("pk_answers")),
    )
    op.create_table(
        "messages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=120), nullable=False),
        sa.Column("occasion", sa.String(24), nullable=False),
        sa.Column("channel", sa.String(24), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("stranger", sa.LargeBinary(), nullable=True),
        sa.Column("invite_id", sa.Integer(), nullable=True),
        sa.Column("sitting_id", sa.Integer(), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=True),
        sa.Column("about_id", sa.Integer(), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("buttons", sa.LargeBinary(), nullable=True),
        sa.Column("document", sa.LargeBinary(), nullable=True),
        sa.Column("document_name", sa.String(length=80), nullable=True),
        sa.Column("station", sa.String(24), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("useless_after", sa.DateTime(timezone=True), nullable=True),
        sa.Column("claimed_by", sa.String(length=40), nullable=True),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("erase_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("provider_id", sa.String(length=64), nullable=True),
        sa.Column("why", sa.String(length=200), nullable=True),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["about_id"], ["members.id"], name=op.f("fk_messages_about_id")),
        sa.ForeignKeyConstraint(["invite_id"], ["invites.id"], name=op.f("fk_messages_invite_id")),
        sa.ForeignKeyConstraint(["member_id"], ["members.id"], name=op.f("fk_messages_member_id")),
        sa.ForeignKeyConstraint(["sitting_id"], ["sittings.id"], name=op.f("fk_messages_sitting_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_messages_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_messages")),
        sa.UniqueConstraint("key", name=op.f("uq_messages_key")),
    )
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_messages_channel_provider_id"), ["channel", "provider_id"], unique=False)
        batch_op.create_index(
            "ix_messages_erase_due",
            ["erase_due"],
            unique=False,
            sqlite_where=sa.text("erase_due IS NOT NULL"),
            postgresql_where=sa.text("erase_due IS NOT NULL"),
        )
        batch_op.create_index(batch_op.f("ix_messages_invite_id"), ["invite_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_messages_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_messages_staff_id"), ["staff_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_messages_station_due_at"), ["station", "due_at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_messages_station_due_at"))
        batch_op.drop_index(batch_op.f("ix_messages_staff_id"))
        batch_op.drop_index(batch_op.f("ix_messages_member_id"))
        batch_op.drop_index(batch_op.f("ix_messages_invite_id"))
        batch_op.drop_index(
            "ix_messages_erase_due",
            sqlite_where=sa.text("erase_due IS NOT NULL"),
            postgresql_where=sa.text("erase_due IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_messages_channel_provider_id"))

    op.drop_table("messages")
    op.drop_table("answers")
    op.drop_table("proposed_times")
    with op.batch_alter_table("invites", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_invites_member_id"))

    op.drop_table("invites")
    op.drop_table("best_interests_children")
    with op.batch_alter_table("sittings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sittings_starts_at"))
        batch_op.drop_index(batch_op.f("ix_sittings_meeting_id"))

    op.drop_table("sittings")
    with op.batch_alter_table("proposals", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_proposals_case_id"))

    op.drop_table("proposals")
    with op.batch_alter_table("offered_children", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_offered_children_child_id"))

    op.drop_table("offered_children")
    with op.batch_alter_table("matters", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_matters_case_id_settled_at"))

    op.drop_table("matters")
    with op.batch_alter_table("episode_children", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_episode_children_child_id"))

    op.drop_table("episode_children")
    with op.batch_alter_table("best_interests", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_best_interests_case_id"))

    op.drop_table("best_interests")
    with op.batch_alter_table("offer_recipients", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_offer_recipients_offer_id"))

    op.drop_table("offer_recipients")
    with op.batch_alter_table("meetings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meetings_offer_id"))
        batch_op.drop_index(batch_op.f("ix_meetings_case_id"))

    op.drop_table("meetings")
    with op.batch_alter_table("episodes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_episodes_case_id"))

    op.drop_table("episodes")
    with op.batch_alter_table("contact_checks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_checks_member_id_channel"))

    op.drop_table("contact_checks")
    with op.batch_alter_table("arrivals", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_arrivals_untaken",
            sqlite_where=sa.text("taken_at IS NULL"),
            postgresql_where=sa.text("taken_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_arrivals_member_id"))

    op.drop_table("arrivals")
    op.drop_table("aparts")
    with op.batch_alter_table("offers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_offers_case_id"))

    op.drop_table("offers")
    with op.batch_alter_table("offer_facts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_offer_facts_day_id"))
        batch_op.drop_index(batch_op.f("ix_offer_facts_case_id"))

    op.drop_table("offer_facts")
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_members_phone_mark"))
        batch_op.drop_index(batch_op.f("ix_members_chat_mark"))

    op.drop_table("members")
    with op.batch_alter_table("meeting_facts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meeting_facts_day_id"))
        batch_op.drop_index(batch_op.f("ix_meeting_facts_case_id"))

    op.drop_table("meeting_facts")
    with op.batch_alter_table("children", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_children_case_id"))

    op.drop_table("children")
    with op.batch_alter_table("case_facts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_facts_version"))

    op.drop_table("case_facts")
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_case_id"))

    op.drop_table("audit")
    op.drop_table("talks")
    op.drop_table("returns")
    with op.batch_alter_table("cases", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_cases_team"))
        batch_op.drop_index(batch_op.f("ix_cases_coordinator_id"))

    op.drop_table("cases")
    op.drop_table("stops")
    op.drop_table("staff")
    op.drop_table("read_to")
    op.drop_table("leases")
    op.drop_table("delivery_news")
    with op.batch_alter_table("buttons", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_buttons_made_at"))

    op.drop_table("buttons")
