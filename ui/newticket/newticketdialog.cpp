// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/newticketdialog.h"

#include "domain/ticket/severity.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/pagescroll.h"
#include "ui/base/pill.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/newticket/callerfacts.h"
#include "ui/newticket/callerpicker.h"
#include "ui/newticket/callerwarnings.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
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

    void choose(QComboBox* combo, qint64 id)
    {
        combo->setCurrentIndex(qMax(0, combo->findData(id)));
    }

    /// The contact who called, else the first who may order work.
    qint64 likelyContact(const CustomerDetails& details, const CallerMatch& match)
    {
        if (match.contact.isValid())
            return match.contact.value();
        for (const auto& contact : details.contacts) {
            if (contact.authorised)
                return contact.id.value();
        }
        return 0;
    }

    /// The subscription that was named, else the only one there is.
    qint64 likelySubscription(const CustomerDetails& details, const CallerMatch& match)
    {
        if (match.subscription.isValid())
            return match.subscription.value();
        return details.subscriptions.size() == 1 ? details.subscriptions.front().id.value() : 0;
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
    , m_warnings(new InlineMessage(this))
    , m_message(new InlineMessage(this))
    , m_hint(makeCaption(this))
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
    m_warnings->setObjectName(u"newTicketWarnings"_s);
    m_create->setAutoDefault(false); // Enter leads through the fields; Ctrl+Enter creates
    m_cancel->setAutoDefault(false);
    m_body->setTabChangesFocus(true);
    m_facts->setNow(m_clock->now());
    build();
    fillChoices();
    retranslate();
    forgetCaller();
    updateSeverity();
    connectAll();
    resize(QSize(960, 700).boundedTo(screen()->availableSize() - QSize(0, spacing::huge * 2)));
    onAnswer(this, m_workspace.runningOutages(), [this](const std::vector<Outage>& outages) {
        m_outages = outages;
        m_facts->showOutages(outages);
        warn();
    });
    m_caller->edit()->setFocus();
}

void NewTicketDialog::connectAll()
{
    connect(m_caller, &CallerPicker::picked, this, &NewTicketDialog::takeCaller);
    connect(m_caller, &CallerPicker::unpicked, this, &NewTicketDialog::forgetCaller);
    connect(m_contact, &QComboBox::currentIndexChanged, this, &NewTicketDialog::warn);
    connect(m_subscription, &QComboBox::currentIndexChanged, this, &NewTicketDialog::chooseService);
    connect(m_service, &QComboBox::activated, this, [this] { m_serviceTouched = true; });
    connect(m_service, &QComboBox::currentIndexChanged, this, &NewTicketDialog::warn);
    connect(m_impact, &QComboBox::currentIndexChanged, this, &NewTicketDialog::updateSeverity);
    connect(m_urgency, &QComboBox::currentIndexChanged, this, &NewTicketDialog::updateSeverity);
    connect(m_title, &QLineEdit::textChanged, this, &NewTicketDialog::updateCreate);
    connect(m_facts, &CallerFacts::ticketChosen, this, &NewTicketDialog::openInstead);
    connect(m_cancel, &QPushButton::clicked, this, &NewTicketDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewTicketDialog::create);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &NewTicketDialog::create);
    for (auto* editor : std::initializer_list<QWidget*>{m_contact, m_subscription, m_title, m_service, m_category,
                                                        m_problem, m_impact, m_urgency, m_channel})
        editor->installEventFilter(this);
}

bool NewTicketDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ControlModifier)) {
            QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QCoreApplication::sendEvent(watched, &tab); // which also scrolls to where it leads
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
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
    field(m_contact, 1, 0, 6); // each with a line of its own: names of products are long
    field(m_subscription, 2, 0, 6);
    form->addWidget(m_warnings, 3, 0, 1, 6);
    field(m_title, 4, 0, 6);
    field(m_body, 5, 0, 6);
    field(m_service, 6, 0, 2);
    field(m_category, 6, 2, 2);
    field(m_problem, 6, 4, 2);
    field(m_impact, 7, 0, 2);
    field(m_urgency, 7, 2, 2);
    field(m_channel, 7, 4, 2);
    form->setRowStretch(5, 1);
    for (int column = 0; column < 6; ++column)
        form->setColumnStretch(column, 1);
    for (auto* combo : {m_contact, m_subscription, m_service, m_category, m_impact, m_urgency, m_channel}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // columns of one width
    }
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what the others leave
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * 3 + spacing::large);
    m_hint->setWordWrap(true);

    auto* fields = new QWidget(this);
    form->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::small);
    fields->setLayout(form);
    auto* scroll = new PageScroll(fields, this); // for large texts on small screens
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_severity);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::large);
    below->setSpacing(spacing::medium);
    below->addWidget(m_message);
    below->addWidget(m_hint);
    below->addLayout(buttons);
    auto* left = new QVBoxLayout;
    left->setSpacing(spacing::small);
    left->addWidget(scroll, 1);
    left->addLayout(below);
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

void NewTicketDialog::take(const Customer& customer)
{
    CallerMatch match;
    match.customer.id = customer.id;
    match.customer.name = customer.name;
    m_caller->take(match);
    m_contact->setFocus();
}

void NewTicketDialog::takeCaller(const CallerMatch& match)
{
    m_match = match;
    m_known.reset();
    fillCustomer();
    m_details.ask(
        m_workspace.customerDetails(match.customer.id),
        [this](const CustomerDetails& details) { showCustomer(details); }, [this](const Error& error) { say(error); });
    updateCreate();
}

void NewTicketDialog::forgetCaller()
{
    m_match = {};
    m_known.reset();
    m_details.drop();
    fillCustomer();
    m_facts->showCustomer({});
    updateCreate();
}

void NewTicketDialog::showCustomer(const CustomerDetails& details)
{
    m_known = details;
    fillCustomer();
    choose(m_contact, likelyContact(details, m_match));
    choose(m_subscription, likelySubscription(details, m_match));
    m_facts->showCustomer(details);
    chooseService();
}

void NewTicketDialog::fillCustomer()
{
    const auto contact = m_contact->currentData().toLongLong();
    const auto subscription = m_subscription->currentData().toLongLong();
    const auto picked = m_match.customer.id.isValid();
    m_contact->setEnabled(picked); // at once, so that Enter on the caller leads here
    m_subscription->setEnabled(picked);
    m_contact->clear();
    m_subscription->clear();
    m_contact->addItem(picked ? tr("Somebody else") : tr("Choose the customer first"), qint64{0});
    m_subscription->addItem(picked ? tr("No subscription in particular") : tr("Choose the customer first"), qint64{0});
    if (m_known) {
        for (const auto& one : m_known->contacts) {
            m_contact->addItem(one.authorised ? tr("%1, authorised").arg(one.name) : tr("%1, not authorised").arg(one.name),
                               one.id.value());
        }
        for (const auto& one : m_known->subscriptions)
            m_subscription->addItem(tr("%1 - %2").arg(one.displayName(), label(one.status)), one.id.value());
    }
    choose(m_contact, contact);
    choose(m_subscription, subscription);
    warn();
}

void NewTicketDialog::chooseService()
{
    const auto id = SubscriptionId(m_subscription->currentData().toLongLong());
    for (const auto& subscription : m_known ? m_known->subscriptions : std::vector<Subscription>()) {
        if (subscription.id == id && !m_serviceTouched)
            m_service->setCurrentIndex(m_service->findData(QString(keyOf(serviceOf(subscription)))));
    }
    warn();
}

void NewTicketDialog::warn()
{
    const auto warnings = callerWarnings({m_known, ContactId(m_contact->currentData().toLongLong()),
                                          SubscriptionId(m_subscription->currentData().toLongLong()),
                                          chosen<Service>(m_service), m_outages, m_clock->now()});
    const auto text = warnings.join(u'\n');
    if (text.isEmpty())
        m_warnings->dismiss();
    else if (m_warnings->isHidden() || m_warnings->sentence() != text)
        m_warnings->say(InlineMessage::Kind::Warning, text);
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
    ticket.customer = m_match.customer.id;
    if (ticket.customer.isValid()) {
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
            say(error);
        });
}

void NewTicketDialog::say(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void NewTicketDialog::openInstead(TicketId ticket)
{
    if (!mayDiscard())
        return;
    Q_EMIT ticketChosen(ticket);
    QDialog::reject();
}

bool NewTicketDialog::mayDiscard()
{
    const auto written = !m_title->text().trimmed().isEmpty() || !m_body->toPlainText().trimmed().isEmpty();
    if (!written)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Discard the new ticket?"),
                         tr("What you wrote is not stored yet. Discard it?"), QMessageBox::NoButton, this);
    auto* discard = question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    auto* keep = question.addButton(tr("Go on writing"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.exec();
    return question.clickedButton() == discard;
}

void NewTicketDialog::reject()
{
    if (!m_busy && mayDiscard())
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
    m_hint->setText(tr("Enter leads to the next field, Ctrl+Enter creates the ticket."));
}

void NewTicketDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillChoices();
        fillCustomer();
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace helpdesk
