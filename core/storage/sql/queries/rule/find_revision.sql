SELECT value FROM counter WHERE name = 'own_rules'
