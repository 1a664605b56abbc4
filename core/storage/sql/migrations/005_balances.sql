-- What is left: the incidents of our support contracts, the hours customers paid for ahead. Ledgers are append-only.

CREATE TABLE balance_policy (
    id INTEGER PRIMARY KEY,
    designation TEXT NOT NULL,
    deduct_when_missed INTEGER NOT NULL,
    hours_required INTEGER NOT NULL,
    incidents_chargeable INTEGER NOT NULL
);
INSERT INTO balance_policy (id, designation, deduct_when_missed, hours_required, incidents_chargeable)
VALUES (1, 'none', 0, 1, 1);

-- units: what an entry adds to what is left. reverses_id: of a counter-entry, the one it takes back.
CREATE TABLE incident_entry (
    id INTEGER PRIMARY KEY,
    support_plan_id BIGINT NOT NULL REFERENCES support_plan (id),
    kind TEXT NOT NULL,
    units INTEGER NOT NULL,
    ticket_id BIGINT REFERENCES ticket (id),
    escalation_id BIGINT REFERENCES escalation (id),
    operation_id BIGINT REFERENCES operation (id),
    at BIGINT NOT NULL,
    actor_id BIGINT REFERENCES app_user (id),
    actor_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    reverses_id BIGINT REFERENCES incident_entry (id)
);
CREATE INDEX incident_entry_by_plan ON incident_entry (support_plan_id, id, kind, units);
CREATE INDEX incident_entry_by_leg ON incident_entry (escalation_id) WHERE escalation_id IS NOT NULL;
CREATE INDEX incident_entry_by_ticket ON incident_entry (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX incident_entry_by_operation ON incident_entry (operation_id) WHERE operation_id IS NOT NULL;
-- Contracts that were there before begin with what they were entered with.
INSERT INTO incident_entry (support_plan_id, kind, units, at, actor_name, reason)
SELECT id, 'granted', incidents, coalesce(valid_from_at, 0), '', '' FROM support_plan WHERE incidents IS NOT NULL;

CREATE TABLE hour_block (
    id INTEGER PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    minutes INTEGER NOT NULL,
    valid_from_at BIGINT,
    valid_to_at BIGINT,
    price_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    reference TEXT NOT NULL
);
CREATE INDEX hour_block_by_customer ON hour_block (customer_id);

-- minutes: what an entry adds to what is left. worked: the time it is about.
CREATE TABLE hour_entry (
    id INTEGER PRIMARY KEY,
    hour_block_id BIGINT NOT NULL REFERENCES hour_block (id),
    kind TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    worked INTEGER NOT NULL,
    ticket_id BIGINT REFERENCES ticket (id),
    operation_id BIGINT REFERENCES operation (id),
    at BIGINT NOT NULL,
    actor_id BIGINT REFERENCES app_user (id),
    actor_name TEXT NOT NULL,
    reason TEXT NOT NULL,
    reverses_id BIGINT REFERENCES hour_entry (id)
);
CREATE INDEX hour_entry_by_block ON hour_entry (hour_block_id, id);
CREATE INDEX hour_entry_by_ticket ON hour_entry (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX hour_entry_by_operation ON hour_entry (operation_id) WHERE operation_id IS NOT NULL;
