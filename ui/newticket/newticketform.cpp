// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/newticketform.h"

#include "domain/guides/guideproposal.h"
#include "domain/ticket/severity.h"
#include "ui/base/fittotext.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/newticket/callerpicker.h"
#include "ui/newticket/choices.h"
#include "ui/newticket/coverageline.h"
#include "ui/text/keypresenter.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kChoicesRow = 7;
    constexpr int kCoverageRow = 10;

} // namespace

NewTicketForm::NewTicketForm(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_caller(new CallerPicker(workspace, this))
    , m_contact(new QComboBox(this))
    , m_subscription(new QComboBox(this))
    , m_warnings(new InlineMessage(this))
    , m_title(new QLineEdit(this))
    , m_body(new QPlainTextEdit(this))
    , m_likely(makeCaption(this))
    , m_service(new QComboBox(this))
    , m_category(new QComboBox(this))
    , m_problem(new QLineEdit(this))
    , m_impact(new QComboBox(this))
    , m_urgency(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_coverage(new CoverageLine(this))
{
    m_contact->setObjectName(u"newTicketContact"_s);
    m_subscription->setObjectName(u"newTicketSubscription"_s);
    m_title->setObjectName(u"newTicketTitle"_s);
    m_body->setObjectName(u"newTicketBody"_s);
    m_impact->setObjectName(u"newTicketImpact"_s);
    m_urgency->setObjectName(u"newTicketUrgency"_s);
    m_service->setObjectName(u"newTicketService"_s);
    m_category->setObjectName(u"newTicketCategory"_s);
    m_problem->setObjectName(u"newTicketProblem"_s);
    m_likely->setObjectName(u"newTicketLikely"_s);
    m_likely->setWordWrap(true);
    m_likely->hide();
    m_warnings->setObjectName(u"newTicketWarnings"_s);
    m_coverage->setObjectName(u"newTicketCoverage"_s);
    m_body->setTabChangesFocus(true);
    build();
    fillChoices();
    fillCustomer();
    retranslate();
    connectAll();
}

void NewTicketForm::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::small);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::small);
    addField(*grid, m_caller, 0, 0, 6);
    addField(*grid, m_contact, 1, 0, 6); // each with a line of its own: names of products are long
    addField(*grid, m_subscription, 2, 0, 6);
    grid->addWidget(m_warnings, 3, 0, 1, 6);
    addField(*grid, m_title, 4, 0, 6);
    addField(*grid, m_body, 5, 0, 6);
    grid->addWidget(m_likely, 6, 0, 1, 6);
    for (auto* choice : {static_cast<QWidget*>(m_service), static_cast<QWidget*>(m_category),
                         static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_impact),
                         static_cast<QWidget*>(m_urgency), static_cast<QWidget*>(m_channel)})
        m_choices.push_back(addField(*grid, choice, 0, 0, 1));
    placeChoices(3);
    grid->addWidget(m_coverage, kCoverageRow, 0, 1, 6);
    grid->setRowStretch(5, 1);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, column == 2 || column == 3 ? 6 : 5); // categories have the longest names
    for (auto* combo : {m_contact, m_subscription, m_service, m_category, m_impact, m_urgency, m_channel}) {
        connect(combo, &QComboBox::currentTextChanged, combo, &QWidget::setToolTip); // large text leaves it less room than it needs
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        combo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // columns of one width
    }
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // A warning that appears between the fields must not stand in the way from one to the next.
    const std::initializer_list<QWidget*> order{m_subscription, m_title,  m_body,    m_service, m_category,
                                                m_problem,      m_impact, m_urgency, m_channel};
    for (auto field = order.begin(); std::next(field) != order.end(); ++field)
        setTabOrder(*field, *std::next(field));
    m_body->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what the others leave
    fitToText(*this, [this](const QFontMetrics&) {
        m_problem->setFixedHeight(m_service->sizeHint().height()); // one line with those beside it
        fitChoices();
    });
    fitToText(*m_body, [this](const QFontMetrics& metrics) { m_body->setMinimumHeight(textBoxHeight(metrics, 3)); });
}

// Three in a line, or two where that would cut their words.
void NewTicketForm::placeChoices(int inLine)
{
    if (inLine == m_choicesInLine)
        return;
    m_choicesInLine = inLine;
    auto* grid = static_cast<QGridLayout*>(layout());
    const auto span = 6 / inLine;
    for (int i = 0; i < static_cast<int>(m_choices.size()); ++i) {
        grid->removeItem(m_choices[static_cast<size_t>(i)]);
        m_choices[static_cast<size_t>(i)]->setParent(nullptr);
        grid->addLayout(m_choices[static_cast<size_t>(i)], kChoicesRow + i / inLine, i % inLine * span, 1, span);
    }
}

void NewTicketForm::fitChoices()
{
    constexpr int kLettersForThree = 60;
    placeChoices(width() < fontMetrics().horizontalAdvance(u'0') * kLettersForThree ? 2 : 3);
}

void NewTicketForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitChoices();
}

QLayout* NewTicketForm::addField(QGridLayout& grid, QWidget* editor, int row, int column, int span)
{
    auto* caption = makeCaption(this);
    caption->setBuddy(editor);
    m_labels.insert(caption, editor);
    auto* cell = new QVBoxLayout;
    cell->setSpacing(spacing::tiny);
    cell->addWidget(caption);
    cell->addWidget(editor, 1);
    grid.addLayout(cell, row, column, 1, span);
    return cell;
}

void NewTicketForm::connectAll()
{
    connect(m_subscription, &QComboBox::currentIndexChanged, this, &NewTicketForm::proposeService);
    connect(m_service, &QComboBox::activated, this, [this] {
        m_serviceTouched = true;
        proposeFromWords();
    });
    connect(m_category, &QComboBox::activated, this, [this] {
        m_categoryTouched = true;
        proposeFromWords();
    });
    connect(m_problem, &QLineEdit::textEdited, this, [this] { m_problemTouched = true; });
    connect(m_title, &QLineEdit::textChanged, this, &NewTicketForm::proposeFromWords);
    connect(m_body, &QPlainTextEdit::textChanged, this, &NewTicketForm::proposeFromWords);
    for (auto* combo : {m_contact, m_subscription, m_service, m_category, m_impact, m_urgency, m_channel})
        connect(combo, &QComboBox::currentIndexChanged, this, &NewTicketForm::changed);
    for (auto* line : {m_title, m_problem, m_caller->edit()})
        connect(line, &QLineEdit::textChanged, this, &NewTicketForm::changed);
    connect(m_body, &QPlainTextEdit::textChanged, this, &NewTicketForm::changed);
    for (auto* editor : std::initializer_list<QWidget*>{m_contact, m_subscription, m_title, m_service, m_category,
                                                        m_problem, m_impact, m_urgency, m_channel})
        editor->installEventFilter(this);
}

bool NewTicketForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && !(key->modifiers() & Qt::ControlModifier)) {
            QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QCoreApplication::sendEvent(watched, &tab); // which also scrolls to where it leads
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NewTicketForm::fillChoices()
{
    const auto unset = tr("not set");
    fillEnum<Service>(*m_service, unset);
    fillEnum<Category>(*m_category, unset);
    fillEnum<Impact>(*m_impact, unset);
    fillEnum<Urgency>(*m_urgency, unset);
    fillEnum<Channel>(*m_channel);
    m_channel->removeItem(m_channel->findData(QString(keyOf(Channel::Import))));
}

void NewTicketForm::setCaller(const CallerMatch& match)
{
    m_match = match;
    m_details.reset();
    fillCustomer();
    Q_EMIT changed();
}

void NewTicketForm::setDetails(const CustomerDetails& details)
{
    m_details = details;
    fillCustomer();
    choose(*m_contact, m_restored ? m_match.contact.value() : likelyContact(details, m_match));
    choose(*m_subscription, m_restored ? m_match.subscription.value() : likelySubscription(details, m_match));
    m_restored = false;
    proposeService();
    Q_EMIT changed();
}

void NewTicketForm::fillCustomer()
{
    const auto picked = m_match.customer.id.isValid();
    const auto none = [&](const QString& known) { return picked ? known : tr("Choose the customer first"); };
    const auto chosenContact = m_contact->currentData().toLongLong();
    const auto chosenSubscription = m_subscription->currentData().toLongLong();
    m_contact->setEnabled(picked); // at once, so that Enter on the caller leads here
    m_subscription->setEnabled(picked);
    fillContacts(*m_contact, none(tr("Somebody else")), m_details);
    fillSubscriptions(*m_subscription, none(tr("No subscription in particular")), m_details);
    choose(*m_contact, chosenContact);
    choose(*m_subscription, chosenSubscription);
}

void NewTicketForm::proposeService()
{
    if (!m_details || m_serviceTouched)
        return;
    for (const auto& one : m_details->subscriptions) {
        if (one.id == subscription())
            m_service->setCurrentIndex(m_service->findData(QString(keyOf(serviceOf(one)))));
    }
    proposeFromWords();
}

void NewTicketForm::setGuides(std::vector<Guide> guides)
{
    m_guides = std::move(guides);
    proposeFromWords();
}

void NewTicketForm::proposeFromWords()
{
    if (m_guides.empty())
        return;
    const bool serviceKnown = m_serviceTouched || subscription().isValid();
    const auto found = proposeGuides(m_guides, serviceKnown ? service() : std::nullopt,
                                     m_categoryTouched ? chosen<Category>(*m_category) : std::nullopt,
                                     m_title->text(), m_body->toPlainText());
    propose(found.empty() ? nullptr : found.front());
}

void NewTicketForm::propose(const Guide* guide)
{
    const auto language = QLocale().name();
    if (!m_serviceTouched && !subscription().isValid())
        chooseEnum(*m_service, guide && guide->services.size() == 1 ? std::optional(guide->services.front()) : std::nullopt);
    if (!m_categoryTouched)
        chooseEnum(*m_category, guide ? std::optional(guide->category) : std::nullopt);
    if (!m_problemTouched)
        m_problem->setText(guide ? guide->problem.in(language) : QString());
    m_likely->setVisible(guide);
    if (guide)
        m_likely->setText(tr("Looks like %1, %2. The guide is “%3”.")
                              .arg(label(guide->category), guide->problem.in(language), guide->title.in(language)));
}

NewTicket NewTicketForm::written() const
{
    NewTicket form;
    form.title = m_title->text().trimmed();
    form.body = m_body->toPlainText().trimmed();
    form.callerNote = m_caller->text();
    form.customer = m_match.customer.id;
    if (form.customer.isValid()) {
        // A draft's are kept until the customer is read.
        form.contact = m_restored ? m_match.contact : contact();
        form.subscription = m_restored ? m_match.subscription : subscription();
    }
    form.service = service();
    form.category = chosen<Category>(*m_category);
    form.problemType = m_problem->text().trimmed();
    form.impact = chosen<Impact>(*m_impact);
    form.urgency = chosen<Urgency>(*m_urgency);
    form.channel = chosen<Channel>(*m_channel).value_or(Channel::Phone);
    return form;
}

void NewTicketForm::restore(const NewTicket& form)
{
    const QSignalBlocker quiet(this); // it is stored as it is
    m_title->setText(form.title);
    m_body->setPlainText(form.body);
    m_problem->setText(form.problemType);
    chooseEnum(*m_service, form.service);
    chooseEnum(*m_category, form.category);
    chooseEnum(*m_impact, form.impact);
    chooseEnum(*m_urgency, form.urgency);
    chooseEnum(*m_channel, std::optional(form.channel));
    m_serviceTouched = form.service.has_value();
    m_categoryTouched = form.category.has_value();
    m_problemTouched = !form.problemType.isEmpty();
    m_restored = form.customer.isValid();
    if (!m_restored) {
        m_caller->write(form.callerNote);
        return;
    }
    CallerMatch match;
    match.customer.id = form.customer;
    match.customer.name = form.callerNote;
    match.contact = form.contact;
    match.subscription = form.subscription;
    m_caller->take(match);
}

void NewTicketForm::clear()
{
    m_restored = false;
    m_serviceTouched = m_categoryTouched = m_problemTouched = false;
    m_caller->write({});
    for (auto* line : {m_title, m_problem})
        line->clear();
    m_body->clear();
    for (auto* combo : {m_service, m_category, m_impact, m_urgency, m_channel})
        combo->setCurrentIndex(0);
}

bool NewTicketForm::hasWords() const
{
    const auto form = written();
    return !form.title.isEmpty() || !form.body.isEmpty() || !form.problemType.isEmpty()
        || (!form.customer.isValid() && !form.callerNote.isEmpty());
}

ContactId NewTicketForm::contact() const
{
    return ContactId(m_contact->currentData().toLongLong());
}

SubscriptionId NewTicketForm::subscription() const
{
    return SubscriptionId(m_subscription->currentData().toLongLong());
}

std::optional<Service> NewTicketForm::service() const
{
    return chosen<Service>(*m_service);
}

std::optional<Category> NewTicketForm::category() const
{
    return chosen<Category>(*m_category);
}

Channel NewTicketForm::channel() const
{
    return chosen<Channel>(*m_channel).value_or(Channel::Phone);
}

void NewTicketForm::showCoverage(const QString& sentence, bool costs)
{
    if (m_coverage->sentence() != sentence || m_coverage->costs() != costs)
        m_coverage->say(sentence, costs);
}

Severity NewTicketForm::severity() const
{
    const auto impact = chosen<Impact>(*m_impact);
    const auto urgency = chosen<Urgency>(*m_urgency);
    return impact && urgency ? severityOf(*impact, *urgency) : Severity::C;
}

void NewTicketForm::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void NewTicketForm::focusContact()
{
    m_contact->setFocus(Qt::OtherFocusReason);
}

void NewTicketForm::retranslate()
{
    const QHash<QWidget*, QString> texts{
        {m_caller, tr("Who is calling?")}, {m_contact, tr("Contact")},
        {m_subscription, tr("About")},     {m_title, tr("Title")},
        {m_body, tr("What happens?")},     {m_service, tr("Service")},
        {m_category, tr("Category")},      {m_problem, tr("Problem type")},
        {m_impact, tr("Impact")},          {m_urgency, tr("Urgency")},
        {m_channel, tr("Reached us by")},
    };
    for (auto label = m_labels.cbegin(); label != m_labels.cend(); ++label) {
        label.key()->setText(texts.value(label.value()));
        label.value()->setAccessibleName(texts.value(label.value()));
    }
}

void NewTicketForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillChoices();
        fillCustomer();
        retranslate();
        proposeFromWords();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
