SELECT id FROM ticket WHERE external_reference = ?
