// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/sla/holiday.h"
#include "domain/sla/listedpolicy.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace helpdesk {

class DayLegend;
class HoursEditor;
class YearView;

/// A business calendar: its week and zone, the days on which other hours hold as lines of text, and the same days in a year,
/// where each is changed on its own.
class CalendarForm final : public QWidget {
    Q_OBJECT

public:
    explicit CalendarForm(QWidget* parent);

    /// Another one shows the year at `today`.
    void show(const NamedCalendar& calendar, bool isNew, QDate today);
    /// Errors: Missing(Name), those of HoursEditor::hours().
    Result<NamedCalendar> written() const;
    /// Errors: those of HoursEditor::hours(); nothing is added then.
    Result<> addHolidays(const std::vector<Holiday>& holidays);
    /// Shows the sentence at its field and goes there; false where it is about none.
    bool showError(const Error& error);
    void clearProblems();
    QString problem() const; ///< what is on show; empty: none
    void setReadOnly(bool readOnly);
    void focusName();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QLayout* makeYearLine();
    QLayout* makeDayLine();
    void connectAll();
    void follow();
    void showDay();
    void setDay(const CalendarRules& rules);
    void keepDay();
    void toggleDay();
    void paintProblem(QLabel& label, const QString& sentence, QWidget& field);
    void retranslate();

    bool m_readOnly = false;
    QLabel* m_nameCaption;
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    QLabel* m_hoursTitle;
    HoursEditor* m_hours;
    QLabel* m_hoursProblem;
    QLabel* m_yearTitle;
    QToolButton* m_yearBefore;
    QToolButton* m_yearAfter;
    YearView* m_year;
    DayLegend* m_legend;
    QLabel* m_dayWords;
    QLineEdit* m_dayHours;
    QCheckBox* m_everyYear;
    QPushButton* m_keepDay;
    QPushButton* m_usualDay;
    QLabel* m_dayProblem;
};

} // namespace helpdesk
