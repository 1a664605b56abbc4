-- What was done to everything but tickets, whose acts are their events. Neither is ever changed: the database refuses it, whoever asks.
CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    actor_id BIGINT REFERENCES app_user (id),
    actor_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    action TEXT NOT NULL,
    thing_id BIGINT,
    thing_name TEXT NOT NULL,
    data TEXT NOT NULL
);
-- The audit goes back in time, of everybody or of one person; what kind it was is told inside the index.
CREATE INDEX audit_entry_by_time ON audit_entry (at, id, kind, action);
CREATE INDEX audit_entry_by_actor ON audit_entry (actor_id, at, id, kind, action);
CREATE INDEX ticket_event_by_time ON ticket_event (at, id, kind);
CREATE INDEX ticket_event_by_actor ON ticket_event (actor_id, at, id, kind);

CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE ON audit_entry BEGIN
    SELECT RAISE(ABORT, 'an audit entry is never changed');
END;
CREATE TRIGGER audit_entry_undeleted BEFORE DELETE ON audit_entry BEGIN
    SELECT RAISE(ABORT, 'an audit entry is never deleted');
END;
CREATE TRIGGER ticket_event_unchanged BEFORE UPDATE ON ticket_event BEGIN
    SELECT RAISE(ABORT, 'an event of a ticket is never changed');
END;
CREATE TRIGGER ticket_event_undeleted BEFORE DELETE ON ticket_event BEGIN
    SELECT RAISE(ABORT, 'an event of a ticket is never deleted');
END;
