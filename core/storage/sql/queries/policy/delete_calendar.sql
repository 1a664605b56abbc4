DELETE FROM business_calendar WHERE name_folded = ?
