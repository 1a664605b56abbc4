-- How many tickets there are of what the queues ask for, kept by whoever writes a ticket: by trigger, in the same transaction, so
-- that no writer can forget it. To count them takes 30 milliseconds at a million tickets, with every change of any.
CREATE TABLE ticket_count (
    restricted INTEGER NOT NULL,
    state TEXT NOT NULL,
    -- 0: nobody's.
    assignee_id BIGINT NOT NULL,
    escalation_approved INTEGER NOT NULL,
    tickets BIGINT NOT NULL,
    PRIMARY KEY (restricted, state, assignee_id, escalation_approved)
);

CREATE TRIGGER ticket_counted AFTER INSERT ON ticket BEGIN
    INSERT INTO ticket_count (restricted, state, assignee_id, escalation_approved, tickets)
        VALUES (new.restricted, new.state, coalesce(new.assignee_id, 0), new.escalation_approved, 1)
        ON CONFLICT (restricted, state, assignee_id, escalation_approved) DO UPDATE SET tickets = tickets + 1;
END;
CREATE TRIGGER ticket_recounted AFTER UPDATE OF restricted, state, assignee_id, escalation_approved ON ticket
WHEN old.restricted <> new.restricted OR old.state <> new.state OR old.assignee_id IS NOT new.assignee_id
    OR old.escalation_approved <> new.escalation_approved BEGIN
    UPDATE ticket_count SET tickets = tickets - 1
        WHERE restricted = old.restricted AND state = old.state AND assignee_id = coalesce(old.assignee_id, 0)
            AND escalation_approved = old.escalation_approved;
    INSERT INTO ticket_count (restricted, state, assignee_id, escalation_approved, tickets)
        VALUES (new.restricted, new.state, coalesce(new.assignee_id, 0), new.escalation_approved, 1)
        ON CONFLICT (restricted, state, assignee_id, escalation_approved) DO UPDATE SET tickets = tickets + 1;
END;
CREATE TRIGGER ticket_uncounted AFTER DELETE ON ticket BEGIN
    UPDATE ticket_count SET tickets = tickets - 1
        WHERE restricted = old.restricted AND state = old.state AND assignee_id = coalesce(old.assignee_id, 0)
            AND escalation_approved = old.escalation_approved;
END;

-- Restricted tickets are there for whoever made them, too: those few are counted.
CREATE INDEX ticket_restricted_by_creator ON ticket (created_by_id, state, assignee_id, escalation_approved)
    WHERE restricted = 1;

-- What an older workspace holds.
INSERT INTO ticket_count (restricted, state, assignee_id, escalation_approved, tickets)
SELECT restricted, state, coalesce(assignee_id, 0), escalation_approved, count(*)
FROM ticket
GROUP BY 1, 2, 3, 4;
