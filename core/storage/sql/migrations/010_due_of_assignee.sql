-- What needs somebody now is listed by when it is due. Behind the index by update, which serves the other queues.
CREATE INDEX ticket_active_by_assignee_due ON ticket (assignee_id, coalesce(next_due_at, 9223372036854775807), id, state)
    WHERE state NOT IN ('resolved', 'closed');
