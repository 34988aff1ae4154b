"""The figures by hand-written SQL over the log itself, without the facts kept beside it: the rules as a careful person
would put them to a database, step by step into temporary tables, for the cases that a period touches.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from models.sealing import seal

INDEXES = (
    "CREATE INDEX IF NOT EXISTS hand_offered_on ON offer_recipients (offered_on)",
    "CREATE INDEX IF NOT EXISTS hand_held_on ON sittings (held_on)",
)
STEPS = (
    """CREATE TEMP TABLE scope AS
    SELECT o.case_id FROM offer_recipients r JOIN offers o ON o.id = r.offer_id WHERE r.offered_on BETWEEN {days}
    UNION SELECT m.case_id FROM sittings s JOIN meetings m ON m.id = s.meeting_id WHERE s.held_on BETWEEN {days}""",
    """CREATE TEMP TABLE r AS
    SELECT r.id, r.offer_id, o.case_id, r.reference, r.is_parent OR r.has_pr AS pr, r.offered_on, r.status, r.status_on
    FROM scope JOIN offers o ON o.case_id = scope.case_id JOIN offer_recipients r ON r.offer_id = o.id
    WHERE NOT r.void""",
    "CREATE INDEX r_offer ON r (offer_id)",
    """CREATE TEMP TABLE o AS
    SELECT id, case_id, new_offer, first_on, row_number() OVER (PARTITION BY case_id ORDER BY first_on, place) AS rank
    FROM (SELECT o.id, o.case_id, o.new_offer, min(r.offered_on) AS first_on, min(r.id) AS place
          FROM r JOIN offers o ON o.id = r.offer_id GROUP BY o.id, o.case_id, o.new_offer) AS each_offer""",
    "CREATE INDEX o_id ON o (id)",
    "CREATE INDEX o_rank ON o (rank)",
    """CREATE TEMP TABLE named AS
    SELECT DISTINCT r.offer_id, c.child_id FROM r JOIN offered_children c ON c.recipient_id = r.id""",
    "CREATE INDEX named_offer ON named (offer_id)",
    """CREATE TEMP TABLE m AS
    SELECT id, case_id, reference, offer_id, kind, held_on, confirmed FROM (
        SELECT m.id, m.case_id, m.reference, m.offer_id, m.kind, s.held_on, coalesce(s.order_confirmed, {false})
            AS confirmed, row_number() OVER (PARTITION BY m.id ORDER BY s.held_on, s.id) AS n
        FROM scope JOIN meetings m ON m.case_id = scope.case_id JOIN sittings s ON s.meeting_id = m.id
        WHERE NOT s.void AND s.status IN ('held', 'adjourned') AND s.facilitator IS NOT NULL AND s.network_attended > 0
            AND s.could_propose) AS sat WHERE n = 1""",
    "CREATE INDEX m_offer ON m (offer_id)",
    "CREATE TEMP TABLE f AS SELECT id AS offer_id, id AS root_id, case_id FROM o WHERE rank = 1",
    "CREATE INDEX f_root ON f (root_id)",
    "CREATE INDEX f_case ON f (case_id)",
    "CREATE INDEX f_offer ON f (offer_id)",
)
OF_ROOT = "SELECT {what} FROM f g JOIN r x ON x.offer_id = g.offer_id AND x.pr WHERE g.root_id = c.root_id"
ANSWER = OF_ROOT.format(what="x.status") + (
    " AND x.reference = asked.reference AND x.status_on <= c.day ORDER BY x.status_on DESC, x.id DESC LIMIT 1"
)
FOLD = f"""
    INSERT INTO f (offer_id, root_id, case_id)
    WITH c AS (
        SELECT n.id AS offer_id, n.first_on AS day, q.id AS root_id, q.rank FROM o n
        JOIN f root ON root.case_id = n.case_id AND root.root_id = root.offer_id JOIN o q ON q.id = root.root_id
        WHERE n.rank = {{rank}} AND EXISTS (
            SELECT 1 FROM f g JOIN named a ON a.offer_id = g.offer_id JOIN named b ON b.child_id = a.child_id
            WHERE g.root_id = q.id AND b.offer_id = n.id)),
    judged AS (
        SELECT c.offer_id, c.root_id, c.rank,
            EXISTS (
                SELECT 1 FROM f g JOIN r asked ON asked.offer_id = g.offer_id AND asked.pr
                WHERE g.root_id = c.root_id AND asked.offered_on <= c.day
                    AND coalesce(({ANSWER}), 'awaiting') NOT IN ('declined', 'lapsed', 'withdrawn'))
            AND NOT EXISTS (
                SELECT 1 FROM f g JOIN m ON m.offer_id = g.offer_id AND m.kind = 'first'
                WHERE g.root_id = c.root_id AND m.held_on <= c.day AND (
                    m.held_on > ({OF_ROOT.format(what="min(x.offered_on)")})
                    OR (m.confirmed AND m.held_on = ({OF_ROOT.format(what="min(x.offered_on)")})))) AS is_open
        FROM c),
    chosen AS (
        SELECT offer_id, root_id, is_open, row_number() OVER (
            PARTITION BY offer_id ORDER BY CASE WHEN is_open THEN 0 ELSE 1 END, rank DESC) AS n FROM judged)
    SELECT o.id, CASE WHEN k.is_open OR NOT o.new_offer THEN coalesce(k.root_id, o.id) ELSE o.id END, o.case_id
    FROM o LEFT JOIN chosen k ON k.offer_id = o.id AND k.n = 1 WHERE o.rank = {{rank}}
"""
AFTER = (
    """CREATE TEMP TABLE dated AS
    SELECT f.root_id, f.case_id, min(r.offered_on) AS day FROM f JOIN r ON r.offer_id = f.offer_id AND r.pr
    GROUP BY f.root_id, f.case_id""",
    "CREATE INDEX dated_root ON dated (root_id)",
    """CREATE TEMP TABLE met AS
    SELECT m.id, m.reference, m.held_on, d.root_id FROM m JOIN f ON f.offer_id = m.offer_id
    JOIN dated d ON d.root_id = f.root_id
    WHERE m.kind = 'first' AND (m.held_on > d.day OR (m.held_on = d.day AND m.confirmed))""",
    """CREATE TEMP TABLE ep AS
    SELECT c.child_id, e.id, e.lbp_sent_on AS sent, e.court_application_on AS issued,
        coalesce(e.pp_start_on, e.lbp_sent_on, e.court_application_on) AS start_on,
        coalesce({proceedings}, e.step_decision_on) AS end_on
    FROM scope JOIN episodes e ON e.case_id = scope.case_id JOIN episode_children c ON c.episode_id = e.id
    WHERE NOT e.void""",
    "CREATE INDEX ep_child ON ep (child_id, start_on)",
    """CREATE TEMP TABLE child AS
    SELECT DISTINCT d.root_id, d.day, c.child_id FROM dated d JOIN f ON f.root_id = d.root_id
    JOIN r ON r.offer_id = f.offer_id AND r.pr JOIN offered_children c ON c.recipient_id = r.id
    WHERE d.day BETWEEN {days} OR d.root_id IN (SELECT root_id FROM met WHERE held_on BETWEEN {days})""",
    """CREATE TEMP TABLE stage AS
    SELECT root_id, day, min(letter_on) AS letter_on, CASE max(stage) WHEN 2 THEN 'at_letter'
        WHEN 1 THEN 'before_letter' ELSE 'after_letter' END AS stage
    FROM (
        SELECT w.root_id, w.day, w.letter_on, CASE
            WHEN e.id IS NULL THEN 1
            WHEN e.sent IS NULL THEN CASE WHEN e.issued < w.day THEN 0 ELSE 1 END
            WHEN w.day = e.sent THEN 2 WHEN w.day < e.sent THEN 1 ELSE 0 END AS stage
        FROM (SELECT c.root_id, c.day, c.child_id,
                (SELECT min(ep.sent) FROM ep WHERE ep.child_id = c.child_id AND ep.sent >= c.day) AS letter_on,
                coalesce(
                    (SELECT CASE WHEN now.end_on IS NULL OR now.end_on >= c.day THEN now.id END FROM ep now
                     WHERE now.child_id = c.child_id AND now.start_on <= c.day
                     ORDER BY now.start_on DESC, now.id DESC LIMIT 1),
                    (SELECT next.id FROM ep next WHERE next.child_id = c.child_id AND next.start_on > c.day
                     ORDER BY next.start_on, next.id LIMIT 1)) AS episode_id
              FROM child c) AS w
        LEFT JOIN ep e ON e.id = w.episode_id AND e.child_id = w.child_id) AS staged
    GROUP BY root_id, day""",
    "CREATE INDEX stage_root ON stage (root_id)",
    """CREATE TEMP TABLE person AS
    SELECT root_id, case_id, stage, id, reference, status FROM (
        SELECT s.root_id, r.case_id, s.stage, r.id, r.reference, r.status, row_number() OVER (
            PARTITION BY s.root_id, r.reference ORDER BY
            CASE WHEN r.status_on IS NULL THEN 1 ELSE 0 END, r.status_on DESC, r.id DESC) AS n
        FROM stage s JOIN f ON f.root_id = s.root_id JOIN r ON r.offer_id = f.offer_id AND r.pr
        WHERE s.day BETWEEN {days}) AS said WHERE n = 1""",
    """CREATE TEMP TABLE counted AS
    SELECT s.root_id, o.reference, c.reference AS case_ref, s.day, s.stage, s.letter_on, p.status FROM stage s
    JOIN offers o ON o.id = s.root_id JOIN cases c ON c.id = o.case_id LEFT JOIN (
        SELECT root_id, CASE min(CASE status WHEN 'accepted' THEN 1 WHEN 'awaiting' THEN 2 WHEN 'declined' THEN 3
            WHEN 'withdrawn' THEN 4 ELSE 5 END) WHEN 1 THEN 'accepted' WHEN 2 THEN 'awaiting' WHEN 3 THEN 'declined'
            WHEN 4 THEN 'withdrawn' ELSE 'lapsed' END AS status FROM person GROUP BY root_id) AS p
    ON p.root_id = s.root_id WHERE s.day BETWEEN {days}""",
)
TABLES = ("counted", "person", "stage", "child", "ep", "met", "dated", "f", "m", "named", "o", "r", "scope")
TOTAL = "FROM counted WHERE stage <> 'after_letter'"
IN_TIME = "FROM met JOIN stage s ON s.root_id = met.root_id WHERE met.held_on BETWEEN {days}"
MET = f"{IN_TIME} AND s.stage <> 'after_letter'"
OFFERED = {
    "total": f"SELECT reference {TOTAL}",
    **{
        stage: f"SELECT reference FROM counted WHERE stage = '{stage}'"
        for stage in ("before_letter", "at_letter", "after_letter")
    },
    "before_letter_later_sent": "SELECT reference FROM counted WHERE stage = 'before_letter' AND letter_on IS NOT NULL",
    "before_letter_none_yet": "SELECT reference FROM counted WHERE stage = 'before_letter' AND letter_on IS NULL",
    "families": f"SELECT DISTINCT case_ref {TOTAL}",
    "children": f"SELECT DISTINCT reference FROM children WHERE id IN (SELECT child_id FROM child "
    f"WHERE root_id IN (SELECT root_id {TOTAL}))",
    "recipients": "SELECT DISTINCT c.reference || '/' || p.reference FROM person p JOIN cases c ON c.id = p.case_id "
    "WHERE p.stage <> 'after_letter'",
    **{
        status: f"SELECT reference {TOTAL} AND status = '{status}'"
        for status in ("accepted", "declined", "lapsed", "withdrawn", "awaiting")
    },
}
FACILITATED = {
    "total": f"SELECT met.reference {MET}",
    "after_letter": f"SELECT met.reference {IN_TIME} AND s.stage = 'after_letter'",
    "families": f"SELECT DISTINCT c.reference FROM offers o JOIN cases c ON c.id = o.case_id "
    f"WHERE o.id IN (SELECT met.root_id {MET})",
    "children": f"SELECT DISTINCT reference FROM children WHERE id IN (SELECT child_id FROM child "
    f"WHERE root_id IN (SELECT met.root_id {MET}))",
}
REVIEWS = "SELECT reference FROM m WHERE kind = 'review' AND held_on BETWEEN {days}"
EXCEPTIONS = (
    "SELECT reference FROM best_interests WHERE decided_on BETWEEN {days} AND NOT void AND limb = 'not_offered'",
    "SELECT reference FROM best_interests WHERE decided_on BETWEEN {days} AND NOT void AND limb = 'not_held'",
)


MEMBER = "FROM counted k JOIN f ON f.root_id = k.root_id"
LINES = "SELECT root_id, reference, case_ref, day, stage, letter_on, status FROM counted"
LISTS = {
    "in_letter_on": f"""SELECT DISTINCT k.root_id, e.lbp_sent_on {MEMBER}
        JOIN episodes e ON e.letter_offer_id = f.offer_id WHERE NOT e.void AND e.lbp_sent_on IS NOT NULL""",
    "child_refs": """SELECT k.root_id, c.reference FROM counted k JOIN child ON child.root_id = k.root_id
        JOIN children c ON c.id = child.child_id""",
    "recipient_refs": "SELECT root_id, reference FROM person",
    "repeat_refs": f"SELECT k.root_id, o.reference {MEMBER} JOIN offers o ON o.id = f.offer_id WHERE o.id <> k.root_id",
    "meeting_refs": "SELECT k.root_id, met.reference FROM counted k JOIN met ON met.root_id = k.root_id",
}
HELD = "SELECT k.root_id, min(met.held_on) FROM counted k JOIN met ON met.root_id = k.root_id GROUP BY k.root_id"
REASONS = """
    SELECT k.root_id, r.reason FROM counted k JOIN person p ON p.root_id = k.root_id JOIN offer_recipients r
    ON r.id = p.id WHERE k.status IN ('declined', 'lapsed', 'withdrawn') AND r.reason IS NOT NULL
"""


def from_the_log(at: Connection, first: date, last: date) -> dict[str, Any]:
    """The figures of register/README section 5 that say the most, with the records behind them and the offers."""
    on_sqlite = at.dialect.name == "sqlite"
    told = {
        "days": f"'{first}' AND '{last}'",
        "false": "0" if on_sqlite else "false",
        "proceedings": "date(e.court_application_on, '+182 days')" if on_sqlite else "e.court_application_on + 182",
    }
    _fold(at, told)
    for step in AFTER:
        at.execute(text(step.format(**told)))
    found = {
        "meetings_offered": {key: _figure(at, query) for key, query in OFFERED.items()},
        "meetings_facilitated": {key: _figure(at, query.format(**told)) for key, query in FACILITATED.items()},
        "reviews_held": _figure(at, REVIEWS.format(**told)),
        "exceptions": {
            limb: _figure(at, query.format(**told))
            for limb, query in zip(("not_offered", "not_held"), EXCEPTIONS, strict=True)
        },
        "offers": _offers(at),
    }
    for table in TABLES:
        at.execute(text(f"DROP TABLE {table}"))
    return found


def _fold(at: Connection, told: dict[str, str]) -> None:
    """Rule 6, round by round: the second offers of all cases, then the third ones."""
    for step in STEPS:
        at.execute(text(step.format(**told)))
    _read_up(at, ("scope", "r", "o", "named", "m", "f"))
    for rank in range(2, (at.scalar(text("SELECT max(rank) FROM o")) or 1) + 1):
        at.execute(text(FOLD.format(rank=rank)))
    _read_up(at, ("f",))


def _offers(at: Connection) -> list[dict[str, Any]]:
    lines = {}
    for root, ref, case_ref, day, stage, letter, status in at.execute(text(LINES)):
        lines[root] = {
            **{"offer_ref": ref, "case_ref": case_ref, "offered_on": str(day), "stage": stage, "status": status},
            **{"next_letter_on": letter and str(letter), "held_on": None, "reasons": []},
            **{name: [] for name in LISTS},
        }
    for name, query in LISTS.items():
        for root, each in at.execute(text(query)):
            lines[root][name].append(str(each))
    for root, reason in at.execute(text(REASONS)):
        lines[root]["reasons"].append(seal.open(bytes(reason)).decode())
    for root, day in at.execute(text(HELD)):
        lines[root]["held_on"] = str(day)
    return list(lines.values())


def _read_up(at: Connection, tables: tuple[str, ...]) -> None:
    """Let PostgreSQL's planner know what is in them."""
    if at.dialect.name == "postgresql":
        at.execute(text(f"ANALYZE {', '.join(tables)}"))


def _figure(at: Connection, query: str) -> dict[str, Any]:
    refs = [row[0] for row in at.execute(text(query))]
    return {"count": len(refs), "refs": refs}
