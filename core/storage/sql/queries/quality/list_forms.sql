SELECT content
FROM quality_form
ORDER BY form_key
