SELECT draft_key, customer_id, contact_id, subscription_id, caller_note, title, body, service, category,
    problem_type, impact, urgency, channel, updated_at
FROM new_ticket_draft
WHERE user_id = ?
ORDER BY updated_at DESC, draft_key
