// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/choicebar.h"

#include "ui/base/flowlayout.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace helpdesk {

using namespace Qt::StringLiterals;

ChoiceBar::ChoiceBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_change(add("choiceChange", &ChoiceBar::changeAsked))
    , m_assign(add("choiceAssign", &ChoiceBar::assignAsked))
    , m_macros(addSign("choiceMacros", Icon::Command, &ChoiceBar::macrosAsked))
    , m_copy(addSign("choiceCopy", Icon::Copy, &ChoiceBar::copyAsked))
    , m_all(add("choiceAll", &ChoiceBar::allAsked))
    , m_one(addSign("choiceOne", Icon::Close, &ChoiceBar::oneAsked))
{
    setObjectName(u"choiceBar"_s);
    m_words->setObjectName(u"choiceWords"_s);
    setTextStyle(*m_words, TextSize::Normal, TextWeight::Semibold);
    m_change->setIcon(iconOf(Icon::Edit));
    m_assign->setIcon(iconOf(Icon::Assign));
    auto* acts = new FlowLayout;
    acts->setSpacing(spacing::small);
    acts->addWidget(m_words);
    for (auto* button : std::initializer_list<QWidget*>{m_change, m_assign, m_macros, m_copy, m_all})
        acts->addWidget(button);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::small, spacing::small, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addLayout(acts, 1);
    layout->addWidget(m_one, 0, Qt::AlignTop);
    retranslate();
    hide();
}

QPushButton* ChoiceBar::add(const char* name, void (ChoiceBar::*asked)())
{
    auto* button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, asked);
    return button;
}

QToolButton* ChoiceBar::addSign(const char* name, Icon icon, void (ChoiceBar::*asked)())
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(iconOf(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, asked);
    return button;
}

void ChoiceBar::tell(int chosen, int all)
{
    if (m_chosen == chosen && m_whole == all)
        return;
    m_chosen = chosen;
    m_whole = all;
    retranslate();
    if (isHidden())
        return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

const QWidget& ChoiceBar::macrosPlace() const
{
    return *m_macros;
}

void ChoiceBar::retranslate()
{
    m_words->setText(tr("%Ln chosen", "how many tickets", m_chosen));
    setAccessibleName(tr("%Ln ticket(s) are chosen", "", m_chosen));
    m_change->setAccessibleName(tr("Change..."));
    m_assign->setAccessibleName(tr("Assign to me"));
    m_macros->setToolTip(tr("Run a macro (Ctrl+M)"));
    m_macros->setAccessibleName(m_macros->toolTip());
    m_copy->setToolTip(tr("Copy as a table (Ctrl+C)"));
    m_copy->setAccessibleName(m_copy->toolTip());
    const auto whole = QLocale().toString(m_whole);
    m_all->setAccessibleName(tr("Choose all %1", "tickets of a list").arg(whole));
    m_all->setToolTip(tr("Choose all %1", "tickets of a list").arg(whole) + u" (Ctrl+A)"_s);
    m_all->setVisible(m_chosen < m_whole);
    m_one->setToolTip(tr("Choose one only (Esc)"));
    m_one->setAccessibleName(m_one->toolTip());
    fitWords();
}

void ChoiceBar::fitWords()
{
    const std::array acts{m_change, m_assign};
    const auto all = tr("All %1", "a button that chooses all tickets of a list").arg(QLocale().toString(m_whole));
    const auto say = [&](bool words) {
        m_all->setText(words ? all : QString());
        m_all->setIcon(words ? QIcon() : iconOf(Icon::All));
        for (auto* button : acts) {
            button->setText(words ? button->accessibleName() : QString());
            button->setToolTip(words ? QString() : button->accessibleName());
        }
    };
    say(true);
    int needed = spacing::large; // before them; behind each a gap, the last one of the margin
    for (const auto* part : std::initializer_list<const QWidget*>{m_words, m_change, m_assign, m_macros, m_copy, m_all, m_one})
        needed += part->isHidden() ? 0 : part->sizeHint().width() + spacing::small;
    say(needed <= width());
}

void ChoiceBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitWords();
}

void ChoiceBar::paintEvent(QPaintEvent*)
{
    const auto colors = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.setPen(colors.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void ChoiceBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT oneAsked();
    else
        QFrame::keyPressEvent(event);
}

void ChoiceBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitWords();
    QFrame::changeEvent(event);
}

} // namespace helpdesk
