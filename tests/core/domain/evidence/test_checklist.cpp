// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/packettext.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

EvidenceItem item(const QString& key, EvidenceKind kind, EvidenceFill fill = EvidenceFill::None)
{
    EvidenceItem item;
    item.key = key;
    item.kind = kind;
    item.fill = fill;
    item.label = {u"Name of "_s + key, u"Имя "_s + key};
    item.routes = {Route::M365AdminCenter};
    return item;
}

/// A small book of one route: what is filled, proposed, asked, and asked only after another.
struct Small {
    Small()
    {
        auto description = item(u"description"_s, EvidenceKind::Text, EvidenceFill::CustomerWords);
        description.proposed = true;
        auto outage = item(u"outage"_s, EvidenceKind::Choice);
        outage.options = {{u"no"_s, {u"No outage"_s, u"Нет"_s}}, {u"yes"_s, {u"Outage"_s, u"Да"_s}}};
        auto browsers = item(u"browsers"_s, EvidenceKind::Line);
        browsers.depends = {u"outage"_s, {u"yes"_s}};
        auto upns = item(u"upns"_s, EvidenceKind::Text);
        upns.required = false;
        upns.namesUsers = true;
        auto email = item(u"contact_email"_s, EvidenceKind::Email, EvidenceFill::ContactEmail);
        email.partnersOwn = true;
        auto azure = item(u"azure_only"_s, EvidenceKind::Line);
        azure.routes = {Route::AzurePortal};
        book.items = {item(u"tenant_id"_s, EvidenceKind::Guid, EvidenceFill::TenantId), description, outage, browsers, upns,
                      email, azure, item(u"health_check"_s, EvidenceKind::Text, EvidenceFill::HealthCheck)};
        PacketForm form;
        form.language = u"en"_s;
        form.title = {u"Request"_s, u"Запрос"_s};
        form.fields = {{u"description"_s, {u"Description"_s, u"Описание"_s}, {u"description"_s, u"upns"_s, u"health_check"_s}},
                       {u"outage"_s, {u"Outage"_s, u"Сбой"_s}, {u"outage"_s, u"browsers"_s}},
                       {u"nothing"_s, {u"Nothing"_s, u"Ничего"_s}, {u"azure_only"_s}},
                       {u"contact"_s, {u"Contact"_s, u"Контакт"_s}, {u"contact_email"_s}}};
        book.forms = {form};
        Customer customer;
        customer.tenantId = u"83ef9d05-4169-4ef9-9657-0e86b1eab1de"_s;
        customer.primaryDomain = u"contoso.com"_s;
        context.details.customer = customer;
        Contact anna;
        anna.name = u"Anna Petrova"_s;
        context.people = {customer, {anna}};
        context.details.ticket.number = 1042;
        context.contact.email = u"lee@partner.example"_s;
        context.now = *Instant::fromIso(u"2026-11-27T12:00:00Z");
        say(u"Почта не приходит, пишет Anna Petrova."_s);
    }
    void say(const QString& words)
    {
        Message message;
        message.byCustomer = true;
        message.body = words;
        context.details.messages = {message};
    }
    void answer(const QString& key, const QString& text) { context.answers.insert(key, {text, context.now}); }
    EvidenceChecklist list() const { return checklistOf(book, Route::M365AdminCenter, context); }
    EvidenceState state(const QString& key) const
    {
        const auto checklist = list();
        const auto* entry = checklist.find(key);
        REQUIRE(entry);
        return entry->state;
    }
    Packet packet(const QString& language = {}) const { return packetOf(book, list(), context, language); }
    static PacketField field(const Packet& packet, const QString& key)
    {
        for (const auto& each : packet.fields) {
            if (each.key == key)
                return each;
        }
        FAIL("no such field");
        return {};
    }

    EvidenceBook book;
    EvidenceContext context;
};

} // namespace

TEST_CASE("a checklist asks what its route asks, filled from the ticket where that knows", "[evidence]")
{
    Small f;
    CHECK_FALSE(f.list().find(u"azure_only"_s));
    CHECK(f.state(u"tenant_id"_s) == EvidenceState::Filled);
    CHECK(f.state(u"contact_email"_s) == EvidenceState::Filled);
    CHECK(f.state(u"outage"_s) == EvidenceState::Missing);
    CHECK(f.state(u"upns"_s) == EvidenceState::Empty);
    CHECK(f.list().openCount() == 3); // description, outage, health

    f.answer(u"outage"_s, u"no"_s);
    f.answer(u"description"_s, u"Mail does not arrive."_s);
    f.answer(u"health_check"_s, u"No incident"_s);
    CHECK(f.list().isComplete());
}

TEST_CASE("the customer's words are a proposal that somebody has to keep", "[evidence]")
{
    Small f;
    CHECK(f.state(u"description"_s) == EvidenceState::Proposed);
    f.answer(u"description"_s, u"Почта не приходит, пишет Anna Petrova."_s);
    CHECK(f.state(u"description"_s) == EvidenceState::Answered);
}

TEST_CASE("an item that depends on another is asked only after that answer", "[evidence]")
{
    Small f;
    CHECK_FALSE(f.list().find(u"browsers"_s));
    f.answer(u"outage"_s, u"no"_s);
    CHECK_FALSE(f.list().find(u"browsers"_s));
    f.answer(u"outage"_s, u"yes"_s);
    REQUIRE(f.list().find(u"browsers"_s));
    CHECK(f.state(u"browsers"_s) == EvidenceState::Missing);
}

TEST_CASE("an item may be required only after another's answer, wherever that stands", "[evidence]")
{
    Small f;
    f.book.items[4].requiredWhen = {u"email_wanted"_s, {u"yes"_s}}; // upns
    f.book.items.push_back(item(u"email_wanted"_s, EvidenceKind::YesNo));
    CHECK(f.state(u"upns"_s) == EvidenceState::Empty);
    f.answer(u"email_wanted"_s, u"no"_s);
    CHECK(f.state(u"upns"_s) == EvidenceState::Empty);
    f.answer(u"email_wanted"_s, u"yes"_s);
    CHECK(f.state(u"upns"_s) == EvidenceState::Missing);
    CHECK(f.list().find(u"upns"_s)->item.required);
    f.answer(u"upns"_s, u"adele@contoso.com"_s);
    CHECK(f.state(u"upns"_s) == EvidenceState::Answered);
}

TEST_CASE("a value the target would not take is open though it is there", "[evidence]")
{
    Small f;
    f.context.details.customer->tenantId = u"contoso"_s;
    CHECK(f.state(u"tenant_id"_s) == EvidenceState::Invalid);
    CHECK(f.list().find(u"tenant_id"_s)->problem == EvidenceProblem::NotAGuid);
    f.answer(u"tenant_id"_s, u"83ef9d05-4169-4ef9-9657-0e86b1eab1de"_s);
    CHECK(f.state(u"tenant_id"_s) == EvidenceState::Answered);
}

TEST_CASE("where the partner's contact belongs nobody of the customer is taken", "[evidence][privacy]")
{
    Small f;
    f.answer(u"contact_email"_s, u"anna@contoso.com"_s);
    CHECK(f.list().find(u"contact_email"_s)->problem == EvidenceProblem::CustomersPerson);
    const auto contact = Small::field(f.packet(), u"contact"_s);
    CHECK(contact.value.isEmpty());
    CHECK(contact.warnings == std::vector{PacketWarning::Invalid});
}

TEST_CASE("a packet has the fields of the form in its order, and leaves out what is not asked", "[evidence][packet]")
{
    Small f;
    f.answer(u"description"_s, u"Mail does not arrive."_s);
    f.answer(u"health_check"_s, u"No incident"_s);
    f.answer(u"outage"_s, u"yes"_s);
    f.answer(u"browsers"_s, u"Edge"_s);
    const auto packet = f.packet();
    QStringList keys;
    for (const auto& field : packet.fields)
        keys << field.key;
    CHECK(keys == QStringList{u"description"_s, u"outage"_s, u"contact"_s});
    CHECK(Small::field(packet, u"description"_s).value == u"Mail does not arrive.\n\nName of health_check: No incident"_s);
    CHECK(Small::field(packet, u"outage"_s).value == u"Name of outage: Outage\nName of browsers: Edge"_s);
    CHECK(packetPaste(packet).startsWith(u"Description:\nMail does not arrive."_s));
    CHECK(packetHeading(packet) == u"Request – ticket #1042"_s);
    CHECK(packetHeading(f.packet(u"ru"_s)) == u"Запрос – заявка №1042"_s);
    CHECK(Small::field(f.packet(u"ru"_s), u"outage"_s).value.contains(u"Имя outage: Да"_s));
}

TEST_CASE("the customer's own words stand beside the field and are not sent", "[evidence][packet]")
{
    Small f;
    f.answer(u"description"_s, u"Mail does not arrive."_s);
    const auto packet = f.packet();
    const auto description = Small::field(packet, u"description"_s);
    CHECK(description.original == u"Почта не приходит, пишет [person at the customer]."_s);
    CHECK_FALSE(packetPaste(packet).contains(u"Почта"_s));
    CHECK(packetText(packet).contains(u"> Почта не приходит"_s));
    CHECK(packetHtml(packet).contains(u"Почта не приходит"_s));
}

TEST_CASE("a packet warns of a field that its reader does not understand", "[evidence][packet]")
{
    Small f;
    f.answer(u"description"_s, u"Почта не приходит с утра."_s);
    f.answer(u"health_check"_s, u"No incident"_s);
    CHECK(Small::field(f.packet(), u"description"_s).warnings == std::vector{PacketWarning::OtherLanguage});
    f.answer(u"health_check"_s, u"Нет инцидентов"_s);
    CHECK(Small::field(f.packet(u"ru"_s), u"description"_s).warnings.empty());
    f.answer(u"description"_s, u"No mail arrives since this morning."_s);
    CHECK(Small::field(f.packet(u"ru"_s), u"description"_s).warnings == std::vector{PacketWarning::OtherLanguage});
}

TEST_CASE("a packet never names the customer's people, but the users that are affected", "[evidence][packet][privacy]")
{
    Small f;
    f.answer(u"description"_s, u"Anna Petrova cannot send mail."_s);
    f.answer(u"upns"_s, u"anna.petrova@contoso.com, Anna Petrova"_s);
    f.answer(u"health_check"_s, u"No incident"_s);
    f.answer(u"outage"_s, u"no"_s);
    const auto packet = f.packet();
    const auto description = Small::field(packet, u"description"_s);
    CHECK(description.value.startsWith(u"[person at the customer] cannot send mail."_s));
    CHECK(description.value.contains(u"Name of upns: anna.petrova@contoso.com, Anna Petrova"_s));
    CHECK(description.warnings == std::vector{PacketWarning::Blotted});
    CHECK(packetText(packet).contains(u"! A person of the customer was named here and is left out."_s));
}

TEST_CASE("what is missing stands in the packet as open", "[evidence][packet]")
{
    Small f;
    const auto packet = f.packet();
    const auto description = Small::field(packet, u"description"_s);
    CHECK(description.value.isEmpty()); // nobody has read the proposal
    CHECK(description.warnings == std::vector{PacketWarning::Missing});
    CHECK(packetText(packet).contains(u"(open)"_s));
}

TEST_CASE("texts of people are escaped in the packet's HTML", "[evidence][packet]")
{
    Small f;
    f.answer(u"description"_s, u"<b>a & b</b> is not bold"_s);
    CHECK(packetHtml(f.packet()).contains(u"&lt;b&gt;a &amp; b&lt;/b&gt;"_s));
    CHECK_FALSE(packetHtml(f.packet()).contains(u"<b>a"_s));
}

TEST_CASE("files of the ticket fill what asks for them, unless they hold secrets", "[evidence][attachments]")
{
    Small f;
    auto logs = item(u"logs"_s, EvidenceKind::File, EvidenceFill::LogFiles);
    auto har = item(u"har"_s, EvidenceKind::File, EvidenceFill::HarFile);
    har.required = false;
    f.book.items.insert(f.book.items.end(), {logs, har});
    CHECK(f.state(u"logs"_s) == EvidenceState::Missing);
    Attachment trace;
    trace.fileName = u"trace.csv"_s;
    Attachment browser;
    browser.fileName = u"page.har"_s;
    browser.secrets = SecretKind::Har;
    browser.sensitive = true;
    f.context.attachments = {trace, browser};
    CHECK(f.state(u"logs"_s) == EvidenceState::Filled);
    CHECK(f.list().find(u"logs"_s)->value.en == u"trace.csv"_s);
    CHECK(f.list().find(u"har"_s)->problem == EvidenceProblem::HoldsSecrets);
    f.context.attachments[1].secretsTakenOut = 12;
    CHECK(f.state(u"har"_s) == EvidenceState::Filled);
    f.answer(u"logs"_s, u"in the mail of Monday"_s);
    CHECK(f.state(u"logs"_s) == EvidenceState::Answered);
}

TEST_CASE("the newest look at service health counts, from the guide or written down", "[evidence]")
{
    Small f;
    CHECK_FALSE(healthRecordOf(f.context));
    Guide guide;
    GuideStep step;
    step.id = u"health"_s;
    step.question = {u"Is it healthy?"_s, u"Все исправно?"_s};
    step.answers = {{u"fine"_s, {u"Yes."_s, u"Да."_s}, {}, {}}};
    guide.steps = {step};
    f.context.guide = std::make_shared<const Guide>(guide);
    f.context.diagnosis.answers = {{u"health"_s, u"fine"_s}};
    TicketEvent answered;
    answered.kind = EventKind::Guide;
    answered.at = f.context.now - std::chrono::hours(2);
    answered.data = {{u"act"_s, u"answered"_s}, {u"step"_s, u"health"_s}};
    f.context.history = {answered};
    const auto guided = healthRecordOf(f.context);
    REQUIRE(guided);
    CHECK(guided->at == answered.at);
    CHECK(guided->text.ru == u"Все исправно? Да."_s);

    f.context.answers.insert(u"health_check"_s, {u"EX226792 runs"_s, f.context.now - std::chrono::hours(3)});
    CHECK(healthRecordOf(f.context)->at == answered.at);
    f.context.answers.insert(u"health_check"_s, {u"EX226792 runs"_s, f.context.now});
    CHECK(healthRecordOf(f.context)->text.en == u"EX226792 runs"_s);
}
