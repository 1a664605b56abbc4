SELECT id, name, description FROM support_topic ORDER BY name, id
