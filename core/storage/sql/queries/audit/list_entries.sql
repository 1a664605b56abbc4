SELECT e.id, e.at, e.actor_id, e.actor_name, e.kind, e.action, e.thing_id, e.thing_name, e.data
FROM audit_entry AS e
WHERE e.at >= ? AND (e.at, e.id) < (?, ?)
    AND (? = '' OR e.kind = ?)
    AND (? = '' OR e.action = ?)
ORDER BY e.at DESC, e.id DESC
LIMIT ?
