DELETE FROM claim_event WHERE claim_id = ?
