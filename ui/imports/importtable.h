// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/importqueue.h"

#include <QTableWidget>

namespace helpdesk {

/// A table to read in: rows are chosen whole, Tab leads on.
void setUpTable(QTableWidget& table);

/// The files with what they are and would do, one in a row. Delete takes one out.
class ImportTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ImportTable(QWidget* parent = nullptr);

    void show(const std::vector<QueuedFile>& files);

Q_SIGNALS:
    void removeAsked(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showRow(int row, const QueuedFile& file);
    void fitColumns();
    int roomForTexts(int least); ///< pixels for the two with long texts, each of which needs so many
    void retranslate();
};

} // namespace helpdesk
