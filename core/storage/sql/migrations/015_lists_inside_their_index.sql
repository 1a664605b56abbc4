-- A list that asks for more than its order is walked inside the index, without a look at each ticket: at a million tickets
-- those are all over the file. An entry is written anew with every change of a ticket as it is; it is only wider. What
-- stands behind is made anew, too: of two indexes that do as well, SQLite takes the later.
DROP INDEX ticket_by_update;
CREATE INDEX ticket_by_update ON ticket (updated_at, id, state, severity, service, category, assignee_id, customer_id);
CREATE INDEX ticket_by_title ON ticket (lower(title), id, state);
DROP INDEX ticket_active_by_update;
CREATE INDEX ticket_active_by_update
    ON ticket (updated_at, id, state, escalation_approved, severity, service, category, assignee_id, customer_id)
    WHERE state NOT IN ('resolved', 'closed');
DROP INDEX ticket_in_review;
CREATE INDEX ticket_in_review ON ticket (updated_at, id, escalation_approved) WHERE state = 'escalation_review';
