// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerspage.h"

#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/tokens.h"
#include "ui/customers/customerview.h"
#include "ui/models/customerlistmodel.h"
#include "ui/text/errorpresenter.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

CustomersPage::CustomersPage(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new CustomerListModel(workspace, this))
    , m_search(new QLineEdit(this))
    , m_message(new InlineMessage(this))
    , m_list(new QTableView(this))
    , m_view(new CustomerView(std::move(clock), this))
    , m_details(this)
{
    setObjectName(u"customersPage"_s);
    m_search->setObjectName(u"customerSearch"_s);
    m_search->addAction(iconOf(Icon::Search, Tone::Muted), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"customerList"_s);
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(qMax(rowHeight, fontMetrics().height() + spacing::small));
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(CustomerListModel::NameColumn, QHeaderView::Stretch);

    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    top->addWidget(m_search);
    leftLayout->addLayout(top);
    leftLayout->addWidget(m_message);
    leftLayout->addWidget(m_list, 1);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_view);
    split->setChildrenCollapsible(false);
    split->setSizes({520, 560});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);

    connect(m_search, &QLineEdit::textChanged, m_model, [this](const QString& text) { m_model->setNamePart(text.trimmed()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (const auto id = m_model->idAt(current); id.isValid())
            open(id);
    });
    connect(m_model, &CustomerListModel::failed, this,
            [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
    connect(m_model, &CustomerListModel::loaded, this, [this] {
        if (!m_current.isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_view, &CustomerView::ticketChosen, this, &CustomersPage::ticketChosen);
    connect(&m_workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        for (const auto& change : changes) {
            if (change.thing != ChangedThing::User && change.thing != ChangedThing::Import) {
                reload();
                return;
            }
        }
    });
    m_model->refresh();
    retranslate();
}

void CustomersPage::refresh()
{
    m_model->refresh();
}

void CustomersPage::open(CustomerId customer)
{
    m_current = customer;
    reload();
    if (const auto row = m_model->rowOf(customer); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void CustomersPage::reload()
{
    if (!m_current.isValid())
        return;
    m_details.ask(
        m_workspace.customerDetails(m_current), [this](const CustomerDetails& details) { m_view->show(details); },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void CustomersPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CustomersPage::retranslate()
{
    m_search->setPlaceholderText(tr("Part of the name"));
    m_search->setAccessibleName(tr("Find a customer"));
    m_list->setAccessibleName(tr("Customers"));
}

void CustomersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
