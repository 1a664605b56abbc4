DELETE FROM knowledge_draft WHERE user_id = ? AND kind = ? AND thing_id = ?
