-- Tickets of one contact and of one subscription, for the search by mail address and by GUID. Most tickets of an
-- import have neither.
CREATE INDEX ticket_by_contact ON ticket (contact_id, updated_at) WHERE contact_id IS NOT NULL;
CREATE INDEX ticket_by_subscription ON ticket (subscription_id, updated_at) WHERE subscription_id IS NOT NULL;
