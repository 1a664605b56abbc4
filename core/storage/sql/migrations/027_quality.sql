-- When somebody began to work here; 0: before this was kept.
ALTER TABLE app_user ADD COLUMN added_at BIGINT NOT NULL DEFAULT 0;
-- Forms of quality reviews that are not as shipped; their content is what files and helpdeskctl write.
CREATE TABLE quality_form (
    form_key TEXT PRIMARY KEY,
    content TEXT NOT NULL
);
-- What reviewers thought of the work on tickets. Appended only: a further version of the same reviewer takes the mark of the
-- latest from the one before. The questions stand in it as they were, with the points that were given.
CREATE TABLE quality_review (
    id INTEGER PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    agent_id BIGINT NOT NULL REFERENCES app_user (id),
    reviewer_id BIGINT NOT NULL REFERENCES app_user (id),
    version BIGINT NOT NULL,
    latest INTEGER NOT NULL,
    at BIGINT NOT NULL,
    form_key TEXT NOT NULL,
    form_version BIGINT NOT NULL,
    guide_id TEXT NOT NULL,
    verdict TEXT NOT NULL,
    note TEXT NOT NULL,
    points TEXT NOT NULL,
    given BIGINT NOT NULL,
    most BIGINT NOT NULL,
    UNIQUE (ticket_id, reviewer_id, version)
);
CREATE UNIQUE INDEX quality_review_latest ON quality_review (ticket_id, reviewer_id) WHERE latest = 1;
CREATE INDEX quality_review_by_time ON quality_review (at, id) WHERE latest = 1;
-- The tickets among which samples are drawn, by the moment their work ended, and who resolved each.
CREATE INDEX ticket_ended ON ticket (coalesce(resolved_at, closed_at), id, severity, episode, assignee_id)
    WHERE state IN ('resolved', 'closed') AND cancel_reason IS NULL AND restricted = 0;
CREATE INDEX ticket_event_resolved ON ticket_event (ticket_id, at, id, actor_id, operation_id)
    WHERE kind = 'state' AND data LIKE '%"to":"resolved"%';
