SELECT count(*) FROM support_agreement WHERE tier_id = ?
