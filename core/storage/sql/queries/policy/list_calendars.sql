SELECT name, content
FROM business_calendar
ORDER BY name_folded
