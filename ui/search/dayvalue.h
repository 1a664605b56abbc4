// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace helpdesk {

class DateField;

/// A day of search text: today and its neighbours, so many days or weeks from today, or a day of the calendar.
class DayValue final : public QWidget {
    Q_OBJECT

public:
    explicit DayValue(QWidget* parent = nullptr);

    /// Only how many days or weeks there are, as behind "in the last".
    void setLately(bool lately);
    void setValue(const QString& value);
    QString value() const; ///< empty: none yet
    QList<QWidget*> stops() const; ///< in the order of the Tab key
    void retranslate();

Q_SIGNALS:
    void valueChanged(); ///< by whoever sits before it

private:
    enum class Kind { Today, Yesterday, Tomorrow, DaysAgo, WeeksAgo, DaysAhead, WeeksAhead, Date };

    void arrange();
    void nameCounts();
    Kind kind() const;
    void setKind(Kind kind);

    bool m_lately = false;
    QComboBox* m_kind;
    QSpinBox* m_count;
    QComboBox* m_unit;
    DateField* m_date;
};

} // namespace helpdesk
