SELECT name FROM contact WHERE id = ?
