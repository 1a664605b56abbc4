// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/workflowsteps.h"

#include <QEvent>
#include <QPainter>

namespace helpdesk {

namespace {

    constexpr int kGap = 24; // between two steps, with the arrow in the middle
    constexpr int kUnderline = 2;

    // Position of the state on the way; Resolve and Escalate share the third place.
    int placeOf(TicketState state)
    {
        switch (state) {
        case TicketState::New:
            return 0;
        case TicketState::Diagnosing:
            return 1;
        case TicketState::Resolving:
        case TicketState::WaitingCustomer:
        case TicketState::EscalationReview:
        case TicketState::Escalated:
            return 2;
        case TicketState::Resolved:
            return 3;
        case TicketState::Closed:
            return 4;
        }
        return 0;
    }

    QFont currentFont(const QFont& font)
    {
        auto bold = font;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }

} // namespace

WorkflowSteps::WorkflowSteps(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Where the ticket is"));
}

void WorkflowSteps::setState(TicketState state)
{
    m_state = state;
    QString current;
    for (const auto& step : steps()) {
        if (step.current)
            current = step.text;
    }
    setAccessibleDescription(current);
    updateGeometry();
    update();
}

QList<WorkflowSteps::Step> WorkflowSteps::steps() const
{
    const auto place = placeOf(m_state);
    const auto third = [this] {
        switch (m_state) {
        case TicketState::WaitingCustomer:
            return tr("Waiting for customer");
        case TicketState::EscalationReview:
            return tr("Escalation review");
        case TicketState::Escalated:
            return tr("Escalated");
        case TicketState::Resolving:
            return tr("Resolve");
        case TicketState::New:
        case TicketState::Diagnosing:
        case TicketState::Resolved:
        case TicketState::Closed:
            break;
        }
        return tr("Resolve or escalate");
    }();
    const QStringList texts{tr("Receive"), tr("Diagnose"), third, tr("Confirm"), tr("Closed")};
    QList<Step> result;
    for (int i = 0; i < texts.size(); ++i)
        result.append({texts[i], i == place, i < place});
    return result;
}

QSize WorkflowSteps::sizeHint() const
{
    const QFontMetrics metrics(currentFont(font()));
    int width = 0;
    for (const auto& step : steps())
        width += metrics.horizontalAdvance(step.text) + kGap;
    return {width - kGap, metrics.height() + 4 + kUnderline};
}

QSize WorkflowSteps::minimumSizeHint() const
{
    return {QFontMetrics(currentFont(font())).horizontalAdvance(shortText()), sizeHint().height()};
}

QString WorkflowSteps::shortText() const
{
    const auto all = steps();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].current)
            return tr("Step %1 of %2: %3").arg(i + 1).arg(all.size()).arg(all[i].text);
    }
    return {};
}

void WorkflowSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (width() < sizeHint().width()) {
        painter.setFont(currentFont(font()));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, shortText());
        return;
    }
    const auto accent = palette().color(QPalette::Highlight);
    const auto text = palette().color(QPalette::WindowText);
    const auto muted = palette().color(QPalette::PlaceholderText);
    int x = 0;
    const auto all = steps();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto& step = all[i];
        painter.setFont(step.current ? currentFont(font()) : font());
        const auto width = painter.fontMetrics().horizontalAdvance(step.text);
        painter.setPen(step.current || step.done ? text : muted);
        painter.drawText(QRect(x, 0, width + 1, height() - kUnderline - 2), Qt::AlignVCenter | Qt::AlignLeft, step.text);
        if (step.current)
            painter.fillRect(x, height() - kUnderline, width, kUnderline, accent);
        x += width;
        if (i + 1 < all.size()) {
            const auto middle = (height() - kUnderline - 2) / 2.0;
            painter.setPen(QPen(muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const auto cx = x + kGap / 2.0;
            painter.drawPolyline(QPolygonF({{cx - 2, middle - 4}, {cx + 2, middle}, {cx - 2, middle + 4}}));
        }
        x += kGap;
    }
}

void WorkflowSteps::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Where the ticket is"));
        setState(m_state);
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
