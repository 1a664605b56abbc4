-- Outages in full: what Microsoft says about them, the tickets they caused, and the claims of service credit.

ALTER TABLE outage ADD COLUMN revision BIGINT NOT NULL DEFAULT 1;
ALTER TABLE outage ADD COLUMN feature TEXT NOT NULL DEFAULT '';
ALTER TABLE outage ADD COLUMN impact TEXT NOT NULL DEFAULT '';
ALTER TABLE outage ADD COLUMN modified_at BIGINT;
ALTER TABLE outage ADD COLUMN batch_id BIGINT REFERENCES import_batch (id);
CREATE INDEX outage_by_start ON outage (started_at, id);

CREATE TABLE outage_post (
    id INTEGER PRIMARY KEY,
    outage_id BIGINT NOT NULL REFERENCES outage (id),
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX outage_post_by_outage ON outage_post (outage_id, at, id);

CREATE TABLE outage_ticket (
    outage_id BIGINT NOT NULL REFERENCES outage (id),
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    PRIMARY KEY (outage_id, ticket_id)
);
CREATE INDEX outage_ticket_by_ticket ON outage_ticket (ticket_id);

-- One claim for each customer of an outage. credit_line_id: of the invoice line that paid it, where that was imported.
CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    revision BIGINT NOT NULL,
    outage_id BIGINT NOT NULL REFERENCES outage (id),
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    ticket_id BIGINT REFERENCES ticket (id),
    status TEXT NOT NULL,
    evidence_sender TEXT NOT NULL,
    evidence_at BIGINT,
    evidence_text TEXT NOT NULL,
    bought_through_csp INTEGER,
    down_from_at BIGINT,
    down_to_at BIGINT,
    users INTEGER,
    locations TEXT NOT NULL,
    tried TEXT NOT NULL,
    note TEXT NOT NULL,
    case_number TEXT NOT NULL,
    filed_through TEXT,
    filed_at BIGINT,
    decided_at BIGINT,
    decision TEXT NOT NULL,
    credited_at BIGINT,
    credit_minor BIGINT,
    credit_currency TEXT NOT NULL,
    credit_line TEXT NOT NULL,
    credit_line_id BIGINT UNIQUE,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    UNIQUE (outage_id, customer_id)
);
CREATE INDEX claim_by_customer ON claim (customer_id);
CREATE INDEX claim_by_ticket ON claim (ticket_id) WHERE ticket_id IS NOT NULL;

CREATE TABLE claim_event (
    id INTEGER PRIMARY KEY,
    claim_id BIGINT NOT NULL REFERENCES claim (id),
    at BIGINT NOT NULL,
    act TEXT NOT NULL,
    actor_id BIGINT REFERENCES app_user (id),
    actor_name TEXT NOT NULL,
    data TEXT NOT NULL
);
CREATE INDEX claim_event_by_claim ON claim_event (claim_id, at, id);
