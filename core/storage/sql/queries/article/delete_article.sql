DELETE FROM article WHERE article_id = ?
