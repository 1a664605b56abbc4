SELECT count(*)
FROM ladder_due
WHERE at <= ?
