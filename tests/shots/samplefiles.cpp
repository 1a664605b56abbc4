// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/samplefiles.h"

#include <QFile>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    QByteArray customers()
    {
        return "Microsoft ID,Company name,Primary domain name,Relationship\r\n"
               "6d2b1f6e-8a53-4c0e-9d0b-0c1a4f0e7a11,Coho Winery,cohowinery.com,Cloud Reseller\r\n"
               "6d2b1f6e-8a53-4c0e-9d0b-0c1a4f0e7a12,Litware Inc,litwareinc.com,Cloud Reseller\r\n"
               "not-a-guid,Southridge Video,southridgevideo.com,Cloud Reseller\r\n"
               "6d2b1f6e-8a53-4c0e-9d0b-0c1a4f0e7a13,The Phone Company,thephone-company.com,Cloud Reseller\r\n"
               ",City Power & Light,cpandl.example,Cloud Reseller\r\n";
    }

    QByteArray moreCustomers()
    {
        return "Microsoft ID,Company name,Primary domain name,Relationship\r\n"
               "6d2b1f6e-8a53-4c0e-9d0b-0c1a4f0e7a21,Blue Yonder Trains,blueyondertrains.com,Cloud Reseller\r\n"
               "6d2b1f6e-8a53-4c0e-9d0b-0c1a4f0e7a22,School of Fine Art,schooloffineart.net,Cloud Reseller\r\n";
    }

    /// So many that reading them takes a while on any machine.
    QByteArray everybody()
    {
        constexpr int kRows = 150'000;
        QByteArray text = "Microsoft ID,Company name,Primary domain name,Relationship\r\n";
        for (int i = 0; i < kRows; ++i) {
            const auto number = QByteArray::number(i);
            text += "6d2b1f6e-8a53-4c0e-9d0b-" + number.rightJustified(12, '0') + ",Shop " + number + ",shop" + number
                + ".example,Cloud Reseller\r\n";
        }
        return text;
    }

    QByteArray relationships()
    {
        return "Id,CustomerDelegatedAdminRelationshipId,RelationshipName,PartnerTenantId,CustomerName,CustomerTenantId,"
               "Duration,Status,CreatedDateTime,ActivatedDateTime,LastModifiedDateTime,EndDateTime\r\n"
               "6d2b1f6e-0000-4c0e-9d0b-0c1a4f0e7a31-6d2b1f6e-0000-4c0e-9d0b-0c1a4f0e7a11,,Coho_support,"
               "aaaaaaaa-8a53-4c0e-9d0b-0c1a4f0e7a11,Coho Winery,6d2b1f6e-8a53-4c0e-9d0b-0c1a4f0e7a11,P730D,Active,"
               "2025-12-01T08:00:00Z,2025-12-02T08:00:00Z,2025-12-02T08:00:00Z,\r\n"
               "6d2b1f6e-0000-4c0e-9d0b-0c1a4f0e7a32-6d2b1f6e-0000-4c0e-9d0b-0c1a4f0e7a12,,Litware_support,"
               "aaaaaaaa-8a53-4c0e-9d0b-0c1a4f0e7a11,,6d2b1f6e-8a53-4c0e-9d0b-0c1a4f0e7a12,P730D,Expired,"
               "2023-06-01T08:00:00Z,2023-06-02T08:00:00Z,2025-06-01T08:00:00Z,2025-06-01T08:00:00Z\r\n";
    }

    /// One own version of a shipped rule, and one rule of the partner's own.
    QByteArray ownRules()
    {
        return R"({"rules": [
            {"id": "azure.reseller.barred", "valid_from": "2022-07-01",
             "when": {"service": "azure", "tenant": "customer", "category": ["technical", "security"],
                      "partner_type": "indirect_reseller"},
             "effect": {"block": ["azure_portal"], "order": 5},
             "reason": {"en": "Since July 2022 our provider files all Azure requests.",
                        "ru": "С июля 2022 года все запросы по Azure подает наш поставщик."},
             "source": "Contract with the provider, annex 3"},
            {"id": "own.title", "effect": {"note": ["m365_admin_center", "azure_portal"]},
             "reason": {"en": "Begin the title of the request with our ticket number.",
                        "ru": "Начните заголовок запроса с номера нашей заявки."},
             "source": "Team agreement"}]})";
    }

    QByteArray contentOf(const QString& name)
    {
        if (name == u"Customers.csv"_s)
            return customers();
        if (name == u"NewCustomers.csv"_s)
            return moreCustomers();
        if (name == u"Everybody.csv"_s)
            return everybody();
        if (name == u"Subscriptions.csv"_s)
            return "Subscription ID,Subscription,Quantity,Status,Reseller\r\n"
                   "924671ba-eab9-45d7-95ed-dbd9477f182b,Microsoft 365 Business Basic,15,Active,4391507\r\n";
        if (name == u"ExistingGdapRelationship.csv"_s)
            return relationships();
        if (name == u"OwnRules.json"_s)
            return ownRules();
        if (name == u"incidents.csv"_s)
            return "case_no,status,changed_on,changed_by\r\nC-1041,open,01/10/2026 10:00,Ann\r\n";
        return "{ \"totalCount\": 2, \"items\": [ { \"id\": ";
    }

} // namespace

Result<QString> sampleFile(Stage& stage, const QString& name)
{
    const auto path = stage.file(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(contentOf(name)) < 0)
        return fail(ErrorCode::FileNotWritable, {path, file.errorString()});
    return path;
}

} // namespace helpdesk::shots
