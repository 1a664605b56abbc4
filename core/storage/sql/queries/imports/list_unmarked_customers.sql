SELECT c.id, c.tenant_id
FROM customer c
JOIN import_batch b ON b.id = c.batch_id
WHERE b.kind IN ('customers', 'powershell_customers', 'rest_customers')
    AND c.missing_from_import = 0 AND c.tenant_id IS NOT NULL
