DELETE FROM search_deferral
