SELECT
    id, file_name, sha256, kind, imported_at, user_id, read_count, added_count, changed_count,
    unchanged_count, rejected_count
FROM import_batch
ORDER BY id DESC
LIMIT ?
