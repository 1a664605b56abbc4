INSERT INTO outage (
    number, service, workload, title, advisory, status, started_at, ended_at, feature, impact, modified_at, batch_id,
    revision)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id
