// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/inlinemessage.h"

#include "ui/base/icons.h"
#include "ui/base/typography.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace helpdesk {

namespace {

    constexpr int iconSize = 20;
    constexpr int edgeWidth = 4;

    Icon iconOf(InlineMessage::Kind kind)
    {
        switch (kind) {
        case InlineMessage::Kind::Information:
            return Icon::Info;
        case InlineMessage::Kind::Success:
            return Icon::Ok;
        case InlineMessage::Kind::Warning:
            return Icon::Warning;
        case InlineMessage::Kind::Error:
            return Icon::Error;
        }
        Q_UNREACHABLE();
        return Icon::Info;
    }

    Tone toneOf(InlineMessage::Kind kind)
    {
        switch (kind) {
        case InlineMessage::Kind::Information:
            return Tone::Accent;
        case InlineMessage::Kind::Success:
            return Tone::Success;
        case InlineMessage::Kind::Warning:
            return Tone::Warning;
        case InlineMessage::Kind::Error:
            return Tone::Danger;
        }
        Q_UNREACHABLE();
        return Tone::Accent;
    }

} // namespace

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(helpdesk::iconOf(Icon::Close, Tone::Muted));
    m_close->setAutoRaise(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(edgeWidth + spacing::small, spacing::small, spacing::small, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_other, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_other, &QPushButton::clicked, this, &InlineMessage::otherTriggered);
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &InlineMessage::dismiss);
    retranslate();
    hide();
}

void InlineMessage::say(Kind kind, const QString& sentence, const QString& actionLabel, const QString& otherLabel)
{
    m_kind = kind;
    m_text->setText(sentence);
    m_action->setText(actionLabel);
    m_action->setVisible(!actionLabel.isEmpty());
    m_other->setText(otherLabel);
    m_other->setVisible(!otherLabel.isEmpty());
    setAccessibleName(sentence);
    restyle();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::dismiss()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString InlineMessage::sentence() const
{
    return m_text->text();
}

void InlineMessage::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

void InlineMessage::restyle()
{
    m_icon->setPixmap(
        helpdesk::iconOf(iconOf(m_kind), toneOf(m_kind)).pixmap(QSize(1, 1) * grown(iconSize), devicePixelRatioF()));
    update();
}

void InlineMessage::paintEvent(QPaintEvent*)
{
    const auto colors = colorsFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, edgeWidth, height()), colorOf(toneOf(m_kind), colors));
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void InlineMessage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

} // namespace helpdesk
