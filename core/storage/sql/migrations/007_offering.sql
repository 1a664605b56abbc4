-- What the partner supports, when and at what price, and what was agreed with each customer.
-- Days are ISO texts: they belong to no zone but the tier's own.

CREATE TABLE support_tier (
    id INTEGER PRIMARY KEY,
    revision BIGINT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    is_default INTEGER NOT NULL,
    -- JSON: tierToJson() of the core, everything a form shows.
    content TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE TABLE support_agreement (
    id INTEGER PRIMARY KEY,
    revision BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    tier_id BIGINT NOT NULL REFERENCES support_tier (id),
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    reference TEXT NOT NULL,
    price_minor_units BIGINT,
    price_currency TEXT NOT NULL,
    hours_note TEXT NOT NULL,
    sent_at BIGINT,
    sent_by TEXT NOT NULL,
    accepted_at BIGINT,
    accepted_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX support_agreement_by_customer ON support_agreement (customer_id, starts_on);
CREATE INDEX support_agreement_by_tier ON support_agreement (tier_id);

-- Who changed what of a tier or an agreement: nothing that was ever promised is forgotten.
CREATE TABLE offering_change (
    id INTEGER PRIMARY KEY,
    tier_id BIGINT,
    agreement_id BIGINT REFERENCES support_agreement (id),
    at BIGINT NOT NULL,
    actor_id BIGINT REFERENCES app_user (id),
    actor_name TEXT NOT NULL,
    act TEXT NOT NULL,
    -- JSON: field -> [before, after].
    data TEXT NOT NULL
);
CREATE INDEX offering_change_by_tier ON offering_change (tier_id, id) WHERE tier_id IS NOT NULL;
CREATE INDEX offering_change_by_agreement ON offering_change (agreement_id, id) WHERE agreement_id IS NOT NULL;
