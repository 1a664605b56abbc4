SELECT id, name, description FROM support_topic WHERE id = ?
