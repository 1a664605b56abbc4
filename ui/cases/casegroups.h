// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"
#include "ui/base/icons.h"

#include <QButtonGroup>
#include <QWidget>

#include <map>

class QComboBox;
class QToolButton;

namespace helpdesk {

class CaseListModel;

/// Above the list: how many cases are whose turn, and which of them are on show. Arrow keys go from one to the next. Where
/// they would take more lines than the list has left, as in large text, they are one field to choose from.
class CaseGroups : public QWidget {
    Q_OBJECT

public:
    explicit CaseGroups(const CaseListModel& cases, QWidget* parent = nullptr);

    void setUnattached(int count, bool more);
    void update();

    QSize minimumSizeHint() const override; ///< of the field: it is there when the buttons have no room

Q_SIGNALS:
    void turnChosen(std::optional<helpdesk::CaseTurn> turn);
    void unattachedChosen();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* add(const QString& name);
    void write(QToolButton& button, const QIcon& icon, const QString& text);
    void fitLines();
    void say(QToolButton& button, Icon icon, const QString& name, int count, int late);

    const CaseListModel& m_cases;
    QWidget* m_chips;
    QComboBox* m_field;
    QButtonGroup m_group; ///< by their places in the field
    QToolButton* m_all;
    std::map<CaseTurn, QToolButton*> m_turns;
    QToolButton* m_unattachedButton;
    int m_unattached = 0;
    bool m_moreUnattached = false;
    bool m_fitting = false;
};

} // namespace helpdesk
