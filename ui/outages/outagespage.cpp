// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/outagespage.h"

#include "ui/base/flowlayout.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/pagetable.h"
#include "ui/base/tokens.h"
#include "ui/outages/answerdialog.h"
#include "ui/outages/claimspane.h"
#include "ui/outages/linkticketsdialog.h"
#include "ui/outages/outagedialog.h"
#include "ui/outages/outagelistmodel.h"
#include "ui/outages/outageview.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kOutages = 0;
    constexpr int kClaims = 1;
    constexpr int kWideOutageList = 130; // characters: room for all columns
    constexpr int kNarrowOutageList = 90; // the title would have no room
    constexpr int kNarrowestList = 60;

} // namespace

OutagesPage::OutagesPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_clock(std::move(clock))
    , m_model(new OutageListModel(workspace, m_clock, this))
    , m_details(this)
    , m_tabs(new QTabBar(this))
    , m_parts(new QStackedWidget(this))
    , m_add(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_empty(makeCaption(this))
    , m_message(new InlineMessage(this))
    , m_list(new QTableView(this))
    , m_view(new OutageView(m_clock, this))
    , m_claims(new ClaimsPane(workspace, m_clock, m_parts))
{
    setObjectName(u"outagesPage"_s);
    build();
    connectView();
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Outage fresh;
        fresh.startedAt = m_clock->now();
        edit(fresh);
    });
    connect(m_import, &QPushButton::clicked, this, &OutagesPage::importAsked);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const auto id = m_model->idAt(current); id.isValid() && id != m_current)
                    open(id);
            });
    connect(m_model, &OutageListModel::failed, this, &OutagesPage::refuse);
    connect(m_model, &OutageListModel::loaded, this, [this] {
        updateEmpty();
        m_list->horizontalHeader()->setSectionResizeMode(OutageListModel::TitleColumn, QHeaderView::Stretch);
        const auto row = m_current.isValid() ? m_model->rowOf(m_current) : 0;
        if (row >= 0 && row < m_model->rowCount())
            m_list->setCurrentIndex(m_model->index(row, 0));
    });
    connect(&workspace, &AsyncWorkspace::changed, this, &OutagesPage::onChanged);
    connect(m_claims, &ClaimsPane::said, this, &OutagesPage::said);
    connect(m_claims, &ClaimsPane::ticketChosen, this, &OutagesPage::ticketChosen);
    connect(m_claims, &ClaimsPane::customerChosen, this, &OutagesPage::customerChosen);
    connect(m_claims, &ClaimsPane::outageChosen, this, &OutagesPage::open);
    retranslate();
}

void OutagesPage::build()
{
    m_tabs->setObjectName(u"outageTabs"_s);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_parts->addWidget(buildList());
    m_parts->addWidget(m_claims);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::small, 0, 0);
    layout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(spacing::large, 0, spacing::large, 0);
    top->addWidget(m_tabs);
    top->addStretch(1);
    layout->addLayout(top);
    layout->addWidget(m_parts, 1);
}

QWidget* OutagesPage::buildList()
{
    m_add->setObjectName(u"outageAdd"_s);
    m_import->setObjectName(u"outageImport"_s);
    m_empty->setWordWrap(true);
    m_empty->setMargin(spacing::large);
    m_empty->hide();
    m_view->hide();
    m_list->setObjectName(u"outageList"_s);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->installEventFilter(this);
    setUpTable(*m_list);
    auto* header = m_list->horizontalHeader();
    for (int column = 0; column < OutageListModel::ColumnCount; ++column)
        header->setSectionResizeMode(
            column, column == OutageListModel::TitleColumn ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    auto* split = new QSplitter(Qt::Horizontal, m_parts);
    auto* left = new QWidget(split);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new FlowLayout;
    top->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    top->setSpacing(spacing::small);
    top->addWidget(m_add);
    top->addWidget(m_import);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    split->addWidget(left);
    split->addWidget(m_view);
    split->setChildrenCollapsible(false);
    split->setSizes({600, 480});
    return split;
}

void OutagesPage::connectView()
{
    connect(m_view, &OutageView::left, this, &OutagesPage::focusList);
    connect(m_view, &OutageView::answerAsked, this, &OutagesPage::answer);
    connect(m_view, &OutageView::linkAsked, this, &OutagesPage::link);
    connect(m_view, &OutageView::claimsAsked, this, &OutagesPage::makeClaims);
    connect(m_view, &OutageView::claimsWanted, this, &OutagesPage::showClaims);
    connect(m_view, &OutageView::editAsked, this, [this] { edit(m_view->shown()->outage); });
    connect(m_view, &OutageView::noteAsked, this, &OutagesPage::addNote);
    connect(m_view, &OutageView::removeAsked, this, &OutagesPage::remove);
    connect(m_view, &OutageView::unlinkAsked, this, &OutagesPage::unlink);
    connect(m_view, &OutageView::ticketChosen, this, &OutagesPage::ticketChosen);
    connect(m_view, &OutageView::customerChosen, this, &OutagesPage::customerChosen);
    connect(m_view, &OutageView::searchAsked, this, &OutagesPage::searchAsked);
}

bool OutagesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->focusFirst();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_tabs->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::Resize) {
        const auto characters = m_list->width() / qMax(1, fontMetrics().averageCharWidth());
        for (const auto column : {OutageListModel::StatusColumn, OutageListModel::WorkloadColumn})
            m_list->setColumnHidden(column, characters < kWideOutageList);
        for (const auto column : {OutageListModel::WhenColumn, OutageListModel::ClaimsColumn})
            m_list->setColumnHidden(column, characters < kNarrowOutageList);
        m_list->setColumnHidden(OutageListModel::TicketsColumn, characters < kNarrowestList);
    }
    return QWidget::eventFilter(watched, event);
}

// While nobody looks, changes are only remembered.
void OutagesPage::onChanged(const std::vector<Change>& changes)
{
    const bool concerns = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.thing == ChangedThing::Outage || change.thing == ChangedThing::Claim
            || change.thing == ChangedThing::Ticket || change.thing == ChangedThing::Customer;
    });
    m_missed = m_missed || concerns;
    if (m_missed && isVisible())
        refresh();
}

void OutagesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_missed)
        refresh();
}

void OutagesPage::refresh()
{
    m_missed = false;
    m_model->refresh();
    reload();
    m_claims->refresh();
}

void OutagesPage::open(OutageId outage)
{
    m_tabs->setCurrentIndex(kOutages);
    m_current = outage;
    reload();
    if (const auto row = m_model->rowOf(outage); row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void OutagesPage::reload()
{
    if (!m_current.isValid())
        return;
    m_details.ask(
        OutageCalls(m_workspace).details(m_current),
        [this](const OutageDetails& details) {
            m_view->show(details);
            m_view->setVisible(true);
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::NotFound) {
                refuse(error);
                return;
            }
            m_current = {};
            m_view->hide();
        });
}

void OutagesPage::showClaims()
{
    if (m_view->shown())
        m_claims->showOutage(m_view->shown()->outage);
    m_tabs->setCurrentIndex(kClaims);
    m_claims->focusList();
}

void OutagesPage::focusList()
{
    if (m_tabs->currentIndex() == kClaims)
        m_claims->focusList();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

void OutagesPage::edit(const Outage& outage)
{
    auto* dialog = new OutageDialog(m_workspace, outage, this);
    connect(dialog, &OutageDialog::saved, this, [this](const Outage& stored) {
        m_model->refresh();
        open(stored.id);
    });
    dialog->open();
}

void OutagesPage::answer()
{
    auto* dialog = new AnswerDialog(m_workspace, m_view->shown()->outage, this);
    connect(dialog, &AnswerDialog::answered, this, [this](int tickets, int resolved) {
        const auto replies = tr("%n ticket(s) answered.", "", tickets);
        Q_EMIT said(resolved > 0 ? replies + u' ' + tr("%n of them resolved.", "", resolved) : replies);
    });
    dialog->open();
}

void OutagesPage::link()
{
    auto* dialog = new LinkTicketsDialog(m_workspace, *m_view->shown(), this);
    connect(dialog, &LinkTicketsDialog::linked, this,
            [this](int count) { Q_EMIT said(tr("%n ticket(s) linked.", "", count)); });
    dialog->open();
}

void OutagesPage::unlink(TicketId ticket)
{
    onAnswer(
        this, OutageCalls(m_workspace).unlink(m_current, {ticket}),
        [this](int) { Q_EMIT said(tr("The ticket is no longer linked to the outage.")); },
        [this](const Error& error) { refuse(error); });
}

void OutagesPage::makeClaims()
{
    onAnswer(
        this, ClaimCalls(m_workspace).make(m_current),
        [this](const std::vector<Claim>& made) {
            Q_EMIT said(tr("%n claim(s) made; look at what they still miss.", "", static_cast<int>(made.size())));
            showClaims();
        },
        [this](const Error& error) { refuse(error); });
}

void OutagesPage::addNote()
{
    auto* dialog = new TextDialog(tr("Note about %1").arg(m_view->shown()->outage.number), tr("Note"), this);
    connect(dialog, &TextDialog::written, this, [this, dialog, id = m_current](const QString& text) {
        onAnswer(
            dialog, OutageCalls(m_workspace).addNote(id, text), [dialog] { dialog->accept(); },
            [dialog](const Error& error) { dialog->refuse(error); });
    });
    dialog->open();
}

void OutagesPage::remove()
{
    ask(*window(), tr("Remove the outage?"), tr("What was said about it is gone then. An import brings it back."),
        tr("Remove"), tr("Keep it"), [this, id = m_current] {
            onAnswer(
                this, OutageCalls(m_workspace).remove(id), [this] { Q_EMIT said(tr("The outage is removed.")); },
                [this](const Error& error) { refuse(error); });
        });
}

void OutagesPage::updateEmpty()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    if (m_model->rowCount() == 0)
        m_view->hide();
}

void OutagesPage::refuse(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void OutagesPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Outages or claims"));
    m_tabs->setTabText(kOutages, tr("Outages"));
    m_tabs->setTabText(kClaims, tr("Claims"));
    m_add->setText(tr("Add outage..."));
    m_import->setText(tr("Import service health..."));
    m_list->setAccessibleName(tr("Outages"));
    m_empty->setText(tr("No outage is known. Import service health from Graph, or add one by hand."));
}

void OutagesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
