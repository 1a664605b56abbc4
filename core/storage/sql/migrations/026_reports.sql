-- What reports walk: the steps that recorded time by their moment, the tickets that have a price or a guide, claims by their age,
-- entries of ledgers without those that were taken back.
CREATE INDEX ticket_event_work ON ticket_event (at) WHERE kind = 'state' AND data LIKE '%"minutes":%';
CREATE INDEX ticket_event_cost ON ticket_event (ticket_id) WHERE kind = 'cost';
CREATE INDEX ticket_event_guide ON ticket_event (ticket_id) WHERE kind = 'guide';
CREATE INDEX claim_by_creation ON claim (created_at);
CREATE INDEX incident_entry_reversing ON incident_entry (reverses_id) WHERE reverses_id IS NOT NULL;
-- All that reports ask of each ticket: read in their order without the texts. It begins with the id, so that no list is tempted.
CREATE INDEX ticket_facts ON ticket (id, created_at, first_resolved_at, resolved_at, closed_at, updated_at, state, cancel_reason,
    episode, severity, assignee_id, team_id, customer_id, subscription_id, service, problem_type, restricted, created_by_id);
-- What was said of each ticket without a look at the texts, which are by far the most of a workspace; and who had it.
CREATE INDEX ticket_message_said ON ticket_message (ticket_id, at, id, by_customer, kind) WHERE kind <> 'internal_note';
CREATE INDEX ticket_event_handed ON ticket_event (ticket_id, at, id)
    WHERE kind = 'field' AND (data LIKE '%"field":"assignee"%' OR data LIKE '%"field":"team"%');
