INSERT INTO outage (
    number, service, workload, title, advisory, status, started_at, ended_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
