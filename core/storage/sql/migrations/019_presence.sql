-- Who has which ticket open, one row per window; a row nobody renews is out of date.
CREATE TABLE presence (
    window TEXT PRIMARY KEY,
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    since BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
