// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/importrun.h"
#include "storage/customer/customerstore.h"

#include <algorithm>

namespace helpdesk {

namespace {

    // As it is read back, so that two imports of one file compare equal.
    void normalise(Customer& customer)
    {
        customer.primaryDomain = customer.primaryDomain.trimmed().toLower();
        customer.domains = keptDomains(customer);
        if (customer.name.isEmpty())
            customer.name = customer.primaryDomain.isEmpty() ? customer.tenantId : customer.primaryDomain;
    }

    Result<> addCustomer(ImportRun& run, CustomerStore& store, const CustomerRecord& record)
    {
        Customer customer;
        record.apply(customer);
        customer.tenantId = record.tenantId;
        normalise(customer);
        customer.revision = 1;
        customer.batch = run.batch;
        customer.createdAt = run.now;
        customer.updatedAt = run.now;
        HD_TRY(const auto id, store.insert(customer));
        run.added(ChangedThing::Customer, id.value());
        return {};
    }

    Result<> updateCustomer(ImportRun& run, CustomerStore& store, const CustomerRecord& record, CustomerId id)
    {
        HD_TRY(const auto present, store.find(id));
        auto customer = present;
        record.apply(customer);
        customer.tenantId = record.tenantId;
        if (!isInvoice(run.file.kind))
            customer.missingFromImport = false;
        normalise(customer);
        if (customer == present) {
            run.unchanged();
            return {};
        }
        customer.revision = present.revision + 1;
        customer.batch = run.batch;
        customer.updatedAt = run.now;
        HD_CHECK(store.update(customer, present.revision));
        run.changed(ChangedThing::Customer, id.value());
        return {};
    }

    Result<> markMissing(ImportRun& run, CustomerStore& store)
    {
        HD_TRY(const auto known, store.listUnmarkedImports());
        for (const auto& [id, tenantId] : known) {
            if (run.isInFile(tenantId))
                continue;
            HD_CHECK(store.markMissing(id, run.now));
            run.missing(ChangedThing::Customer, id.value());
        }
        return {};
    }

} // namespace

Result<> importCustomers(ImportRun& run)
{
    CustomerStore store(run.database);
    for (const auto& record : run.file.customers) {
        HD_CHECK(run.step());
        run.seen(record.tenantId);
        HD_TRY(const auto id, store.findByTenantId(record.tenantId));
        HD_CHECK(id ? updateCustomer(run, store, record, *id) : addCustomer(run, store, record));
    }
    const auto& before = run.options.before;
    const bool isWhole = run.file.complete && std::ranges::find(before, run.file.kind) == before.end();
    return isWhole ? markMissing(run, store) : Result<>();
}

} // namespace helpdesk
