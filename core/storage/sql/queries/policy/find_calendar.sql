SELECT name, content
FROM business_calendar
WHERE name_folded = ?
