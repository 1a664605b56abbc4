DELETE FROM presence WHERE seen_at < ?
