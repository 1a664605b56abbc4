-- Which columns a saved view shows, as keys between commas from left to right; none: '', the usual ones of whoever looks.
ALTER TABLE saved_view ADD COLUMN columns TEXT NOT NULL DEFAULT '';
