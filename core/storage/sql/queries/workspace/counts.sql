SELECT
    (SELECT COUNT(*) FROM ticket),
    (SELECT COUNT(*) FROM ticket WHERE state NOT IN ('resolved', 'closed')),
    (SELECT COUNT(*) FROM ticket_message),
    (SELECT COUNT(*) FROM customer),
    (SELECT COUNT(*) FROM subscription),
    (SELECT COUNT(*) FROM app_user),
    (SELECT name FROM partner_profile WHERE id = 1)
