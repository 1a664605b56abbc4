SELECT id FROM team WHERE lower(name) = lower(?)
