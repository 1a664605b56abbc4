// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCalendarWidget>

namespace helpdesk {

/// A month to choose a day from, below a field: by the arrows and Enter, by Page Up and Down, by mouse. Esc leaves it. Its
/// week begins as the language's does, and Tab leads to its buttons. Deletes itself.
class DayCalendar final : public QCalendarWidget {
    Q_OBJECT

public:
    /// Begins at `day`, or at today when that is none.
    explicit DayCalendar(QDate day, QWidget* parent);

    void openBelow(const QWidget& field);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(QDate day);
    void paintDays();
    void followLanguage();
};

} // namespace helpdesk
