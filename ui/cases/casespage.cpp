// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/casespage.h"

#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/pagetable.h"
#include "ui/base/tokens.h"
#include "ui/cases/casefilter.h"
#include "ui/cases/casegroups.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/caseview.h"
#include "ui/cases/furthercasedialog.h"
#include "ui/cases/unattachedmodel.h"
#include "ui/cases/unattachedview.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kUnattachedAtMost = 500;
    // Below so many characters a column goes: first what the right side tells as well.
    constexpr std::array kNeeded{
        std::pair{CaseListModel::StatusColumn, 150}, std::pair{CaseListModel::NumberColumn, 132},
        std::pair{CaseListModel::RouteColumn, 112}, std::pair{CaseListModel::SeverityColumn, 104},
        std::pair{CaseListModel::CustomerColumn, 92},
        std::pair{CaseListModel::TurnColumn, 50}};
    constexpr std::array kNeededUnattached{
        std::pair{UnattachedModel::ChangedColumn, 90}, std::pair{UnattachedModel::StatusColumn, 78},
        std::pair{UnattachedModel::CustomerColumn, 58}};

    void fitColumns(QTableView& list, const auto& needed)
    {
        const auto characters = list.width() / list.fontMetrics().averageCharWidth();
        for (const auto& [column, wanted] : needed)
            list.setColumnHidden(column, characters < wanted);
    }

} // namespace

CasesPage::CasesPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_calls(workspace)
    , m_clock(std::move(clock))
    , m_model(new CaseListModel(workspace, m_clock, this))
    , m_filter(new CaseFilter(*m_model, this))
    , m_unattachedModel(new UnattachedModel(this))
    , m_search(new QLineEdit(this))
    , m_groups(new CaseGroups(*m_model, this))
    , m_empty(makeCaption(this))
    , m_message(new InlineMessage(this))
    , m_lists(new QStackedWidget(this))
    , m_list(new QTableView(m_lists))
    , m_unattachedList(new QTableView(m_lists))
    , m_right(new QStackedWidget(this))
    , m_nothing(makeCaption(this))
    , m_view(new CaseView(m_clock, m_right))
    , m_unattachedView(new UnattachedView(m_right))
    , m_details(this)
    , m_firstAnswer(this)
    , m_unattached(this)
{
    setObjectName(u"casesPage"_s);
    build();
    connectLists();
    connectView();
    retranslate();
}

void CasesPage::build()
{
    m_search->setObjectName(u"caseSearch"_s);
    m_search->addAction(iconOf(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setMargin(spacing::large); // the style sheet leaves a label no contents margins
    m_list->setModel(m_filter);
    buildList(*m_list, u"caseList"_s);
    m_list->setSortingEnabled(true);
    m_list->horizontalHeader()->setSortIndicator(CaseListModel::DueColumn, Qt::AscendingOrder);
    m_list->horizontalHeader()->setSectionResizeMode(CaseListModel::TicketColumn, QHeaderView::Stretch);
    m_unattachedList->setModel(m_unattachedModel);
    buildList(*m_unattachedList, u"unattachedList"_s);
    m_unattachedList->horizontalHeader()->setSectionResizeMode(UnattachedModel::TitleColumn, QHeaderView::Stretch);
    m_lists->addWidget(m_list);
    m_lists->addWidget(m_unattachedList);
    m_nothing->setObjectName(u"caseNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(spacing::huge);
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_view);
    m_right->addWidget(m_unattachedView);
    m_right->hide();

    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    top->setSpacing(spacing::small);
    top->addWidget(m_search);
    top->addWidget(m_groups);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_empty);
    layout->addWidget(m_lists, 1);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_right);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({640, 440});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(split);
}

void CasesPage::buildList(QTableView& list, const QString& name)
{
    list.setObjectName(name);
    list.installEventFilter(this);
    setUpTable(list);
    list.setSelectionMode(QAbstractItemView::SingleSelection);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what has no room stands at the right
    auto* header = list.horizontalHeader();
    // By the first rows: a thousand of them are not measured again with every answer.
    header->setResizeContentsPrecision(50);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void CasesPage::connectLists()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        showListed();
    });
    connect(m_groups, &CaseGroups::turnChosen, this, &CasesPage::showTurn);
    connect(m_groups, &CaseGroups::unattachedChosen, this, &CasesPage::showUnattached);
    connect(m_model, &CaseListModel::loaded, this, &CasesPage::takeCases);
    connect(m_model, &CaseListModel::failed, this,
            [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const auto* row = m_filter->rowAt(current); row && row->leg.id != m_current)
                    open(row->leg.id);
            });
    connect(m_list, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const auto* row = m_filter->rowAt(index))
            Q_EMIT ticketChosen(row->leg.ticket);
    });
    connect(m_unattachedList->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const auto* row = m_unattachedModel->rowAt(current.row());
                m_right->setVisible(row != nullptr || !showsUnattached());
                if (row)
                    m_unattachedView->show(row->found, m_clock->now());
            });
    connect(&m_workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        const auto imported = [](const Change& change) { return change.thing == ChangedThing::Import; };
        if (!std::ranges::any_of(changes, imported))
            return;
        m_unattachedRead = false;
        if (isVisible())
            readUnattached();
    });
}

void CasesPage::connectView()
{
    connect(m_view, &CaseView::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &CaseView::ticketChosen, this, &CasesPage::ticketChosen);
    connect(m_view, &CaseView::legChosen, this, &CasesPage::open);
    connect(m_view, &CaseView::updateAsked, this,
            [this](const CaseUpdate& update) { act(m_calls.update(m_current, update), update.message.has_value()); });
    connect(m_view, &CaseView::approveAsked, this, [this] { act(m_calls.approve(m_current)); });
    connect(m_view, &CaseView::rejectAsked, this,
            [this](const QString& reason) { act(m_calls.reject(m_current, reason)); });
    connect(m_view, &CaseView::fileAsked, this,
            [this](const QString& number, const QString& filedBy) { act(m_calls.file(m_current, number, filedBy)); });
    connect(m_view, &CaseView::furtherAsked, this, [this](const CaseRow& row) {
        auto* dialog = new FurtherCaseDialog(m_workspace, row, this);
        connect(dialog, &FurtherCaseDialog::requested, this, &CasesPage::open);
        dialog->open();
    });
    connect(m_unattachedView, &UnattachedView::left, this,
            [this] { m_unattachedList->setFocus(Qt::OtherFocusReason); });
    connect(m_unattachedView, &UnattachedView::attachAsked, this, &CasesPage::attach);
}

template <typename T>
void CasesPage::act(const Answer<T>& answer, bool message)
{
    onAnswer(
        this, answer,
        [this, message, leg = m_current](const T&) {
            m_view->answered();
            m_view->stored(leg, message);
            reload();
        },
        [this, leg = m_current](const Error& error) {
            m_view->answered();
            if (m_view->leg() == leg)
                m_view->say(error);
            else
                m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void CasesPage::attach(const QString& number, qint64 ticket)
{
    const auto refuse = [this](const Error& error) { m_unattachedView->say(error); };
    onAnswer(
        this, m_workspace.findTicket(ticket),
        [this, number, refuse](TicketId id) {
            onAnswer(
                this, m_calls.attach(number, id, {}),
                [this](const Escalation& leg) {
                    readUnattached();
                    showTurn({});
                    open(leg.id);
                },
                refuse);
        },
        refuse);
}

void CasesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setAwake(true);
    if (!m_unattachedRead)
        readUnattached();
}

void CasesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_model->setAwake(false);
}

bool CasesPage::showsUnattached() const
{
    return m_lists->currentWidget() == m_unattachedList;
}

void CasesPage::showTurn(std::optional<CaseTurn> turn)
{
    m_lists->setCurrentWidget(m_list);
    m_search->setEnabled(true);
    m_filter->setTurn(turn);
    showListed();
}

// After another question: the case on show is one of those listed, and where none is, none is shown.
void CasesPage::showListed()
{
    const bool none = m_filter->rowCount() == 0;
    if (!none) {
        const auto index = m_filter->indexOf(m_current);
        m_list->setCurrentIndex(index.isValid() ? index : m_filter->index(0, 0));
    }
    m_right->setCurrentWidget(none ? static_cast<QWidget*>(m_nothing) : m_view);
    m_right->setVisible(m_view->leg().isValid());
    updateEmpty();
}

void CasesPage::showUnattached()
{
    m_lists->setCurrentWidget(m_unattachedList);
    m_right->setCurrentWidget(m_unattachedView);
    m_search->setEnabled(false);
    if (!m_unattachedList->currentIndex().isValid() && m_unattachedModel->rowCount() > 0)
        m_unattachedList->setCurrentIndex(m_unattachedModel->index(0, 0));
    m_right->setVisible(m_unattachedList->currentIndex().isValid());
    updateEmpty();
}

void CasesPage::takeCases()
{
    m_groups->update();
    updateEmpty();
    if (!m_current.isValid() && m_filter->rowCount() > 0)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    else if (m_right->currentWidget() == m_nothing)
        showListed();
    else if (m_current.isValid())
        reload();
}

void CasesPage::readUnattached()
{
    m_unattachedRead = true;
    m_unattached.ask(
        m_calls.unattached(kUnattachedAtMost + 1),
        [this](std::vector<UnattachedCase> found) {
            const bool more = found.size() > kUnattachedAtMost;
            if (more)
                found.pop_back();
            m_groups->setUnattached(static_cast<int>(found.size()), more);
            m_unattachedModel->take(std::move(found), m_clock->now());
            if (showsUnattached())
                showUnattached();
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void CasesPage::open(EscalationId leg)
{
    m_current = leg;
    if (!showsUnattached())
        m_right->setCurrentWidget(m_view);
    if (const auto index = m_filter->indexOf(leg); index.isValid() && m_list->currentIndex().row() != index.row())
        m_list->setCurrentIndex(index);
    reload();
}

void CasesPage::reload()
{
    const auto failed = [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            m_message->say(InlineMessage::Kind::Error, sentence(error));
    };
    m_details.ask(
        m_calls.details(m_current), [this](const CaseDetails& details) { showDetails(details); }, failed);
}

void CasesPage::showDetails(const CaseDetails& details)
{
    m_view->show(details);
    if (!showsUnattached())
        m_right->setVisible(true);
    m_firstAnswer.ask(m_calls.firstAnswer(details.row.leg.id),
                      [this](const ClockReading& reading) { m_view->setFirstAnswer(reading); });
}

bool CasesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(watched, static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (watched == m_list && event->type() == QEvent::Resize)
        fitColumns(*m_list, kNeeded);
    if (watched == m_unattachedList && event->type() == QEvent::Resize)
        fitColumns(*m_unattachedList, kNeededUnattached);
    return QWidget::eventFilter(watched, event);
}

// Down from the search to the list, Enter from the list to the ticket, Right to the case, Esc all the way back.
bool CasesPage::handleKey(const QObject* watched, int key)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && (enter || key == Qt::Key_Down)) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else if (watched == m_list && enter) {
        if (const auto* row = m_filter->rowAt(m_list->currentIndex()))
            Q_EMIT ticketChosen(row->leg.ticket);
    } else if (watched == m_list && key == Qt::Key_Right) {
        m_view->focusFirst();
    } else if (watched == m_unattachedList && (enter || key == Qt::Key_Right)) {
        m_unattachedView->focusFirst();
    } else if ((watched == m_list || watched == m_unattachedList) && key == Qt::Key_Escape) {
        focusSearch();
    } else {
        return false;
    }
    return true;
}

void CasesPage::focusSearch()
{
    if (m_search->isEnabled()) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else {
        m_unattachedList->setFocus(Qt::OtherFocusReason);
    }
}

ExportList CasesPage::exportList() const
{
    ExportList list;
    list.kind = ExportList::Kind::Cases;
    list.namePart = m_filter->text();
    return list;
}

void CasesPage::updateEmpty()
{
    const bool nothing = showsUnattached() ? m_unattachedModel->rowCount() == 0 : m_filter->rowCount() == 0;
    if (showsUnattached())
        m_empty->setText(tr("Every imported request belongs to a ticket."));
    else if (m_model->rowCount() == 0)
        m_empty->setText(tr("No case is open. A ticket that is escalated appears here with who owes whom."));
    else
        m_empty->setText(tr("No open case matches."));
    m_empty->setVisible(nothing && (showsUnattached() || m_model->isLoaded()));
}

void CasesPage::retranslate()
{
    m_search->setPlaceholderText(tr("Ticket, number, customer, target"));
    m_search->setToolTip(m_search->placeholderText()); // which a narrow list shortens
    m_search->setAccessibleName(tr("Find a case"));
    m_list->setAccessibleName(tr("Open cases"));
    m_unattachedList->setAccessibleName(tr("Cases without a ticket"));
    m_nothing->setText(tr("The case that is chosen in the list is shown here."));
    updateEmpty();
}

void CasesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
