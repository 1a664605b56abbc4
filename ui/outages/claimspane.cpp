// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outages/claimspane.h"

#include "ui/base/flowlayout.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/pagetable.h"
#include "ui/base/tokens.h"
#include "ui/outages/claimlistmodel.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/outagelabels.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    const auto kOpen = u"open"_s; // of the filter: what still needs somebody

    constexpr int kWideList = 110; // characters
    constexpr int kNarrowList = 65; // the customer's name would have no room
    constexpr int kNarrowestClaims = 46; // nor with the state, which stands at the right as well

    std::vector<ClaimStatus> statusesOf(const QString& choice)
    {
        if (choice == kOpen)
            return {ClaimStatus::Draft, ClaimStatus::Ready, ClaimStatus::Filed, ClaimStatus::Accepted};
        if (const auto status = fromKey<ClaimStatus>(choice))
            return {*status};
        return {};
    }

} // namespace

ClaimsPane::ClaimsPane(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ClaimListModel(workspace, this))
    , m_details(this)
    , m_filter(new QComboBox(this))
    , m_all(new QPushButton(this))
    , m_file(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_empty(makeCaption(this))
    , m_message(new InlineMessage(this))
    , m_list(new QTableView(this))
    , m_view(new ClaimView(std::move(clock), this))
{
    setObjectName(u"claimsPane"_s);
    build();
    connectView();
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ClaimsPane::updateFilter);
    connect(m_all, &QPushButton::clicked, this, [this] { showOutage({}); });
    connect(m_file, &QPushButton::clicked, this, &ClaimsPane::fileReady);
    connect(m_export, &QPushButton::clicked, this, &ClaimsPane::chooseFile);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const auto id = m_model->idAt(current); id.isValid() && id != m_current)
                    open(id);
            });
    connect(m_model, &ClaimListModel::failed, this, &ClaimsPane::refuse);
    connect(m_model, &ClaimListModel::loaded, this, [this] {
        // Rows that came later are measured as well.
        m_list->horizontalHeader()->setSectionResizeMode(ClaimListModel::DueColumn, QHeaderView::ResizeToContents);
        updateState();
    });
    retranslate();
}

void ClaimsPane::build()
{
    m_filter->setObjectName(u"claimFilter"_s);
    m_filter->addItem(QString(), QVariant(kOpen));
    for (const auto status : valuesOf<ClaimStatus>())
        m_filter->addItem(QString(), QVariant(QString(keyOf(status))));
    m_filter->addItem(QString(), QVariant(QString()));
    m_all->setObjectName(u"claimAllOutages"_s);
    m_all->hide();
    m_file->setObjectName(u"claimFileReady"_s);
    m_export->setObjectName(u"claimExport"_s);
    m_empty->setWordWrap(true);
    m_empty->setMargin(spacing::large);
    m_empty->hide();
    m_view->hide();
    m_list->setObjectName(u"claimList"_s);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->installEventFilter(this);
    setUpTable(*m_list);
    auto* header = m_list->horizontalHeader();
    for (int column = 0; column < ClaimListModel::ColumnCount; ++column)
        header->setSectionResizeMode(
            column, column == ClaimListModel::CustomerColumn ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* top = new FlowLayout;
    top->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    top->setSpacing(spacing::small);
    for (auto* part : {static_cast<QWidget*>(m_filter), static_cast<QWidget*>(m_all), static_cast<QWidget*>(m_file),
                       static_cast<QWidget*>(m_export)})
        top->addWidget(part);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_view);
    split->setChildrenCollapsible(false);
    split->setSizes({600, 480});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
}

void ClaimsPane::connectView()
{
    connect(m_view, &ClaimView::left, this, &ClaimsPane::focusList);
    connect(m_view, &ClaimView::editAsked, this, &ClaimsPane::edit);
    connect(m_view, &ClaimView::stepAsked, this, &ClaimsPane::take);
    connect(m_view, &ClaimView::creditChosen, this, [this](qint64 line) {
        onAnswer(
            this, ClaimCalls(m_workspace).creditBy(m_current, line),
            [this](const Claim&) {
                Q_EMIT said(tr("The claim is paid."));
                refresh();
            },
            [this](const Error& error) { refuse(error); });
    });
    connect(m_view, &ClaimView::removeAsked, this, &ClaimsPane::remove);
    connect(m_view, &ClaimView::ticketChosen, this, &ClaimsPane::ticketChosen);
    connect(m_view, &ClaimView::customerChosen, this, &ClaimsPane::customerChosen);
    connect(m_view, &ClaimView::outageChosen, this, &ClaimsPane::outageChosen);
}

bool ClaimsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->focusFirst();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_filter->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::Resize) {
        const auto characters = m_list->width() / qMax(1, fontMetrics().averageCharWidth());
        m_list->setColumnHidden(ClaimListModel::MissingColumn, characters < kWideList);
        m_list->setColumnHidden(ClaimListModel::NumberColumn, characters < kWideList);
        m_list->setColumnHidden(ClaimListModel::OutageColumn, characters < kNarrowList);
        m_list->setColumnHidden(ClaimListModel::StatusColumn, characters < kNarrowestClaims);
    }
    return QWidget::eventFilter(watched, event);
}

void ClaimsPane::showOutage(const std::optional<Outage>& outage)
{
    m_outage = outage;
    m_all->setVisible(outage.has_value());
    if (outage) {
        const QSignalBlocker quiet(m_filter);
        m_filter->setCurrentIndex(m_filter->count() - 1); // whatever their status
    }
    retranslate();
    updateFilter();
}

void ClaimsPane::updateFilter()
{
    ClaimFilter filter;
    if (m_outage)
        filter.outage = m_outage->id;
    filter.statuses = statusesOf(m_filter->currentData().toString());
    m_model->setFilter(filter);
}

void ClaimsPane::refresh()
{
    updateFilter();
    reload();
}

void ClaimsPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

std::vector<ClaimId> ClaimsPane::readyOnShow() const
{
    std::vector<ClaimId> ready;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto& claim = m_model->rowAt(row)->row;
        if (claim.claim.status == ClaimStatus::Ready)
            ready.push_back(claim.claim.id);
    }
    return ready;
}

void ClaimsPane::updateState()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_file->setText(tr("File the ready ones (%n)...", "", static_cast<int>(readyOnShow().size())));
    m_file->setEnabled(m_outage.has_value() && !readyOnShow().empty());
    m_file->setToolTip(m_outage ? QString() : tr("Show the claims of one outage first: a request is about one."));
    m_export->setEnabled(any);
    const auto row = m_current.isValid() ? m_model->rowOf(m_current) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    else if (any)
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_view->setVisible(any);
}

void ClaimsPane::open(ClaimId id)
{
    m_current = id;
    reload();
}

void ClaimsPane::reload()
{
    if (!m_current.isValid())
        return;
    m_details.ask(
        ClaimCalls(m_workspace).details(m_current),
        [this](const ClaimDetails& details) {
            m_view->show(details);
            m_view->setVisible(m_model->rowCount() > 0);
        },
        [this](const Error& error) {
            if (error.code == ErrorCode::NotFound)
                m_current = {};
            else if (error.code != ErrorCode::Cancelled)
                refuse(error);
        });
}

void ClaimsPane::refuse(const Error& error)
{
    if (error.code != ErrorCode::Cancelled)
        m_message->say(InlineMessage::Kind::Error, sentence(error));
}

void ClaimsPane::retranslate()
{
    m_filter->setAccessibleName(tr("Which claims"));
    for (int i = 0; i < m_filter->count(); ++i) {
        const auto key = m_filter->itemData(i).toString();
        const auto status = fromKey<ClaimStatus>(key);
        m_filter->setItemText(i, status ? label(*status) : key == kOpen ? tr("Claims not finished") : tr("All claims"));
    }
    m_all->setText(m_outage ? tr("Only %1: show all").arg(m_outage->number) : QString());
    m_export->setText(tr("Export..."));
    m_list->setAccessibleName(tr("Claims"));
    m_empty->setText(
        tr("No claim is like this. Claims are made from an outage, for the customers whose tickets are linked."));
    updateState();
}

void ClaimsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
