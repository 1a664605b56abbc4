SELECT id, number, service, workload, title, advisory, status, started_at, ended_at
FROM outage
WHERE ended_at IS NULL
ORDER BY started_at DESC, id DESC
