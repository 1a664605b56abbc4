// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/draftsdialog.h"

#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/newticket/newticketdialog.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/timetext.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    enum Column { TicketColumn, KindColumn, WordsColumn, AgeColumn, ColumnCount };
    constexpr int kWordsShown = 120;

    // What was begun: a message, or the forms of steps.
    QString kindOf(const Draft& draft)
    {
        QStringList kinds;
        if (!draft.body.trimmed().isEmpty())
            kinds << label(draft.kind);
        for (const auto& key : draft.forms.keys()) { // those of messages whose kind is not on show, and of acts
            const auto kind = fromKey<MessageKind>(key);
            kinds << (kind ? label(*kind) : labelOfKey<Trigger>(key));
        }
        return kinds.join(", "_L1);
    }

    QString wordsOf(const NewTicketDraft& draft)
    {
        QStringList words{draft.form.callerNote.simplified(), draft.form.body.simplified()};
        words.removeAll(QString());
        return words.join("; "_L1);
    }

    QString wordsOf(const Draft& draft)
    {
        QStringList words{draft.body.simplified()};
        for (const auto& form : draft.forms) {
            for (const auto& value : form.toObject())
                words << value.toString().simplified();
        }
        words.removeAll(QString());
        return words.join("; "_L1);
    }

} // namespace

DraftsDialog::DraftsDialog(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_readingNew(this)
    , m_reading(this)
    , m_lead(makeCaption(this))
    , m_list(new QTreeWidget(this))
    , m_message(new InlineMessage(this))
    , m_discard(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    setObjectName(u"draftsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    connect(m_list, &QTreeWidget::itemActivated, this, &DraftsDialog::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &DraftsDialog::openCurrent);
    connect(m_discard, &QPushButton::clicked, this, &DraftsDialog::askToDiscard);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Delete, m_list), &QShortcut::activated, this, &DraftsDialog::askToDiscard);
    connect(&m_workspace, &AsyncWorkspace::savingChanged, this, [this](bool saving) {
        if (!saving)
            refresh();
    });
    refresh();
}

void DraftsDialog::build()
{
    m_list->setObjectName(u"draftList"_s);
    m_list->setColumnCount(ColumnCount);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto column : {TicketColumn, WordsColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_lead->setWordWrap(true);
    m_open->setObjectName(u"draftOpen"_s);
    m_discard->setObjectName(u"draftDiscard"_s);
    setRole(*m_open, WidgetRole::Primary);
    m_open->setDefault(true);
    m_discard->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_lead);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    const auto wide = qMax(720, fontMetrics().averageCharWidth() * kWordsShown);
    resize(parentWidget() ? qMin(wide, parentWidget()->width()) : wide,
           qMin(grown(380), screen()->availableSize().height()));
}

void DraftsDialog::refresh()
{
    const auto failed = [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            m_message->say(InlineMessage::Kind::Error, sentence(error));
    };
    m_readingNew.ask(
        m_workspace.newTicketDrafts(),
        [this](const std::vector<NewTicketDraft>& drafts) {
            m_newTickets = drafts;
            list();
        },
        failed);
    m_reading.ask(
        m_workspace.drafts(),
        [this](const std::vector<DraftRow>& drafts) {
            m_drafts = drafts;
            list();
        },
        failed);
}

void DraftsDialog::list()
{
    const auto row = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    const auto now = m_clock->now();
    for (const auto& draft : m_newTickets) {
        const auto title = draft.form.title.isEmpty() ? tr("without a title so far", "a new ticket") : draft.form.title;
        addRow({title, tr("New ticket"), {}, ageText(draft.updatedAt, now)}, wordsOf(draft));
    }
    for (const auto& draft : m_drafts) {
        const auto ticket = tr("#%1 %2", "number and title of a ticket").arg(draft.ticketNumber).arg(draft.ticketTitle);
        addRow({ticket, kindOf(draft.draft), {}, ageText(draft.updatedAt, now)}, wordsOf(draft.draft));
    }
    const auto count = m_list->topLevelItemCount();
    if (count > 0)
        m_list->setCurrentItem(m_list->topLevelItem(qBound(0, row, count - 1)));
    m_open->setEnabled(count > 0);
    m_discard->setEnabled(count > 0);
    retranslate();
    m_list->setFocus();
}

void DraftsDialog::addRow(const QStringList& cells, const QString& words)
{
    auto* item = new QTreeWidgetItem(m_list, cells);
    item->setSizeHint(TicketColumn, {0, qMax(rowHeight, fontMetrics().height() + spacing::medium)});
    item->setText(WordsColumn, words.left(kWordsShown));
    item->setToolTip(TicketColumn, cells.value(TicketColumn));
    item->setToolTip(WordsColumn, words);
}

const NewTicketDraft* DraftsDialog::currentNewTicket() const
{
    const auto row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < static_cast<int>(m_newTickets.size()) ? &m_newTickets[static_cast<size_t>(row)] : nullptr;
}

const DraftRow* DraftsDialog::current() const
{
    const auto row = m_list->indexOfTopLevelItem(m_list->currentItem()) - static_cast<int>(m_newTickets.size());
    return row >= 0 && row < static_cast<int>(m_drafts.size()) ? &m_drafts[static_cast<size_t>(row)] : nullptr;
}

void DraftsDialog::openCurrent()
{
    if (const auto* begun = currentNewTicket()) {
        goOnWith(*begun);
    } else if (const auto* draft = current()) {
        const auto ticket = draft->ticket;
        accept();
        Q_EMIT ticketChosen(ticket);
    }
}

// Above this list, which is there again when the new ticket is left once more.
void DraftsDialog::goOnWith(const NewTicketDraft& draft)
{
    auto* dialog = new NewTicketDialog(m_workspace, m_clock, this);
    const auto leadTo = [this](TicketId ticket) {
        accept();
        Q_EMIT ticketChosen(ticket);
    };
    connect(dialog, &NewTicketDialog::created, this, [leadTo](const Ticket& ticket) { leadTo(ticket.id); });
    connect(dialog, &NewTicketDialog::ticketChosen, this, leadTo);
    dialog->goOnWith(draft);
    dialog->open();
}

void DraftsDialog::askToDiscard()
{
    if (const auto* begun = currentNewTicket()) {
        ask(*this, tr("Discard draft"), tr("Discard what you wrote for a new ticket?"), tr("Discard"), tr("Keep"),
            [this, key = begun->key] { m_workspace.discardNewTicketDraft(key); });
    } else if (const auto* draft = current()) {
        ask(*this, tr("Discard draft"), tr("Discard what you wrote to #%1?").arg(draft->ticketNumber), tr("Discard"),
            tr("Keep"), [this, ticket = draft->ticket] { Q_EMIT discardWanted(ticket); });
    }
}

void DraftsDialog::retranslate()
{
    setWindowTitle(tr("Drafts"));
    m_lead->setText(m_drafts.empty() && m_newTickets.empty() ? tr("Nothing is waiting to be sent.")
                                     : tr("Begun and not sent yet. Only you see these."));
    m_list->setHeaderLabels({tr("Ticket"), tr("Kind"), tr("Text"), tr("Age")});
    m_list->setAccessibleName(tr("Drafts"));
    m_open->setText(tr("Open"));
    m_discard->setText(tr("Discard..."));
    m_close->setText(tr("Close"));
}

void DraftsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        list();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
