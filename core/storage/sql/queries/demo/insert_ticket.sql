INSERT INTO ticket (
    number, revision, title, state, kept_state, severity, impact, urgency, service, category, problem_type,
    channel, customer_id, contact_id, caller_note, subscription_id, frozen_subscription, assignee_id,
    team_id, created_by_id, created_at, updated_at, first_resolved_at, resolved_at, closed_at, episode,
    cause, solution, cancel_reason, contact_overridden, guide_done, escalation_approved,
    escalation_requester_id, restricted, next_due_at, next_due_clock
) VALUES (
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?
) RETURNING id
