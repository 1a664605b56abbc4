SELECT o.id, o.number, o.service, o.workload, o.title, o.advisory, o.status, o.started_at, o.ended_at,
    o.revision, o.feature, o.impact, o.modified_at, o.batch_id
FROM outage o
WHERE o.ended_at IS NULL
ORDER BY o.started_at DESC, o.id DESC
