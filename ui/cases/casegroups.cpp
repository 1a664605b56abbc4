// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/casegroups.h"

#include "ui/base/flowlayout.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/cases/caselistmodel.h"
#include "ui/text/keypresenter.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostLines = 4;
    constexpr int kFieldLetters = 16;

} // namespace

CaseGroups::CaseGroups(const CaseListModel& cases, QWidget* parent)
    : QWidget(parent)
    , m_cases(cases)
    , m_chips(new QWidget(this))
    , m_field(new QComboBox(this))
    , m_all(nullptr)
    , m_unattachedButton(nullptr)
{
    new FlowLayout(m_chips);
    m_chips->layout()->setContentsMargins(0, 0, 0, 0);
    auto* place = new QVBoxLayout(this);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_chips);
    place->addWidget(m_field);
    m_field->setObjectName(u"caseGroupField"_s);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_field->setMinimumContentsLength(kFieldLetters);
    m_field->hide();
    connect(m_field, &QComboBox::activated, this, [this](int index) { m_group.button(index)->click(); });
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int index, bool chosen) {
        if (chosen)
            m_field->setCurrentIndex(index);
    });
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
    auto* button = new QToolButton(m_chips);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setStyleProperty(*button, "chip", true);
    m_group.addButton(button, m_field->count());
    m_field->addItem(QString());
    m_chips->layout()->addWidget(button);
    return button;
}

// Late is a word first, and a shape in the place of its own.
void CaseGroups::say(QToolButton& button, Icon icon, const QString& name, int count, int late)
{
    auto text = tr("%1  %2", "a group of cases, how many").arg(name).arg(count);
    if (late > 0)
        text = tr("%1, %n late", "a group of cases with its count", late).arg(text);
    write(button, late > 0 ? iconOf(Icon::Late, Tone::Danger) : iconOf(icon, Tone::Muted), text);
}

void CaseGroups::write(QToolButton& button, const QIcon& icon, const QString& text)
{
    button.setText(text);
    button.setIcon(icon);
    m_field->setItemText(m_group.id(&button), text);
    m_field->setItemIcon(m_group.id(&button), icon);
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
        write(*m_unattachedButton, m_unattachedButton->icon(),
              tr("Without a ticket  %1 or more", "imported cases").arg(m_unattached));
    m_field->setAccessibleName(tr("Which cases"));
    m_field->setToolTip(m_field->currentText()); // where the field is shorter
    fitLines();
}

void CaseGroups::setUnattached(int count, bool more)
{
    m_unattached = count;
    m_moreUnattached = more;
    update();
}

QSize CaseGroups::minimumSizeHint() const
{
    return m_field->minimumSizeHint();
}

void CaseGroups::fitLines()
{
    const auto most = kMostLines * (m_all->sizeHint().height() + m_chips->layout()->spacing());
    const auto many = m_chips->layout()->heightForWidth(width()) > most;
    if (m_fitting || many == m_chips->isHidden())
        return;
    const QScopedValueRollback fitting(m_fitting, true); // what is shown is laid out at once, and asks again
    const auto focused = m_field->hasFocus() || m_chips->isAncestorOf(QApplication::focusWidget());
    m_chips->setVisible(!many);
    m_field->setVisible(many);
    if (focused)
        (many ? static_cast<QWidget*>(m_field) : m_group.checkedButton())->setFocus(Qt::OtherFocusReason);
}

void CaseGroups::resizeEvent(QResizeEvent* event)
{
    fitLines();
    QWidget::resizeEvent(event);
}

void CaseGroups::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
