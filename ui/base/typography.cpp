// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/typography.h"

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QWidget>

#include <functional>

namespace helpdesk {

namespace {

    qreal& textScale()
    {
        static qreal scale = 1;
        return scale;
    }

    qreal stepOf(TextSize size)
    {
        switch (size) {
        case TextSize::Caption:
            return -1;
        case TextSize::Normal:
            return 0;
        case TextSize::PaneTitle:
            return 2;
        case TextSize::TicketTitle:
            return 6;
        }
        Q_UNREACHABLE();
        return 0;
    }

    /// The child of `parent` that is a T, made when there is none.
    template <typename T, typename Parent>
    T& childOf(Parent& parent)
    {
        for (auto* child : parent.children()) {
            if (auto* found = dynamic_cast<T*>(child))
                return *found;
        }
        return *new T(parent);
    }

    /// Styled widgets keep their own size, and Qt tells the application only. One filter serves them all.
    class ApplicationFontWatch final : public QObject {
    public:
        explicit ApplicationFontWatch(QApplication& application)
            : QObject(&application)
        {
            application.installEventFilter(this);
        }

        void add(QObject* owner, std::function<void()> restyle)
        {
            m_restyle.insert(owner, std::move(restyle));
            connect(owner, &QObject::destroyed, this, [this, owner] { m_restyle.remove(owner); });
        }

        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() == QEvent::ApplicationFontChange && watched == parent()) {
                for (const auto& restyle : std::as_const(m_restyle))
                    restyle();
            }
            return false;
        }

    private:
        QHash<QObject*, std::function<void()>> m_restyle;
    };

    /// Sits on a widget as its child and knows which step it has. A style sheet remembers the font that a widget had under
    /// the first one, and gives it back with every other: so it is set again behind each.
    class TextStyle final : public QObject {
    public:
        explicit TextStyle(QWidget& widget)
            : QObject(&widget)
            , m_widget(widget)
        {
            childOf<ApplicationFontWatch>(*qApp).add(this, [this] { restyle(); });
            widget.installEventFilter(this);
        }

        void set(TextSize size, TextWeight weight)
        {
            m_size = size;
            m_weight = weight;
            restyle();
        }

        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::StyleChange)
                restyle();
            return false;
        }

    private:
        void restyle() { m_widget.setFont(fontOf(QApplication::font(), m_size, m_weight)); }

        QWidget& m_widget;
        TextSize m_size = TextSize::Normal;
        TextWeight m_weight = TextWeight::Regular;
    };

} // namespace

QFont fontOf(const QFont& base, TextSize size, TextWeight weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() + stepOf(size));
    else
        font.setPixelSize(base.pixelSize() + qRound(stepOf(size) * 4 / 3));
    font.setWeight(weight == TextWeight::Semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

int grown(int pixels)
{
    return static_cast<int>(pixels * textScale());
}

void setTextScale(qreal scale)
{
    textScale() = scale;
}

void setTextStyle(QWidget& widget, TextSize size, TextWeight weight)
{
    childOf<TextStyle>(widget).set(size, weight);
}

} // namespace helpdesk
