-- The first schema: partner, people, customers with their subscriptions, tickets with their history, imports.
--
-- Instants are 64-bit UTC milliseconds (..._at), enums are stable text, booleans 0 or 1, money minor units.
-- INTEGER PRIMARY KEY is the one spelling that the PostgreSQL migrator translates (to an identity column).

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- Numbers that are given out once and never again.
CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('ticket_number', 1000);

CREATE TABLE partner_profile (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    partner_type TEXT NOT NULL,
    cloud TEXT NOT NULL,
    tenant_id TEXT NOT NULL,
    mpn_id TEXT NOT NULL,
    country TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    support_email TEXT NOT NULL,
    support_phone TEXT NOT NULL,
    website TEXT NOT NULL,
    approval_needed INTEGER NOT NULL
);
INSERT INTO partner_profile (id, name, partner_type, cloud, tenant_id, mpn_id, country, time_zone, support_email, support_phone, website, approval_needed)
VALUES (1, '', 'direct_bill', 'commercial', '', '', '', '', '', '', '', 1);

CREATE TABLE support_plan (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    access_id TEXT NOT NULL,
    contract_id TEXT NOT NULL,
    valid_from_at BIGINT,
    valid_to_at BIGINT,
    incidents INTEGER
);

CREATE TABLE app_user (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    language TEXT NOT NULL,
    active INTEGER NOT NULL
);

CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    imported_at BIGINT NOT NULL,
    user_id BIGINT REFERENCES app_user (id),
    read_count BIGINT NOT NULL,
    added_count BIGINT NOT NULL,
    changed_count BIGINT NOT NULL,
    unchanged_count BIGINT NOT NULL,
    rejected_count BIGINT NOT NULL
);

CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    revision BIGINT NOT NULL,
    tenant_id TEXT UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    primary_domain TEXT NOT NULL,
    commerce_id TEXT NOT NULL,
    country TEXT NOT NULL,
    cloud TEXT NOT NULL,
    relationship TEXT NOT NULL,
    qualification TEXT NOT NULL,
    associated_partner_id TEXT NOT NULL,
    registration_number TEXT NOT NULL,
    allows_delegated_access INTEGER,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    address_line1 TEXT NOT NULL,
    address_line2 TEXT NOT NULL,
    city TEXT NOT NULL,
    state TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    region TEXT NOT NULL,
    address_phone TEXT NOT NULL,
    language TEXT NOT NULL,
    billing_name TEXT NOT NULL,
    billing_email TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL,
    external_reference TEXT UNIQUE,
    batch_id BIGINT REFERENCES import_batch (id),
    missing_from_import INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX customer_by_name ON customer (name_folded, id);
CREATE INDEX customer_by_email ON customer (lower(email)) WHERE email <> '';

CREATE TABLE customer_domain (
    domain TEXT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    PRIMARY KEY (domain, customer_id)
);
CREATE INDEX customer_domain_by_customer ON customer_domain (customer_id);

CREATE TABLE customer_access (
    id INTEGER PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    kind TEXT NOT NULL,
    relationship_id TEXT NOT NULL,
    status TEXT NOT NULL,
    roles TEXT NOT NULL,
    starts_at BIGINT,
    ends_at BIGINT
);
CREATE INDEX customer_access_by_customer ON customer_access (customer_id);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    revision BIGINT NOT NULL,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL,
    authorised INTEGER NOT NULL,
    reachable_24x7 INTEGER NOT NULL,
    note TEXT NOT NULL,
    batch_id BIGINT REFERENCES import_batch (id)
);
CREATE INDEX contact_by_customer ON contact (customer_id);
CREATE INDEX contact_by_email ON contact (lower(email)) WHERE email <> '';
CREATE INDEX contact_by_name ON contact (name_folded, id);

-- What a caller may say, in the form it is looked up by: the later words of a name and the rest after them
-- (kind name), a phone number's digits from the front (phone) and from the end (phone_end). contact_id 0: the
-- customer itself.
CREATE TABLE caller_key (
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    contact_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (customer_id, contact_id, kind, word)
);
CREATE INDEX caller_key_by_word ON caller_key (kind, word, customer_id, contact_id);

CREATE TABLE subscription (
    id INTEGER PRIMARY KEY,
    customer_id BIGINT NOT NULL REFERENCES customer (id),
    guid TEXT NOT NULL UNIQUE,
    parent_guid TEXT NOT NULL,
    entitlement_id TEXT NOT NULL,
    offer_id TEXT NOT NULL,
    offer_name TEXT NOT NULL,
    friendly_name TEXT NOT NULL,
    product_type_id TEXT NOT NULL,
    product_type_name TEXT NOT NULL,
    product_sub_type TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    unit_type TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at BIGINT,
    effective_start_at BIGINT,
    commitment_end_at BIGINT,
    cancellation_allowed_until_at BIGINT,
    billing_cycle_end_at BIGINT,
    status_changed_at BIGINT,
    auto_renew INTEGER,
    is_trial INTEGER NOT NULL,
    billing_type TEXT NOT NULL,
    billing_cycle TEXT NOT NULL,
    term_duration TEXT NOT NULL,
    renewal_term_duration TEXT NOT NULL,
    has_purchasable_addons INTEGER NOT NULL,
    is_microsoft_product INTEGER NOT NULL,
    publisher_name TEXT NOT NULL,
    actions TEXT NOT NULL,
    partner_id TEXT NOT NULL,
    suspension_reasons TEXT NOT NULL,
    contract_type TEXT NOT NULL,
    refund_options TEXT NOT NULL,
    refundable_quantity TEXT NOT NULL,
    promotion_id TEXT NOT NULL,
    migrated_from_guid TEXT NOT NULL,
    order_id TEXT NOT NULL,
    product_order_id TEXT NOT NULL,
    consumption_type TEXT NOT NULL,
    attention_needed INTEGER NOT NULL,
    action_taken INTEGER NOT NULL,
    scheduled_next_term TEXT NOT NULL,
    extra TEXT NOT NULL,
    batch_id BIGINT REFERENCES import_batch (id),
    missing_from_import INTEGER NOT NULL,
    updated_at BIGINT NOT NULL
);
CREATE INDEX subscription_by_customer ON subscription (customer_id);
CREATE INDEX subscription_by_entitlement ON subscription (entitlement_id) WHERE entitlement_id <> '';

CREATE TABLE azure_entitlement (
    id TEXT NOT NULL PRIMARY KEY,
    subscription_id BIGINT NOT NULL REFERENCES subscription (id),
    friendly_name TEXT NOT NULL,
    status TEXT NOT NULL,
    batch_id BIGINT REFERENCES import_batch (id)
);
CREATE INDEX azure_entitlement_by_subscription ON azure_entitlement (subscription_id);

CREATE TABLE offer (
    id TEXT NOT NULL,
    country TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    is_add_on INTEGER NOT NULL,
    batch_id BIGINT REFERENCES import_batch (id),
    PRIMARY KEY (id, country)
);

CREATE TABLE product_name (
    sku_id TEXT NOT NULL PRIMARY KEY,
    part_number TEXT NOT NULL,
    name TEXT NOT NULL,
    batch_id BIGINT REFERENCES import_batch (id)
);

CREATE TABLE support_topic (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    batch_id BIGINT REFERENCES import_batch (id)
);

CREATE TABLE service_request (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    customer_id BIGINT REFERENCES customer (id),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    severity TEXT NOT NULL,
    status TEXT NOT NULL,
    topic_id TEXT NOT NULL,
    topic_name TEXT NOT NULL,
    product_id TEXT NOT NULL,
    product_name TEXT NOT NULL,
    organization_name TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    country_code TEXT NOT NULL,
    created_at BIGINT,
    modified_at BIGINT,
    closed_at BIGINT,
    notes TEXT NOT NULL,
    extra TEXT NOT NULL,
    batch_id BIGINT REFERENCES import_batch (id),
    missing_from_import INTEGER NOT NULL
);
CREATE INDEX service_request_by_customer ON service_request (customer_id);

CREATE TABLE outage (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    service TEXT NOT NULL,
    workload TEXT NOT NULL,
    title TEXT NOT NULL,
    advisory INTEGER NOT NULL,
    status TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX outage_running ON outage (started_at) WHERE ended_at IS NULL;

CREATE TABLE ticket (
    id INTEGER PRIMARY KEY,
    number BIGINT NOT NULL UNIQUE,
    revision BIGINT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    kept_state TEXT,
    severity TEXT NOT NULL,
    impact TEXT,
    urgency TEXT,
    service TEXT,
    category TEXT,
    problem_type TEXT NOT NULL,
    channel TEXT NOT NULL,
    customer_id BIGINT REFERENCES customer (id),
    contact_id BIGINT REFERENCES contact (id),
    caller_note TEXT NOT NULL,
    subscription_id BIGINT REFERENCES subscription (id),
    frozen_subscription TEXT NOT NULL,
    assignee_id BIGINT REFERENCES app_user (id),
    team_id BIGINT REFERENCES team (id),
    created_by_id BIGINT REFERENCES app_user (id),
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    first_resolved_at BIGINT,
    resolved_at BIGINT,
    closed_at BIGINT,
    episode INTEGER NOT NULL,
    cause TEXT NOT NULL,
    solution TEXT NOT NULL,
    cancel_reason TEXT,
    contact_overridden INTEGER NOT NULL,
    guide_done INTEGER NOT NULL,
    escalation_approved INTEGER NOT NULL,
    escalation_requester_id BIGINT REFERENCES app_user (id),
    restricted INTEGER NOT NULL,
    external_reference TEXT UNIQUE,
    batch_id BIGINT REFERENCES import_batch (id),
    -- The earliest promise not kept yet, and which: derived from the events, kept here for lists.
    next_due_at BIGINT,
    next_due_clock TEXT
);
CREATE INDEX ticket_by_update ON ticket (updated_at, id);
CREATE INDEX ticket_by_creation ON ticket (created_at, id);
CREATE INDEX ticket_by_customer ON ticket (customer_id, updated_at);
CREATE INDEX ticket_by_assignee ON ticket (assignee_id, updated_at, id);
-- The queues look at active tickets only, and those are few however many there ever were. An index of theirs
-- begins with the order of the list, or with what the list is of: none begins with the state, or a list of
-- several states would be sorted instead of walked in order. They stand behind the general ones: of two that
-- do as well, SQLite takes the later.
CREATE INDEX ticket_active_by_update ON ticket (updated_at, id, state, escalation_approved)
    WHERE state NOT IN ('resolved', 'closed');
CREATE INDEX ticket_active_by_assignee ON ticket (assignee_id, updated_at, id)
    WHERE state NOT IN ('resolved', 'closed');
CREATE INDEX ticket_active_by_creation ON ticket (created_at, id, state, assignee_id)
    WHERE state NOT IN ('resolved', 'closed');
CREATE INDEX ticket_active_by_number ON ticket (number, id, state, assignee_id)
    WHERE state NOT IN ('resolved', 'closed');
-- What is due first; what is not due stands behind everything that is.
CREATE INDEX ticket_active_by_due ON ticket (coalesce(next_due_at, 9223372036854775807), id, state, assignee_id)
    WHERE state NOT IN ('resolved', 'closed');
CREATE INDEX ticket_active_groups ON ticket (escalation_approved, state, assignee_id)
    WHERE state NOT IN ('resolved', 'closed');
CREATE INDEX ticket_restricted ON ticket (restricted, state, assignee_id, escalation_approved) WHERE restricted = 1;
CREATE INDEX ticket_in_review ON ticket (updated_at, id, escalation_approved) WHERE state = 'escalation_review';
CREATE INDEX ticket_resolved ON ticket (state, updated_at, id) WHERE state = 'resolved';
CREATE INDEX ticket_active_by_customer ON ticket (customer_id, state)
    WHERE state NOT IN ('resolved', 'closed');

CREATE TABLE ticket_message (
    id INTEGER PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    kind TEXT NOT NULL,
    by_customer INTEGER NOT NULL,
    author_id BIGINT REFERENCES app_user (id),
    author_name TEXT NOT NULL,
    body TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX ticket_message_by_ticket ON ticket_message (ticket_id, at, id);

-- What an agent is writing and has not sent. The agent comes first in the key: only one's own are ever read.
CREATE TABLE draft (
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    kind TEXT NOT NULL,
    by_customer INTEGER NOT NULL,
    body TEXT NOT NULL,
    -- JSON: trigger -> (field -> value); empty for none.
    forms TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, ticket_id)
);

-- A new ticket in the making: what an agent has taken down and not created. The key is the window's.
CREATE TABLE new_ticket_draft (
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    draft_key TEXT NOT NULL,
    customer_id BIGINT REFERENCES customer (id),
    contact_id BIGINT REFERENCES contact (id),
    subscription_id BIGINT REFERENCES subscription (id),
    caller_note TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    service TEXT,
    category TEXT,
    problem_type TEXT NOT NULL,
    impact TEXT,
    urgency TEXT,
    channel TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, draft_key)
);

-- One user action. Undo takes back the newest one of a user.
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    user_id BIGINT REFERENCES app_user (id),
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    undoable INTEGER NOT NULL,
    undone_by_id BIGINT REFERENCES operation (id)
);
CREATE INDEX operation_undoable ON operation (user_id, id) WHERE undoable = 1;
CREATE INDEX operation_undone ON operation (user_id, undone_by_id) WHERE undone_by_id IS NOT NULL;

CREATE TABLE ticket_event (
    id INTEGER PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    operation_id BIGINT REFERENCES operation (id),
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    actor_id BIGINT REFERENCES app_user (id),
    actor_name TEXT NOT NULL,
    data TEXT NOT NULL
);
CREATE INDEX ticket_event_by_ticket ON ticket_event (ticket_id, at, id);
CREATE INDEX ticket_event_by_operation ON ticket_event (operation_id) WHERE operation_id IS NOT NULL;

-- What another helpdesk's log recorded and cannot be computed here, for example made_sla.
CREATE TABLE ticket_recorded_fact (
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (ticket_id, name)
);

CREATE TABLE escalation (
    id INTEGER PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    route TEXT NOT NULL,
    entitlement TEXT NOT NULL,
    status TEXT NOT NULL,
    severity TEXT NOT NULL,
    evidence TEXT NOT NULL,
    health_check TEXT NOT NULL,
    contact_24x7 TEXT NOT NULL,
    external_number TEXT NOT NULL,
    outcome TEXT,
    requested_by_id BIGINT REFERENCES app_user (id),
    approved_by_id BIGINT REFERENCES app_user (id),
    filed_by_id BIGINT REFERENCES app_user (id),
    requested_at BIGINT NOT NULL,
    decided_at BIGINT,
    filed_at BIGINT,
    returned_at BIGINT,
    withdrawn INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX escalation_by_ticket ON escalation (ticket_id);
CREATE INDEX escalation_by_number ON escalation (external_number) WHERE external_number <> '';

-- A search somebody keeps under a name. The order in which people see views is their own.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    owner_id BIGINT NOT NULL REFERENCES app_user (id),
    shared INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    search_text TEXT NOT NULL,
    UNIQUE (owner_id, name_folded)
);
CREATE TABLE saved_view_place (
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    view_id BIGINT NOT NULL REFERENCES saved_view (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (user_id, view_id)
);
CREATE INDEX saved_view_place_by_view ON saved_view_place (view_id);

-- Guides as tickets were answered with them, and those of the partner's own making: they outlive an upgrade.
CREATE TABLE guide_version (
    guide_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    content TEXT NOT NULL,
    own INTEGER NOT NULL,
    stored_at BIGINT NOT NULL,
    PRIMARY KEY (guide_id, version)
);

CREATE TABLE change_feed (
    sequence INTEGER PRIMARY KEY,
    thing TEXT NOT NULL,
    thing_id BIGINT NOT NULL
);
