SELECT kind, thing_id, seen, content, saved_at FROM knowledge_draft WHERE user_id = ? ORDER BY saved_at DESC, thing_id
