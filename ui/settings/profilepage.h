// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace helpdesk {

class InlineMessage;

/// Who we are in the programme; administrators write it.
class ProfilePage : public QWidget {
    Q_OBJECT

public:
    explicit ProfilePage(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    bool isEdited() const; ///< otherwise than it is stored

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QLineEdit* edit;
        QString PartnerProfile::*member;
    };

    void build();
    void orderTab();
    void forbid();
    void show(const PartnerProfile& profile);
    PartnerProfile written() const;
    void save();
    void retranslate();

    AsyncWorkspace& m_workspace;
    PartnerProfile m_profile;
    QFormLayout* m_form;
    std::vector<Line> m_lines;
    QComboBox* m_type;
    QComboBox* m_cloud;
    QCheckBox* m_approval;
    QSpinBox* m_healthHours; ///< hours; 0: as the rules say
    InlineMessage* m_message;
    QPushButton* m_save;
};

} // namespace helpdesk
