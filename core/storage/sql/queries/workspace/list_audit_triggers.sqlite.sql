-- Those that keep the audit from being changed, as far as they are there.
SELECT name
FROM sqlite_master
WHERE type = 'trigger'
    AND name IN ('audit_entry_unchanged', 'audit_entry_undeleted', 'ticket_event_unchanged', 'ticket_event_undeleted')
ORDER BY name
