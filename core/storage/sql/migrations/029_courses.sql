-- What became of each ticket as far as its history tells, so that reports need not read the histories of all (decision 30). Whoever
-- writes an event that moves a clock or hands a ticket on writes it anew in the same transaction; a ticket that has none, or one made
-- under other terms, is read from its events.
CREATE TABLE ticket_course (
    ticket_id INTEGER PRIMARY KEY REFERENCES ticket (id),
    -- What was promised when it was made: the counter promise_terms of then.
    terms BIGINT NOT NULL,
    -- The last event that the promises look at.
    until_at BIGINT NOT NULL,
    first_reply_at BIGINT,
    -- When the customer asked behind that, and when we answered: '1730332918000-1730332999000,1730333111000'.
    answers TEXT NOT NULL,
    -- Where it was reopened, when it was open: in the same way.
    stretches TEXT NOT NULL,
    -- Of each round of a clock its first letter, '+' kept, '-' missed or '?' open, and the instant: 'f+1730332918000r?1730333111000'.
    promises TEXT NOT NULL,
    reassignments INTEGER NOT NULL,
    returns INTEGER NOT NULL
);
-- Time recorded with a step of the work, without the texts that stand beside it in the event. json_extract() is SQLite's word for it.
CREATE TABLE ticket_work (
    event_id INTEGER PRIMARY KEY REFERENCES ticket_event (id),
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    at BIGINT NOT NULL,
    actor_id BIGINT REFERENCES app_user (id),
    operation_id BIGINT REFERENCES operation (id),
    minutes INTEGER NOT NULL,
    chargeable INTEGER NOT NULL
);
INSERT INTO ticket_work (event_id, ticket_id, at, actor_id, operation_id, minutes, chargeable)
SELECT id, ticket_id, at, actor_id, operation_id, json_extract(data, '$.minutes'), coalesce(json_extract(data, '$.chargeable'), 0)
FROM ticket_event
WHERE kind = 'state' AND data LIKE '%"minutes":%' AND json_extract(data, '$.minutes') IS NOT NULL;
CREATE INDEX ticket_work_by_time ON ticket_work (at, ticket_id, actor_id, operation_id, minutes, chargeable);
-- Whoever writes such an event writes this in the same transaction: by trigger, so that no writer can forget it.
CREATE TRIGGER ticket_event_worked AFTER INSERT ON ticket_event
WHEN new.kind = 'state' AND new.data LIKE '%"minutes":%' BEGIN
    INSERT INTO ticket_work (event_id, ticket_id, at, actor_id, operation_id, minutes, chargeable)
        SELECT new.id, new.ticket_id, new.at, new.actor_id, new.operation_id, json_extract(new.data, '$.minutes'),
            coalesce(json_extract(new.data, '$.chargeable'), 0)
        WHERE json_extract(new.data, '$.minutes') IS NOT NULL;
END;
DROP INDEX ticket_event_work;
-- What was said is kept in the course.
DROP INDEX ticket_message_said;
-- Raised whenever something else is promised.
INSERT INTO counter (name, value) VALUES ('promise_terms', 1);
-- Behind the active tickets come all others whose course is not as it should be.
ALTER TABLE due_recompute ADD COLUMN over_all INTEGER NOT NULL DEFAULT 0;
-- What an older workspace holds is made in steps, by whoever writes in it next.
INSERT INTO due_recompute (id, after_id, done, total, over_all)
SELECT 1, 0, 0, t.held, 1
FROM (SELECT count(*) AS held FROM ticket) AS t
WHERE t.held > 0
ON CONFLICT (id) DO NOTHING;
