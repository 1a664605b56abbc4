// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/values/directoryroles.h"

#include "base/guid.h"

#include <QHash>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct BuiltInRole {
        QLatin1StringView id;
        QLatin1StringView name;
    };

    // Microsoft Entra's built-in roles that partners are given.
    constexpr BuiltInRole kRoles[] = {
        {"62e90394-69f5-4237-9190-012177145e10"_L1, "global_administrator"_L1},
        {"f2ef992c-3afb-46b9-b7cf-a126ee74c451"_L1, "global_reader"_L1},
        {"f023fd81-a637-4b56-95fd-791ac0226033"_L1, "service_support_administrator"_L1},
        {"729827e3-9c14-49f7-bb1b-9608f156bbb8"_L1, "helpdesk_administrator"_L1},
        {"fe930be7-5e62-47db-91af-98c3a49a38b1"_L1, "user_administrator"_L1},
        {"29232cdf-9323-42fd-ade2-1d097af3e4de"_L1, "exchange_administrator"_L1},
        {"f28a1f50-f6e7-4571-818b-6a12f2af6b6c"_L1, "sharepoint_administrator"_L1},
        {"69091246-20e8-4a56-aa4d-066075b2a7a8"_L1, "teams_administrator"_L1},
        {"75941009-915a-4869-abe7-691bff18279e"_L1, "skype_for_business_administrator"_L1},
        {"b0f54661-2d74-4c50-afa3-1ec803f12efe"_L1, "billing_administrator"_L1},
        {"44367163-eba1-44c3-98af-f5787879f96a"_L1, "dynamics365_administrator"_L1},
        {"11648597-926c-4cf3-9c36-bcebb0ba8dcc"_L1, "power_platform_administrator"_L1},
        {"a9ea8996-122f-4c74-9520-8edcd192826c"_L1, "fabric_administrator"_L1},
        {"88d8e3e3-8f55-4a1e-953a-9b9898b8876b"_L1, "directory_readers"_L1},
        {"9360feb5-f418-4baa-8175-e2a00bac4301"_L1, "directory_writers"_L1},
        {"4d6ac14f-3453-41d0-bef9-a3e0c569773a"_L1, "license_administrator"_L1},
        {"194ae4cb-b126-40b2-bd5b-6091b380977d"_L1, "security_administrator"_L1},
        {"5f2222b1-57c3-48ba-8ad5-d4759f1fde6f"_L1, "security_operator"_L1},
        {"5d6b6bb7-de71-4623-b4af-96380a352509"_L1, "security_reader"_L1},
        {"7be44c8a-adaf-4e2a-84d6-ab2649e08a13"_L1, "privileged_authentication_administrator"_L1},
        {"e8611ab8-c189-46e8-94e1-60213ab1f814"_L1, "privileged_role_administrator"_L1},
        {"c4e39bd9-1100-46d3-8c65-fb160da0071f"_L1, "authentication_administrator"_L1},
        {"9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3"_L1, "application_administrator"_L1},
        {"158c047a-c907-4556-b7ef-446551a6b5f7"_L1, "cloud_application_administrator"_L1},
        {"b1be1c3e-b65d-4f19-8427-f6fa0d97feb9"_L1, "conditional_access_administrator"_L1},
        {"3a2c62db-5318-420d-8d74-23affee5d9d5"_L1, "intune_administrator"_L1},
        {"7698a772-787b-4ac8-901f-60d6b08affd2"_L1, "cloud_device_administrator"_L1},
        {"17315797-102d-40b4-93e0-432062caca18"_L1, "compliance_administrator"_L1},
        {"fdd7a751-b60b-444a-984c-02652fe8fa1c"_L1, "groups_administrator"_L1},
        {"8329153b-31d0-4727-b945-745eb3bc5f31"_L1, "domain_name_administrator"_L1},
        {"2b745bdf-0803-4d80-aa65-822c4493daac"_L1, "office_apps_administrator"_L1},
        {"4a5d8f65-41da-4de4-8968-e035b65339cf"_L1, "reports_reader"_L1},
        {"790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b"_L1, "message_center_reader"_L1},
        {"95e79109-95c0-4d8e-aee3-d01accf2d47b"_L1, "guest_inviter"_L1},
    };

    /// `Service Support Administrator` as `service_support_administrator`.
    QString snakeCase(const QString& name)
    {
        auto words = name.toLower();
        words.replace(u"dynamics 365"_s, u"dynamics365"_s);
        QString result;
        for (const auto c : std::as_const(words)) {
            if (c.isLetterOrNumber())
                result += c;
            else if (!result.isEmpty() && !result.endsWith(u'_'))
                result += u'_';
        }
        return result;
    }

} // namespace

QString directoryRole(const QString& idOrName)
{
    const auto guid = canonicalGuid(idOrName);
    if (!guid)
        return snakeCase(idOrName);
    for (const auto& role : kRoles) {
        if (*guid == role.id)
            return role.name;
    }
    return *guid;
}

const QStringList& directoryRoles()
{
    static const auto names = [] {
        QStringList all;
        for (const auto& role : kRoles)
            all << role.name;
        all.sort();
        return all;
    }();
    return names;
}

} // namespace helpdesk
