// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace helpdesk {

class InlineMessage;
class LateProgress;

/// The first thing a new user sees: begin with an empty workspace, with demo data, or open one. Also where
/// a workspace that cannot be opened says why.
class StartWindow : public QWidget {
    Q_OBJECT

public:
    explicit StartWindow(const QStringList& recent, QWidget* parent = nullptr);

    void showError(const Error& error);
    void showBusy(bool busy);
    void showProgress(int done, int total);

Q_SIGNALS:
    void createRequested();
    void demoRequested();
    void openRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseFile();
    void retranslate();

    QLabel* m_title;
    QLabel* m_lead;
    QPushButton* m_create;
    QLabel* m_createHint;
    QPushButton* m_demo;
    QLabel* m_demoHint;
    QPushButton* m_open;
    QLabel* m_openHint;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    InlineMessage* m_message;
    LateProgress* m_progress;
    QList<QPushButton*> m_buttons;
};

} // namespace helpdesk
