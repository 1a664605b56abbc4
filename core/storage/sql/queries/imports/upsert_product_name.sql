INSERT INTO product_name (
    sku_id, part_number, name, batch_id)
VALUES (?, ?, ?, ?)
ON CONFLICT (sku_id) DO UPDATE SET
    part_number = excluded.part_number, name = excluded.name, batch_id = excluded.batch_id
