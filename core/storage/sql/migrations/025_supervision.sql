-- What the board of a supervisor counts. Of each customer the active tickets, those of severity A and those that are late, by a
-- walk inside the index that had them by customer alone.
DROP INDEX ticket_active_by_customer;
CREATE INDEX ticket_active_by_customer ON ticket (customer_id, state, severity, next_due_at)
    WHERE state NOT IN ('resolved', 'closed');
-- Whoever waits for a word from us, the longest due first.
CREATE INDEX ticket_active_answers ON ticket (coalesce(next_due_at, 9223372036854775807), id, state, next_due_clock)
    WHERE state NOT IN ('resolved', 'closed') AND next_due_clock IN ('first_response', 'next_response');
-- Nobody's, the oldest first. SQLite takes it for what it begins with, though that is the same in all of it.
CREATE INDEX ticket_active_unassigned ON ticket (assignee_id, created_at, id, state)
    WHERE state NOT IN ('resolved', 'closed') AND assignee_id IS NULL;
-- What does not exist for somebody is counted off inside an index of the few restricted tickets.
CREATE INDEX ticket_active_restricted
    ON ticket (restricted, assignee_id, created_by_id, state, next_due_at, next_due_clock, customer_id, severity, escalation_approved)
    WHERE restricted = 1 AND state NOT IN ('resolved', 'closed');
