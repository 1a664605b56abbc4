// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/start/newworkspaceform.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace helpdesk {

class InlineMessage;
class LateProgress;

/// The first thing a new user sees: begin with a workspace of one's own, with demo data, or open one. Also where
/// a workspace that cannot be opened says why.
class StartWindow : public QWidget {
    Q_OBJECT

public:
    explicit StartWindow(const QStringList& recent, QWidget* parent = nullptr);

    /// What a new workspace is proposed to be.
    void propose(const QString& path, const QString& person);
    /// At the field it is about while the form is open, else below the choices.
    void showError(const Error& error);
    void showBusy(bool busy);
    void showProgress(int done, int total);

Q_SIGNALS:
    void createRequested(const helpdesk::NewWorkspace& workspace);
    void demoRequested();
    void openRequested(const QString& path);
    void languageChosen(const QString& bcp47);

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseFile();
    QWidget* makeLanguageChoice();
    void showForm(bool shown);
    void growToContent();
    void retranslate();

    QComboBox* m_language;
    QLabel* m_title;
    QLabel* m_lead;
    QPushButton* m_create;
    NewWorkspaceForm* m_form;
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
