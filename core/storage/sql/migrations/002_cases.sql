-- Cases: legs as the other side shows them, what was said on them, and what Microsoft's portals tell of a request.

-- The leg a leg stands under: what a provider filed with Microsoft for one of ours.
ALTER TABLE escalation ADD COLUMN parent_id BIGINT REFERENCES escalation (id);
-- Of the other side, where they filed it.
ALTER TABLE escalation ADD COLUMN filed_by_name TEXT NOT NULL DEFAULT '';
ALTER TABLE escalation ADD COLUMN target_status TEXT NOT NULL DEFAULT 'none';
ALTER TABLE escalation ADD COLUMN target_status_at BIGINT;
UPDATE escalation SET target_status = 'open', target_status_at = filed_at WHERE status = 'filed';
UPDATE escalation SET target_status = 'closed', target_status_at = returned_at WHERE status = 'returned';
-- The page of cases walks it: legs that are not over, and those are few however many there ever were.
CREATE INDEX escalation_open ON escalation (ticket_id, id)
    WHERE status IN ('requested', 'approved', 'filed') AND withdrawn = 0;
CREATE INDEX escalation_by_parent ON escalation (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE escalation_message (
    id INTEGER PRIMARY KEY,
    escalation_id BIGINT NOT NULL REFERENCES escalation (id),
    at BIGINT NOT NULL,
    direction TEXT NOT NULL,
    channel TEXT NOT NULL,
    author_id BIGINT REFERENCES app_user (id),
    author_name TEXT NOT NULL,
    body TEXT NOT NULL,
    -- Of an imported one: what tells it from the others, so that a file may come twice.
    source_key TEXT
);
-- In the order of reading, and with what the clocks ask for.
CREATE INDEX escalation_message_by_leg ON escalation_message (escalation_id, at, id, direction);
CREATE UNIQUE INDEX escalation_message_by_source ON escalation_message (escalation_id, source_key)
    WHERE source_key IS NOT NULL;

ALTER TABLE service_request ADD COLUMN source TEXT NOT NULL DEFAULT 'partner_center';
ALTER TABLE service_request ADD COLUMN plan TEXT NOT NULL DEFAULT '';
ALTER TABLE service_request ADD COLUMN requires_24x7 INTEGER;
ALTER TABLE service_request ADD COLUMN azure_subscription TEXT NOT NULL DEFAULT '';
ALTER TABLE service_request ADD COLUMN agreed_start_at BIGINT;
ALTER TABLE service_request ADD COLUMN agreed_due_at BIGINT;
ALTER TABLE service_request ADD COLUMN agreed_minutes INTEGER;
-- The list of open requests that belong to no leg.
CREATE INDEX service_request_open ON service_request (modified_at, id) WHERE status <> 'closed';
