// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/commands/policycommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Fields profileFields(const PartnerProfile& profile)
    {
        return {
            {u"name"_s, translate("cli", "Name"), textCell(profile.name)},
            {u"type"_s, translate("cli", "Partner type"), enumCell(profile.type)},
            {u"cloud"_s, translate("cli", "Cloud"), enumCell(profile.cloud)},
            {u"tenant_id"_s, translate("cli", "Tenant id"), textCell(profile.tenantId)},
            {u"mpn_id"_s, translate("cli", "Partner id"), textCell(profile.mpnId)},
            {u"country"_s, translate("cli", "Country"), textCell(profile.country)},
            {u"time_zone"_s, translate("cli", "Time zone"), textCell(profile.timeZone)},
            {u"support_language"_s, translate("cli", "Language with Microsoft"), textCell(profile.supportLanguage)},
            {u"support_email"_s, translate("cli", "Support mail"), textCell(profile.supportEmail)},
            {u"support_phone"_s, translate("cli", "Support phone"), textCell(profile.supportPhone)},
            {u"website"_s, translate("cli", "Website"), textCell(profile.website)},
            {u"approval_needed"_s, translate("cli", "Escalations need approval"), flagCell(profile.approvalNeeded)},
            {u"health_check_hours"_s, translate("cli", "A look at service health counts, hours"),
             profile.healthCheckHours ? numberCell(*profile.healthCheckHours) : Cell{QJsonValue::Null, {}}}};
    }

    Result<ExitStatus> show(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto profile, workspace->users().profile());
        printFacts(session, profileFields(profile));
        return ExitStatus::Done;
    }

    /// One text option of `partner set` and the part of the profile it writes.
    struct TextOption {
        Value<std::optional<QString>> value;
        QString PartnerProfile::*part;
    };

    class ProfileOptions {
    public:
        explicit ProfileOptions(Command& command)
            : m_texts{{command.optionalText("--name", translate("cli", "Our name")), &PartnerProfile::name},
                      {command.optionalText("--tenant", translate("cli", "Our tenant id, a GUID")),
                       &PartnerProfile::tenantId},
                      {command.optionalText("--mpn", translate("cli", "Our partner id")), &PartnerProfile::mpnId},
                      {command.optionalText("--country", translate("cli", "Two letters, for example DE")),
                       &PartnerProfile::country},
                      {command.optionalText("--time-zone", translate("cli", "For example Europe/Berlin")),
                       &PartnerProfile::timeZone},
                      {command.optionalText(
                           "--support-language",
                           translate("cli", "In which Microsoft's support speaks with us, for example de")),
                       &PartnerProfile::supportLanguage},
                      {command.optionalText("--support-email", translate("cli", "Where customers write")),
                       &PartnerProfile::supportEmail},
                      {command.optionalText("--support-phone", translate("cli", "Where customers call")),
                       &PartnerProfile::supportPhone},
                      {command.optionalText("--website", translate("cli", "Web address")), &PartnerProfile::website}}
            , m_type(command.choice<PartnerType>("--type", translate("cli", "What we are in the programme")))
            , m_cloud(command.choice<Cloud>("--cloud", translate("cli", "The cloud")))
            , m_approval(command.oneOf("--approval",
                                       translate("cli", "Whether escalations need another person's approval"),
                                       {u"on"_s, u"off"_s}))
            , m_healthHours(command.number("--health-check-hours",
                                           translate("cli", "How long a look at service health counts"), 1,
                                           mostHealthCheckHours))
        {
        }

        void applyTo(PartnerProfile& profile) const
        {
            for (const auto& text : m_texts)
                profile.*text.part = text.value->value_or(profile.*text.part);
            profile.type = m_type->value_or(profile.type);
            profile.cloud = m_cloud->value_or(profile.cloud);
            if (!m_approval->isEmpty())
                profile.approvalNeeded = *m_approval == "on"_L1;
            if (*m_healthHours)
                profile.healthCheckHours = static_cast<int>(**m_healthHours);
        }

    private:
        std::vector<TextOption> m_texts;
        Value<std::optional<PartnerType>> m_type;
        Value<std::optional<Cloud>> m_cloud;
        Value<QString> m_approval;
        Value<std::optional<qint64>> m_healthHours;
    };

    Result<ExitStatus> set(Session& session, const ProfileOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(auto profile, workspace->users().profile());
        options.applyTo(profile);
        HD_CHECK(workspace->users().setProfile(actor, profile));
        HD_CHECK(recomputeDues(session, *workspace));
        printFacts(session, profileFields(profile));
        return ExitStatus::Done;
    }

} // namespace

void addPartnerCommands(Command& root)
{
    auto partner = root.add("partner", translate("cli", "Who we are in the programme"));
    partner.add("show", translate("cli", "Shows our profile")).runs(show);
    auto command = partner.add("set", translate("cli", "Changes our profile; administrators only"));
    const ProfileOptions options(command);
    command.example(u"helpdeskctl partner set --type indirect_reseller --approval off"_s);
    command.runs([options](Session& session) { return set(session, options); });
}

} // namespace helpdesk::cli
