-- In which language Microsoft's support speaks with us: its hours of business differ by it (empty: English).
ALTER TABLE partner_profile ADD COLUMN support_language TEXT NOT NULL DEFAULT '';
