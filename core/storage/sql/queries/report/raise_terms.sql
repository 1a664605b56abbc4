UPDATE counter SET value = value + 1 WHERE name = 'promise_terms'
