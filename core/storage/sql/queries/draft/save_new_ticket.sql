INSERT INTO new_ticket_draft (user_id, draft_key, customer_id, contact_id, subscription_id, caller_note, title, body, service, category,
    problem_type, impact, urgency, channel, updated_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (user_id, draft_key) DO UPDATE SET
    customer_id = excluded.customer_id,
    contact_id = excluded.contact_id,
    subscription_id = excluded.subscription_id,
    caller_note = excluded.caller_note,
    title = excluded.title,
    body = excluded.body,
    service = excluded.service,
    category = excluded.category,
    problem_type = excluded.problem_type,
    impact = excluded.impact,
    urgency = excluded.urgency,
    channel = excluded.channel,
    updated_at = excluded.updated_at
