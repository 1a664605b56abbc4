// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/icons.h"

#include "domain/ticket/savedview.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    QByteArray drawingOf(Icon icon)
    {
        QFile file(u":/icons/%1.svg"_s.arg(keyOf(icon)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QPixmap render(Icon icon, const QSize& pixels, const QColor& color)
    {
        const auto key =
            u"helpdesk-%1-%2x%3-%4"_s.arg(keyOf(icon)).arg(pixels.width()).arg(pixels.height()).arg(color.name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QSvgRenderer renderer(drawingOf(icon).replace("currentColor", color.name().toLatin1()));
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const int side = std::min(pixels.width(), pixels.height());
        renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    class DrawnIcon final : public QIconEngine {
    public:
        DrawnIcon(Icon icon, Tone tone)
            : m_icon(icon)
            , m_tone(tone)
        {
        }

        void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
        {
            const qreal ratio = painter->device()->devicePixelRatio();
            auto drawn = render(m_icon, rect.size() * ratio, color(mode));
            drawn.setDevicePixelRatio(ratio);
            painter->drawPixmap(rect.topLeft(), drawn);
        }

        QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
        {
            return render(m_icon, size, color(mode));
        }

        QIconEngine* clone() const override { return new DrawnIcon(*this); }
        QString key() const override { return u"helpdesk"_s; }
        QString iconName() override { return QString(keyOf(m_icon)); }
        bool isNull() override { return false; }

    private:
        QColor color(QIcon::Mode mode) const
        {
            const auto palette = QGuiApplication::palette();
            if (mode == QIcon::Disabled)
                return palette.color(QPalette::Disabled, QPalette::WindowText);
            return colorOf(m_tone, colorsFor(palette));
        }

        Icon m_icon;
        Tone m_tone;
    };

} // namespace

QIcon iconOf(Icon icon, Tone tone)
{
    return QIcon(new DrawnIcon(icon, tone));
}

Icon iconOf(TicketState state)
{
    switch (state) {
    case TicketState::New:
        return Icon::Inbox;
    case TicketState::Diagnosing:
        return Icon::Diagnose;
    case TicketState::Resolving:
        return Icon::Open;
    case TicketState::WaitingCustomer:
        return Icon::Waiting;
    case TicketState::EscalationReview:
        return Icon::Approve;
    case TicketState::Escalated:
        return Icon::Microsoft;
    case TicketState::Resolved:
        return Icon::Resolved;
    case TicketState::Closed:
        return Icon::Lock;
    }
    Q_UNREACHABLE();
    return Icon::Open;
}

Icon iconOf(Severity severity)
{
    switch (severity) {
    case Severity::A:
        return Icon::SeverityA;
    case Severity::B:
        return Icon::SeverityB;
    case Severity::C:
        return Icon::SeverityC;
    }
    Q_UNREACHABLE();
    return Icon::SeverityC;
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::A:
        return Tone::Danger;
    case Severity::B:
        return Tone::Warning;
    case Severity::C:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
    return Tone::Muted;
}

Tone toneOf(MarkColor color)
{
    switch (color) {
    case MarkColor::Red:
        return Tone::Danger;
    case MarkColor::Amber:
        return Tone::Warning;
    case MarkColor::Green:
        return Tone::Success;
    case MarkColor::Blue:
        return Tone::Accent;
    }
    Q_UNREACHABLE();
    return Tone::Accent;
}

Tone toneOf(TicketState state)
{
    switch (categoryOf(state)) {
    case StateCategory::New:
    case StateCategory::Open:
        return Tone::Accent;
    case StateCategory::Waiting:
        return Tone::Warning;
    case StateCategory::Resolved:
        return Tone::Success;
    case StateCategory::Closed:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
    return Tone::Muted;
}

} // namespace helpdesk
