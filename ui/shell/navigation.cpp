// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/models/viewlistmodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/viewdelegate.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

Navigation::Navigation(AsyncWorkspace& workspace, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_model(new ViewListModel(workspace, this))
    , m_queues(makeCaption(this))
    , m_views(new QListView(this))
    , m_more(makeCaption(this))
    , m_customers(new QToolButton(this))
{
    setObjectName(u"navigation"_s);
    setRole(*this, WidgetRole::Sidebar);
    m_views->setObjectName(u"views"_s);
    m_views->setModel(m_model);
    m_views->setItemDelegate(new ViewDelegate(this));
    m_views->setFrameShape(QFrame::NoFrame);
    m_views->setUniformItemSizes(true);
    m_views->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_views->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_customers->setDefaultAction(actions.customers);
    m_customers->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_customers->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_customers->setAutoRaise(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::medium, spacing::small, spacing::medium);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_queues);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_customers);

    connect(m_views, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT viewChosen(ViewListModel::viewAt(index.row())); });
    connect(m_views, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT viewChosen(ViewListModel::viewAt(index.row())); });
    m_model->refresh();
    retranslate();
}

void Navigation::setCurrent(std::optional<StandardView> view)
{
    if (view)
        m_views->setCurrentIndex(m_model->index(ViewListModel::rowOf(*view)));
    else
        m_views->clearSelection();
}

void Navigation::retranslate()
{
    m_queues->setText(tr("QUEUES"));
    m_more->setText(tr("MORE"));
    m_views->setAccessibleName(tr("Queues"));
}

void Navigation::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
