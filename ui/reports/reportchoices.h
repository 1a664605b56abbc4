// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketfilter.h"
#include "ui/reports/reportwish.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace helpdesk {

class AsyncWorkspace;
class DateField;
class QueryLine;

/// What a report is asked for: the period by a word or by two days, the zone of its days, what the rows are of, and search
/// text. What is wrong with one of them stands below it, and nothing is asked while something is.
class ReportChoices final : public QWidget {
    Q_OBJECT

public:
    explicit ReportChoices(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    void show(const ReportWish& wish);
    const ReportWish& wish() const { return m_wish; }
    void setReport(ReportName report);
    /// Of the partner; what counts until somebody chooses another.
    void setUsualZone(const QString& id);

    /// What the wish means now; nothing where something of it is wrong.
    std::optional<ReportPeriod> period() const;
    std::optional<TicketFilter> filter() const;
    bool isWhole() const { return period() && filter(); }
    void focusFirst();

Q_SIGNALS:
    void changed(); ///< by somebody, to a wish that is whole

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void fillPresets();
    void fillZones();
    void fitZone();
    void fillGroupings();
    void showDays();
    void takePreset();
    void takeDays();
    void takeZone();
    void takeBy();
    void takeFilter(bool goThere);
    void say(QLabel* problem, const QString& sentence);
    void announce();
    QTimeZone zone() const;
    QDate today() const;
    void retranslate();

    AsyncWorkspace& m_workspace;
    ReportWish m_wish;
    QString m_usualZone;
    QString m_dayProblem;
    QString m_zoneProblem;
    // Each in a widget of its own, below its caption.
    QComboBox* m_preset;
    QLabel* m_presetLabel;
    DateField* m_from;
    QLabel* m_fromLabel;
    DateField* m_to;
    QLabel* m_toLabel;
    QComboBox* m_zone;
    QLabel* m_zoneLabel;
    QComboBox* m_by;
    QLabel* m_byLabel;
    QueryLine* m_where;
    QLabel* m_whereLabel;
    QLabel* m_problem; ///< of days and zone
    QLabel* m_whereProblem;
};

} // namespace helpdesk
