-- Files of tickets. The bytes of a file are kept once, in pieces of a megabyte, under the hash of all of them; how many
-- attachments have them is counted by an index. BYTEA is PostgreSQL's word; SQLite keeps bytes as they are under any type.

CREATE TABLE attachment_content (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL
);

CREATE TABLE attachment_piece (
    sha256 TEXT NOT NULL REFERENCES attachment_content (sha256),
    place INTEGER NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (sha256, place)
);

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    ticket_id BIGINT NOT NULL REFERENCES ticket (id),
    -- Without a message and an owner of the draft it belongs to the ticket itself.
    message_id BIGINT REFERENCES ticket_message (id),
    draft_user_id BIGINT REFERENCES app_user (id),
    sha256 TEXT NOT NULL REFERENCES attachment_content (sha256),
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    sensitive INTEGER NOT NULL,
    secret_kind TEXT,
    secrets_taken_out INTEGER NOT NULL,
    added_by_id BIGINT REFERENCES app_user (id),
    added_by_name TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    -- Off the ticket; the row stays for undo.
    removed_at BIGINT
);
CREATE INDEX attachment_by_ticket ON attachment (ticket_id, id);
CREATE INDEX attachment_by_content ON attachment (sha256);
CREATE INDEX attachment_by_message ON attachment (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX attachment_of_draft ON attachment (draft_user_id, ticket_id) WHERE draft_user_id IS NOT NULL;
