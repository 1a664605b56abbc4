// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customer.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListView;

namespace helpdesk {

class AsyncWorkspace;
class CallerCompletionModel;

/// "Who is calling?": letters of whatever the caller says, answers below, Enter takes the first. A caller
/// nobody knows stays as written.
class CallerPicker : public QWidget {
    Q_OBJECT

public:
    explicit CallerPicker(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    QString text() const;
    /// As if the words had been typed: who fits is offered, or that nobody does.
    void write(const QString& words);
    /// As if the caller had been found and picked.
    void take(const CallerMatch& match);
    QLineEdit* edit() { return m_edit; }
    /// What is said when nobody known fits; without it, that the caller is taken down as written.
    void setUnknownHint(const QString& sentence);

Q_SIGNALS:
    void picked(const helpdesk::CallerMatch& match);
    /// The text no longer names the one who was picked.
    void unpicked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search(const QString& words);
    void pick(int row);
    void leave(); ///< with the caller that is marked, to the next field
    void fitAnswers();
    void updateAnswers();
    void retranslate();

    CallerCompletionModel* m_model;
    QLineEdit* m_edit;
    QListView* m_answers;
    QLabel* m_hint;
    QString m_unknownHint;
    std::optional<CallerMatch> m_picked;
    bool m_leaving = false;
};

} // namespace helpdesk
