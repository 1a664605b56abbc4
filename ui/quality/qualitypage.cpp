// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quality/qualitypage.h"

#include "base/timezone.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/lateprogress.h"
#include "ui/base/linkbutton.h"
#include "ui/quality/formsdialog.h"
#include "ui/quality/reviewform.h"
#include "ui/quality/samplechoices.h"
#include "ui/quality/samplemodel.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/placeholders.h"
#include "ui/text/qualitypresenter.h"
#include "ui/ticket/conversationview.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

// What is read and what is stored; where it stands is in qualitypagelayout.cpp.

namespace helpdesk {

using namespace Qt::StringLiterals;

void QualityPage::connectAll()
{
    connect(m_choices, &SampleChoices::changed, this, &QualityPage::read);
    connect(m_forms, &QPushButton::clicked, this, &QualityPage::openForms);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (const auto id = m_model->idAt(current); id.isValid() && id != m_wanted)
            open(id);
    });
    // Enter leads into the form, as it leads into a ticket elsewhere.
    connect(m_list, &QTableView::activated, this, [this] {
        m_focusForm = m_shown != m_wanted;
        m_form->focusFirst();
    });
    connect(m_ticketTitle, &QAbstractButton::clicked, this, [this] { Q_EMIT ticketChosen(m_wanted); });
    connect(m_form, &ReviewForm::saveAsked, this, &QualityPage::save);
    connect(m_form, &ReviewForm::nextAsked, this, &QualityPage::goOn);
    connect(&m_workspace, &AsyncWorkspace::changed, this, &QualityPage::onChanged);
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, [this] {
        m_written.clear();
        m_form->stored();
        m_wanted = m_shown = {};
        m_stale = true;
        readSoon();
    });
}

void QualityPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_zoneRead)
        readZone();
    else
        readSoon();
}

// The list is that of the moment it was asked for; only reviews make it another at once.
void QualityPage::onChanged(const std::vector<Change>& changes)
{
    const auto tells = [&changes](ChangedThing thing) {
        return std::ranges::any_of(changes, [thing](const Change& change) { return change.thing == thing; });
    };
    if (tells(ChangedThing::Partner))
        m_zoneRead = false;
    if (tells(ChangedThing::Ticket) || tells(ChangedThing::User) || tells(ChangedThing::Import))
        m_stale = true;
    if (!tells(ChangedThing::Review))
        return;
    m_stale = true;
    readSoon();
}

// The days of the period are the partner's.
void QualityPage::readZone()
{
    const auto go = [this] {
        m_zoneRead = true;
        m_stale = true;
        readSoon();
    };
    onAnswer(
        this, m_workspace.profile(),
        [this, go](const PartnerProfile& profile) {
            if (isTimeZone(profile.timeZone))
                m_choices->setZone(QTimeZone(profile.timeZone.toUtf8()));
            go();
        },
        [go](const Error&) { go(); });
}

void QualityPage::readSoon()
{
    if (isVisible() && m_stale && m_workspace.actor().role != Role::Agent)
        read();
}

void QualityPage::read()
{
    m_stale = false;
    m_late->begin();
    m_reading.ask(
        m_calls.sample(m_choices->rule(), m_choices->period()),
        [this](const QualitySample& sample) {
            m_late->end();
            m_message->dismiss();
            take(sample);
        },
        [this](const Error& error) { refuse(error); });
}

void QualityPage::refuse(const Error& error)
{
    m_late->end();
    m_read = true;
    if (error.code != ErrorCode::Cancelled)
        m_message->say(InlineMessage::Kind::Error, sentence(error));
}

// The ticket on show stays while it is among them; else the first that nobody has reviewed takes its place.
void QualityPage::take(const QualitySample& sample)
{
    m_sample = sample;
    m_read = true;
    m_model->take(sample.tickets);
    showProgress();
    if (std::exchange(m_focusAsked, false) && hasFocus())
        focusFirst();
    const bool none = sample.tickets.empty();
    m_left->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_list);
    m_right->setVisible(!none);
    place();
    if (none) {
        keepWritten();
        m_wanted = m_shown = {};
        m_right->setCurrentWidget(m_nothing);
        return;
    }
    auto row = m_model->rowOf(m_wanted);
    if (row < 0) {
        const auto open = m_model->nextOpen({});
        row = open.isValid() ? m_model->rowOf(open) : 0;
    } else if (!m_form->isTouched()) {
        readTicket(); // its review may be another by now
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void QualityPage::open(TicketId ticket)
{
    keepWritten();
    m_wanted = ticket;
    const auto row = m_model->rowOf(ticket);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row, 0));
    readTicket();
}

void QualityPage::keepWritten()
{
    if (m_form->isTouched() && m_shown.isValid())
        m_written.insert(m_shown, m_form->written());
}

void QualityPage::readTicket()
{
    const auto ticket = m_wanted;
    m_readingSheet.ask(
        m_calls.sheet(ticket), [this](const ReviewSheet& sheet) { showSheet(sheet); },
        [this](const Error& error) {
            m_shown = m_wanted;
            m_right->setCurrentWidget(m_nothing);
            refuse(error);
        });
    m_readingWords.ask(m_workspace.ticketPane(ticket), [this](const TicketPane& pane) {
        m_conversation->showMessages(pane.details.messages, pane.details.attachments);
    });
}

void QualityPage::showSheet(const ReviewSheet& sheet)
{
    std::optional<QualityReview> other;
    QString customer;
    if (const auto* row = m_model->rowAt(m_model->rowOf(sheet.work.ticket))) {
        other = row->ticket.review;
        customer = row->ticket.customerName;
    }
    m_form->show(sheet, other);
    if (const auto written = m_written.constFind(sheet.work.ticket); written != m_written.cend()) {
        m_form->take(*written);
        m_written.erase(written);
    }
    m_ticketTitle->setWords(tr("#%1 %2", "a ticket's number and title").arg(sheet.work.number).arg(sheet.work.title));
    m_facts->setText(customer.isEmpty() ? tr("Resolved by %1").arg(sheet.work.agentName)
                                        : withArguments(tr("%1. Resolved by %2"), {customer, sheet.work.agentName}));
    m_right->setCurrentWidget(m_ticket);
    m_shown = sheet.work.ticket;
    if (std::exchange(m_focusForm, false))
        m_form->focusFirst();
}

void QualityPage::save()
{
    const auto written = m_form->written();
    m_form->setBusy(true);
    onAnswer(
        this, m_calls.review(written),
        [this](const QualityReview& review) {
            Q_EMIT said(withArguments(tr("The review of ticket %1 is saved: %2."),
                                      {QString::number(review.ticketNumber), outcomeText(review)}));
            m_written.remove(review.ticket);
            if (m_form->ticket() != review.ticket)
                return;
            m_form->stored();
            m_form->setBusy(false);
            goOn();
        },
        [this, ticket = written.ticket](const Error& error) {
            if (m_form->ticket() == ticket)
                m_form->say(error);
            else
                m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

// To the next one that nobody has reviewed, with the keyboard in its form.
void QualityPage::goOn()
{
    const auto next = m_model->nextOpen(m_wanted);
    if (!next.isValid()) {
        m_message->say(InlineMessage::Kind::Success, tr("Every other ticket of this sample is reviewed."));
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_focusForm = true;
    open(next);
}

void QualityPage::showProgress()
{
    m_progress->setText(m_sample && m_sample->chosen > 0 ? progressText(*m_sample) : QString());
    m_empty->setText(m_sample && m_sample->ended > 0
                         ? tr("No ticket of this period fits the rule. Choose another rule or another period.")
                         : tr("No ticket was resolved or closed in this period. Choose another one."));
}

void QualityPage::openForms()
{
    (new FormsDialog(m_workspace, this))->open();
}

void QualityPage::focusFirst()
{
    m_focusAsked = !m_read;
    if (m_focusAsked) { // as soon as there is something to stand on
        setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_model->rowCount() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_choices->focusFirst();
}

void QualityPage::retranslate()
{
    m_title->setText(tr("Quality review"));
    setAccessibleName(m_title->text());
    m_forms->setText(tr("For&ms..."));
    m_forms->setToolTip(tr("The questions of reviews, and what they are worth"));
    m_list->setAccessibleName(tr("Tickets to review"));
    m_nothing->setText(tr("Choose a ticket: what was said in it, and the form of its review, stand here."));
    m_conversation->setAccessibleName(tr("Conversation of the ticket"));
    m_ticketTitle->setToolTip(tr("Opens the ticket"));
    fitColumns();
    showProgress();
}

void QualityPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        place();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
