// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/outagecalls.h"
#include "ui/base/answers.h"
#include "ui/customers/formdialog.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace helpdesk {

/// The evidence of a claim. What is still missing stands at its field while one writes.
class ClaimDialog final : public FormDialog {
    Q_OBJECT

public:
    ClaimDialog(AsyncWorkspace& workspace, const ClaimDetails& details, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const helpdesk::Claim& claim);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    void add(Subject subject, QWidget* editor, const QString& name = {});
    void fill();
    void watch();
    void check();
    /// Only at what was left or saved: nobody is told of an error before having had a try.
    void showMissing(const std::vector<Reason>& missing);
    void leave(Subject subject);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void store(const Claim& claim);
    QStringList values() const;
    /// Without the ticket, which is looked up by its number. Errors: Invalid with the field it is about.
    Result<Claim> written() const;

    AsyncWorkspace& m_workspace;
    ClaimDetails m_details;
    QStringList m_began;
    QHash<QObject*, Subject> m_editors;
    QSet<Subject> m_left;
    QTimer m_pause; ///< between the last letter and the check
    Latest m_latest;
};

} // namespace helpdesk
