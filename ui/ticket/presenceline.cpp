// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/presenceline.h"

#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/text/timetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPersonIcon = 16;

} // namespace

PresenceLine::PresenceLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_words(makeCaption(this))
{
    setObjectName(u"ticketPresence"_s);
    m_words->setObjectName(u"ticketPresenceWords"_s);
    m_words->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_icon);
    layout->addWidget(m_words, 1);
    hide();
}

void PresenceLine::show(const std::vector<Presence>& others)
{
    m_others = others;
    update();
}

QString PresenceLine::words() const
{
    if (m_others.empty())
        return {};
    const auto& first = m_others.front();
    if (m_others.size() == 1) {
        return tr("%1 has this ticket open too, since %2.", "a user, a time")
            .arg(first.userName, timeText(first.since.toLocal().time(), QLocale()));
    }
    QStringList names;
    for (const auto& one : m_others)
        names << one.userName;
    return tr("%1 have this ticket open too.", "several users").arg(QLocale().createSeparatedList(names));
}

void PresenceLine::update()
{
    const auto text = words();
    m_words->setText(text);
    m_icon->setPixmap(iconOf(Icon::Mine, Tone::Accent).pixmap(QSize(1, 1) * grown(kPersonIcon), devicePixelRatioF()));
    setVisible(!text.isEmpty());
}

void PresenceLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
}

} // namespace helpdesk
