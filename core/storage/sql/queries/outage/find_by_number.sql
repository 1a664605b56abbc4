SELECT id, number, service, workload, title, advisory, status, started_at, ended_at
FROM outage
WHERE number = ?
