// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/reportcalls.h"
#include "ui/base/answers.h"
#include "ui/reports/reportfigures.h"
#include "ui/reports/reportwish.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace helpdesk {

class InlineMessage;
class LateProgress;
class ReportChart;
class ReportChoices;
class ReportList;
class ReportSplit;
class ReportTableModel;
class ReportTableView;
class Settings;

/// Reports: the list of them, what is asked, and the answer as chart and table. The figures are those of the moment they were
/// asked for, which stands beside them, until somebody asks again. What is inside is made when the page is first shown.
class ReportsPage final : public QWidget {
    Q_OBJECT

public:
    ReportsPage(AsyncWorkspace& workspace, Settings& settings, QWidget* parent = nullptr);

    void focusFirst();
    /// Asks for the figures anew.
    void refresh();
    /// The wish as somebody would choose it.
    void open(const ReportWish& wish);
    void open(ReportName report);
    /// Writes the figures on show by the ending of the name: .csv, .pdf, .html.
    void writeTo(const QString& path);
    void askForCsv();

Q_SIGNALS:
    void searchAsked(const QString& searchText);
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void prepare();
    void build();
    void buildList();
    void buildResults(QWidget* page);
    QLayout* buildHead(QWidget* page);
    QLayout* buildActs(QWidget* page);
    void wire();
    void wireActs();
    void readZone();
    void choose(int row);
    void ask();
    void take(const ReportAnswer& answer);
    void refuse(const Error& error);
    void stop();
    void finishAsking();
    void fillFigures();
    void drawFigure();
    void showWords();
    void showActs();
    void openRow(const QString& searchText);
    void save(const QString& ending, const QString& kinds);
    void fitList();
    void fitRoom();
    void retranslate();
    bool isAnswered() const { return m_askedAt.has_value(); }

    AsyncWorkspace& m_workspace;
    Settings& m_settings;
    Latest m_answering;
    std::optional<Instant> m_askedAt; ///< of the figures on show
    Instant m_asking; ///< of those that are awaited
    bool m_isAwaited = false; ///< an answer; by the thread that reads it may be finished already
    bool m_changedSince = false;
    bool m_zoneRead = false;
    QTimer m_soon; ///< who walks through the list of reports stays for a moment first

    ReportList* m_reports = nullptr;
    ReportTableModel* m_model = nullptr;
    QListView* m_list = nullptr;
    QComboBox* m_box = nullptr; ///< in place of the list where there is no room for it
    QLabel* m_title = nullptr;
    QLabel* m_age = nullptr;
    QPushButton* m_refresh = nullptr;
    ReportChoices* m_choices = nullptr;
    InlineMessage* m_message = nullptr;
    LateProgress* m_progress = nullptr;
    QLabel* m_looked = nullptr;
    QPushButton* m_stop = nullptr;
    QLabel* m_words = nullptr;
    QWidget* m_results = nullptr;
    QLabel* m_figureLabel = nullptr;
    QComboBox* m_figure = nullptr;
    ReportSplit* m_split = nullptr;
    ReportChart* m_chart = nullptr;
    ReportTableView* m_table = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_csv = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_meaning = nullptr;
};

} // namespace helpdesk
