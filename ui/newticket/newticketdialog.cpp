// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/newticketdialog.h"

#include "async/offeringcalls.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/localtime.h"
#include "ui/base/pagescroll.h"
#include "ui/base/pill.h"
#include "ui/base/returntoowner.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/newticket/callerfacts.h"
#include "ui/newticket/callerpicker.h"
#include "ui/newticket/callerwarnings.h"
#include "ui/newticket/newticketdraftkeeper.h"
#include "ui/newticket/newticketform.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/offeringtext.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

NewTicketDialog::NewTicketDialog(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_details(this)
    , m_counting(this)
    , m_terms(this)
    , m_draft(new NewTicketDraftKeeper(workspace, this))
    , m_form(new NewTicketForm(workspace, this))
    , m_facts(new CallerFacts(this))
    , m_severity(new SeverityBadge(this))
    , m_restored(new InlineMessage(this))
    , m_message(new InlineMessage(this))
    , m_hint(makeCaption(this))
    , m_cancel(new QPushButton(this))
    , m_create(new QPushButton(this))
{
    setObjectName(u"newTicket"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_create->setObjectName(u"newTicketCreate"_s);
    m_restored->setObjectName(u"newTicketRestored"_s);
    m_message->setObjectName(u"newTicketMessage"_s);
    setRole(*m_create, WidgetRole::Primary);
    m_create->setAutoDefault(false); // Enter leads through the fields; Ctrl+Enter creates
    m_cancel->setAutoDefault(false);
    m_facts->setNow(m_clock->now());
    build();
    retranslate();
    connectAll();
    onChanged();
    resizeWithText(*this, {1100, 720});
    readSurroundings();
    m_form->caller().edit()->setFocus();
}

void NewTicketDialog::connectAll()
{
    connect(&m_form->caller(), &CallerPicker::picked, this, &NewTicketDialog::takeCaller);
    connect(&m_form->caller(), &CallerPicker::unpicked, this, &NewTicketDialog::forgetCaller);
    connect(m_form, &NewTicketForm::changed, this, &NewTicketDialog::onChanged);
    connect(m_facts, &CallerFacts::ticketChosen, this, &NewTicketDialog::openInstead);
    connect(m_restored, &InlineMessage::actionTriggered, this, &NewTicketDialog::discardDraft);
    connect(m_restored, &InlineMessage::otherTriggered, this, &NewTicketDialog::putAside);
    connect(new QShortcut(QKeySequence::New, this), &QShortcut::activated, this, &NewTicketDialog::putAside);
    connect(m_draft, &NewTicketDraftKeeper::keptAside, this, [this] {
        m_restores = false;
        m_restored->dismiss();
        emptyForm(&NewTicketDraftKeeper::beginAnother);
        m_message->say(InlineMessage::Kind::Success, tr("It is kept under Drafts."));
    });
    connect(m_draft, &NewTicketDraftKeeper::failed, this, &NewTicketDialog::say);
    connect(m_cancel, &QPushButton::clicked, this, &NewTicketDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewTicketDialog::create);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &NewTicketDialog::create);
}

void NewTicketDialog::readSurroundings()
{
    onAnswer(this, m_workspace.runningOutages(), [this](const std::vector<Outage>& outages) {
        m_outages = outages;
        m_facts->showOutages(outages);
        warn();
    });
    onAnswer(this, m_workspace.supportPlans(),
             [this](const std::vector<SupportPlan>& plans) { m_facts->setPlans(plans); });
    onAnswer(this, m_workspace.guides(), [this](const std::vector<Guide>& guides) { m_form->setGuides(guides); });
    onAnswer(this, m_workspace.newTicketDrafts(),
             [this](const std::vector<NewTicketDraft>& drafts) { restoreDraft(drafts); });
}

void NewTicketDialog::build()
{
    m_hint->setWordWrap(true);
    auto* scroll = new PageScroll(m_form, this); // for large texts on small screens
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_severity);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(spacing::huge, 0, spacing::huge, spacing::large);
    below->setSpacing(spacing::medium);
    below->addWidget(m_restored);
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

void NewTicketDialog::take(const Customer& customer)
{
    m_taken = customer.id;
    CallerMatch match;
    match.customer.id = customer.id;
    match.customer.name = customer.name;
    m_form->caller().take(match);
    m_form->focusContact();
}

void NewTicketDialog::takeCaller(const CallerMatch& match)
{
    m_form->setCaller(match);
    m_known.reset();
    m_offering.reset();
    m_details.ask(
        m_workspace.customerDetails(match.customer.id),
        [this](const CustomerDetails& details) {
            m_known = details;
            m_facts->showCustomer(details);
            m_form->setDetails(details);
            countTickets(details.customer.id);
        },
        [this](const Error& error) { say(error); });
    m_terms.ask(OfferingCalls(m_workspace).offeringOf(match.customer.id), [this](const CustomerOffering& offering) {
        m_offering = offering;
        m_told.reset();
        m_facts->showOffering(offering);
        tellCoverage();
    });
}

void NewTicketDialog::countTickets(CustomerId customer)
{
    m_counting.ask(m_workspace.customerRows({customer}, {}), [this](const std::vector<CustomerRow>& rows) {
        if (!rows.empty())
            m_facts->setOpenTickets(rows.front().openTickets);
    });
}

void NewTicketDialog::forgetCaller()
{
    m_details.drop();
    m_counting.drop();
    m_terms.drop();
    m_known.reset();
    m_offering.reset();
    m_facts->showCustomer({});
    m_form->setCaller({});
}

void NewTicketDialog::onChanged()
{
    m_severity->setSeverity(m_form->severity());
    const auto form = m_form->written();
    m_create->setEnabled(!m_busy && !form.title.isEmpty());
    if (m_create->isEnabled() && m_message->kind() != InlineMessage::Kind::Error)
        m_message->dismiss(); // it has its title, and another one is written
    if (!m_busy)
        m_draft->note(form);
    warn();
    tellCoverage();
}

void NewTicketDialog::warn()
{
    auto& warnings = m_form->warnings();
    const auto text = callerWarnings({m_known, m_form->contact(), m_form->subscription(), m_form->service(), m_outages,
                                      m_clock->now()})
                          .join(u'\n');
    if (text.isEmpty())
        warnings.dismiss();
    else if (warnings.isHidden() || warnings.sentence() != text)
        warnings.say(InlineMessage::Kind::Warning, text);
}

// "Covered by "Business 8x5": included, first reply by 16:40", as the choices stand now.
void NewTicketDialog::tellCoverage()
{
    if (!m_offering) {
        m_told.reset();
        m_form->showCoverage({}, false);
        return;
    }
    const auto now = m_clock->now();
    const SupportRequest request{m_form->service(), kindsOf(m_form->category()), m_form->severity(), m_form->channel()};
    // Opening hours are laid out for it, which is not for every letter typed.
    if (m_told && m_told->first == request && now - m_told->second < std::chrono::minutes(1))
        return;
    m_told = {request, now};
    const auto coverage = supportCoverage(m_offering->termsAt(now), request, now);
    m_form->showCoverage(coverageSentence(coverage, now, QTimeZone::systemTimeZone()), isChargeable(coverage));
}

// The newest one, of the customer on the line if there is one; but never over what is written here already.
void NewTicketDialog::restoreDraft(const std::vector<NewTicketDraft>& drafts)
{
    if (!m_restores || isBegun() || m_busy)
        return;
    for (const auto& draft : drafts) {
        if (!m_taken.isValid() || draft.form.customer == m_taken) {
            goOnWith(draft);
            return;
        }
    }
}

void NewTicketDialog::goOnWith(const NewTicketDraft& draft)
{
    m_draft->continueWith(draft);
    m_form->restore(draft.form);
    onChanged();
    m_restoredAt = draft.updatedAt;
    sayRestored();
    m_form->focusTitle();
}

void NewTicketDialog::sayRestored()
{
    m_restored->say(InlineMessage::Kind::Information,
                    tr("You wrote this at %1 and did not create the ticket. Ctrl+N puts it aside for another one.")
                        .arg(localMoment(m_restoredAt, m_clock->now())),
                    tr("Discard it"), tr("Put it aside"));
}

// More is here than the customer whom the window was opened for.
bool NewTicketDialog::isBegun() const
{
    return m_form->hasWords() || (!m_taken.isValid() && m_form->match().customer.id.isValid());
}

void NewTicketDialog::putAside()
{
    if (!m_busy && isBegun())
        m_draft->putAside();
}

void NewTicketDialog::discardDraft()
{
    m_restored->dismiss();
    emptyForm(&NewTicketDraftKeeper::discard);
}

void NewTicketDialog::emptyForm(void (NewTicketDraftKeeper::*forget)())
{
    auto caller = m_form->match();
    m_form->clear();
    (m_draft->*forget)(); // with what was noted while the fields were emptied
    m_form->caller().edit()->setFocus();
    if (!m_taken.isValid() || caller.customer.id != m_taken)
        return;
    caller.contact = {}; // the draft's; the window was opened for this customer
    caller.subscription = {};
    m_form->caller().take(caller);
    m_form->focusContact();
}

NewTicket NewTicketDialog::ticket() const
{
    auto ticket = m_form->written();
    if (ticket.customer.isValid())
        ticket.callerNote.clear();
    ticket.assignee = m_workspace.actor().user;
    ticket.draftKey = m_draft->key();
    return ticket;
}

void NewTicketDialog::create()
{
    if (m_busy)
        return;
    if (!m_create->isEnabled()) {
        m_message->say(InlineMessage::Kind::Warning, tr("A ticket needs a title: write in a few words what it is about."));
        m_form->focusTitle();
        return;
    }
    m_message->dismiss();
    m_busy = true;
    m_draft->rest();
    onChanged();
    onAnswer(
        this, m_workspace.createTicket(ticket()),
        [this](const Ticket& made) {
            Q_EMIT created(made);
            accept();
        },
        [this](const Error& error) {
            m_busy = false;
            onChanged();
            m_draft->keep();
            say(error);
        });
}

void NewTicketDialog::say(const Error& error)
{
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void NewTicketDialog::openInstead(TicketId ticket)
{
    if (!mayLeave())
        return;
    Q_EMIT ticketChosen(ticket);
    QDialog::reject();
}

bool NewTicketDialog::mayLeave()
{
    if (!m_form->hasWords()) {
        m_draft->discard();
        return true;
    }
    QMessageBox question(QMessageBox::Question, tr("Leave the new ticket?"),
                         tr("What you wrote is no ticket yet. It can be kept for the next time this window opens."),
                         QMessageBox::NoButton, this);
    auto* keep = question.addButton(tr("Keep for later"), QMessageBox::AcceptRole);
    auto* discard = question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    auto* stay = question.addButton(tr("Go on writing"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(stay);
    question.exec();
    if (question.clickedButton() == discard)
        m_draft->discard();
    else if (question.clickedButton() == keep)
        m_draft->flush();
    return question.clickedButton() == discard || question.clickedButton() == keep;
}

void NewTicketDialog::reject()
{
    if (m_busy || !mayLeave())
        return;
    QDialog::reject();
    returnToOwner(*this);
}

void NewTicketDialog::retranslate()
{
    setWindowTitle(tr("New ticket"));
    m_cancel->setText(tr("Cancel"));
    m_create->setText(tr("Create ticket"));
    m_create->setToolTip(tr("Ctrl+Enter"));
    m_hint->setText(tr("Enter leads to the next field, Ctrl+Enter creates the ticket."));
}

void NewTicketDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_restored->isHidden())
            sayRestored();
        m_told.reset();
        tellCoverage();
    }
    QDialog::changeEvent(event);
}

} // namespace helpdesk
