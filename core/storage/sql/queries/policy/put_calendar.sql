INSERT INTO business_calendar (name_folded, name, content)
VALUES (?, ?, ?)
ON CONFLICT (name_folded) DO UPDATE SET name = excluded.name, content = excluded.content
