// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/offeringcommands.h"

#include "app/cli/commands/commands.h"
#include "app/cli/commands/policycommands.h"
#include "app/cli/lookup.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/jsoninput.h"
#include "app/cli/words.h"
#include "domain/offering/offeringjson.h"
#include "domain/sla/calendarjson.h"
#include "services/offeringservice.h"
#include "ui/text/offeringtext.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    template <typename E>
    Cell keysCell(const std::vector<E>& values, QString (*words)(E, const Speech&))
    {
        QJsonArray keys;
        QStringList texts;
        for (const auto value : values) {
            keys << QString(keyOf(value));
            texts << words(value, Speech());
        }
        return {keys, texts.join(u", "_s)};
    }

    Cell jsonCell(const QJsonObject& json, const QString& key, const QString& text)
    {
        return {json.value(key), text};
    }

    QString contactsText(const SupportTier& tier)
    {
        QStringList ways;
        for (const auto& contact : tier.contacts)
            ways << u"%1 %2"_s.arg(label(contact.method), contact.address);
        return ways.join(u", "_s);
    }

    QString phoneOnlyText(const SupportTier& tier)
    {
        QStringList severities;
        for (const auto severity : tier.phoneOnly)
            severities << QString(keyOf(severity));
        return severities.join(u", "_s);
    }

    QString targetsText(const SupportTier& tier)
    {
        QStringList texts;
        if (!tier.policy)
            return {};
        for (const auto severity : valuesOf<Severity>()) {
            const auto text = targetText(tier.policy->target(severity, ServiceClock::FirstResponse),
                                         isRoundTheClock(tier.hours));
            texts << u"%1: %2"_s.arg(QString(keyOf(severity)), text.isEmpty() ? u"-"_s : text);
        }
        return texts.join(u", "_s);
    }

    Fields tierFields(const SupportTier& tier)
    {
        const auto json = tierToJson(tier);
        const auto language = QLocale().name();
        const auto delivery = deliveryText(tier.delivery);
        const auto period = tier.validFrom.isValid() || tier.validTo.isValid() ? periodText(tier.validFrom, tier.validTo)
                                                                               : QString();
        return {
            {u"name"_s, translate("cli", "Name"), jsonCell(json, u"name"_s, tier.name.in(language))},
            {u"description"_s, translate("cli", "Description"),
             jsonCell(json, u"description"_s, tier.description.in(language))},
            {u"services"_s, translate("cli", "Services"), keysCell<Service>(tier.services, serviceName)},
            {u"kinds"_s, translate("cli", "Kinds of requests"), keysCell<CaseKind>(tier.kinds, kindName)},
            {u"hours"_s, translate("cli", "Hours"), jsonCell(json, u"hours"_s, hoursLines(tier.hours).join(u"; "_s))},
            {u"contacts"_s, translate("cli", "How to reach us"), jsonCell(json, u"contacts"_s, contactsText(tier))},
            {u"phone_only"_s, translate("cli", "By phone only"), jsonCell(json, u"phone_only"_s, phoneOnlyText(tier))},
            {u"policy"_s, translate("cli", "First reply"), jsonCell(json, u"policy"_s, targetsText(tier))},
            {u"price"_s, translate("cli", "Price"), jsonCell(json, u"price"_s, priceText(tier.price))},
            {u"delivery"_s, translate("cli", "Done by"), jsonCell(json, u"delivery"_s, delivery)},
            {u"valid_from"_s, translate("cli", "Offered"), jsonCell(json, u"valid_from"_s, period)},
            {u"valid_to"_s, {}, jsonCell(json, u"valid_to"_s, {})},
            {u"default"_s, translate("cli", "Without agreement"), flagCell(tier.isDefault)}};
    }

    /// A cell of CSV is a text: lists and the like are told in words.
    Fields flatFields(const SupportTier& tier)
    {
        auto fields = tierFields(tier);
        for (auto& field : fields) {
            if (field.cell.value.isArray() || field.cell.value.isObject())
                field.cell.value = field.cell.text;
        }
        return fields;
    }

    /// The few that fit into a line.
    Fields tierRow(const SupportTier& tier)
    {
        auto fields = tierFields(tier);
        std::erase_if(fields, [](const Field& field) {
            static const QStringList shown{u"name"_s, u"services"_s, u"hours"_s, u"price"_s, u"delivery"_s, u"default"_s};
            return !shown.contains(field.key);
        });
        return fields;
    }

    void print(Session& session, const SupportTier& tier)
    {
        if (session.format() == Format::Json)
            printJson(session, tierToJson(tier));
        else
            printFacts(session, session.format() == Format::Csv ? flatFields(tier) : tierFields(tier));
    }

    Result<ExitStatus> listTiers(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto tiers, workspace->offering().tiers());
        const auto row = session.format() == Format::Table ? tierRow
            : session.format() == Format::Csv              ? flatFields
                                                           : tierFields;
        ListPrinter printer(session, row({}));
        for (const auto& tier : tiers)
            printer.row(row(tier));
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> showTier(Session& session, const QString& text)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto tier, workspace->offering().resolveTier(text));
        print(session, tier);
        return ExitStatus::Done;
    }

    /// What is given on the command line; the rest stays.
    class TierOptions {
    public:
        explicit TierOptions(Command& command)
            : m_file(command.text("--file", translate("cli", "A JSON file, as offering show --format json writes it")))
            , m_name(command.optionalText("--name", translate("cli", "The tier's name")))
            , m_nameRu(command.optionalText("--name-ru", translate("cli", "The same in Russian")))
            , m_description(command.optionalText("--description", translate("cli", "What it is, in a sentence")))
            , m_descriptionRu(command.optionalText("--description-ru", translate("cli", "The same in Russian")))
            , m_services(command.optionalText("--services", translate("cli", "For example azure,office365")))
            , m_kinds(command.optionalText("--kinds", translate("cli", "For example break_fix,how_to")))
            , m_hours(command.text("--hours", translate("cli", "The calendar file of the opening hours")))
            , m_phone(command.optionalText("--phone", translate("cli", "The phone number to call")))
            , m_mail(command.optionalText("--mail", translate("cli", "The mail address to write to")))
            , m_portal(command.optionalText("--portal", translate("cli", "The page to open")))
            , m_phoneOnly(command.optionalText("--phone-only", translate("cli", "Severities to be reported by phone only")))
            , m_price(command.choice<PriceModel>("--price", translate("cli", "What is paid")))
            , m_amount(command.optionalText("--amount", translate("cli", "The price, as in 1200.50")))
            , m_currency(command.optionalText("--currency", translate("cli", "Its currency, as in EUR")))
            , m_package(command.number("--prepaid-hours", translate("cli", "Hours in a package"), 1))
            , m_delivery(command.choice<Delivery>("--delivery", translate("cli", "Who does the work")))
            , m_company(command.optionalText("--company", translate("cli", "The company that does it")))
            , m_companyMail(command.optionalText("--company-mail", translate("cli", "Its mail address")))
            , m_companyPhone(command.optionalText("--company-phone", translate("cli", "Its phone number")))
            , m_from(command.optionalText("--valid-from", translate("cli", "The first day it is offered")))
            , m_to(command.optionalText("--valid-to", translate("cli", "The last day it is offered")))
            , m_default(command.oneOf("--default", translate("cli", "For customers without an agreement"),
                                      {u"yes"_s, u"no"_s}))
        {
        }

        Result<SupportTier> applyTo(const SupportTier& tier) const
        {
            QJsonObject file;
            if (!m_file->isEmpty()) {
                HD_TRY(file, jsonFromFile(*m_file));
            }
            GivenFields given(std::move(file));
            given.within("name", "en", m_name).within("name", "ru", m_nameRu);
            given.within("description", "en", m_description).within("description", "ru", m_descriptionRu);
            given.list("services", m_services).list("kinds", m_kinds).list("phone_only", m_phoneOnly);
            given.within("price", "amount", m_amount).within("price", "currency", m_currency);
            given.within("delivery", "company", m_company).within("delivery", "email", m_companyMail);
            given.within("delivery", "phone", m_companyPhone);
            given.text("valid_from", m_from).text("valid_to", m_to);
            addChoices(given.json());
            addContacts(tier, given.json());
            if (!m_hours->isEmpty()) {
                HD_TRY(const auto hours, jsonFromFile(*m_hours));
                given.json().insert(u"hours"_s, hours);
            }
            return tierFromJson(given.json(), tier);
        }

    private:
        void addChoices(QJsonObject& json) const
        {
            auto price = json.value("price"_L1).toObject();
            if (*m_price)
                price.insert(u"model"_s, QString(keyOf(**m_price)));
            if (*m_package)
                price.insert(u"hours"_s, **m_package);
            if (!price.isEmpty())
                json.insert(u"price"_s, price);
            if (*m_delivery) {
                auto delivery = json.value("delivery"_L1).toObject();
                delivery.insert(u"by"_s, QString(keyOf(**m_delivery)));
                json.insert(u"delivery"_s, delivery);
            }
            if (!m_default->isEmpty())
                json.insert(u"default"_s, *m_default == "yes"_L1);
        }

        // Each replaces the ways of its own method, and an empty one takes them away.
        void addContacts(const SupportTier& tier, QJsonObject& json) const
        {
            auto contacts = json.contains("contacts"_L1) ? json.value("contacts"_L1).toArray()
                                                         : tierToJson(tier).value("contacts"_L1).toArray();
            bool changed = false;
            const auto put = [&](ContactMethod method, const Value<std::optional<QString>>& address) {
                if (!*address)
                    return;
                changed = true;
                const QString key(keyOf(method));
                for (qsizetype i = contacts.size() - 1; i >= 0; --i) {
                    if (contacts.at(i).toObject().value("method"_L1) == key)
                        contacts.removeAt(i);
                }
                if (!(*address)->isEmpty())
                    contacts << QJsonObject{{u"method"_s, key}, {u"address"_s, **address}};
            };
            put(ContactMethod::Phone, m_phone);
            put(ContactMethod::Mail, m_mail);
            put(ContactMethod::Portal, m_portal);
            if (changed)
                json.insert(u"contacts"_s, contacts);
        }

        Value<QString> m_file;
        Value<std::optional<QString>> m_name;
        Value<std::optional<QString>> m_nameRu;
        Value<std::optional<QString>> m_description;
        Value<std::optional<QString>> m_descriptionRu;
        Value<std::optional<QString>> m_services;
        Value<std::optional<QString>> m_kinds;
        Value<QString> m_hours;
        Value<std::optional<QString>> m_phone;
        Value<std::optional<QString>> m_mail;
        Value<std::optional<QString>> m_portal;
        Value<std::optional<QString>> m_phoneOnly;
        Value<std::optional<PriceModel>> m_price;
        Value<std::optional<QString>> m_amount;
        Value<std::optional<QString>> m_currency;
        Value<std::optional<qint64>> m_package;
        Value<std::optional<Delivery>> m_delivery;
        Value<std::optional<QString>> m_company;
        Value<std::optional<QString>> m_companyMail;
        Value<std::optional<QString>> m_companyPhone;
        Value<std::optional<QString>> m_from;
        Value<std::optional<QString>> m_to;
        Value<QString> m_default;
    };

    Result<ExitStatus> add(Session& session, const TierOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto profile, workspace->users().profile());
        SupportTier fresh;
        fresh.hours = shippedCalendar(profile.timeZone.isEmpty() ? u"UTC"_s : profile.timeZone);
        HD_TRY(const auto wanted, options.applyTo(fresh));
        HD_TRY(const auto tier, workspace->offering().addTier(actor, wanted));
        HD_CHECK(recomputeDues(session, *workspace));
        print(session, tier);
        return ExitStatus::Done;
    }

    Result<ExitStatus> edit(Session& session, const QString& text, const TierOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto present, workspace->offering().resolveTier(text));
        HD_TRY(const auto wanted, options.applyTo(present));
        HD_TRY(const auto tier, workspace->offering().editTier(actor, wanted));
        HD_CHECK(recomputeDues(session, *workspace));
        print(session, tier);
        return ExitStatus::Done;
    }

    Result<ExitStatus> removeTier(Session& session, const QString& text)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto tier, workspace->offering().resolveTier(text));
        HD_CHECK(workspace->offering().removeTier(actor, tier.id));
        HD_CHECK(recomputeDues(session, *workspace));
        if (session.format() == Format::Table)
            session.say(translate("cli", "The support tier %1 is removed.").arg(tier.name.in(QLocale().name())));
        else
            printFacts(session, {{u"removed"_s, {}, textCell(tier.name.en)}});
        return ExitStatus::Done;
    }

    Result<ExitStatus> coverage(Session& session, qint64 number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto details, ticketByNumber(*workspace, actor, number));
        HD_TRY(const auto found, workspace->offering().coverage(actor, details.ticket.id));
        auto json = coverageToJson(found);
        const auto created = details.ticket.createdAt;
        const auto sentences = reasonSentences(found, created, session.zone());
        json.insert(u"text"_s, coverageSentence(found, created, session.zone()));
        json.insert(u"explanation"_s, QJsonArray::fromStringList(sentences));
        if (session.format() == Format::Json) {
            printJson(session, json);
            return ExitStatus::Done;
        }
        if (session.format() == Format::Csv) {
            printFacts(session, {{u"status"_s, {}, {json.value("status"_L1), {}}},
                                 {u"tier"_s, {}, {json.value("tier"_L1), {}}},
                                 {u"chargeable"_s, {}, flagCell(isChargeable(found))},
                                 {u"first_reply_due"_s, {}, instantCell(found.firstReplyDue, session.zone())},
                                 {u"text"_s, {}, {json.value("text"_L1), {}}}});
            return ExitStatus::Done;
        }
        session.say(json.value("text"_L1).toString());
        for (const auto& sentence : sentences)
            session.say(u"  - "_s + sentence);
        return ExitStatus::Done;
    }

} // namespace

GivenFields& GivenFields::text(const char* key, const Value<std::optional<QString>>& value)
{
    if (*value)
        m_json.insert(QLatin1StringView(key), (*value)->isEmpty() ? QJsonValue() : QJsonValue(**value));
    return *this;
}

GivenFields& GivenFields::within(const char* object, const char* key, const Value<std::optional<QString>>& value)
{
    if (!*value)
        return *this;
    const QLatin1StringView outer(object);
    auto json = m_json.value(outer).toObject();
    if (m_json.value(outer).isString()) // a text alone is English
        json.insert(u"en"_s, m_json.value(outer));
    json.insert(QLatin1StringView(key), **value);
    m_json.insert(outer, json);
    return *this;
}

GivenFields& GivenFields::list(const char* key, const Value<std::optional<QString>>& value)
{
    if (!*value)
        return *this;
    QJsonArray entries;
    for (const auto& entry : (*value)->split(u',', Qt::SkipEmptyParts))
        entries << entry.trimmed();
    m_json.insert(QLatin1StringView(key), entries);
    return *this;
}

void addOfferingCommands(Command& root)
{
    auto offering = root.add("offering", translate("cli", "What we support, when, how to reach us and what it costs"));
    offering.add("list", translate("cli", "Lists the support tiers")).runs(listTiers);
    auto showing = offering.add("show", translate("cli", "Shows a support tier"));
    const auto shown = showing.text("TIER", translate("cli", "The name of the tier, or a part of it"), Need::Required);
    showing.runs([shown](Session& session) { return showTier(session, *shown); });
    auto adding = offering.add("add", translate("cli", "Adds a support tier"));
    adding.example(u"helpdeskctl offering add --name \"Business 8x5\" --services office365 --kinds break_fix,how_to "
                   "--phone \"+49 30 555010\""_s);
    const TierOptions added(adding);
    adding.runs([added](Session& session) { return add(session, added); });
    auto editing = offering.add("edit", translate("cli", "Changes a support tier"));
    const auto edited = editing.text("TIER", translate("cli", "The name of the tier, or a part of it"), Need::Required);
    const TierOptions changes(editing);
    editing.runs([=](Session& session) { return edit(session, *edited, changes); });
    auto removing = offering.add("remove", translate("cli", "Removes a support tier nobody has an agreement on"));
    const auto removed = removing.text("TIER", translate("cli", "The name of the tier, or a part of it"), Need::Required);
    removing.runs([removed](Session& session) { return removeTier(session, *removed); });
    auto covering = offering.add("coverage", translate("cli", "Tells whether a ticket is covered, and what it costs"));
    const auto number = covering.ticketNumber();
    covering.runs([number](Session& session) { return coverage(session, *number); });
    addSheetCommand(offering);
}

} // namespace helpdesk::cli
