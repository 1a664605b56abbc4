DELETE FROM search_ticket
