UPDATE guide_version SET based_on = ? WHERE guide_id = ? AND version = ?
