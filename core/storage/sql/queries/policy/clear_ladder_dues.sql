DELETE FROM ladder_due
