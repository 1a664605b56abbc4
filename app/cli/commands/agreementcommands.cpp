// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/commands/offeringcommands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/jsoninput.h"
#include "app/cli/words.h"
#include "domain/offering/offeringjson.h"
#include "domain/offering/offeringreasons.h"
#include "services/offeringservice.h"
#include "ui/text/offeringtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QDate today(Session& session)
    {
        return session.now().toUtc().toTimeZone(session.zone()).date();
    }

    /// An agreement with the names of what it points to.
    struct NamedAgreement {
        SupportAgreement agreement;
        QString customer;
        SupportTier tier;
    };

    Fields agreementFields(Session& session, const NamedAgreement& named)
    {
        const auto& one = named.agreement;
        const auto json = agreementToJson(one, named.tier.name.en);
        const auto record = [&](const std::optional<TermsRecord>& which) {
            return which ? u"%1, %2"_s.arg(which->who, instantCell(which->at, session.zone()).text) : QString();
        };
        return {{u"id"_s, translate("cli", "Id"), numberCell(one.id.value())},
                {u"customer"_s, translate("cli", "Customer"), textCell(named.customer)},
                {u"tier"_s, translate("cli", "Support tier"), {named.tier.name.en, named.tier.name.in(QLocale().name())}},
                {u"starts_on"_s, translate("cli", "First day"), {json.value("starts_on"_L1), one.startsOn.toString(Qt::ISODate)}},
                {u"ends_on"_s, translate("cli", "Last day"), {json.value("ends_on"_L1), one.endsOn.toString(Qt::ISODate)}},
                {u"in_force"_s, translate("cli", "In force"), flagCell(one.isInForceOn(today(session)))},
                {u"reference"_s, translate("cli", "Number"), textCell(one.reference)},
                {u"price"_s, translate("cli", "Price"),
                 {json.value("price"_L1), one.price ? moneyText(*one.price) : QString()}},
                {u"currency"_s, {}, {json.value("currency"_L1), {}}},
                {u"hours_note"_s, translate("cli", "About the hours"), textCell(one.hoursNote)},
                {u"sent_at"_s, translate("cli", "Sent"), {json.value("sent_at"_L1), record(one.sent)}},
                {u"sent_by"_s, {}, {json.value("sent_by"_L1), {}}},
                {u"accepted_at"_s, translate("cli", "Accepted"), {json.value("accepted_at"_L1), record(one.accepted)}},
                {u"accepted_by"_s, {}, {json.value("accepted_by"_L1), {}}}};
    }

    Fields agreementRow(Session& session, const NamedAgreement& named)
    {
        auto fields = agreementFields(session, named);
        if (session.format() == Format::Table)
            std::erase_if(fields, [](const Field& field) { return field.label.isEmpty(); });
        return fields;
    }

    Result<NamedAgreement> named(Workspace& workspace, const SupportAgreement& agreement)
    {
        HD_TRY(const auto rows, workspace.customers().rows({agreement.customer}, {}));
        HD_TRY(auto tier, workspace.offering().tier(agreement.tier));
        return NamedAgreement{agreement, rows.empty() ? QString() : rows.front().name, std::move(tier)};
    }

    Result<std::vector<SupportAgreement>> agreementsOf(Workspace& workspace, const QString& customer)
    {
        if (customer.isEmpty())
            return workspace.offering().agreements();
        HD_TRY(const auto id, workspace.customers().resolve(customer));
        HD_TRY(auto offering, workspace.offering().offeringOf(id));
        return std::move(offering.agreements);
    }

    /// The one with the id, else the one in force, else the nearest.
    Result<SupportAgreement> chosen(Session& session, Workspace& workspace, const QString& customer,
                                    const std::optional<qint64>& id)
    {
        HD_TRY(const auto all, agreementsOf(workspace, customer));
        const auto* nearest = id ? nullptr : nearestAgreement(all, today(session));
        for (const auto& one : all) {
            if (id && one.id == AgreementId(*id))
                nearest = &one;
        }
        if (nearest)
            return *nearest;
        Error error{ErrorCode::Blocked, Subject::SupportPlan, {customer}, {}, {}};
        error.reasons << Reason{offeringreason::agreementUnknown, {}};
        return Failure(std::move(error));
    }

    Result<ExitStatus> print(Session& session, Workspace& workspace, const SupportAgreement& agreement)
    {
        HD_TRY(const auto one, named(workspace, agreement));
        printFacts(session, agreementFields(session, one));
        return ExitStatus::Done;
    }

    Result<ExitStatus> listAgreements(Session& session, const QString& customer)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto all, agreementsOf(*workspace, customer));
        ListPrinter printer(session, agreementRow(session, {}));
        for (const auto& agreement : all) {
            HD_TRY(const auto one, named(*workspace, agreement));
            printer.row(agreementRow(session, one));
        }
        printer.finish();
        return ExitStatus::Done;
    }

    QJsonArray changesJson(const std::vector<OfferingChange>& changes)
    {
        QJsonArray json;
        for (const auto& change : changes)
            json << QJsonObject{{u"at"_s, change.at.toIso()},
                                {u"by"_s, change.actorName},
                                {u"act"_s, QString(keyOf(change.act))},
                                {u"fields"_s, change.fields}};
        return json;
    }

    Result<ExitStatus> showAgreement(Session& session, const QString& customer, const std::optional<qint64>& id)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto agreement, chosen(session, *workspace, customer, id));
        HD_TRY(const auto one, named(*workspace, agreement));
        HD_TRY(const auto changes, workspace->offering().changesOf(agreement.id));
        printFacts(session, agreementFields(session, one), {{u"changes"_s, changesJson(changes)}});
        if (session.format() != Format::Table)
            return ExitStatus::Done;
        session.say({});
        for (const auto& change : changes)
            session.say(u"%1  %2  %3 %4"_s.arg(instantCell(change.at, session.zone()).text, change.actorName,
                                              label(change.act), change.fields.keys().join(u", "_s)));
        return ExitStatus::Done;
    }

    /// What is given on the command line; the rest stays.
    class AgreementOptions {
    public:
        explicit AgreementOptions(Command& command)
            : m_file(command.text("--file", translate("cli", "A JSON file, as agreement show --format json writes it")))
            , m_tier(command.optionalText("--tier", translate("cli", "The support tier")))
            , m_start(command.optionalText("--start", translate("cli", "The first day, as in 2026-11-23")))
            , m_end(command.optionalText("--end", translate("cli", "The last day; empty: no end")))
            , m_reference(command.optionalText("--reference", translate("cli", "The number of the agreement")))
            , m_price(command.optionalText("--price", translate("cli", "A price other than the tier's; empty: the tier's")))
            , m_currency(command.optionalText("--currency", translate("cli", "Its currency, as in EUR")))
            , m_hoursNote(command.optionalText("--hours-note", translate("cli", "How the hours differ")))
            , m_sent(command.flag("--sent", translate("cli", "Notes that the terms are sent now")))
            , m_acceptedBy(command.optionalText("--accepted-by", translate("cli", "Who accepted the terms now")))
        {
        }

        Result<SupportAgreement> applyTo(Session& session, Workspace& workspace, SupportAgreement agreement) const
        {
            QJsonObject file;
            if (!m_file->isEmpty()) {
                HD_TRY(file, jsonFromFile(*m_file));
            }
            GivenFields given(std::move(file));
            given.text("tier", m_tier).text("starts_on", m_start).text("ends_on", m_end);
            given.text("reference", m_reference).text("hours_note", m_hoursNote);
            given.text("price", m_price).text("currency", m_currency);
            for (const auto* key : {"id", "customer", "in_force", "changes"}) // of show, and nothing to be given
                given.json().remove(QLatin1StringView(key));
            HD_TRY(const auto actor, session.actor());
            if (*m_sent)
                put(given.json(), u"sent"_s, session.now(), actor.name);
            if (*m_acceptedBy)
                put(given.json(), u"accepted"_s, session.now(), **m_acceptedBy);
            if (const auto tier = given.json().value("tier"_L1).toString(); !tier.isEmpty()) {
                HD_TRY(const auto found, workspace.offering().resolveTier(tier));
                agreement.tier = found.id;
            }
            if (agreement.tier.isValid()) {
                HD_TRY(const auto tier, workspace.offering().tier(agreement.tier));
                putCurrencyOf(tier, given.json());
            }
            return agreementFromJson(given.json(), agreement);
        }

    private:
        static void put(QJsonObject& json, const QString& what, Instant at, const QString& who)
        {
            json.insert(what + u"_at"_s, at.toIso());
            json.insert(what + u"_by"_s, who);
        }

        // A price without a currency is in the tier's.
        static void putCurrencyOf(const SupportTier& tier, QJsonObject& json)
        {
            if (json.contains("price"_L1) && !json.value("price"_L1).isNull() && !json.contains("currency"_L1))
                json.insert(u"currency"_s, tier.price.amount.currency);
        }

        Value<QString> m_file;
        Value<std::optional<QString>> m_tier;
        Value<std::optional<QString>> m_start;
        Value<std::optional<QString>> m_end;
        Value<std::optional<QString>> m_reference;
        Value<std::optional<QString>> m_price;
        Value<std::optional<QString>> m_currency;
        Value<std::optional<QString>> m_hoursNote;
        Value<bool> m_sent;
        Value<std::optional<QString>> m_acceptedBy;
    };

    Result<ExitStatus> add(Session& session, const QString& customer, const AgreementOptions& options, bool replaces)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        SupportAgreement fresh;
        fresh.startsOn = today(session);
        HD_TRY(fresh.customer, workspace->customers().resolve(customer));
        HD_TRY(const auto wanted, options.applyTo(session, *workspace, fresh));
        HD_TRY(const auto added, workspace->offering().addAgreement(actor, wanted, replaces));
        return print(session, *workspace, added);
    }

    Result<ExitStatus> edit(Session& session, const QString& customer, const std::optional<qint64>& id,
                            const AgreementOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto present, chosen(session, *workspace, customer, id));
        HD_TRY(const auto wanted, options.applyTo(session, *workspace, present));
        HD_TRY(const auto edited, workspace->offering().editAgreement(actor, wanted));
        return print(session, *workspace, edited);
    }

    Result<ExitStatus> end(Session& session, const QString& customer, const std::optional<qint64>& id, const QString& on)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto present, chosen(session, *workspace, customer, id));
        auto day = today(session);
        if (!on.isEmpty()) {
            HD_TRY(day, dayFromText(on));
        }
        HD_TRY(const auto ended, workspace->offering().endAgreement(actor, present.id, day));
        return print(session, *workspace, ended);
    }

    struct Whose {
        Value<QString> customer;
        Value<std::optional<qint64>> id;

        explicit Whose(Command& command)
            : customer(command.text("--customer", translate("cli", "Tenant id, domain or a unique part of the name"),
                                    Need::Required))
            , id(command.number("--id", translate("cli", "Another one than the agreement in force"), 1))
        {
        }
    };

} // namespace

void addAgreementCommands(Command& root)
{
    auto agreement = root.add("agreement", translate("cli", "What was agreed with each customer about support"));
    auto listing = agreement.add("list", translate("cli", "Lists agreements, the newest of each customer first"));
    const auto of = listing.text("--customer", translate("cli", "Only those of this customer"));
    listing.runs([of](Session& session) { return listAgreements(session, *of); });
    auto showing = agreement.add("show", translate("cli", "Shows an agreement and what was changed in it"));
    const Whose shown(showing);
    showing.runs([shown](Session& session) { return showAgreement(session, *shown.customer, *shown.id); });
    auto adding = agreement.add("add", translate("cli", "Notes what was agreed with a customer"));
    const auto customer = adding.text("--customer", translate("cli", "Tenant id, domain or a unique part of the name"),
                                      Need::Required);
    const auto replaces =
        adding.flag("--replace", translate("cli", "Ends the present one on the day before this one begins"));
    const AgreementOptions added(adding);
    adding.example(u"helpdeskctl agreement add --customer contoso.com --tier \"Business 8x5\" --start 2026-12-01"_s);
    adding.runs([=](Session& session) { return add(session, *customer, added, *replaces); });
    auto editing = agreement.add("edit", translate("cli", "Changes an agreement"));
    const Whose edited(editing);
    const AgreementOptions changes(editing);
    editing.runs([=](Session& session) { return edit(session, *edited.customer, *edited.id, changes); });
    auto ending = agreement.add("end", translate("cli", "Ends an agreement"));
    const Whose ended(ending);
    const auto on = ending.text("--on", translate("cli", "The last day; without it today"));
    ending.runs([=](Session& session) { return end(session, *ended.customer, *ended.id, *on); });
}

} // namespace helpdesk::cli
