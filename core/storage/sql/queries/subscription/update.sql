UPDATE subscription SET
    customer_id = ?, guid = ?, parent_guid = ?, entitlement_id = ?, offer_id = ?, offer_name = ?,
    friendly_name = ?, product_type_id = ?, product_type_name = ?, product_sub_type = ?,
    quantity = ?, unit_type = ?, status = ?, created_at = ?, effective_start_at = ?,
    commitment_end_at = ?, cancellation_allowed_until_at = ?, billing_cycle_end_at = ?,
    status_changed_at = ?, auto_renew = ?, is_trial = ?, billing_type = ?, billing_cycle = ?,
    term_duration = ?, renewal_term_duration = ?, has_purchasable_addons = ?,
    is_microsoft_product = ?, publisher_name = ?, actions = ?, partner_id = ?,
    suspension_reasons = ?, contract_type = ?, refund_options = ?, refundable_quantity = ?,
    promotion_id = ?, migrated_from_guid = ?, order_id = ?, product_order_id = ?,
    consumption_type = ?, attention_needed = ?, action_taken = ?, scheduled_next_term = ?,
    extra = ?, batch_id = ?, missing_from_import = ?, updated_at = ?
WHERE id = ?
