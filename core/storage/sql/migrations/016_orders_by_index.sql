-- Every order of a list is a walk along an index, with the state beside it, so that a list of some states looks at no ticket.
-- What is filtered by itself as well is kept by its rank: an index of the column would tempt SQLite away from the order asked for.
CREATE INDEX ticket_by_severity
    ON ticket (CASE severity WHEN 'A' THEN 0 WHEN 'B' THEN 1 WHEN 'C' THEN 2 END, id, state);
CREATE INDEX ticket_by_state
    ON ticket (CASE state WHEN 'new' THEN 0 WHEN 'diagnosing' THEN 1 WHEN 'resolving' THEN 2 WHEN 'waiting_customer' THEN 3 WHEN 'escalation_review' THEN 4 WHEN 'escalated' THEN 5 WHEN 'resolved' THEN 6 WHEN 'closed' THEN 7 END, id, state);
-- Those without a due instant come last, up and down.
CREATE INDEX ticket_by_due ON ticket (coalesce(next_due_at, 9223372036854775807), id, state);
CREATE INDEX ticket_by_due_down ON ticket (coalesce(next_due_at, -1), id, state);
-- Orders by name go along the names and then along the tickets of each.
CREATE INDEX app_user_by_name ON app_user (lower(name), id);
DROP INDEX ticket_by_customer;
CREATE INDEX ticket_by_customer ON ticket (customer_id, updated_at, id, state);
DROP INDEX ticket_by_assignee;
CREATE INDEX ticket_by_assignee ON ticket (assignee_id, updated_at, id, state);
-- Made anew behind these: of two indexes that do as well, SQLite takes the later.
DROP INDEX ticket_active_by_assignee;
CREATE INDEX ticket_active_by_assignee ON ticket (assignee_id, updated_at, id, state)
    WHERE state NOT IN ('resolved', 'closed');
DROP INDEX ticket_active_by_due;
CREATE INDEX ticket_active_by_due ON ticket (coalesce(next_due_at, 9223372036854775807), id, state, assignee_id)
    WHERE state NOT IN ('resolved', 'closed');
DROP INDEX ticket_active_by_assignee_due;
CREATE INDEX ticket_active_by_assignee_due ON ticket (assignee_id, coalesce(next_due_at, 9223372036854775807), id, state)
    WHERE state NOT IN ('resolved', 'closed');
DROP INDEX ticket_in_review;
CREATE INDEX ticket_in_review ON ticket (updated_at, id, escalation_approved) WHERE state = 'escalation_review';
