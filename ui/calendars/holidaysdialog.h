// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/sla/holiday.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace helpdesk {

class InlineMessage;

/// What an iCalendar file would add to a calendar, before anything is: new days, those that are there already, and what cannot be
/// a holiday, with its place in the file.
class HolidaysDialog final : public QDialog {
    Q_OBJECT

public:
    HolidaysDialog(AsyncWorkspace& workspace, const QString& path, const CalendarRules& rules, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const std::vector<helpdesk::Holiday>& fresh);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fill();
    void addRow(const QString& day, const QString& name, const QString& what, bool isNew, bool isRefused);
    QString daysText(const CalendarException& days) const;
    void retranslate();

    QString m_file;
    CalendarRules m_rules;
    HolidayFeed m_feed;
    std::vector<Holiday> m_fresh;
    QLabel* m_lead;
    QTreeWidget* m_table;
    InlineMessage* m_message;
    QPushButton* m_cancel;
    QPushButton* m_add;
};

} // namespace helpdesk
