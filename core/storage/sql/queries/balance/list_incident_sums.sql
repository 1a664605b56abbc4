-- By contract: what it began with or was given since (1), and all the rest (0).
SELECT support_plan_id, CASE WHEN kind = 'granted' THEN 1 ELSE 0 END AS granted, sum(units)
FROM incident_entry
GROUP BY support_plan_id, CASE WHEN kind = 'granted' THEN 1 ELSE 0 END
