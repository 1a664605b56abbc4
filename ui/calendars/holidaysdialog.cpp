// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendars/holidaysdialog.h"

#include "async/slacalls.h"
#include "ui/base/answers.h"
#include "ui/base/icons.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/base/windowsize.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/timetext.h"
#include "ui/text/typedday.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    enum HolidayColumn { WhatColumn, DayColumn, NameColumn, HolidayColumnCount };

} // namespace

HolidaysDialog::HolidaysDialog(AsyncWorkspace& workspace, const QString& path, const CalendarRules& rules, QWidget* parent)
    : QDialog(parent)
    , m_file(QFileInfo(path).fileName())
    , m_rules(rules)
    , m_lead(makeCaption(this))
    , m_table(new QTreeWidget(this))
    , m_message(new InlineMessage(this))
    , m_cancel(new QPushButton(this))
    , m_add(new QPushButton(this))
{
    setObjectName(u"holidaysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setObjectName(u"holidayTable"_s);
    m_add->setObjectName(u"holidaysAdd"_s);
    setRole(*m_add, WidgetRole::Primary);
    build();
    m_add->setEnabled(false);
    retranslate();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto fresh = m_fresh;
        accept();
        Q_EMIT chosen(fresh);
    });
    resizeWithText(*this, {640, 480});
    onAnswer(
        this, PolicyCalls(workspace).holidays(path),
        [this](const HolidayFeed& feed) {
            m_feed = feed;
            m_fresh = newHolidays(m_rules, feed.holidays);
            fill();
        },
        [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
}

void HolidaysDialog::build()
{
    m_lead->setWordWrap(true);
    m_table->setColumnCount(HolidayColumnCount);
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_cancel->setAutoDefault(false);
    m_add->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_lead);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

// What is refused stands first: whoever imports the rest knows of it.
void HolidaysDialog::fill()
{
    m_table->clear();
    for (const auto& place : m_feed.refused)
        addRow({}, place, tr("Refused", "a row of a file"), false, true);
    for (const auto& holiday : m_feed.holidays) {
        const bool isNew = std::ranges::find(m_fresh, holiday) != m_fresh.end();
        addRow(daysText(holiday.days), holiday.name, isNew ? tr("New", "a holiday") : tr("Already there", "a holiday"), isNew,
               false);
    }
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    m_add->setEnabled(!m_fresh.empty());
    const auto refused = static_cast<int>(m_feed.refused.size());
    if (refused > 0)
        m_message->say(InlineMessage::Kind::Warning,
                       tr("%n event(s) cannot be holidays: only whole days, once or every year, can.", "", refused));
    retranslate();
}

void HolidaysDialog::addRow(const QString& day, const QString& name, const QString& what, bool isNew, bool isRefused)
{
    auto* item = new QTreeWidgetItem(m_table, {what, day, name});
    item->setIcon(WhatColumn, isRefused ? iconOf(Icon::Error, Tone::Danger)
                      : isNew          ? iconOf(Icon::NewTicket, Tone::Success)
                                       : iconOf(Icon::Ok, Tone::Muted));
    item->setToolTip(NameColumn, name);
}

QString HolidaysDialog::daysText(const CalendarException& days) const
{
    if (days.isYearly())
        return tr("%1 every year", "a day as 12-25").arg(yearlyDayText(QDate(2000, days.month, days.day), QLocale()));
    const auto from = dayText(days.from, QLocale());
    return days.from == days.to ? from : tr("%1 to %2", "days").arg(from, dayText(days.to, QLocale()));
}

void HolidaysDialog::retranslate()
{
    setWindowTitle(tr("Import holidays"));
    m_lead->setText(tr("Whole-day events of %1. They close the calendar on these days once it is saved.").arg(m_file));
    m_table->setHeaderLabels({tr("What becomes of it"), tr("Day"), tr("Name")});
    m_table->setAccessibleName(tr("Holidays of the file"));
    m_cancel->setText(tr("Cancel"));
    m_add->setText(tr("Add %n holiday(s)", "", static_cast<int>(m_fresh.size())));
}

void HolidaysDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
