-- Reports of security were restricted only when they were handed on; now they are from the start.
UPDATE ticket SET restricted = 1 WHERE category = 'security' AND restricted = 0;
