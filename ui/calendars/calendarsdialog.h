// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/sla/listedpolicy.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace helpdesk {

class CalendarForm;
class InlineMessage;
class LateProgress;
class Recomputing;
class WrappingList;

/// The business calendars by name and the one chosen: changed by administrators, read by everybody. Those that ship are there without
/// being stored; one that was changed can be as it ships again.
class CalendarsDialog final : public QDialog {
    Q_OBJECT

public:
    CalendarsDialog(AsyncWorkspace& workspace, Recomputing& recomputing, QWidget* parent = nullptr);

    void reject() override;
    /// Shows what the iCalendar file would add to the calendar in the form.
    void importHolidays(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void read(const QString& wanted);
    void fillList();
    QString itemText(int row) const;
    int rowOf(const QString& name) const;
    void choose(int row);
    void showCalendar(const NamedCalendar& calendar, bool isNew);
    void startNew();
    void save();
    void meetConflict();
    void remove();
    void began(const QString& done, const QString& wanted);
    void updateButtons();
    void say(const Error& error);
    void retranslate();

    AsyncWorkspace& m_workspace;
    Recomputing& m_recomputing;
    std::vector<NamedCalendar> m_calendars;
    NamedCalendar m_calendar; ///< in the form
    bool m_isNew = false;
    bool m_edited = false;
    bool m_busy = false;
    bool m_mayChange = false;
    QString m_done; ///< what was written last, in words

    QLabel* m_lead;
    WrappingList* m_list;
    CalendarForm* m_form;
    LateProgress* m_progress;
    InlineMessage* m_message;
    QPushButton* m_new;
    QPushButton* m_import;
    QPushButton* m_remove;
    QPushButton* m_close;
    QPushButton* m_save;
};

} // namespace helpdesk
