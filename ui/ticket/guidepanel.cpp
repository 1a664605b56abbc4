// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/guidepanel.h"

#include "ui/base/labels.h"
#include "ui/base/taborder.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool isSame(const std::shared_ptr<const Guide>& one, const std::shared_ptr<const Guide>& other)
    {
        return one == other || (one && other && *one == *other);
    }

    bool isSame(const GuidedDiagnosis& one, const GuidedDiagnosis& other)
    {
        return one.diagnosis == other.diagnosis && one.newest == other.newest && isSame(one.guide, other.guide)
            && std::ranges::equal(one.proposals, other.proposals,
                                  [](const auto& a, const auto& b) { return isSame(a, b); });
    }

} // namespace

GuidePanel::GuidePanel(QWidget* parent)
    : QWidget(parent)
    , m_title(makeSectionTitle(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"guidePanel"_s);
    setRole(*this, WidgetRole::Card);
    m_title->setWordWrap(true);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing::small);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
}

void GuidePanel::show(const GuidedDiagnosis& diagnosis)
{
    if (m_rows->count() > 0 && isSame(diagnosis, m_diagnosis))
        return; // whoever is at one of its buttons stays there
    const auto isElsewhere = diagnosis.diagnosis != m_diagnosis.diagnosis;
    if (isElsewhere)
        m_askedAgain.clear();
    m_diagnosis = diagnosis;
    rebuild();
    if (isElsewhere)
        Q_EMIT moved();
}

void GuidePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT moved();
}

void GuidePanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT moved();
}

std::optional<GuideEndKind> GuidePanel::end() const
{
    const auto* end = hasGuide() ? m_diagnosis.position.end : nullptr;
    return end ? std::optional(end->kind) : std::nullopt;
}

void GuidePanel::setGuides(const std::vector<Guide>& guides)
{
    m_guides = guides;
    rebuild();
}

void GuidePanel::setLanguage(const QString& bcp47)
{
    m_language = bcp47;
    rebuild();
}

QString GuidePanel::inLanguage(const Bilingual& text) const
{
    return text.in(m_language.isEmpty() ? QLocale().name() : m_language);
}

void GuidePanel::focusAnswers()
{
    QWidget* first = next();
    if (!first)
        first = findChild<QPushButton*>();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

bool GuidePanel::hasFocusWithin() const
{
    const auto* focused = window()->focusWidget();
    return focused && (focused == this || isAncestorOf(focused));
}

void GuidePanel::chooseGuide(const QString& guide)
{
    if (!m_busy)
        Q_EMIT guideChosen(guide);
}

QWidget* GuidePanel::next() const
{
    return findChild<QPushButton*>(u"guideAnswer"_s);
}

void GuidePanel::clear()
{
    m_lastRow = nullptr;
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
}

void GuidePanel::rebuild()
{
    const auto hadFocus = hasFocusWithin();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason); // which waits here for what comes
    clear();
    if (!m_diagnosis.guide) {
        m_title->setText(tr("Diagnosis"));
        addProposals();
    } else {
        m_title->setText(tr("Diagnosis: %1").arg(inLanguage(m_diagnosis.guide->title)));
        addNewer();
        addAnswers();
        const auto* again = m_diagnosis.guide->step(m_askedAgain);
        if (again)
            addStep(*again);
        else if (m_diagnosis.position.step)
            addStep(*m_diagnosis.position.step);
        else if (m_diagnosis.position.end)
            addEnd(*m_diagnosis.position.end);
    }
    addOtherGuide();
    putInOrder();
    if (hadFocus)
        focusAnswers();
}

// Tab leads through it where it stands: it was made after all that is below it.
void GuidePanel::putInOrder()
{
    auto* last = static_cast<QWidget*>(m_title);
    for (auto* stop : findChildren<QWidget*>()) {
        if (stop->isWindow() || !(stop->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrderBehind(*last, *stop);
        last = stop;
    }
}

void GuidePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
