SELECT value FROM counter WHERE name = 'promise_terms'
