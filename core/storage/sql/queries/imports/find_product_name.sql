SELECT sku_id, part_number, name FROM product_name WHERE sku_id = ?
