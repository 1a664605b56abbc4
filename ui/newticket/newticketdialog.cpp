// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/newticketdialog.h"

#include "domain/ticket/severity.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/newticket/callerfacts.h"
#include "ui/newticket/callerpicker.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    template <typename E>
    void fill(QComboBox* combo, const QString& none = {})
    {
        const auto chosen = combo->currentData();
        combo->clear();
        if (!none.isEmpty())
            combo->addItem(none, QString());
        for (const auto value : valuesOf<E>())
            combo->addItem(label(value), QString(keyOf(value)));
        combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
    }

    template <typename E>
    std::optional<E> chosen(const QComboBox* combo)
    {
        return fromKey<E>(combo->currentData().toString());
    }

} // namespace

NewTicketDialog::NewTicketDialog(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_details(this)
    , m_caller(new CallerPicker(workspace, this))
    , m_contact(new QComboBox(this))
    , m_subscription(new QComboBox(this))
    , m_title(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_service(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_problem(new QLineEdit(this))
    , m_impact(new QComboBox(this))
    , m_urgency(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_severity(new SeverityBadge(this))
    , m_facts(new CallerFacts(this))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(this))
    , m_create(new QPushButton(this))
{
    setObjectName(u"newTicket"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_contact->setObjectName(u"newTicketContact"_s);
    m_subscription->setObjectName(u"newTicketSubscription"_s);
    m_title->setObjectName(u"newTicketTitle"_s);
    m_body->setObjectName(u"newTicketBody"_s);
    m_create->setObjectName(u"newTicketCreate"_s);
    setRole(*m_create, WidgetRole::Primary);
    m_create->setDefault(true);
    m_create->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_body->setTabChangesFocus(true);
    m_facts->setNow(m_clock->now());
    build();
    fillChoices();
    retranslate();
    forgetCaller();
    updateSeverity();
    resize(960, 620);

    connect(m_caller, &CallerPicker::picked, this, &NewTicketDialog::takeCaller);
    connect(m_caller, &CallerPicker::unpicked, this, &NewTicketDialog::forgetCaller);
    connect(m_subscription, &QComboBox::currentIndexChanged, this, &NewTicketDialog::chooseService);
    connect(m_service, &QComboBox::activated, this, [this] { m_serviceTouched = true; });
    connect(m_impact, &QComboBox::currentIndexChanged, this, &NewTicketDialog::updateSeverity);
    connect(m_urgency, &QComboBox::currentIndexChanged, this, &NewTicketDialog::updateSeverity);
    connect(m_title, &QLineEdit::textChanged, this, &NewTicketDialog::updateCreate);
    connect(m_cancel, &QPushButton::clicked, this, &NewTicketDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewTicketDialog::create);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &NewTicketDialog::create);
    onAnswer(this, m_workspace.runningOutages(),
             [this](const std::vector<Outage>& outages) { m_facts->showOutages(outages); });
    m_caller->edit()->setFocus();
}

void NewTicketDialog::build()
{
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(spacing::medium);
    form->setVerticalSpacing(spacing::small);
    const auto field = [&](QWidget* editor, int row, int column, int span = 1) {
        auto* caption = makeCaption(this);
        caption->setBuddy(editor);
        m_labels.insert(caption, editor);
        auto* cell = new QVBoxLayout;
        cell->setSpacing(spacing::tiny);
        cell->addWidget(caption);
        cell->addWidget(editor, 1);
        form->addLayout(cell, row, column, 1, span);
    };
    field(m_caller, 0, 0, 6);
    field(m_contact, 1, 0, 3);
    field(m_subscription, 1, 3, 3);
    field(m_title, 2, 0, 6);
    field(m_body, 3, 0, 6);
    field(m_service, 4, 0, 2);
    field(m_category, 4, 2, 2);
    field(m_problem, 4, 4, 2);
    field(m_impact, 5, 0, 2);
    field(m_urgency, 5, 2, 2);
    field(m_channel, 5, 4, 1);
    form->addWidget(m_severity, 5, 5, Qt::AlignBottom | Qt::AlignLeft);
    form->setRowStretch(3, 1);
    for (int column = 0; column < 6; ++column)
        form->setColumnStretch(column, 1);
    for (auto* combo : {m_contact, m_subscription, m_service, m_category, m_impact, m_urgency, m_channel})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    left->setSpacing(spacing::medium);
    left->addLayout(form, 1);
    left->addWidget(m_message);
    left->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 5);
    layout->addWidget(m_facts, 3);
}

void NewTicketDialog::fillChoices()
{
    const auto unset = tr("not set");
    fill<Service>(m_service, unset);
    fill<Category>(m_category, unset);
    fill<Impact>(m_impact, unset);
    fill<Urgency>(m_urgency, unset);
    fill<Channel>(m_channel);
    m_channel->removeItem(m_channel->findData(QString(keyOf(Channel::Import))));
}

void NewTicketDialog::takeCaller(const CallerMatch& match)
{
    m_customer = match.customer.id;
    m_details.ask(
        m_workspace.customerDetails(match.customer.id),
        [this, match](const CustomerDetails& details) { showCustomer(details, match); },
        [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
    updateCreate();
}

void NewTicketDialog::forgetCaller()
{
    m_customer = {};
    m_subscriptions.clear();
    m_details.drop();
    m_contact->clear();
    m_contact->addItem(tr("Choose the customer first"), qint64{0});
    m_subscription->clear();
    m_subscription->addItem(tr("Choose the customer first"), qint64{0});
    m_contact->setEnabled(false);
    m_subscription->setEnabled(false);
    m_facts->showCustomer({});
    updateCreate();
}

void NewTicketDialog::showCustomer(const CustomerDetails& details, const CallerMatch& match)
{
    m_subscriptions = details.subscriptions;
    m_contact->clear();
    m_contact->addItem(tr("Somebody else"), qint64{0});
    for (const auto& contact : details.contacts) {
        m_contact->addItem(contact.authorised ? tr("%1, authorised").arg(contact.name)
                                              : tr("%1, not authorised").arg(contact.name),
                           contact.id.value());
    }
    const auto authorised = std::find_if(details.contacts.begin(), details.contacts.end(),
                                         [](const Contact& contact) { return contact.authorised; });
    const auto likely = match.contact.isValid() ? match.contact.value()
        : authorised != details.contacts.end()  ? authorised->id.value()
                                                : 0;
    m_contact->setCurrentIndex(qMax(0, m_contact->findData(likely)));
    m_subscription->clear();
    m_subscription->addItem(tr("No subscription in particular"), qint64{0});
    for (const auto& subscription : details.subscriptions) {
        m_subscription->addItem(tr("%1 - %2").arg(subscription.displayName(), label(subscription.status)),
                                subscription.id.value());
    }
    m_subscription->setCurrentIndex(qMax(0, m_subscription->findData(match.subscription.value())));
    m_contact->setEnabled(true);
    m_subscription->setEnabled(true);
    m_facts->showCustomer(details);
    chooseService();
}

void NewTicketDialog::chooseService()
{
    if (m_serviceTouched)
        return;
    const auto id = SubscriptionId(m_subscription->currentData().toLongLong());
    for (const auto& subscription : m_subscriptions) {
        if (subscription.id == id)
            m_service->setCurrentIndex(m_service->findData(QString(keyOf(serviceOf(subscription)))));
    }
}

void NewTicketDialog::updateSeverity()
{
    const auto impact = chosen<Impact>(m_impact);
    const auto urgency = chosen<Urgency>(m_urgency);
    m_severity->setSeverity(impact && urgency ? severityOf(*impact, *urgency) : Severity::C);
}

void NewTicketDialog::updateCreate()
{
    m_create->setEnabled(!m_busy && !m_title->text().trimmed().isEmpty());
}

NewTicket NewTicketDialog::ticket() const
{
    NewTicket ticket;
    ticket.title = m_title->text().trimmed();
    ticket.body = m_body->toPlainText().trimmed();
    ticket.customer = m_customer;
    if (m_customer.isValid()) {
        ticket.contact = ContactId(m_contact->currentData().toLongLong());
        ticket.subscription = SubscriptionId(m_subscription->currentData().toLongLong());
    } else {
        ticket.callerNote = m_caller->text();
    }
    ticket.service = chosen<Service>(m_service);
    ticket.category = chosen<Category>(m_category);
    ticket.problemType = m_problem->text().trimmed();
    ticket.impact = chosen<Impact>(m_impact);
    ticket.urgency = chosen<Urgency>(m_urgency);
    ticket.channel = chosen<Channel>(m_channel).value_or(Channel::Phone);
    ticket.assignee = m_workspace.actor().user;
    return ticket;
}

void NewTicketDialog::create()
{
    if (!m_create->isEnabled()) {
        m_title->setFocus();
        return;
    }
    m_busy = true;
    updateCreate();
    onAnswer(
        this, m_workspace.createTicket(ticket()),
        [this](const Ticket& made) {
            Q_EMIT created(made);
            accept();
        },
        [this](const Error& error) {
            m_busy = false;
            updateCreate();
            m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void NewTicketDialog::reject()
{
    const auto written = !m_title->text().trimmed().isEmpty() || !m_body->toPlainText().trimmed().isEmpty();
    if (written) {
        QMessageBox question(QMessageBox::Question, tr("Discard the new ticket?"),
                             tr("What you wrote is not stored yet. Discard it?"), QMessageBox::NoButton, this);
        auto* discard = question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
        auto* keep = question.addButton(tr("Go on writing"), QMessageBox::RejectRole);
        question.setDefaultButton(keep);
        question.exec();
        if (question.clickedButton() != discard)
            return;
    }
    QDialog::reject();
}

void NewTicketDialog::retranslate()
{
    setWindowTitle(tr("New ticket"));
    const QHash<QWidget*, QString> texts{
        {m_caller, tr("Who is calling?")}, {m_contact, tr("Contact")},       {m_subscription, tr("About")},
        {m_title, tr("Title")},            {m_body, tr("What happens?")},    {m_service, tr("Service")},
        {m_category, tr("Category")},      {m_problem, tr("Problem type")},  {m_impact, tr("Impact")},
        {m_urgency, tr("Urgency")},        {m_channel, tr("Reached us by")},
    };
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
        label.key()->setText(texts.value(label.value()));
        label.value()->setAccessibleName(texts.value(label.value()));
    }
    m_cancel->setText(tr("Cancel"));
    m_create->setText(tr("Create ticket"));
    m_create->setToolTip(tr("Ctrl+Enter"));
}

void NewTicketDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillChoices();
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace helpdesk
