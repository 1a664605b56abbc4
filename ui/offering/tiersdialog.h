// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/offering/supporttier.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace helpdesk {

class InlineMessage;
class TierForm;
class WrappingList;

/// The support tiers and the one chosen, to be changed by administrators and read by everybody.
class TiersDialog : public QDialog {
    Q_OBJECT

public:
    explicit TiersDialog(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    void reject() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void read(TierId wanted);
    void fillList();
    void choose(int row);
    int rowOf(TierId id) const;
    void addNewRow();
    void startNew();
    void save();
    void keepTheirs();
    void remove();
    void writeSheet();
    bool isEdited() const { return m_edited; }
    void updateButtons();
    void say(const Error& error);
    void retranslate();

    AsyncWorkspace& m_workspace;
    std::vector<SupportTier> m_tiers;
    SupportTier m_tier; ///< in the form; no id: a new one
    bool m_edited = false;
    bool m_busy = false;
    bool m_mayChange = false;

    QLabel* m_empty;
    WrappingList* m_list;
    QPushButton* m_new;
    TierForm* m_form;
    InlineMessage* m_message;
    QPushButton* m_remove;
    QPushButton* m_sheet;
    QPushButton* m_close;
    QPushButton* m_save;
};

} // namespace helpdesk
