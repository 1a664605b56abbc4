UPDATE macro SET shared = ?, name = ?, name_folded = ?, changes = ?, note = ?, reply = ?
WHERE id = ?
