INSERT INTO quality_form (form_key, content)
VALUES (?, ?)
ON CONFLICT (form_key) DO UPDATE SET content = excluded.content
