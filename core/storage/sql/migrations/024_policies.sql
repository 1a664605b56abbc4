-- Policies and business calendars that are not as shipped; their content is what files and helpdeskctl write.
CREATE TABLE service_policy (
    id INTEGER PRIMARY KEY,
    is_default INTEGER NOT NULL,
    place BIGINT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    content TEXT NOT NULL
);
CREATE UNIQUE INDEX service_policy_default ON service_policy (is_default) WHERE is_default = 1;
CREATE TABLE business_calendar (
    name_folded TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    content TEXT NOT NULL
);
-- How far the due instants were found anew after other policies or hours; no row: all are as they should be.
CREATE TABLE due_recompute (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    after_id BIGINT NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT NOT NULL
);
-- The next step of the ladder of each ticket that has one, which steps were taken in which round of a clock, and what people
-- are told by them. A notification without a person is for everybody.
CREATE TABLE ladder_due (
    ticket_id INTEGER PRIMARY KEY REFERENCES ticket (id),
    at BIGINT NOT NULL
);
CREATE INDEX ladder_due_by_time ON ladder_due (at);
CREATE TABLE ladder_taken (
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    clock TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    step TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (ticket_id, clock, started_at, step)
);
CREATE TABLE notification (
    id INTEGER PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    user_id BIGINT REFERENCES app_user (id),
    at BIGINT NOT NULL,
    clock TEXT NOT NULL,
    step TEXT NOT NULL,
    due_at BIGINT,
    needs_handover INTEGER NOT NULL,
    seen_at BIGINT,
    snoozed_until BIGINT,
    dismissed_at BIGINT
);
CREATE INDEX notification_open ON notification (user_id, at) WHERE dismissed_at IS NULL;
CREATE INDEX notification_by_ticket ON notification (ticket_id);
