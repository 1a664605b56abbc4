SELECT article_id, revision, content, saved_by, saved_at FROM article ORDER BY article_id
