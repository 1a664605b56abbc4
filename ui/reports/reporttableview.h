// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace helpdesk {

class ReportTableModel;
class ReportTableOrder;

/// The figures of a report; below each that of the previous period. Enter or a double click leads to the tickets of a row,
/// Ctrl+C takes the chosen rows along, or all of them where one is chosen only.
class ReportTableView final : public QTableView {
    Q_OBJECT

public:
    explicit ReportTableView(ReportTableModel& model, QWidget* parent = nullptr);

    /// In the order of the report, every column as wide as it reads.
    void begin();
    /// Of the current row; empty where no text finds its tickets.
    QString currentSearch() const;
    bool hasCurrentRow() const { return currentIndex().isValid(); }
    void copyRows() const;
    void openCurrent();
    int wholeWidth() const; ///< for every column as wide as it reads

Q_SIGNALS:
    void currentRowChanged();
    void searchChosen(const QString& searchText); ///< empty: there is none for this row
    void columnsFitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitRows();
    void fitColumns();
    void fillWidth();
    int figuresWidth() const;
    void retranslate();

    ReportTableModel& m_model;
    ReportTableOrder* m_order;
    int m_nameWidth = 0; ///< as the names need it
};

} // namespace helpdesk
