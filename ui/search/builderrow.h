// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/search/choicebutton.h"
#include "ui/search/searchwords.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace helpdesk {

class DayValue;

/// One condition of a search that is built: what, how compared, with what, and a button to take it away. Where these have no
/// room beside each other, the values stand below.
class BuilderRow final : public QWidget {
    Q_OBJECT

public:
    BuilderRow(AsyncWorkspace& workspace, const QueryRow& row, QWidget* parent = nullptr);

    /// What a line may be about, by a number of its own, and its name.
    static std::vector<std::pair<int, QString>> subjects();
    /// As if somebody had chosen it.
    void choose(int subject);

    const QueryRow& row() const { return m_row; }
    /// Who and which teams may be chosen.
    void setPeople(const std::vector<User>& users, const std::vector<Team>& teams);
    /// Why it is not understood; empty: it is.
    void setFault(const QString& sentence);
    QString fault() const;
    /// To where its values are given.
    void focusValue();
    /// Of what compares, which stands in one column in all lines; 0: nothing does.
    int comparisonWidth() const;
    void setComparisonWidth(int width);
    /// In the order of the Tab key.
    QList<QWidget*> stops() const;
    void retranslate();

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed(); ///< by whoever sits before it
    void stopsChanged(); ///< other widgets take the values
    void removeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void build();
    void fillFields();
    void fillComparisons();
    void chooseField();
    void chooseComparison();
    void makeValue();
    void makeChoices(bool single);
    void fillChoices();
    void makeDay();
    void makeLine(QLineEdit* line);
    void readLine(const QString& typed);
    void setValues(const QStringList& values);
    void arrange();
    int besideWidth() const;

    AsyncWorkspace& m_workspace;
    QueryRow m_row;
    std::vector<User> m_users;
    std::vector<Team> m_teams;
    QGridLayout* m_layout;
    QComboBox* m_fields;
    QComboBox* m_comparisons;
    std::vector<SearchComparison> m_offered; ///< in m_comparisons
    QWidget* m_value = nullptr;
    ChoiceButton* m_choices = nullptr; ///< m_value, if it is one; so are the next two
    DayValue* m_day = nullptr;
    QLineEdit* m_line = nullptr;
    QPushButton* m_remove;
    QLabel* m_fault;
    bool m_stacked = false;
};

} // namespace helpdesk
