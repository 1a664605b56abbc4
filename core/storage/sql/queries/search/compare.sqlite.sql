-- Fails when the index holds anything else than the texts of search_text. Writes nothing, but counts as a write.
INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)
