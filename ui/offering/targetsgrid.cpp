// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offering/targetsgrid.h"

#include "ui/base/fittotext.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/offering/hourstext.h"
#include "ui/text/keypresenter.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace helpdesk {

using namespace Qt::StringLiterals;

TargetsGrid::TargetsGrid(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_hint(makeCaption(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(spacing::small);
    for (size_t clock = 0; clock < m_clocks.size(); ++clock) {
        m_clocks[clock] = makeCaption(this);
        m_clocks[clock]->setWordWrap(true);
        grid->addWidget(m_clocks[clock], 0, static_cast<int>(clock) + 1);
        grid->setColumnStretch(static_cast<int>(clock) + 1, 1);
    }
    for (const auto severity : valuesOf<Severity>()) {
        const auto row = static_cast<size_t>(severity);
        m_severities[row] = makeCaption(this);
        grid->addWidget(m_severities[row], static_cast<int>(row) + 1, 0);
        for (const auto clock : valuesOf<ServiceClock>()) {
            auto* field = new QLineEdit(this);
            field->setObjectName(name + u"_%1_%2"_s.arg(keyOf(severity), keyOf(clock)));
            fitToText(*field, [field](const QFontMetrics& metrics) {
                field->setMinimumWidth(metrics.horizontalAdvance(u"24h 24/7"_s) + spacing::large);
            });
            connect(field, &QLineEdit::textChanged, this, &TargetsGrid::edited);
            m_fields[row][static_cast<size_t>(clock)] = field;
            grid->addWidget(field, static_cast<int>(row) + 1, static_cast<int>(clock) + 1);
        }
    }
    m_hint->setWordWrap(true);
    grid->addWidget(m_hint, static_cast<int>(m_severities.size()) + 1, 0, 1, static_cast<int>(m_clocks.size()) + 1);
    retranslate();
}

QLineEdit* TargetsGrid::field(Severity severity, ServiceClock clock) const
{
    return m_fields[static_cast<size_t>(severity)][static_cast<size_t>(clock)];
}

void TargetsGrid::setTargets(const ServicePolicy& policy)
{
    for (const auto severity : valuesOf<Severity>()) {
        for (const auto clock : valuesOf<ServiceClock>())
            field(severity, clock)->setText(targetFieldText(policy.target(severity, clock)));
    }
}

std::vector<Error> TargetsGrid::readInto(ServicePolicy& policy) const
{
    std::vector<Error> unreadable;
    for (const auto severity : valuesOf<Severity>()) {
        for (const auto clock : valuesOf<ServiceClock>()) {
            if (const auto target = targetFrom(field(severity, clock)->text()))
                policy.target(severity, clock) = *target;
            else
                unreadable.push_back(target.error());
        }
    }
    return unreadable;
}

QLineEdit* TargetsGrid::firstWrong() const
{
    for (const auto& row : m_fields) {
        for (auto* field : row) {
            if (!targetFrom(field->text()))
                return field;
        }
    }
    return m_fields.front().front();
}

void TargetsGrid::setReadOnly(bool readOnly)
{
    for (const auto& row : m_fields) {
        for (auto* field : row)
            field->setReadOnly(readOnly);
    }
}

void TargetsGrid::retranslate()
{
    m_hint->setText(tr("In business hours: 30m, 4h. Around the clock: 1h 24/7. Empty: not promised."));
    for (const auto clock : valuesOf<ServiceClock>())
        m_clocks[static_cast<size_t>(clock)]->setText(label(clock));
    for (const auto severity : valuesOf<Severity>()) {
        m_severities[static_cast<size_t>(severity)]->setText(label(severity));
        for (const auto clock : valuesOf<ServiceClock>())
            field(severity, clock)->setAccessibleName(tr("%1, %2", "severity, clock").arg(label(severity), label(clock)));
    }
}

void TargetsGrid::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
