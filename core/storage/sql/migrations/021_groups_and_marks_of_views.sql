-- How a saved view tells its tickets apart: groups under headings (none: ''), and a mark of some colour on those that fit a
-- search text of its own (none: '').
ALTER TABLE saved_view ADD COLUMN group_by TEXT NOT NULL DEFAULT '';
ALTER TABLE saved_view ADD COLUMN mark_text TEXT NOT NULL DEFAULT '';
ALTER TABLE saved_view ADD COLUMN mark_color TEXT NOT NULL DEFAULT '';
