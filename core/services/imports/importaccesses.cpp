// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/imports/importreasons.h"
#include "services/imports/importrun.h"
#include "storage/customer/customerstore.h"

#include <algorithm>

namespace helpdesk {

namespace {

    Result<std::optional<CustomerId>> customerOf(ImportRun& run, CustomerStore& store, const AccessRecord& record)
    {
        HD_TRY(const auto known, store.findByTenantId(record.customerTenantId));
        if (known)
            return known;
        if (!run.options.addCustomers) {
            run.reject(record.origin, importreason::customerUnknown, {record.customerTenantId});
            return std::nullopt;
        }
        Customer customer;
        customer.tenantId = record.customerTenantId;
        customer.name = record.customerName.isEmpty() ? record.customerTenantId : record.customerName;
        customer.revision = 1;
        customer.batch = run.batch;
        customer.createdAt = run.now;
        customer.updatedAt = run.now;
        HD_TRY(const auto id, store.insert(customer));
        run.touched(ChangedThing::Customer, id.value());
        return std::optional(id);
    }

    std::vector<CustomerAccess>::iterator findAccess(Customer& customer, const AccessRecord& record)
    {
        return std::ranges::find_if(customer.access, [&record](const CustomerAccess& one) {
            return one.kind == record.kind && one.relationshipId == record.relationshipId;
        });
    }

    void setAccess(Customer& customer, const AccessRecord& record)
    {
        CustomerAccess access;
        access.kind = record.kind;
        access.relationshipId = record.relationshipId;
        const auto present = findAccess(customer, record);
        const bool isNew = present == customer.access.end();
        if (!isNew)
            access = *present;
        record.apply(access);
        const bool delegates = access.status == AccessStatus::Active;
        if (record.kind == AccessKind::Dap)
            customer.allowsDelegatedAccess = delegates;
        if (!isNew)
            *present = access;
        else if (record.kind == AccessKind::Gdap || delegates) // what never was has not ended
            customer.access.push_back(access);
    }

    bool knows(Customer& customer, const AccessRecord& record)
    {
        return findAccess(customer, record) != customer.access.end();
    }

} // namespace

Result<> importAccesses(ImportRun& run)
{
    CustomerStore store(run.database);
    for (const auto& record : run.file.accesses) {
        HD_CHECK(run.step());
        HD_TRY(const auto id, customerOf(run, store, record));
        if (!id)
            continue;
        HD_TRY(auto present, store.find(*id));
        auto customer = present;
        setAccess(customer, record);
        // A name is better than the tenant id that once stood for it.
        if (customer.name == customer.tenantId && !record.customerName.isEmpty())
            customer.name = record.customerName;
        if (customer == present) {
            run.unchanged();
            continue;
        }
        const bool isNew = !knows(present, record);
        customer.revision = present.revision + 1;
        customer.updatedAt = run.now;
        HD_CHECK(store.update(customer, present.revision));
        isNew ? run.added(ChangedThing::Customer, id->value()) : run.changed(ChangedThing::Customer, id->value());
    }
    return {};
}

} // namespace helpdesk
