// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/sla/calendarrules.h"

#include <QLocale>
#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace helpdesk {

class DayBar;

/// Opening hours: a line for each day of the week, as a text and as a bar, days on which others hold, and the zone.
class HoursEditor : public QWidget {
    Q_OBJECT

public:
    explicit HoursEditor(QWidget* parent = nullptr);

    void setHours(const CalendarRules& hours);
    /// Errors: those of slotsFrom(), exceptionsFrom() and checkedRules(): what cannot be read.
    Result<CalendarRules> hours() const;
    void setReadOnly(bool readOnly);
    QLineEdit* firstField() const { return m_days.front().text; }
    /// Where an error of hours() is mended.
    QWidget* fieldOf(const Error& error) const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Day {
        QLabel* name = nullptr;
        QLineEdit* text = nullptr;
        DayBar* bar = nullptr;
    };

    void build();
    void addDay(size_t day);
    void fillZones();
    void preset(bool always);
    void followLanguage();
    void retranslate();

    QLabel* m_zoneLabel;
    QComboBox* m_zone;
    QPushButton* m_business;
    QPushButton* m_always;
    std::array<Day, 7> m_days;
    QLabel* m_exceptionsLabel;
    QPlainTextEdit* m_exceptions;
    QLocale m_locale; ///< in which the other days are written
};

} // namespace helpdesk
