-- What has to be at hand before a request goes out: the answers to the checklist of a ticket, and how long a look at service
-- health counts (empty: as the rules of the programme say).

CREATE TABLE ticket_evidence (
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    item_key TEXT NOT NULL,
    value TEXT NOT NULL,
    answered_by_id BIGINT REFERENCES app_user (id),
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (ticket_id, item_key)
);

ALTER TABLE partner_profile ADD COLUMN health_check_hours INTEGER;
