// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QWidget>

class QPushButton;

namespace helpdesk {

class FieldForm;

/// What a new workspace begins with.
struct NewWorkspace {
    QString path;
    QString person; ///< the name of who works in it
    bool importNext = false; ///< straight on to the customers' files
};

/// Where a new workspace is kept and who works in it. What is wrong stands at its field.
class NewWorkspaceForm : public QWidget {
    Q_OBJECT

public:
    explicit NewWorkspaceForm(QWidget* parent = nullptr);

    void propose(const QString& path, const QString& person);
    /// False: the error is about none of the fields.
    bool showError(const Error& error);
    void begin(); ///< with the focus in the first field

Q_SIGNALS:
    void createRequested(const helpdesk::NewWorkspace& workspace);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit(bool importNext);
    bool check(const NewWorkspace& workspace);
    void browse();
    void retranslate();

    FieldForm* m_fields;
    QPushButton* m_browse;
    QPushButton* m_create;
    QPushButton* m_import;
    QPushButton* m_back;
};

} // namespace helpdesk
