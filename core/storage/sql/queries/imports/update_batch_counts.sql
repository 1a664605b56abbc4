UPDATE import_batch SET
    read_count = ?, added_count = ?, changed_count = ?, unchanged_count = ?, rejected_count = ?
WHERE id = ?
