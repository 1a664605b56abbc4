-- The knowledge of the partner's own: where a version of a guide comes from, articles, and changes in the making.

-- The shipped version that it is, or that an own one was made from; 0: from none.
ALTER TABLE guide_version ADD COLUMN based_on INTEGER NOT NULL DEFAULT 0;
-- 1 on the newest version: the guide is not offered any more.
ALTER TABLE guide_version ADD COLUMN retired INTEGER NOT NULL DEFAULT 0;
ALTER TABLE guide_version ADD COLUMN saved_by TEXT NOT NULL DEFAULT '';
UPDATE guide_version SET based_on = version WHERE own = 0;

-- Instead of shipped articles of the same id, or beside them.
CREATE TABLE article (
    article_id TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    content TEXT NOT NULL,
    saved_by TEXT NOT NULL,
    saved_at BIGINT NOT NULL
);

CREATE TABLE knowledge_draft (
    user_id BIGINT NOT NULL REFERENCES app_user (id),
    kind TEXT NOT NULL,
    thing_id TEXT NOT NULL,
    -- The version or revision it began with; 0 for something new.
    seen INTEGER NOT NULL,
    content TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, kind, thing_id)
);
