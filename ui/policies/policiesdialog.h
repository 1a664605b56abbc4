// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/sla/listedpolicy.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace helpdesk {

class InlineMessage;
class LateProgress;
class PolicyForm;
class Recomputing;
class WrappingList;

/// The policies of service levels in their order, and the one chosen: changed by administrators, read by everybody. Moved by buttons,
/// by Alt and the arrows, and by dragging.
class PoliciesDialog final : public QDialog {
    Q_OBJECT

public:
    PoliciesDialog(AsyncWorkspace& workspace, Recomputing& recomputing, QWidget* parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void connectRecomputing();
    void readChoices();
    void read(const QString& wanted);
    void fillList();
    QString itemText(int row) const;
    int rowOf(const QString& name) const;
    void choose(int row);
    void showPolicy(const ListedPolicy& policy, bool isNew);
    void startNew();
    void save();
    void meetConflict();
    void remove();
    void moveCurrent(int rows);
    void moveTo(const QString& name, int row);
    void takeDrop(int from, int to); ///< the row went before that one
    void began(const QString& done, const QString& wanted);
    void updateButtons();
    void say(const Error& error);
    void retranslate();

    AsyncWorkspace& m_workspace;
    Recomputing& m_recomputing;
    std::vector<ListedPolicy> m_policies;
    ListedPolicy m_policy; ///< in the form
    bool m_isNew = false;
    bool m_edited = false;
    bool m_busy = false;
    bool m_mayChange = false;
    QString m_done; ///< what was written last, in words

    QLabel* m_lead;
    WrappingList* m_list;
    PolicyForm* m_form;
    LateProgress* m_progress;
    InlineMessage* m_message;
    QPushButton* m_new;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QPushButton* m_close;
    QPushButton* m_save;
};

} // namespace helpdesk
