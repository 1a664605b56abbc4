-- The words of the full-text index, read along the index itself: it holds nothing of its own. SQLite only, like the index.
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab('search_index', 'instance');
