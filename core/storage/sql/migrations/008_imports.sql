-- Credits of reconciliation files, and the rules of the programme as this partner has changed them.

-- A line of an invoice by which Microsoft gave money back: what an SLA-credit claim is matched with. line_key holds all
-- that tells two lines apart, so that an invoice read twice adds nothing.
CREATE TABLE credit_line (
    id INTEGER PRIMARY KEY,
    line_key TEXT NOT NULL UNIQUE,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    invoice_number TEXT NOT NULL,
    subscription_guid TEXT NOT NULL,
    charge_type TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    description TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount BIGINT NOT NULL,
    total BIGINT NOT NULL,
    starts_at BIGINT,
    ends_at BIGINT,
    copy INTEGER NOT NULL,
    batch_id BIGINT REFERENCES import_batch (id)
);
CREATE INDEX credit_line_by_customer ON credit_line (customer_id, starts_at);

-- Own rules and own versions of shipped ones, as JSON. based_on is the shipped rule as it was when the own version was
-- made (empty for one that was never shipped): it tells when an upgrade has changed it since.
CREATE TABLE own_rule (
    id TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL,
    based_on TEXT NOT NULL,
    changed_by_id BIGINT REFERENCES app_user (id),
    changed_at BIGINT NOT NULL
);

-- Rises with every change of the own rules: whoever keeps them in memory asks for it.
INSERT INTO counter (name, value) VALUES ('own_rules', 0);
