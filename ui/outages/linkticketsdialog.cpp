// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/linkticketsdialog.h"

#include "domain/outage/likeness.h"
#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/base/wrappinglist.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/outagelabels.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

LinkTicketsDialog::LinkTicketsDialog(AsyncWorkspace& workspace, const OutageDetails& details, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_outage(details.outage)
    , m_hint(makeCaption(this))
    , m_list(new WrappingList(this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_numberLabel(makeCaption(this))
    , m_number(new QLineEdit(this))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(this))
    , m_link(new QPushButton(this))
{
    setObjectName(u"linkTicketsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fill(details.proposals);
    connect(m_list, &QListWidget::itemChanged, this, &LinkTicketsDialog::updateButtons);
    connect(m_number, &QLineEdit::textChanged, this, &LinkTicketsDialog::updateButtons);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_link, &QPushButton::clicked, this, &LinkTicketsDialog::start);
    retranslate();
    updateButtons();
    resizeWithText(*this, {640, 480});
    (details.proposals.empty() ? static_cast<QWidget*>(m_number) : m_list)->setFocus();
}

void LinkTicketsDialog::build()
{
    m_hint->setWordWrap(true);
    m_list->setObjectName(u"linkProposals"_s);
    m_number->setObjectName(u"linkNumber"_s);
    m_numberLabel->setBuddy(m_number);
    m_link->setObjectName(u"linkStart"_s);
    m_link->setDefault(true);
    setRole(*m_link, WidgetRole::Primary);
    for (auto* button : {m_cancel, m_all, m_none})
        button->setAutoDefault(false);
    auto* choose = new QHBoxLayout;
    choose->addWidget(m_all);
    choose->addWidget(m_none);
    choose->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_link);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(choose);
    layout->addWidget(m_numberLabel);
    layout->addWidget(m_number);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void LinkTicketsDialog::fill(const std::vector<TicketRow>& proposals)
{
    for (const auto& row : proposals) {
        const auto who = row.customerName.isEmpty() ? tr("unknown caller") : row.customerName;
        auto* item = new QListWidgetItem(
            tr("#%1 %2 – %3", "number, customer, title").arg(row.number).arg(who, row.title), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(sharedWords(m_outage, row.title) > 0 ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, row.id.value());
    }
    m_list->fit();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    for (auto* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_all), static_cast<QWidget*>(m_none)})
        part->setVisible(!proposals.empty());
}

void LinkTicketsDialog::tickAll(bool ticked)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

std::vector<TicketId> LinkTicketsDialog::ticked() const
{
    std::vector<TicketId> tickets;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            tickets.emplace_back(m_list->item(i)->data(Qt::UserRole).toLongLong());
    }
    return tickets;
}

QStringList LinkTicketsDialog::numbers() const
{
    static const QRegularExpression gap(u"[\\s,;#]+"_s);
    return m_number->text().split(gap, Qt::SkipEmptyParts);
}

void LinkTicketsDialog::updateButtons()
{
    const auto count = static_cast<int>(ticked().size()) + static_cast<int>(numbers().size());
    m_link->setText(tr("Link %n ticket(s)", "", count));
    m_link->setEnabled(count > 0);
}

void LinkTicketsDialog::start()
{
    m_message->dismiss();
    m_link->setEnabled(false);
    findNumbers(numbers(), ticked());
}

// One after the other: the first that does not exist is named.
void LinkTicketsDialog::findNumbers(QStringList numbers, std::vector<TicketId> found)
{
    if (numbers.isEmpty()) {
        link(found);
        return;
    }
    const auto text = numbers.takeFirst();
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    if (!isNumber) {
        refuse(fail(ErrorCode::Invalid, Subject::Ticket, {text}).value());
        return;
    }
    onAnswer(
        this, m_workspace.findTicket(number),
        [this, numbers, found](TicketId id) mutable {
            found.push_back(id);
            findNumbers(numbers, std::move(found));
        },
        [this](const Error& error) { refuse(error); });
}

void LinkTicketsDialog::link(const std::vector<TicketId>& tickets)
{
    onAnswer(
        this, OutageCalls(m_workspace).link(m_outage.id, tickets),
        [this](int count) {
            Q_EMIT linked(count);
            accept();
        },
        [this](const Error& error) { refuse(error); });
}

void LinkTicketsDialog::refuse(const Error& error)
{
    updateButtons();
    m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void LinkTicketsDialog::retranslate()
{
    setWindowTitle(tr("Link tickets to %1").arg(m_outage.number));
    m_hint->setText(m_list->count() > 0
                        ? tr("Open tickets of this service that were opened while the outage ran. Those that read like "
                             "it stand first and are ticked; look at the others.")
                        : tr("No other open ticket of this service was opened while the outage ran."));
    m_list->setAccessibleName(tr("Tickets that may be about the outage"));
    m_all->setText(tr("Tick all"));
    m_none->setText(tr("Tick none"));
    m_numberLabel->setText(tr("Other tickets, by their numbers"));
    m_number->setAccessibleName(m_numberLabel->text());
    m_cancel->setText(tr("Cancel"));
    updateButtons();
}

void LinkTicketsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
