// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/rulecalls.h"

#include <QDate>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTextBrowser;

namespace helpdesk {

class DateField;
class InlineMessage;

/// The rules of the programme as they hold for us: searched by words and day, one of them in full, own versions compared
/// with the shipped ones, taken out and in as files. Supervisors and administrators change them.
class RulesPage : public QWidget {
    Q_OBJECT

public:
    explicit RulesPage(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    /// Takes over a rule file, as the button does after asking for its name.
    void importFile(const QString& path);
    /// Writes the rules chosen, or all listed where none is.
    void exportTo(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QLayout* buildFilter();
    void connectAll();
    void read();
    void take(ProgrammeRules rules);
    void takeDay();
    void list();
    void fitRows();
    /// What tells the rule from others with the same sentence; empty where it is the only one.
    QString distinction(const Rule& rule) const;
    bool isListed(const ProgrammeRule& one) const;
    const ProgrammeRule* current() const;
    QStringList chosenIds() const;
    QStringList resettableIds() const;
    void showCurrent();
    void askForImport();
    void askForExport();
    void reset();
    void say(const Error& error);
    void retranslate();

    AsyncWorkspace& m_workspace;
    RuleCalls m_calls;
    ProgrammeRules m_rules;
    std::vector<size_t> m_listed; ///< of m_rules, by row
    QString m_wanted; ///< the id to stay at when the list is made anew
    QLineEdit* m_text;
    QCheckBox* m_onDay;
    DateField* m_day;
    QDate m_listedDay; ///< the last one that could be read
    QCheckBox* m_own;
    QLabel* m_count;
    QTableWidget* m_table;
    QTextBrowser* m_details;
    InlineMessage* m_message;
    QPushButton* m_import;
    QPushButton* m_export;
    QPushButton* m_reset;
};

} // namespace helpdesk
