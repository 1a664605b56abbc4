// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/contractspage.h"

#include "async/balancecalls.h"
#include "ui/balances/contractdialog.h"
#include "ui/balances/correctiondialog.h"
#include "ui/base/fittotext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/localtime.h"
#include "ui/base/tokens.h"
#include "ui/shell/question.h"
#include "ui/text/balancepresenter.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    enum LedgerColumn { WhenColumn, WhatColumn, UnitsColumn, AboutColumn, WhoColumn, LedgerColumns };
    constexpr int kListLines = 4;

} // namespace

ContractsPage::ContractsPage(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reading(this)
    , m_readingLedger(this)
    , m_list(new QListWidget(this))
    , m_new(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_adjust(new QPushButton(this))
    , m_end(new QPushButton(this))
    , m_balance(makeCaption(this))
    , m_ledger(new QTableWidget(0, LedgerColumns, this))
    , m_message(new InlineMessage(this))
{
    setObjectName(u"contractsPage"_s);
    build();
    retranslate();
    connect(m_list, &QListWidget::currentRowChanged, this, &ContractsPage::choose);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_edit->isEnabled())
            m_edit->click();
    });
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(chosen()->plan); });
    connect(m_adjust, &QPushButton::clicked, this, &ContractsPage::adjust);
    connect(m_end, &QPushButton::clicked, this, &ContractsPage::end);
    connect(&m_workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        if (std::any_of(changes.begin(), changes.end(),
                        [](const Change& change) { return change.thing == ChangedThing::Partner; }))
            read();
    });
    allow();
    read();
}

void ContractsPage::build()
{
    m_list->setObjectName(u"contractList"_s);
    m_new->setObjectName(u"contractNew"_s);
    m_edit->setObjectName(u"contractEdit"_s);
    m_adjust->setObjectName(u"contractAdjust"_s);
    m_end->setObjectName(u"contractEnd"_s);
    m_ledger->setObjectName(u"contractLedger"_s);
    m_list->setWordWrap(true);
    fitToText(*m_list, [this](const QFontMetrics& metrics) {
        m_list->setMaximumHeight(metrics.lineSpacing() * 2 * kListLines + spacing::huge);
    });
    m_balance->setWordWrap(true);
    m_ledger->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ledger->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_ledger->setTabKeyNavigation(false);
    m_ledger->setShowGrid(false);
    m_ledger->verticalHeader()->hide();
    auto* header = m_ledger->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    for (int column = 0; column < LedgerColumns; ++column)
        header->setSectionResizeMode(column,
                                     column == AboutColumn ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(spacing::small);
    for (auto* button : {m_new, m_edit, m_adjust, m_end}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_balance);
    layout->addWidget(m_ledger, 1);
}

const ContractBalance* ContractsPage::chosen() const
{
    const auto found = std::find_if(m_contracts.begin(), m_contracts.end(),
                                    [this](const ContractBalance& one) { return one.plan.id == m_chosen; });
    return found == m_contracts.end() ? nullptr : &*found;
}

void ContractsPage::read()
{
    m_reading.ask(
        BalanceCalls(m_workspace).contracts(),
        [this](const std::vector<ContractBalance>& contracts) {
            m_contracts = contracts;
            if (!chosen())
                m_chosen = contracts.empty() ? SupportPlanId() : contracts.front().plan.id;
            fill();
            readLedger();
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void ContractsPage::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto now = m_workspace.clock().now();
    for (const auto& [plan, balance] : m_contracts) {
        const auto term = termText(plan.validFrom, plan.validTo, now, QLocale(), QTimeZone::utc());
        m_list->addItem(tr("%1\n%2, %3").arg(contractName(plan), incidentsText(balance), term));
        if (plan.id == m_chosen)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    allow();
}

void ContractsPage::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_contracts.size()))
        return;
    m_chosen = m_contracts[static_cast<size_t>(row)].plan.id;
    m_message->dismiss();
    allow();
    readLedger();
}

void ContractsPage::readLedger()
{
    if (!m_chosen.isValid()) {
        m_entries.clear();
        fillLedger();
        return;
    }
    m_readingLedger.ask(BalanceCalls(m_workspace).ledger(m_chosen), [this](const std::vector<IncidentEntry>& entries) {
        m_entries = entries;
        std::reverse(m_entries.begin(), m_entries.end());
        fillLedger();
    });
}

void ContractsPage::fillLedger()
{
    m_ledger->setRowCount(static_cast<int>(m_entries.size()));
    for (int row = 0; row < m_ledger->rowCount(); ++row) {
        const auto& entry = m_entries[static_cast<size_t>(row)];
        const QStringList cells{localMoment(entry.at, m_workspace.clock().now()), label(entry.kind),
                                signedText(entry.units), entryText(entry), entry.actorName};
        for (int column = 0; column < LedgerColumns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_ledger->setItem(row, column, item);
        }
    }
    const auto* contract = chosen();
    if (!contract) {
        m_balance->setText(tr("No contract is known. Without one, only requests under the programme's own entitlement "
                              "can go to Microsoft."));
        return;
    }
    const auto& balance = contract->balance;
    m_balance->setText(tr("%1. Used up: %2, given back: %3, adjusted by hand: %4.")
                           .arg(incidentsText(balance), QString::number(balance.consumed),
                                QString::number(balance.refunded), signedText(balance.adjusted)));
}

// Who may not change a contract still reads it.
void ContractsPage::allow()
{
    const auto role = m_workspace.actor().role;
    const auto* contract = chosen();
    const bool administrator = role == Role::Administrator;
    m_new->setEnabled(administrator);
    m_edit->setEnabled(administrator && contract);
    m_end->setEnabled(administrator && contract && isInForce(contract->plan, m_workspace.clock().now()));
    m_adjust->setEnabled(role != Role::Agent && contract);
    if (role == Role::Agent)
        m_message->say(InlineMessage::Kind::Information, tr("Supervisors adjust, administrators change contracts."));
}

void ContractsPage::edit(const SupportPlan& plan)
{
    auto* dialog = new ContractDialog(m_workspace, plan, this);
    connect(dialog, &ContractDialog::saved, this, [this](const SupportPlan& saved) {
        m_chosen = saved.id;
        m_message->say(InlineMessage::Kind::Success, tr("The contract is saved."));
        read();
    });
    dialog->open();
}

void ContractsPage::adjust()
{
    auto* dialog = new CorrectionDialog(m_workspace, *chosen(), this);
    connect(dialog, &CorrectionDialog::saved, this, &ContractsPage::read);
    dialog->open();
}

void ContractsPage::end()
{
    ask(*this, tr("End the contract?"),
        tr("%1 ends now, and what is left of it lapses.").arg(contractName(chosen()->plan)), tr("End it"), tr("Keep it"),
        [this, plan = m_chosen] {
            onAnswer(
                this, BalanceCalls(m_workspace).endPlan(plan),
                [this](const SupportPlan&) {
                    m_message->say(InlineMessage::Kind::Success, tr("The contract has ended."));
                    read();
                },
                [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
        });
}

void ContractsPage::retranslate()
{
    m_list->setAccessibleName(tr("Support contracts"));
    m_ledger->setAccessibleName(tr("Ledger of the contract"));
    m_ledger->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Incidents"), tr("Why"), tr("Who")});
    m_new->setText(tr("New contract"));
    m_edit->setText(tr("Edit"));
    m_adjust->setText(tr("Adjust"));
    m_end->setText(tr("End"));
}

void ContractsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
        fillLedger();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
