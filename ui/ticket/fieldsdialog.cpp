// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/fieldsdialog.h"

#include "ui/base/fittotext.h"
#include "ui/customers/fieldform.h"
#include "ui/newticket/callerpicker.h"
#include "ui/newticket/choices.h"
#include "ui/text/errorpresenter.h"

#include <QLineEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // What errors call the fields.
    constexpr auto kNote = Subject::Body;
    constexpr auto kProblem = Subject::Field;

    constexpr int kLetters = 84; // a subscription by its name, beside the caption
    constexpr int kDialogLines = 23;

    QString chosenId(const QComboBox& combo)
    {
        const auto id = combo.currentData().toLongLong();
        return id > 0 ? QString::number(id) : QString();
    }

} // namespace

FieldsDialog::FieldsDialog(AsyncWorkspace& workspace, const TicketDetails& details, QWidget* parent)
    : FormDialog(parent)
    , m_workspace(workspace)
    , m_ticket(details.ticket)
    , m_teamName(details.teamName)
    , m_reading(this)
    , m_caller(new CallerPicker(workspace, this))
    , m_contact(new QComboBox(this))
    , m_subscription(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_problem(new QLineEdit(this))
    , m_channel(new QComboBox(this))
    , m_team(new QComboBox(this))
{
    setObjectName(u"fieldsDialog"_s);
    build();
    FieldsDialog::retranslate();
    show(details);
    connect(m_caller, &CallerPicker::picked, this, &FieldsDialog::take);
    connect(m_caller, &CallerPicker::unpicked, this, [this] { take({}); });
    onAnswer(this, workspace.teams(), [this](const std::vector<Team>& teams) { fillTeams(teams); });
    fitToText(*this, [this](const QFontMetrics& metrics) {
        const auto most = parentWidget()->window()->size();
        resize(qMin(most.width(), qMax(620, metrics.averageCharWidth() * kLetters)),
               qMin(most.height(), metrics.lineSpacing() * kDialogLines));
    });
}

void FieldsDialog::build()
{
    m_contact->setObjectName(u"fieldsContact"_s);
    m_subscription->setObjectName(u"fieldsSubscription"_s);
    m_note->setObjectName(u"fieldsNote"_s);
    m_problem->setObjectName(u"fieldsProblem"_s);
    m_channel->setObjectName(u"fieldsChannel"_s);
    m_team->setObjectName(u"fieldsTeam"_s);
    for (auto* combo : {m_contact, m_subscription, m_channel, m_team})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_caller->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the room is for its answers, when there are any
    form().addField(Subject::Customer, m_caller);
    form().addField(Subject::Contact, m_contact);
    form().addField(Subject::Subscription, m_subscription);
    form().addField(kNote, m_note);
    form().addField(kProblem, m_problem);
    form().addField(Subject::Channel, m_channel);
    form().addField(Subject::Team, m_team);
}

void FieldsDialog::show(const TicketDetails& details)
{
    m_note->setText(m_ticket.callerNote);
    m_problem->setText(m_ticket.problemType);
    fillTeams({});
    if (!details.customer) {
        fillCustomer();
        return;
    }
    CallerMatch match;
    match.customer.id = details.customer->id;
    match.customer.name = details.customer->name;
    m_caller->take(match); // not heard here yet
    take(match);
}

void FieldsDialog::take(const CallerMatch& match)
{
    m_match = match;
    m_customer.reset();
    m_reading.drop();
    form().clearProblems();
    fillCustomer();
    if (m_match.customer.id.isValid())
        readCustomer();
}

void FieldsDialog::readCustomer()
{
    m_reading.ask(
        m_workspace.customerDetails(m_match.customer.id),
        [this](const CustomerDetails& details) {
            m_customer = details;
            fillCustomer();
            const auto isTheTickets = details.customer.id == m_ticket.customer;
            choose(*m_contact, isTheTickets ? m_ticket.contact.value() : likelyContact(details, m_match));
            choose(*m_subscription, isTheTickets ? m_ticket.subscription.value() : likelySubscription(details, m_match));
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                form().showProblem(Subject::Customer, sentence(error));
        });
}

void FieldsDialog::fillCustomer()
{
    const auto isKnown = m_match.customer.id.isValid();
    m_contact->setEnabled(isKnown); // at once, so that Enter on the customer leads here
    m_subscription->setEnabled(isKnown);
    const auto none = [isKnown](const QString& known) { return isKnown ? known : tr("Choose the customer first"); };
    fillContacts(*m_contact, none(tr("Somebody else")), m_customer);
    fillSubscriptions(*m_subscription, none(tr("No subscription in particular")), m_customer);
}

void FieldsDialog::fillTeams(const std::vector<Team>& teams)
{
    m_team->clear();
    m_team->addItem(tr("No team"), qint64{0});
    for (const auto& team : teams)
        m_team->addItem(team.name, team.id.value());
    if (m_ticket.team.isValid() && m_team->findData(m_ticket.team.value()) < 0)
        m_team->addItem(m_teamName, m_ticket.team.value());
    choose(*m_team, m_ticket.team.value());
}

TicketChanges FieldsDialog::changes() const
{
    const auto& customer = m_match.customer.id;
    TicketChanges wanted{
        {TicketField::Customer, customer.isValid() ? QString::number(customer.value()) : QString()},
        {TicketField::CallerNote, m_note->text().trimmed()},
        {TicketField::ProblemType, m_problem->text().simplified()},
        {TicketField::Channel, m_channel->currentData().toString()},
        {TicketField::Team, chosenId(*m_team)},
    };
    if (m_customer) {
        wanted.insert(TicketField::Contact, chosenId(*m_contact));
        wanted.insert(TicketField::Subscription, chosenId(*m_subscription));
    }
    wanted.removeIf([this](auto one) { return one.value() == fieldText(m_ticket, one.key()); });
    return wanted;
}

bool FieldsDialog::isEdited() const
{
    return !changes().isEmpty() || (!m_match.customer.id.isValid() && !m_caller->text().isEmpty());
}

void FieldsDialog::save()
{
    if (!m_match.customer.id.isValid() && !m_caller->text().isEmpty()) {
        form().showProblem(Subject::Customer,
                           tr("No customer was chosen. Choose one of those that fit, or empty the field."));
        return;
    }
    const auto wanted = changes();
    if (!wanted.isEmpty()) {
        Q_EMIT decided(wanted,
                       {{TicketField::Customer, m_match.customer.name},
                        {TicketField::Contact, m_contact->currentText()},
                        {TicketField::Subscription, m_subscription->currentText()},
                        {TicketField::Team, m_team->currentText()}});
    }
    accept();
}

void FieldsDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Ticket #%1: customer and more").arg(m_ticket.number));
    m_caller->setUnknownHint(tr("Nobody known fits. Add the customer first, or empty the field."));
    const std::pair<Subject, TicketField> captions[]{
        {Subject::Customer, TicketField::Customer}, {Subject::Contact, TicketField::Contact},
        {Subject::Subscription, TicketField::Subscription}, {kNote, TicketField::CallerNote},
        {kProblem, TicketField::ProblemType}, {Subject::Channel, TicketField::Channel}, {Subject::Team, TicketField::Team},
    };
    for (const auto& [subject, field] : captions)
        form().setCaption(subject, label(field));
    const auto chosenChannel = m_channel->count() > 0 ? m_channel->currentData().toString() : QString(keyOf(m_ticket.channel));
    fillEnum<Channel>(*m_channel);
    if (m_ticket.channel != Channel::Import)
        m_channel->removeItem(m_channel->findData(QString(keyOf(Channel::Import))));
    m_channel->setCurrentIndex(m_channel->findData(chosenChannel));
    m_team->setItemText(0, tr("No team"));
}

} // namespace helpdesk
