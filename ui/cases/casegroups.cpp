// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/casegroups.h"

#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/cases/caselistmodel.h"
#include "ui/text/keypresenter.h"

#include <QEvent>
#include <QToolButton>

namespace helpdesk {

using namespace Qt::StringLiterals;

CaseGroups::CaseGroups(const CaseListModel& cases, QWidget* parent)
    : QWidget(parent)
    , m_cases(cases)
    , m_all(nullptr)
    , m_unattachedButton(nullptr)
{
    new FlowLayout(this);
    m_group.setExclusive(true);
    m_all = add(u"caseGroupAll"_s);
    connect(m_all, &QToolButton::clicked, this, [this] { Q_EMIT turnChosen({}); });
    for (const auto turn : valuesOf<CaseTurn>()) {
        auto* button = add(u"caseGroup_"_s + keyOf(turn));
        m_turns.emplace(turn, button);
        connect(button, &QToolButton::clicked, this, [this, turn] { Q_EMIT turnChosen(turn); });
    }
    m_unattachedButton = add(u"caseGroupUnattached"_s);
    connect(m_unattachedButton, &QToolButton::clicked, this, &CaseGroups::unattachedChosen);
    m_all->setChecked(true);
    update();
}

QToolButton* CaseGroups::add(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setStyleProperty(*button, "chip", true);
    m_group.addButton(button);
    layout()->addWidget(button);
    return button;
}

// Late is a word first, and a shape in the place of its own.
void CaseGroups::say(QToolButton& button, Icon icon, const QString& name, int count, int late)
{
    auto text = tr("%1  %2", "a group of cases, how many").arg(name).arg(count);
    if (late > 0)
        text = tr("%1, %n late", "a group of cases with its count", late).arg(text);
    button.setText(text);
    button.setIcon(late > 0 ? iconOf(Icon::Late, Tone::Danger) : iconOf(icon, Tone::Muted));
}

void CaseGroups::update()
{
    std::pair<int, int> all;
    for (const auto& [turn, button] : m_turns) {
        const auto [count, late] = m_cases.countOf(turn);
        say(*button, iconOf(turn), label(turn), count, late);
        all.first += count;
        all.second += late;
    }
    say(*m_all, Icon::All, tr("All open"), all.first, all.second);
    say(*m_unattachedButton, Icon::Import, tr("Without a ticket", "imported cases"), m_unattached, 0);
    if (m_moreUnattached)
        m_unattachedButton->setText(tr("Without a ticket  %1 or more", "imported cases").arg(m_unattached));
}

void CaseGroups::setUnattached(int count, bool more)
{
    m_unattached = count;
    m_moreUnattached = more;
    update();
}

void CaseGroups::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
