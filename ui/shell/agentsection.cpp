// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/agentsection.h"

#include "ui/base/icons.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"
#include "ui/models/agentlistmodel.h"
#include "ui/queue/ticketmime.h"
#include "ui/shell/viewlist.h"

#include <QDragEnterEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

AgentSection::AgentSection(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_model(new AgentListModel(workspace, this))
    , m_title(new QToolButton(this))
    , m_list(new ViewList(*m_model, this))
{
    setRole(*this, WidgetRole::Sidebar);
    m_title->setObjectName(u"agentsTitle"_s);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_title->setAcceptDrops(true);
    m_title->installEventFilter(this);
    setTextStyle(*m_title, TextSize::Caption);
    m_list->setObjectName(u"agents"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_title, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    connect(m_title, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_list, &ViewList::chosen, this, &AgentSection::choose);
    connect(m_list, &ViewList::walkedTo, this, [this](int row) {
        choose(row);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_model, &AgentListModel::agentsRead, this, &AgentSection::resized);
    setOpen(false);
    retranslate();
    m_model->refresh();
}

void AgentSection::setOpen(bool open)
{
    m_open = open;
    m_title->setIcon(iconOf(open ? Icon::ChevronDown : Icon::ChevronRight, Tone::Muted));
    m_list->setVisible(open);
    nameTitle();
    Q_EMIT resized();
}

int AgentSection::lines() const
{
    return m_open ? m_model->rowCount() : 0;
}

int AgentSection::titleHeight() const
{
    return m_title->sizeHint().height() + (m_open ? spacing::tiny : 0);
}

int AgentSection::wholeWidth() const
{
    return qMax(m_title->sizeHint().width(), m_open ? m_list->wholeWidth() : 0);
}

void AgentSection::showAskedFor(const TicketCriteria& criteria)
{
    m_list->showRow(m_model->rowAskedFor(criteria));
}

void AgentSection::choose(int row)
{
    if (const auto* agent = m_model->rowAt(row))
        Q_EMIT agentChosen(AgentLoad(*agent));
}

bool AgentSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_title && event->type() == QEvent::DragEnter
        && dynamic_cast<const TicketMime*>(static_cast<QDragEnterEvent*>(event)->mimeData()))
        setOpen(true);
    return QWidget::eventFilter(watched, event);
}

void AgentSection::nameTitle()
{
    m_title->setAccessibleName(m_open ? tr("Agents, unfolded") : tr("Agents, folded"));
}

void AgentSection::retranslate()
{
    m_title->setText(tr("AGENTS"));
    nameTitle();
    m_title->setToolTip(tr("Everybody who works here, and how many open tickets they have. Drop tickets on an agent to assign them."));
    m_list->setAccessibleName(tr("Agents"));
}

void AgentSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT resized();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
